import { directoryOf, eml, openDesk, type Desk } from './faircopy';

const directory = directoryOf('carlisle');

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
  desk.put({ 'a.eml': eml() });
});
afterEach(() => desk.clear());

test.each<[string[], string]>([
  [['chek', 'a.eml'], 'faircopy has no command chek. Did you mean check? The commands are check, read, seal, verify, rulebook and directory; faircopy --help says more.'],
  [['check'], 'Say which files to check: faircopy check FILE…, or - to read a list of paths from standard input.'],
  [['check', 'a.eml', '--rulebok', 'carlisle'], 'faircopy check has no option --rulebok. Did you mean --rulebook? Its options are --rulebook, --directory, --text, --as, --kind, --date, --baseline, --format, --all, --care, --jobs, --lines, --out, --resume.'],
  [['check', 'a.eml', '-r', 'carlisle'], 'faircopy check has no option -r. Its options are --rulebook, --directory, --text, --as, --kind, --date, --baseline, --format, --all, --care, --jobs, --lines, --out, --resume.'],
  [['check', 'a.eml', '--rulebook'], '--rulebook needs a value after it.'],
  [['check', 'a.eml', '--rulebook', '--directory', directory], '--rulebook needs a value after it.'],
  [['check', 'a.eml', '--rulebook='], '--rulebook needs a value after it.'],
  [['check', 'a.eml', '--rulebook', 'wbc', '--rulebook', 'carlisle'], '--rulebook is given twice; keep one.'],
  [['check', 'a.eml', '--all=yes'], '--all takes no value.'],
  [['check', 'a.eml', '--as', 'oficer'], '--as is “oficer”; it takes officer, member or political-assistant. Did you mean officer?'],
  [['check', 'a.eml', '--kind', 'email'], '--kind is “email”; it takes message, meeting, letter, press or report.'],
  [['check', 'a.eml', '--format', 'xml'], '--format is “xml”; it takes text, json or html.'],
  [['check', 'a.eml', '--date', '2026-02-30'], '--date is “2026-02-30”; write a day as year, month and day, such as 2027-03-25.'],
  [['check', 'a.eml', '--date', '2 March'], '--date is “2 March”; write a day as year, month and day, such as 2027-03-25.'],
  [['check', 'a.eml', '--directory', directory], 'Say whose protocol to check against: --rulebook with carlisle, district, gloucester, leicestershire, wbc or a .yaml file of your own.'],
  [['check', 'a.eml', '--directory', directory, '--rulebook', 'carlsle'], 'There is no rulebook carlsle. Did you mean carlisle? The rulebooks are carlisle, district, gloucester, leicestershire and wbc; a rulebook of your own is named by its .yaml file.'],
  [['check', 'a.eml', '--directory', directory, '--rulebook', 'ours.yaml'], 'The rulebook ours.yaml could not be opened: there is no file of that name.'],
  [['check', 'a.eml', '--rulebook', 'carlisle'], 'A check needs to know who is who: give --directory FILE.json, a file that says at least {"council": {"name": "…", "domains": ["…"]}} and lists the members and officers with their names, emails and wards.'],
  [['check', 'a.eml', '--rulebook', 'carlisle', '--directory', 'who.json'], 'The directory who.json could not be opened: there is no file of that name.'],
  [['check', 'a.eml', '--rulebook', 'carlisle', '--directory', '.'], 'The directory . could not be opened: it is a folder.'],
  [['check', 'a.eml', '--text', 'words.json', '--format', 'json'], '--text goes with the report for people; take it or --format out.'],
  [['read'], 'Say which files to read: faircopy read FILE… --format json.'],
  [['read', 'a.eml', '--format', 'text'], '--format is “text”; it takes json.'],
  [['rulebook'], 'faircopy rulebook needs to know what to do: use list, check FILE, coverage ID, attach PROTOCOL or new NAME.'],
  [['rulebook', 'lst'], 'faircopy rulebook has no lst: use list, check FILE, coverage ID, attach PROTOCOL or new NAME. Did you mean list?'],
  [['rulebook', 'check'], 'Say which rulebook: faircopy rulebook check FILE.yaml.'],
  [['rulebook', 'coverage'], 'Say which rulebook: faircopy rulebook coverage ID.'],
  [['rulebook', 'coverage', 'wbc', 'carlisle'], 'faircopy rulebook coverage takes one rulebook, so “carlisle” is one too many.'],
  [['rulebook', 'list', 'wbc'], 'faircopy rulebook list takes nothing after it, so “wbc” is one too many.'],
  [['directory', 'list'], 'faircopy directory can do two things: faircopy directory check FILE.json, and faircopy directory import FILE --from moderngov|opencouncildata|csv|everyelection.'],
  [['directory', 'check'], 'Say which directory: faircopy directory check FILE.json.'],
  [['directory', 'check', 'a.json', 'b.json'], 'faircopy directory check takes one file, so “b.json” is one too many.'],
  [['directory', 'check', 'a.json', '--into', 'b.json'], 'faircopy directory check has no use for --into; take it out.'],
  [['directory', 'import', 'a.xml'], 'Say what kind of file it is: add --from moderngov, opencouncildata, csv or everyelection.'],
  [['directory', 'import', 'a.xml', '--from', 'modern'], '--from is “modern”; it takes moderngov, opencouncildata, csv or everyelection.'],
  [['directory', 'import', 'a.xml', '--from', 'moderngov'], 'The file a.xml could not be opened: there is no file of that name.'],
  [['rulebook', 'attach'], 'Say which protocol: faircopy rulebook attach PROTOCOL.txt --rulebook ID.'],
  [['rulebook', 'new', 'ours'], 'A draft needs the protocol: faircopy rulebook new NAME --from PROTOCOL.txt.'],
  [['rulebook', 'coverage', 'wbc', '--out', 'a.txt'], 'faircopy rulebook coverage has no use for --out; take it out.'],
  [['directory', 'check', 'a.json', '--all'], 'faircopy directory has no option --all. Its options are --from, --into, --council, --domain, --remove-missing.'],
])('%j is answered with one sentence', async (words, sentence) => {
  const ran = await desk.faircopy(words);
  expect(ran).toMatchObject({ code: 2, out: '', err: `${sentence}\n` });
});

test.each([[[]], [['--help']], [['check', '-h']], [['help']]])('%j prints what the command can do', async (words) => {
  const ran = await desk.faircopy(words);
  expect(ran.code).toBe(0);
  expect(ran.out).toContain('faircopy check FILE…');
});

test('--version prints the version', async () => {
  expect((await desk.faircopy(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('a directory that cannot be used is named with its lines, and nothing is checked', async () => {
  desk.put({ 'who.json': '{\n  "council": { "name": "X", "domains": [] },\n  "member": []\n}' });
  const ran = await desk.faircopy(['check', 'a.eml', '--rulebook', 'carlisle', '--directory', 'who.json']);
  expect(ran).toMatchObject({ code: 2, out: '', err: 'who.json line 3: member is not a property Fair Copy knows. Did you mean members?\n' });
});

test('a rulebook that cannot be used is named with its lines, and nothing is checked', async () => {
  desk.put({ 'ours.yaml': 'id: ours\n' });
  const ran = await desk.faircopy(['check', 'a.eml', '--rulebook', 'ours.yaml', '--directory', directory]);
  expect([ran.code, ran.out]).toEqual([2, '']);
  expect(ran.err).toContain('ours.yaml line 1: The file has no council.\n');
});

test('a directory saved in another encoding than UTF-8 is said to be', async () => {
  desk.put({ 'who.json': new Uint8Array([0x7b, 0xe9, 0x7d]) });
  const ran = await desk.faircopy(['directory', 'check', 'who.json']);
  expect(ran.err).toBe('The directory who.json is not UTF-8 text; save it again with the encoding UTF-8.\n');
});
