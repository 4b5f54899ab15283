import { copyFileSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { directoryOf, eml, openDesk, type Desk } from './faircopy';

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
  desk.put({ 'council/post/a.eml': eml(), 'council/files/who.json': readFileSync(directoryOf('carlisle'), 'utf8') });
});
afterEach(() => desk.clear());

const here = { in: 'council/post' };

test('a faircopy.json above the folder gives rulebook and directory, its paths counted from itself', async () => {
  desk.put({ 'council/faircopy.json': '{"rulebook": "carlisle", "directory": "files/who.json"}' });
  const ran = await desk.faircopy(['check', 'a.eml', '--format', 'json'], here);
  expect(ran.err).toBe('');
  expect(ran.lines()[0]).toMatchObject({ file: 'a.eml', rulebook: 'carlisle' });
});

test('the nearest faircopy.json counts', async () => {
  desk.put({ 'faircopy.json': '{"rulebook": "wbc"}', 'council/faircopy.json': '{"rulebook": "carlisle", "directory": "files/who.json"}' });
  expect((await desk.faircopy(['check', 'a.eml', '--format', 'json'], here)).lines()[0]).toMatchObject({ rulebook: 'carlisle' });
});

test('the command line goes before the file', async () => {
  desk.put({ 'council/faircopy.json': '{"rulebook": "carlisle", "directory": "files/who.json"}' });
  expect((await desk.faircopy(['check', 'a.eml', '--format', 'json', '--rulebook', 'wbc'], here)).lines()[0]).toMatchObject({ rulebook: 'wbc' });
});

test('a rulebook file is found beside the faircopy.json that names it', async () => {
  desk.put({ 'council/faircopy.json': '{"rulebook": "ours.yaml", "directory": "files/who.json"}', 'council/ours.yaml': 'id: 1' });
  const ran = await desk.faircopy(['check', 'a.eml'], here);
  expect(ran.err).toContain(`${join('..', 'ours.yaml')} line 1: id is a number.`);
  copyFileSync(resolve(__dirname, '../../src/rulebooks/wbc.yaml'), join(desk.folder, 'council/ours.yaml'));
  expect((await desk.faircopy(['check', 'a.eml'], here)).err).not.toContain('id is');
});

test.each([
  ['{"rulebok": "wbc"}', 'has a property rulebok that Fair Copy does not know; it takes rulebook, directory and text. Did you mean rulebook?'],
  ['{"rulebook": 3}', ': rulebook takes text in quotation marks.'],
  ['[]', ' is not a group of properties; write {"rulebook": "…", "directory": "…"}.'],
  ['{"rulebook": "wbc",}', ' line 1: A comma stands before a closing bracket, or a value is missing.'],
])('a faircopy.json of %s is answered with one sentence', async (text, words) => {
  desk.put({ 'council/faircopy.json': text });
  const ran = await desk.faircopy(['check', 'a.eml'], here);
  expect(ran.code).toBe(2);
  expect(ran.err).toContain(words);
  expect(ran.err.startsWith(join('..', 'faircopy.json'))).toBe(true);
  expect(ran.err.trimEnd()).not.toContain('\n');
});

test('a faircopy.json is not looked at where the command line says everything', async () => {
  desk.put({ 'council/faircopy.json': 'no JSON' });
  const ran = await desk.faircopy(['check', 'a.eml', '--rulebook', 'carlisle', '--directory', directoryOf('carlisle')], here);
  expect(ran.err).toBe('');
});
