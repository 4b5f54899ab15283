import { exampleDocument } from '../../src/engine/example-document';
import { readOutline } from '../../src/report/outline';
import { officersIn } from '../../src/report/officer-names';
import type { NamedOfficer } from '../../src/report/report';

const plain = (officers: NamedOfficer[]): string[] => officers.map(({ name, post, label }) => `${label}: ${name || '–'}, ${post || '–'}`);

function namedIn(lines: string[]): { authors: string[]; contacts: string[]; reportOf: string[] } {
  const { authors, contacts, reportOf } = readOutline(exampleDocument(lines));
  return { authors: plain(authors), contacts: plain(contacts), reportOf: plain(reportOf) };
}

const report = ['# Recommendations', 'That the lease be renewed.', '# Background', 'It runs out in May.'];

describe('who a report names as its author', () => {
  test.each([
    ['a line at the head', ['Report author: Karl Benning, Head of Place', ...report], ['Report author: Karl Benning, Head of Place']],
    ['a table at the head', ['| Date | 3 May 2026', '| Report author | Jane Smith, Head of Place', '| Wards | All', ...report], ['Report author: Jane Smith, Head of Place']],
    ['a label over its name in a table', ['| Report author | Telephone', '| Jane Smith | 01234 555 0101', ...report], ['Report author: Jane Smith, –']],
    ['a label on a line of its own', ['Prepared by:', 'Jane Smith', 'Housing Manager', ...report], ['Prepared by: Jane Smith, –']],
    ['a heading with the name below', [...report, '# Report author', 'Jane Smith', 'Head of Place', 'Tel: 01234 555 0101'], ['Report author: Jane Smith, Head of Place']],
    ['two authors', ['Report authors: Jane Smith and Omar Khan', ...report], ['Report authors: Jane Smith, –', 'Report authors: Omar Khan, –']],
    ['two authors, each with a post', ['| Authors | Jane Smith, Head of Place and Omar Khan, Head of Legal and Democratic Services', ...report], ['Authors: Jane Smith, Head of Place', 'Authors: Omar Khan, Head of Legal and Democratic Services']],
    ['a post after the name that could end in a surname', ['| Author | Farid Aziz, Grants Officer', '| Resolution | That the grant be paid', ...report], ['Author: Farid Aziz, Grants Officer']],
    ['a post on the line below the name', ['| Author | Farid Aziz\nMinerals Planner', '| Contact | farid.aziz@fen.example', ...report], ['Author: Farid Aziz, Minerals Planner']],
    ['a post of two words and no name', ['Author: Grants Officer', ...report], ['Author: –, Grants Officer']],
    ['a name at the end', [...report, 'Written by Jane Smith, Solicitor'], ['Written by: Jane Smith, Solicitor']],
    ['a lead officer', ['Lead officer – Mrs J Smith', ...report], ['Lead officer: Mrs J Smith, –']],
    ['a surname first', ['Author: Smith, Jane', ...report], ['Author: Smith, Jane, –']],
    ['a post and no name', ['Report author: Head of Place', ...report], ['Report author: –, Head of Place']],
    ['a member, as written', ['Report author: Cllr Ann Reed', ...report], ['Report author: Cllr Ann Reed, –']],
    ['nobody yet', ['Report author: TBC', 'Prepared by: [name]', 'Author:', ...report], []],
    ['an empty cell', ['| Report author | ', '| Date | 3 May 2026', '| Contact officer | ', '| Meeting | Cabinet', ...report], []],
    ['a label with nothing after it', ['Report author:', 'Date: 3 May 2026', 'Meeting: Cabinet', ...report], []],
    ['nobody at all', [...report], []],
    ['nobody, though an author is spoken of', ['# Background', 'The author of the strategy, John Field, left in May.', 'Authority: the scheme of delegation'], []],
    ['the name that a change put in', ['Report author: [-Jane Smith|Reed, Ann-][+Omar Khan|Reed, Ann+]', ...report], ['Report author: Omar Khan, –']],
    ['author and contact in one', ['Report author and contact officer: Wendy Prowse, Assistant Director, Planning, 01404 555 0150', ...report], ['Report author and contact officer: Wendy Prowse, Assistant Director, Planning']],
  ])('%s', (_, lines, authors) => expect(namedIn(lines).authors).toEqual(authors));
});

describe('whose report it is', () => {
  test('a post alone is no author', () => {
    expect(namedIn(['Report of the Head of Place', ...report])).toEqual({ authors: [], contacts: [], reportOf: ['Report of: –, Head of Place'] });
    expect(namedIn(['| Report of | Director of Law', ...report])).toEqual({ authors: [], contacts: [], reportOf: ['Report of: –, Director of Law'] });
    expect(namedIn(['Report by: Strategic Director', ...report]).reportOf).toEqual(['Report by: –, Strategic Director']);
    expect(namedIn(['REPORT OF THE DIRECTOR OF ENVIRONMENT', ...report]).reportOf).toEqual(['REPORT OF: –, DIRECTOR OF ENVIRONMENT']);
  });

  test('a name with the post is an author too', () => {
    expect(namedIn(['Report of: Jane Smith, Director of Housing', ...report])).toEqual({ authors: ['Report of: Jane Smith, Director of Housing'], contacts: [], reportOf: ['Report of: Jane Smith, Director of Housing'] });
  });

  test('a contact may be called the author beside their name', () => {
    expect(namedIn(['Report of: Head of Culture', 'Contact officer: Jane Smith, Parks Officer (author)', ...report]).authors).toEqual(['Contact officer: Jane Smith, Parks Officer']);
  });

  test('a post and a contact may share a line', () => {
    expect(namedIn(['Report of the Service Lead, Housing. Contact officer: Owen Hext, 01404 555 0142.', ...report])).toEqual({ authors: [], contacts: ['Contact officer: Owen Hext, –'], reportOf: ['Report of: –, Service Lead, Housing'] });
  });
});

describe('whom to ask', () => {
  test.each([
    ['a contact officer with an extension', [...report, 'Contact officer: Brian Holliday. Ext: 7401'], ['Contact officer: Brian Holliday, –']],
    ['an officer to contact under a heading', [...report, '# Officers to contact', 'Jane Smith, Head of Place', 'Tel: 01234 555 0101', 'Omar Khan, Solicitor', 'omar.khan@hartmoor.example'], ['Officers to contact: Jane Smith, Head of Place', 'Officers to contact: Omar Khan, Solicitor']],
    ['further information in a sentence', [...report, '# Further information', 'Further information is available from Jane Smith, Housing Officer, on 01234 555 0101.'], ['Further information is available from: Jane Smith, Housing Officer']],
    ['enquiries to a team', [...report, '# Enquiries', 'Housing Service, 01234 555 0170, housing@hartmoor.example'], ['Enquiries: –, Housing Service']],
    ['enquiries to a person', [...report, 'Enquiries to: Jane Smith'], ['Enquiries to: Jane Smith, –']],
    ['particulars of a contact line by line', [...report, '# Contact details', 'Name: Jane Smith', 'Title: Head of Place', 'Email: jane.smith@hartmoor.example'], ['Contact details: Jane Smith, Head of Place']],
    ['a contact at the end of a report without styles', ['Recommendation', 'That it be agreed.', 'Officer to contact', 'Omar Khan, Head of Highways, tel. 0116 555 0101'], ['Officer to contact: Omar Khan, Head of Highways']],
    ['a contact in a table at the end', [...report, '| Contact officer | Jane Smith, Solicitor', '| Background papers | None'], ['Contact officer: Jane Smith, Solicitor']],
    ['nobody in the background papers', [...report, '# Background papers', 'Letter from John Field, 3 May 2026'], []],
  ])('%s', (_, lines, contacts) => expect(namedIn(lines).contacts).toEqual(contacts));
});

describe('persons and posts', () => {
  test.each([
    ['Jane Smith (Head of Place) Tel: 01234 567890 Email: jane@hartmoor.example', 'Jane Smith', 'Head of Place'],
    ['Head of Place - Jane Smith', 'Jane Smith', 'Head of Place'],
    ['Karl Benning Head of Place', 'Karl Benning', 'Head of Place'],
    ['John Head', 'John Head', ''],
    ['Head of Parks and Open Spaces', '', 'Head of Parks and Open Spaces'],
    ['Democratic Services', '', 'Democratic Services'],
    ['Climate Action Officer', '', 'Climate Action Officer'],
    ['Town Clerk', '', 'Town Clerk'],
    ['Siobh\u00e1n O\u2019Neill-Walsh, Ecologist', 'Siobh\u00e1n O\u2019Neill-Walsh', 'Ecologist'],
    ['Ms Lucy van der Berg', 'Ms Lucy van der Berg', ''],
  ])('%s', (text, name, post) => expect(officersIn(text)).toEqual([{ name, post }]));

  test.each(['TBC', 'to be confirmed', '[name]', 'N/A', 'None', '', '01234 567890'])('"%s" is nobody', (text) => expect(officersIn(text)).toEqual([]));
});
