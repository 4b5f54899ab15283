import { readCsv } from '../../../src/files/importers/csv';
import { decodeText } from '../../../src/files/importers/decode-text';
import { readOfficers } from '../../../src/files/importers/officers-csv';
import { readOpenCouncilData } from '../../../src/files/importers/open-council-data';

const setting = { source: 'list.csv', council: 'Tarrow District Council', domains: ['tarrow.example'], today: '2027-02-01' };
const fieldsOf = (text: string) => readCsv(text, 'list.csv').map((row) => row.fields);
const officers = (text: string) => readOfficers(text, setting).officers?.map((each) => each.entry);
const members = (text: string) => readOpenCouncilData(text, setting).members?.map((each) => each.entry);

describe('comma-separated values', () => {
  test.each([
    ['a,b\r\nc,d\r\n', [['a', 'b'], ['c', 'd']]],
    ['a;b\nc;"d;e"', [['a', 'b'], ['c', 'd;e']]],
    ['a\tb\rc\td', [['a', 'b'], ['c', 'd']]],
    ['a,b\n"c ""x"", y","two\nlines"\n', [['a', 'b'], ['c "x", y', 'two\nlines']]],
    ['a,b\n6" pipe, d\n', [['a', 'b'], ['6" pipe', 'd']]],
    ['sep=;\na;b,c\n', [['a', 'b,c']]],
    ['\ufeff"a","b"\n\n,\n"c",\n', [['a', 'b'], ['c', '']]],
  ])('%j is read', (text, rows) => expect(fieldsOf(text)).toEqual(rows));

  test('each row knows its line, also after a value of several lines', () => {
    expect(readCsv('a,b\n"x\ny",1\n\nz,2', 'list.csv').map((row) => row.line)).toEqual([1, 2, 5]);
  });

  test('a quotation mark that is never closed is named with its line', () => {
    expect(() => readCsv('a,b\nc,"d\ne,f', 'list.csv')).toThrow('list.csv line 2: A quotation mark is opened on this line and never closed.');
  });

  test('what a spreadsheet saved in Windows-1252 or UTF-16 is read with its letters', () => {
    expect(decodeText(new Uint8Array([0x52, 0x65, 0x6e, 0xe9, 0x20, 0x96]))).toBe('René –');
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x52, 0x00, 0xe9, 0x00]))).toBe('Ré');
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x52, 0xc3, 0xa9]))).toBe('Ré');
  });
});

describe('Open Council Data UK', () => {
  const recent = 'Council,"Ward Name","Councillor Name","Next Election","Party Name","Electoral Commission Party Code"\n';
  test('the headings of today are read, for one council of all', () => {
    expect(members(`${recent}Tarrow,"Castle Ward","Jo Marsh",2027-05-06,"Labour Party",PP53\nTarrowshire,"Quay","Bea Lund",2027-05-06,"Green Party",PP63\nTarrow,Quay,"Ida Poll",2027-05-06,"Independent / Other",\n`))
      .toEqual([{ name: 'Jo Marsh', wards: ['Castle'], group: 'Labour' }, { name: 'Ida Poll', wards: ['Quay'] }]);
  });

  test('the headings of earlier years are read', () => {
    expect(members('councilID,council,wardName,councillorID,councillorName,next election date,partyName\n9,Tarrow,Castle,77,Jo Marsh,2027-05-06,Liberal Democrats\n'))
      .toEqual([{ name: 'Jo Marsh', wards: ['Castle'], group: 'Liberal Democrats' }]);
  });

  test('vacant seats and elections that are over are told', () => {
    const { notes } = readOpenCouncilData(`${recent}Tarrow,Castle,"Vacant",2026-05-07,"Vacant",\nTarrow,Castle,"Jo Marsh",2026-05-07,"Labour Party",\n`, setting);
    expect(notes.map((each) => [each.line, each.message])).toEqual([
      [2, 'A seat for Castle is vacant.'], [0, 'The next elections in the file are on 2026-05-07, which is over: the file may be out of date. Look at who was elected since.'],
    ]);
  });

  test.each([
    ['name,email\nJo,jo@tarrow.example\n', 'list.csv line 1: This is no list of councillors from Open Council Data UK: it needs columns for Council, Ward Name and Councillor Name, and its first line has “name”, “email”.'],
    [`${recent}Tarow,Castle,Jo Marsh,,,\n`, 'list.csv: The file names no councillor of Tarrow District Council. Name the council as the file does with --council.'],
    [`${recent}Tarrow City,Castle,Jo Marsh,,,\nTarrow,Castle,Bea Lund,,,\n`, 'list.csv: The file has Tarrow City and Tarrow; name one of them in full with --council.'],
    ['', 'list.csv: The file is empty.'],
  ])('%j is answered with one sentence', (text, sentence) => expect(() => members(text)).toThrow(sentence));
});

describe('officers from a table', () => {
  test.each([
    ['Name,Email,Job Title\nAsha Pell,asha.pell@tarrow.example,Head of Housing\n'],
    ['\ufeff"Display name";"E-mail Address";"Position"\n"Pell, Asha";"Asha.Pell@tarrow.example";"Head of Housing"\n'],
    ['Title,First Name,Last Name,mail,Post\nMs,Asha,Pell,asha.pell@tarrow.example,Head of Housing\n'],
    ['givenName,sn,userPrincipalName,jobTitle,accountEnabled\nAsha,Pell,asha.pell@tarrow.example,Head of Housing,TRUE\n'],
  ])('the headings of %j are understood', (text) => {
    expect(officers(text)).toEqual([{ name: 'Asha Pell', emails: ['asha.pell@tarrow.example'], post: 'head-of-service', title: 'Head of Housing' }]);
  });

  test.each([
    ['Monitoring Officer', 'monitoring-officer'], ['Director of Law and Monitoring Officer', 'monitoring-officer'], ['Deputy Monitoring Officer', undefined], ['PA to the Chief Executive', undefined],
    ['Interim Chief Executive', 'chief-executive'], ['Assistant Chief Executive', undefined], ['Strategic Director of Place', 'director'], ['Assistant Director, Place', 'assistant-director'],
    ['Press Officer', 'communications'], ['Democratic Services Officer', 'democratic-services'], ['Director of Finance (S151)', 'finance-officer'], ['Planning Officer', undefined], ['Political Assistant', 'political-assistant'],
  ])('the job title %s holds the post %s', (title, post) => {
    expect(officers(`Name,Title\nAsha Pell,"${title}"\n`)?.[0]?.post).toBe(post);
  });

  test('councillors, guests, shared mailboxes and accounts that are off are left out and told', () => {
    const { officers: found, notes } = readOfficers([
      'Name,Email,Job title,Account enabled,Recipient type,User principal name',
      'Asha Pell,asha.pell@tarrow.example,Planner,true,UserMailbox,asha.pell@tarrow.example',
      'Cllr Jo Marsh,jo.marsh@tarrow.example,,true,UserMailbox,jo.marsh@tarrow.example',
      'Planning Enquiries,planning@tarrow.example,,true,SharedMailbox,planning@tarrow.example',
      'Ned Oak,ned.oak@tarrow.example,Clerk,False,UserMailbox,ned.oak@tarrow.example',
      'Ola Firm,ola@firm.example,,true,UserMailbox,ola_firm.example#EXT#@tarrow.example',
    ].join('\n'), setting);
    expect(found?.map((each) => each.entry.name)).toEqual(['Asha Pell']);
    expect(notes.map((each) => each.line)).toEqual([3, 4, 5, 6]);
  });

  test('an address that is not the council’s is told and not used', () => {
    const { officers: found, notes } = readOfficers('Name,Email\nAsha Pell,asha@gmail.com\n', setting);
    expect(found?.[0]?.entry).toEqual({ name: 'Asha Pell' });
    expect(notes).toEqual([{ path: '', line: 2, message: expect.stringContaining('is not one of the council’s accounts') }]);
  });

  test('a comma that pushes values out of their columns is named with its line', () => {
    expect(readOfficers('Name,Email\nPell, Asha,asha.pell@tarrow.example\n', setting).notes.map((each) => each.message)).toContainEqual(expect.stringContaining('more values than there are headings'));
  });

  test.each([
    ['Email,Team\nasha.pell@tarrow.example,Housing\n', 'list.csv line 1: No column holds names: head one “Name”, or two “First name” and “Last name”; its first line has “Email”, “Team”.'],
    ['Name,Email\n', 'list.csv: The file names no officer that could be taken over.'],
  ])('%j is answered with one sentence', (text, sentence) => expect(() => officers(text)).toThrow(sentence));
});
