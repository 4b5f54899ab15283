import { CheckController } from '../../src/pane/check-controller';
import { MemoryHost } from './memory-host';
import { directoryFile, rulebook, rules, troubled } from './sample';

test('another council’s result never stands under the name of the first while the item is read', async () => {
  const host = new MemoryHost(troubled);
  const controller = new CheckController({ host, rules, today: () => '2026-11-22' });
  await controller.setUp({ rulebook, directory: directoryFile });
  expect(controller.current().result?.findings).toHaveLength(2);
  const switching = controller.setUp({ rulebook: { ...rulebook, id: 'fen', provisions: [] }, directory: directoryFile });
  expect(controller.current()).toMatchObject({ phase: 'reading', result: null });
  await switching;
  expect(controller.current().result).toMatchObject({ rulebook: 'fen', findings: [] });
});

test('a reading that throws something other than words is still put into words', async () => {
  const host = new MemoryHost(troubled);
  host.faults.read = new TypeError('x is undefined');
  const controller = new CheckController({ host, rules, today: () => '2026-11-22' });
  await controller.setUp({ rulebook, directory: directoryFile });
  expect(controller.current().failure).toEqual({ during: 'read', message: 'Fair Copy could not read the item.', next: 'Select Check again. If that does not help, close and reopen this pane.' });
});

test('the same item is checked on the day that it is', async () => {
  const days: string[] = [];
  const watched = { ...rules[0]!, decide: (context: Parameters<(typeof rules)[0]['decide']>[0]) => {
    days.push(context.date);
    return rules[0]!.decide(context);
  } };
  const controller = new CheckController({ host: new MemoryHost(troubled), rules: [watched], today: () => '2027-04-01' });
  await controller.setUp({ rulebook, directory: directoryFile });
  expect(days).toEqual(['2027-04-01']);
});
