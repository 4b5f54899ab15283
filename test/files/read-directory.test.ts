import { FileFault, problemLine } from '../../src/files/file-fault';
import { inspectDirectory, loadDirectory } from '../../src/files/read-directory';

function problemsOf(text: string): string[] {
  try {
    loadDirectory(text, 'who.json');
  } catch (fault) {
    if (fault instanceof FileFault) return fault.message.split('\n');
    throw fault;
  }
  return [];
}

function slipsIn(rest: string, domains = '"our.example"'): string[] {
  const { warnings } = inspectDirectory(`{"council": {"name": "Our Council", "domains": [${domains}]},\n${rest}\n}`, 'who.json');
  return warnings.map((warning) => problemLine('who.json', warning));
}

test('the council alone is a directory', () => {
  expect(loadDirectory('{"council": {"name": "Our Council", "domains": []}}', 'who.json')).toEqual({ council: { name: 'Our Council', domains: [] } });
});

describe('what does not fit is named with its line', () => {
  test.each([
    ['nothing', '', 'who.json: The file is empty.'],
    ['a list', '[]', 'who.json line 1: The file is a list. It takes a group of properties.'],
    ['no council', '{\n"members": []}', 'who.json line 1: The file has no council.'],
    ['a misspelt property', '{"council": {"name": "X", "domains": []},\n"oficers": []}', 'who.json line 2: oficers is not a property Fair Copy knows. Did you mean officers?'],
    ['a role that there is not', '{"council": {"name": "X", "domains": []},\n"members": [\n{"name": "A", "roles": ["chiar"]}]}', 'who.json line 3: members[0].roles[0] is “chiar”, which Fair Copy does not know. Did you mean chair? It takes leader, deputy-leader, executive, lead-member, chair, vice-chair, chair-scrutiny, mayor, opposition-leader, group-leader, spokesperson or co-opted.'],
    ['an address outside a list', '{"council": {"name": "X", "domains": []},\n"members": [{"name": "A", "emails": "a@our.example"}]}', 'who.json line 2: members[0].emails is text. It takes a list.'],
    ['a day that there is not', '{"council": {"name": "X", "domains": []},\n"preElectionPeriods": [{"name": "May", "from": "2027-02-30", "to": "2027-05-06"}]}', 'who.json line 2: preElectionPeriods[0].from is “2027-02-30”, which is no date. Write it as year, month and day: 2027-03-25.'],
    ['a place with something else than a list', '{"council": {"name": "X", "domains": []},\n"places": {"Upper Town": "High Street"}}', 'who.json line 2: places["Upper Town"] is text. It takes a list.'],
  ])('%s', (_name, text, sentence) => {
    expect(problemsOf(text)).toEqual([sentence]);
  });
});

describe('what is not JSON is shown where it stops being so', () => {
  test.each([
    ['a comma before a closing bracket', '{\n"a": [1,\n]}', 3, 'A comma stands before a closing bracket, or a value is missing.'],
    ['a missing comma', '{\n"a": 1\n"b": 2}', 3, 'A comma or a closing bracket is missing before this line’s value.'],
    ['a missing colon', '{\n"a" 1}', 2, 'A colon is missing between a property and its value.'],
    ['a missing value', '{"a": , "b": 1}', 1, 'A value is missing before the comma.'],
    ['single quotation marks', "{\n'a': 1}", 2, 'Text needs straight double quotation marks around it.'],
    ['curly quotation marks', '{\n“a”: 1}', 2, 'Text needs straight double quotation marks around it.'],
    ['a comment', '{\n// members\n"a": 1}', 2, 'JSON has no comments: take this one out.'],
    ['an open quotation mark', '{\n"a: 1\n}', 2, 'A quotation mark is opened here and not closed on the same line.'],
    ['an open bracket', '{\n"a": {}\n', 2, 'The file ends too early: a value or a closing bracket is missing.'],
    ['something after the end', '{}\nx', 2, 'Something stands after the end of the data.'],
    ['a property that stands twice', '{"council": 1,\n"council": 2}', 2, 'council stands twice in the same group.'],
    ['a backslash that means nothing', '{"a": "\\x"}', 0, 'This is not JSON as it stands: look for a backslash or a control character inside quotation marks.'],
  ])('%s', (_name, text, line, message) => {
    expect(problemsOf(text)).toEqual([problemLine('who.json', { path: '', line, message })]);
  });

  test('the same name in two groups is no doubling', () => {
    expect(slipsIn('"members": [{"name": "A"}, {"name": "B"}]')).toEqual([]);
  });

  test('a file that nests without end is refused and stops nothing', () => {
    expect(problemsOf('['.repeat(50000) + ']'.repeat(50000))).toHaveLength(1);
  });
});

describe('slips that the schema cannot see are told and refuse nothing', () => {
  test('an address that is none', () => {
    expect(slipsIn('"members": [{"name": "Jane Smith", "emails": ["jane@our.example",\n"jane.smith"]}]')).toEqual(['who.json line 3: members[0].emails[1]: “jane.smith” is no e-mail address.']);
  });

  test('two people with one address', () => {
    expect(slipsIn('"members": [{"name": "Jane Smith", "emails": ["Office@our.example"]}],\n"officers": [{"name": "Ann Lee", "emails": ["office@our.example"]}]'))
      .toEqual(['who.json line 3: officers[0].emails[0]: office@our.example belongs to Jane Smith too (members[0].emails[0]). Give each person their own address.']);
  });

  test('one councillor of both tiers, listed in both, is no slip', () => {
    expect(slipsIn('"members": [{"name": "Jane Smith", "emails": ["j@our.example"]}], "divisionalMembers": [{"name": "Jane Smith", "authority": "County", "emails": ["j@our.example"]}]')).toEqual([]);
  });

  test('a ward that nobody represents', () => {
    expect(slipsIn('"members": [{"name": "Jane Smith", "wards": ["Upper Town"]}],\n"places": {"Uper Town": ["High Street"]}')).toEqual(['who.json line 3: places["Uper Town"]: no member represents Uper Town. Did you mean Upper Town?']);
  });

  test('wards are not looked at where the file lists no members', () => {
    expect(slipsIn('"places": {"Upper Town": []}')).toEqual([]);
  });

  test('a period that ends before it begins', () => {
    expect(slipsIn('"preElectionPeriods": [{"name": "May 2027", "from": "2027-05-06", "to": "2027-03-25"}]')).toEqual(['who.json line 2: preElectionPeriods[0]: May 2027 ends on 2027-03-25, before it begins on 2027-05-06.']);
  });

  test('a domain written as an address, and a newspaper that is neither', () => {
    expect(slipsIn('"press": ["news.example", "desk@news.example", "The News"]', '"@our.example"')).toEqual([
      'who.json line 1: council.domains[0]: “@our.example” is no mail domain. Write the part after the @ alone.',
      'who.json line 2: press[2]: “The News” is neither an e-mail address nor a domain.',
    ]);
  });

  test('a records mailbox without an address', () => {
    expect(slipsIn('"recordsMailboxes": ["archive"]')).toEqual(['who.json line 2: recordsMailboxes[0]: “archive” is no e-mail address.']);
  });
});

test('a directory of twenty thousand members is read', () => {
  const members = Array.from({ length: 20000 }, (_, index) => ({ name: `Member ${index}`, emails: [`m${index}@our.example`], wards: ['Upper'] }));
  expect(inspectDirectory(JSON.stringify({ council: { name: 'X', domains: [] }, members }), 'who.json').warnings).toEqual([]);
});
