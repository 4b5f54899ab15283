import { readModernGov } from '../../../src/files/importers/moderngov';
import type { MemberEntry } from '../../../src/directory/directory-file';

const setting = { source: 'councillors.xml', council: 'Tarrow District Council', domains: ['tarrow.example'], today: '2027-02-01' };

function councillor(parts: Record<string, string>): string {
  const { work = '', home = '', terms = '', ...values } = parts;
  return `<councillor>${Object.entries(values).map(([name, value]) => `<${name}>${value}</${name}>`).join('')}
<workaddress><line1> </line1><phone>01632 960001</phone><email>${work}</email></workaddress>
<homeaddress><line1>4 Ferry Lane</line1><postcode>ZZ1 1ZZ</postcode><email>${home}</email></homeaddress>
<surgerydetails><line1>By appointment at 4 Ferry Lane</line1></surgerydetails>
<termsofoffice>${terms}</termsofoffice></councillor>`;
}

function list(councillors: string[], ward = 'Castle Ward'): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<councillorsbyward><wards><ward><wardtitle>${ward}</wardtitle>
<councillors><councillorcount> ${councillors.length}</councillorcount>
${councillors.join('\n')}
</councillors></ward></wards></councillorsbyward>`;
}

const read = (text: string) => readModernGov(text, setting);
const one = (parts: Record<string, string>): MemberEntry | undefined => read(list([councillor({ fullusername: 'Councillor Jo Marsh', work: 'jo.marsh@tarrow.example', ...parts })])).members?.[0]?.entry;
const said = (text: string) => read(text).notes.map((each) => each.message);

test('a councillor has a name, work address, ward, group and posts', () => {
  expect(one({
    councillorid: '100', politicalpartytitle: 'Labour Party', keyposts: 'Chair of Planning Committee; Cabinet Member for Housing',
  })).toEqual({ name: 'Jo Marsh', emails: ['jo.marsh@tarrow.example'], wards: ['Castle'], group: 'Labour', roles: ['chair', 'executive'], portfolio: 'Housing' });
});

test('nothing of where a councillor lives is kept, not even a home e-mail address where there is no other', () => {
  const imported = read(list([councillor({ fullusername: 'Councillor Jo Marsh', home: 'jo@home.example', work: ' ' })]));
  expect(imported.members?.[0]?.entry).toEqual({ name: 'Jo Marsh', wards: ['Castle'] });
  expect(JSON.stringify(imported)).not.toMatch(/Ferry|ZZ1|home\.example/);
  expect(imported.notes).toEqual([{ path: '', line: 4, message: expect.stringContaining('Jo Marsh has no work address') }].map((each) => ({ ...each, line: expect.any(Number) })));
});

test('a work address at a webmail provider is told and not used', () => {
  const text = list([councillor({ fullusername: 'Councillor Jo Marsh', work: 'jomarsh1@hotmail.co.uk' })]);
  expect(read(text).members?.[0]?.entry.emails).toBeUndefined();
  expect(said(text)).toEqual(['Jo Marsh’s work address jomarsh1@hotmail.co.uk is an account that anybody can open, so it is left out. Add it by hand if the council writes to Jo Marsh there.']);
});

test('a work address at a firm is told and not used', () => {
  expect(said(list([councillor({ fullusername: 'Jo Marsh', work: 'jo@marshroofing.example' })]))[0]).toContain('is not one of the council’s accounts');
});

test('two addresses in one field, capitals and mailto are read, and words are said to be no address', () => {
  expect(one({ work: 'mailto:Jo.Marsh@Tarrow.example; cllr.marsh@members.tarrow.example' })?.emails).toEqual(['jo.marsh@tarrow.example', 'cllr.marsh@members.tarrow.example']);
  expect(said(list([councillor({ fullusername: 'Jo Marsh', work: 'via Member Services' })]))).toEqual(['Jo Marsh’s work address “via Member Services” is no e-mail address, so it is left out.']);
});

test.each([
  ['Councillor Jo Marsh OBE', 'Jo Marsh'], ['Cllr. Jo Marsh JP, BSc (Hons)', 'Jo Marsh'], ['Marsh, Jo (Cllr)', 'Jo Marsh'], ['The Right Worshipful the Mayor Councillor Jo Marsh', 'Jo Marsh'],
  ['Councillor Dr Jo van der Marsh', 'Jo van der Marsh'], ['Jo Marsh - ', 'Jo Marsh'], ['Jo&nbsp;Marsh', 'Jo Marsh'], ['Ren&eacute; O&#39;Dell', 'René O\'Dell'], ['Ren&amp;eacute; O&amp;#39;Dell', 'René O\'Dell'],
])('the name %s is read as %s', (written, name) => {
  expect(one({ fullusername: written })?.name).toBe(name);
});

test.each([
  ['Vacant', 'Labour'], ['Vacancy', ''], ['Councillor Vacant Seat', 'Vacant'], ['VACANT', 'None'],
])('a seat that says %s (%s) is vacant and nobody’s name', (name, party) => {
  const text = list([councillor({ fullusername: 'Jo Marsh', work: 'jo.marsh@tarrow.example' }), councillor({ fullusername: name, politicalpartytitle: party })]);
  expect(read(text).members).toHaveLength(1);
  expect(said(text)).toEqual(['A seat for Castle is vacant.']);
});

test.each([
  ['Conservative Party (Leader)', 'Conservative'], ['The Green Party', 'Green'], ['Labour and Co-operative Party', 'Labour and Co-operative'], ['Independent', undefined], ['Non-Aligned', undefined], ['', undefined],
])('the party %s makes the group %s', (party, group) => {
  expect(one({ politicalpartytitle: party })?.group).toBe(group);
});

test('“(Leader)” after a party is the leader of that group, and not of the council', () => {
  expect(one({ politicalpartytitle: 'Conservative (Leader)' })?.roles).toEqual(['group-leader']);
});

test('a group goes before a party where the file has both', () => {
  expect(one({ politicalpartytitle: 'Independent', politicalgrouptitle: 'Tarrow Residents Group' })?.group).toBe('Tarrow Residents');
});

test.each([
  ['Leader of the Council', ['leader']], ['Deputy Leader of the Council', ['deputy-leader']], ['Leader of the Opposition', ['opposition-leader']], ['Liberal Democrat Group Leader', ['group-leader']],
  ['Former Leader of the Council', undefined], ['Shadow Cabinet Member for Housing', undefined], ['Deputy Mayor', undefined], ['Vice-Chair of Planning', ['vice-chair']],
  ['Chairman of the Overview and Scrutiny Committee', ['chair-scrutiny']], ['Member of the Leader’s Panel', undefined],
])('the post %s gives the roles %j', (post, roles) => {
  expect(one({ keyposts: post })?.roles).toEqual(roles);
});

test('posts that stand as HTML in the file are read line by line', () => {
  expect(one({ keyposts: '&lt;p&gt;Leader of the Council&lt;br /&gt;Chair of Cabinet &amp;amp; Partnerships Board&lt;/p&gt;' })?.roles).toEqual(['leader', 'chair']);
});

test('somebody whose last term is over is left out, and an open term is not over', () => {
  const term = (end: string) => `<termofoffice><startdate>10/05/2023</startdate><enddate>${end}</enddate></termofoffice>`;
  expect(one({ terms: term('unspecified') })).toBeDefined();
  expect(one({ terms: term('03/05/2026') + term('06/05/2030') })).toBeDefined();
  const text = list([councillor({ fullusername: 'Jo Marsh', terms: term('03/05/2026') }), councillor({ fullusername: 'Bea Lund', work: 'bea.lund@tarrow.example' })]);
  expect(said(text)).toEqual(['Jo Marsh’s term of office ended on 2026-05-03, so Jo Marsh is left out.']);
});

test('one councillor in two wards is one person', () => {
  const marsh = councillor({ councillorid: '7', fullusername: 'Jo Marsh', work: 'jo.marsh@tarrow.example' });
  const text = `<councillorsbyward><wards><ward><wardtitle>Castle</wardtitle><councillors>${marsh}</councillors></ward><ward><wardtitle>Quay &amp; Docks</wardtitle><councillors>${marsh}</councillors></ward></wards></councillorsbyward>`;
  expect(read(text).members?.map((each) => each.entry.wards)).toEqual([['Castle', 'Quay & Docks']]);
});

test('a bare & in a ward is read as it is meant', () => {
  expect(read(list([councillor({ fullusername: 'Jo Marsh' })], 'Quay & Docks')).members?.[0]?.entry.wards).toEqual(['Quay & Docks']);
});

test('an answer inside an envelope is found', () => {
  const text = list([councillor({ fullusername: 'Jo Marsh' })]).replace(/^<\?xml[^\n]*\n/, '');
  expect(read(`<soap:Envelope><soap:Body>${text}</soap:Body></soap:Envelope>`).members).toHaveLength(1);
});

test.each([
  ['', 'councillors.xml: The file is empty.'],
  ['<!DOCTYPE html><html><body>Just a moment</body></html>', 'councillors.xml line 1: This is a web page, not XML: the site answered with a page of its own. Save what the web service itself gives.'],
  ['name,email\n', 'councillors.xml line 1: This is not XML: it does not begin with a tag.'],
  ['<committees><committee/></committees>', 'councillors.xml line 1: This XML begins with <committees>, which is no list of councillors. Save the answer to GetCouncillorsByWard.'],
  ['<councillorsbyward><wards>  </wards></councillorsbyward>', 'councillors.xml line 1: The file names no councillor. Ask the web service again, or ask for all wards.'],
  ['<councillorsbyward>\n<wards>\n<ward><wardtitle>Castle', 'councillors.xml line 3: The file breaks off here before its end. Save it once more.'],
  ['<councillorsbyward>\n<wards>\n</ward></councillorsbyward>', 'councillors.xml line 3: From here on this is not XML: a tag is not closed, or a character stands where none may.'],
])('a file that says %j is answered with one sentence', (text, sentence) => {
  expect(() => read(text)).toThrow(sentence);
});

test('names in a document type that would grow without end are not followed', () => {
  const text = `<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;">]>${list([councillor({ fullusername: 'Jo &c; Marsh' })]).replace(/^<\?xml[^\n]*\n/, '')}`;
  expect(read(text).members?.[0]?.entry.name).toBe('Jo &c; Marsh');
});
