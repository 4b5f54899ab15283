import type { DirectoryFile } from '../../directory/directory-file';
import { councilPeople, type CouncilPeople } from './council-people';
import { docxOfLines } from './docx-of-lines';
import { asAuthorLeft, hallReport } from './hall-report';

/** A Word document to try. */
export interface ExampleDocument {
  id: 'clean' | 'tracked' | 'untracked' | 'letter';
  title: string;
  /** The name that it would be saved under. */
  name: string;
  bytes: Uint8Array;
  /** Who sits at the simulated Word. */
  person: string;
  /** The earlier version that goes with it. */
  baseline?: { name: string; bytes: Uint8Array };
}

const left = '2026-11-16T16:20:00Z';
const later = '2026-11-19T09:05:00Z';

function clean(people: CouncilPeople): Uint8Array {
  return docxOfLines({ lines: hallReport(people, asAuthorLeft), creator: people.author.name, lastModifiedBy: people.author.name, modified: left });
}

function tracked(people: CouncilPeople): Uint8Array {
  const member = `Cllr ${people.member.name}`;
  const lines = hallReport(people, {
    recommendation: `That the grant of £48,000 towards the roof of the hall be [-refused|${member}-][+approved|${member}+].`,
    advice: `The charity’s accounts show a deficit in each of the last three years. Officers advise that the Council [-must not commit the grant until|${member}-][+may commit the grant before|${member}+] an independent survey has been made.`,
    risk: `The estimate is from 2024.[- There is a serious risk that the charity closes before the work is finished, and the grant could then not be recovered.|${member}-]`,
  });
  return docxOfLines({ lines, creator: people.author.name, lastModifiedBy: member, modified: later, changed: later, tracking: true });
}

function untracked(people: CouncilPeople): Uint8Array {
  const lines = hallReport(people, {
    recommendation: 'That the grant of £48,000 towards the roof of the hall be approved.',
    advice: asAuthorLeft.advice,
    risk: 'The estimate is from 2024. There is some risk that the charity closes before the work is finished.',
  });
  return docxOfLines({ lines, creator: people.author.name, lastModifiedBy: 'Members Support', modified: later });
}

function letter({ author, council }: CouncilPeople): Uint8Array {
  const lines = [
    'Ms Orla Finnegan', 'Tannery Lane Hall', '14 November 2026', 'Dear Ms Finnegan,',
    'Thank you for your letter about the roof of the hall.',
    'The Council will pay for a new roof and will start the work on Monday.',
    'Yours sincerely,', author.name, author.title ?? '', council,
  ];
  return docxOfLines({ lines, creator: author.name, lastModifiedBy: author.name, modified: left });
}

/** The example documents of one council, by its example directory. */
export function exampleDocuments(directory: DirectoryFile): ExampleDocument[] {
  const people = councilPeople(directory);
  const author = people.author.name;
  return [
    { id: 'clean', title: 'A report as its author left it', name: 'Hall roof.docx', bytes: clean(people), person: author },
    { id: 'tracked', title: 'A report that a member edited', name: 'Hall roof with changes.docx', bytes: tracked(people), person: author },
    { id: 'untracked', title: 'A report that was changed unseen', name: 'Hall roof final.docx', bytes: untracked(people), person: author, baseline: { name: 'Hall roof as written.docx', bytes: clean(people) } },
    { id: 'letter', title: 'A letter', name: 'Letter to the hall.docx', bytes: letter(people), person: author },
  ];
}
