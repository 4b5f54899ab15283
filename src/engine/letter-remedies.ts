import { mailboxOf } from '../directory/directory';
import type { Situation } from './context';
import type { Remedy } from './finding';

/**
 * Gives the text to an officer: a draft addressed to the head of the service that stands in the thread or
 * copies, else the monitoring officer, who knows whose it is. Or takes the passages out.
 */
export function handOver(situation: Situation, passages: string[]): Remedy[] {
  const { directory, item } = situation;
  const copied = situation.recipients.find((recipient) => recipient.person.kind === 'officer');
  const inThread = situation.thread.map((message) => message.author).find((author) => author?.kind === 'officer');
  const officer = copied?.person.officer ?? inThread?.officer ?? directory.holderOf('monitoring-officer', 'managing-director', 'chief-executive');
  const to = officer ? [mailboxOf(officer)] : [];
  return [
    {
      id: 'hand-to-officer', label: officer ? `Hand over to ${officer.name} as a draft` : 'Hand over to an officer as a draft',
      draft: {
        to, cc: [], subject: item.subject,
        text: `Would you send this in your own name, if you agree with it? I have not sent it.\n\n“${passages.join(' … ').trim()}”\n\n--\n${item.text.slice(0, situation.reading.body.own.end).trim()}\n`,
      },
    },
    {
      id: 'take-out', label: passages.length > 1 ? 'Take the sentences out' : 'Take the sentence out',
      edits: passages.map((passage) => ({ do: 'replace-text' as const, find: passage, text: '' })),
    },
  ];
}
