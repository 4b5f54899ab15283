import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import { CheckController } from '../../src/pane/check-controller';
import { judgeHere } from '../../src/pane/judge';
import { MemoryHost } from './memory-host';
import { accessibilityFaults, openPane } from './open-pane';
import { directoryFile, rulebook, rules, troubled } from './sample';

test('a long reading shows how far it is, can be stopped, and begins again when the person asks', async () => {
  const host = new MemoryHost(troubled);
  host.progress = [0.4];
  let go = (): void => undefined;
  host.hold = new Promise((resolve) => (go = resolve));
  const { user } = openPane(host);
  expect(await screen.findByText('Reading the document: 40%')).toBeVisible();
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '0.4');
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  expect(await screen.findByText('You stopped Fair Copy before it had finished.')).toBeVisible();
  expect(host.stopped).toBe(1);
  await act(async () => go());
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: /2 findings/ })).toBeVisible();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('a check on another thread gives the same findings, and one that was overtaken is dropped', async () => {
  const here = judgeHere(rules);
  const answers: (() => void)[] = [];
  const controller = new CheckController({
    host: new MemoryHost(troubled), rules, today: () => '2026-11-22',
    judge: (item, setup, facts) => new Promise((resolve) => answers.push(() => resolve(here(item, setup, facts)))),
  });
  const ready = controller.setUp({ rulebook, directory: directoryFile });
  while (answers.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  answers[0]?.();
  await ready;
  expect(controller.current()).toMatchObject({ phase: 'checked', busy: false });
  expect(controller.current().result?.findings).toHaveLength(2);
  const finding = controller.current().result!.findings[1]!;
  controller.settle(finding, { rule: finding.rule, how: 'set-aside', statement: 'It is settled.', by: 'Ben Sluice', when: 'today' });
  controller.takeBack({ rule: finding.rule, how: 'set-aside', statement: '', by: '', when: '' });
  expect(controller.current().busy).toBe(true);
  answers[2]?.();
  await new Promise((resolve) => setTimeout(resolve, 5));
  answers[1]?.();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(controller.current().result?.findings).toHaveLength(2);
  expect(controller.current().result?.settled).toHaveLength(0);
});
