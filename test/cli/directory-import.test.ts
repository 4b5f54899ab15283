import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDesk, type Desk } from './faircopy';

const xml = `<?xml version="1.0" encoding="utf-8"?>
<councillorsbyward><wards><ward><wardtitle>Castle Ward</wardtitle><councillors>
<councillor><councillorid>1</councillorid><fullusername>Councillor Jo Marsh</fullusername><politicalpartytitle>Labour Party</politicalpartytitle>
<workaddress><email>jo.marsh@tarrow.example</email></workaddress><homeaddress><line1>4 Ferry Lane</line1></homeaddress></councillor>
<councillor><councillorid>2</councillorid><fullusername>Councillor Bea Lund</fullusername><politicalpartytitle>Green Party</politicalpartytitle>
<workaddress><email>bea.lund@tarrow.example</email></workaddress></councillor>
</councillors></ward></wards></councillorsbyward>`;
const who = '{"council": {"name": "Tarrow District Council", "domains": ["tarrow.example"]}, "members": [{"name": "Jo Marsh", "wards": ["Castle"], "roles": ["leader"]}, {"name": "Ned Oak"}]}';

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
  desk.put({ 'councillors.xml': xml, 'who.json': who });
});
afterEach(() => desk.clear());

const written = (name: string) => JSON.parse(readFileSync(join(desk.folder, name), 'utf8')) as unknown;

test('import says what was added, changed and kept, and writes the directory', async () => {
  const ran = await desk.faircopy(['directory', 'import', 'councillors.xml', '--from', 'moderngov', '--into', 'who.json']);
  expect([ran.code, ran.err, ran.out]).toEqual([1, '', [
    'Added (1):', '  Bea Lund, Castle, Green, bea.lund@tarrow.example',
    'Changed (1):', '  Jo Marsh: address jo.marsh@tarrow.example added; group Labour',
    'Not in the file, and kept (1):', '  Ned Oak',
    'who.json is written: 3 members, 0 officers.', '',
  ].join('\n')]);
  expect(written('who.json')).toEqual({
    council: { name: 'Tarrow District Council', domains: ['tarrow.example'] },
    members: [
      { name: 'Jo Marsh', wards: ['Castle'], roles: ['leader'], emails: ['jo.marsh@tarrow.example'], group: 'Labour' }, { name: 'Ned Oak' },
      { name: 'Bea Lund', emails: ['bea.lund@tarrow.example'], wards: ['Castle'], group: 'Green' },
    ],
  });
});

test('the same file a second time changes nothing and writes nothing', async () => {
  const words = ['directory', 'import', 'councillors.xml', '--from', 'moderngov', '--into', 'who.json', '--remove-missing'];
  expect((await desk.faircopy(words)).out).toContain('Taken out (1):\n  Ned Oak\n');
  const before = readFileSync(join(desk.folder, 'who.json'), 'utf8');
  expect(await desk.faircopy(words)).toMatchObject({ code: 0, out: '2 as before.\nwho.json is left as it was.\n' });
  expect(readFileSync(join(desk.folder, 'who.json'), 'utf8')).toBe(before);
});

test('a new directory is made of a file that shows the mail domain', async () => {
  const ran = await desk.faircopy(['directory', 'import', 'councillors.xml', '--from', 'moderngov', '--into', 'new.json', '--council', 'Tarrow District Council']);
  expect(ran.out).toContain('tarrow.example is taken for the council’s mail domain');
  expect(written('new.json')).toMatchObject({ council: { name: 'Tarrow District Council', domains: ['tarrow.example'] }, members: [{ name: 'Jo Marsh' }, { name: 'Bea Lund' }] });
  expect(readdirSync(desk.folder).sort()).toEqual(['councillors.xml', 'new.json', 'who.json']);
});

test('without --into the directory is printed, and the account of it goes to standard error', async () => {
  desk.put({ 'officers.csv': new Uint8Array([...Buffer.from('Name;E-mail;Job title\nRen'), 0xe9, ...Buffer.from(' Pell;rene.pell@tarrow.example;Monitoring Officer\n')]) });
  const ran = await desk.faircopy(['directory', 'import', 'officers.csv', '--from', 'csv', '--council', 'Tarrow District Council', '--domain', 'tarrow.example']);
  expect([ran.code, ran.err]).toEqual([0, 'Added (1):\n  René Pell, Monitoring Officer, rene.pell@tarrow.example\n']);
  expect(JSON.parse(ran.out)).toMatchObject({ officers: [{ name: 'René Pell', post: 'monitoring-officer' }] });
});

test('a file that cannot be read leaves the directory as it was', async () => {
  desk.put({ 'broken.xml': xml.slice(0, 300) });
  const ran = await desk.faircopy(['directory', 'import', 'broken.xml', '--from', 'moderngov', '--into', 'who.json']);
  expect([ran.code, ran.out]).toEqual([2, '']);
  expect(ran.err).toMatch(/^broken\.xml line \d+: The file breaks off here before its end\. Save it once more\.\n$/);
  expect(readFileSync(join(desk.folder, 'who.json'), 'utf8')).toBe(who);
});

test.each([
  [['councillors.xml', '--from', 'moderngov'], 'Say whose directory it is: add --council "NAME" and --domain the council’s mail domain.'],
  [['councillors.xml', '--from', 'moderngov', '--into', 'none.json'], 'There is no none.json yet, so say whose directory it is: add --council "NAME" and --domain the council’s mail domain.'],
  [['who.json', '--from', 'everyelection', '--council', 'Tarrow'], 'The file does not show the council’s mail domain: add --domain, such as --domain tarrow.example.'],
  [['councillors.xml', '--from', 'moderngov', '--into', 'councillors.xml'], 'councillors.xml line 1:'],
])('%j is answered with one sentence', async (words, sentence) => {
  const ran = await desk.faircopy(['directory', 'import', ...words]);
  expect([ran.code, ran.out]).toEqual([2, '']);
  expect(ran.err).toContain(sentence);
});
