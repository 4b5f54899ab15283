import type { Person } from '../directory/directory';
import { copyLists, copyNoticeIn, givesReason } from '../language/copy-notice';
import { conceals } from '../language/reported-leave';
import type { Evidence } from './finding';
import type { Recipient, Situation } from './context';
import { isOfficerSide, isWriter, partiesOf } from './correspondence';
import { reportOf } from './told-leave';
import { means, namedIn, samePerson } from './named-people';

/** Whether a member sees or was told that their correspondence goes to others: by Cc, in the thread, or as the writer reports. */
export function wasTold(situation: Situation, member: Person, receiver: Person): boolean {
  if (situation.recipients.some((each) => each.field !== 'bcc' && samePerson(each.person, member))) return true;
  if (isWriter(situation, member)) return true;
  if (reportOf(situation, 'notice', member, receiver).answer === 'given') return true;
  return situation.thread.some((message, index) => {
    const { author, receivers } = partiesOf(situation, index);
    if (!author || !isOfficerSide(author) || !receivers.some((each) => samePerson(each, member))) return false;
    return message.sentences.some((sentence) => {
      const notice = copyNoticeIn(sentence.text, sentence.question);
      if (!notice) return false;
      const named = namedIn(sentence.text, situation.directory).filter((each) => !means(each, member));
      return named.some((each) => means(each, receiver)) || notice.vague || (named.length === 0 && /member|councillor|leaders|colleagues|cabinet|committee/.test(sentence.text.toLowerCase()));
    });
  });
}

/** A sentence that keeps the copy from its author. */
export function concealment(situation: Situation): Evidence | null {
  for (const sentence of situation.own) {
    const words = ` ${sentence.text.toLowerCase()} `;
    if (!conceals(sentence.text, sentence.question)) continue;
    if (!/ (this|it|copy|copied|passed|shown|showed|sent|seen|have|got|email|letter|from me|know)[ .,;!]/.test(words)) continue;
    return { part: 'body', text: sentence.text, start: sentence.start, end: sentence.end };
  }
  return null;
}

/** A list of copies at the foot of the item that leaves out somebody who gets one unseen. */
export function incompleteList(situation: Situation): { list: string; missing: Recipient[] } | null {
  const quoted = situation.reading.earlier.reduce((first, each) => Math.min(first, each.message.span.start), situation.item.text.length);
  const lists = copyLists(situation.item.text, quoted);
  if (lists.length === 0) return null;
  const named = namedIn(lists.join('\n'), situation.directory);
  const missing = situation.recipients.filter((each) => each.field === 'bcc' && each.person.kind === 'member' && !isWriter(situation, each.person)
    && !named.some((mention) => means(mention, each.person)));
  return missing.length > 0 ? { list: lists[0] ?? '', missing } : null;
}

export interface NoticeToMember {
  named: boolean;
  reasoned: boolean;
  beforehand: boolean;
  evidence: Evidence;
}

/** What the item tells a member about the copying of that member's own letter; null where it says nothing of it. */
export function noticeTo(situation: Situation, member: Person): NoticeToMember | null {
  for (let i = 0; i < situation.own.length; i++) {
    const sentence = situation.own[i];
    if (!sentence) continue;
    const notice = copyNoticeIn(sentence.text, sentence.question);
    if (!notice || !notice.yours || notice.wished) continue;
    const others = namedIn(sentence.text, situation.directory).filter((each) => each.people.some((person) => person.kind === 'member' && !samePerson(person, member)));
    if (others.length === 0 && !notice.vague) continue;
    const next = situation.own[i + 1];
    const following = next !== undefined && !/^(if|please|should) /i.test(next.text)
      && (givesReason(next.text) || /^(she|he|they|both|this is) /i.test(next.text));
    return {
      named: others.length > 0, reasoned: notice.reason || following, beforehand: !notice.done,
      evidence: { part: 'body', text: sentence.text, start: sentence.start, end: sentence.end },
    };
  }
  return null;
}
