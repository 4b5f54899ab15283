import type { Person } from '../directory/directory';
import type { Situation } from './context';
import { shown, targetOf, toldIn, type Told } from './spoken-of';

/** A view or words of an officer, as somebody reports them from a political group's meeting. */
export interface AttributedView {
  told: Told[];
  person: Person | null;
  /** A note or minute of the meeting gives the officer's words. */
  record: boolean;
  /** The officer has checked it or is asked to, or nothing is read into their coming. */
  checked: boolean;
}

const recordWords = /(?:^|[^a-z])(?:minutes?|notes?|record|write-?up|action points|summary) (?:of|from)|(?:group|meeting|our|the) (?:minutes?|notes?|record|write-?up)(?![a-z])/i;

/** Finds an officer's view told as from a group's meeting; null where there is none. */
export function viewAttributed(situation: Situation): AttributedView | null {
  const all = toldIn(situation);
  const atGroup = all.filter((told) => shown(told, 'attributed-at-group') !== null);
  if (atGroup.length === 0) return null;
  const anywhere = atGroup.some((told) => told.part === 'subject') ;
  const found: Told[] = [];
  let person: Person | null = null;
  all.forEach((told, at) => {
    if (told.quoted || told.question) return;
    const near = anywhere || all.slice(Math.max(0, at - 2), at + 2).some((each) => shown(each, 'attributed-at-group') !== null);
    if (!near) return;
    for (const family of ['attributed-supports', 'attributed-said']) {
      const seen = shown(told, family);
      if (!seen || seen.stance.quoted || seen.stance.conditional || (seen.stance.negated && !/object|demur|disagree|dissent/.test(seen.words))) continue;
      const target = targetOf(told, seen.place);
      const of = target.kind === 'person' ? target.of : null;
      if (!of || of.kind !== 'officer') continue;
      if (found.indexOf(told) < 0) found.push(told);
      person = person ?? of.person;
      return;
    }
  });
  if (found.length === 0) return null;
  const record = recordWords.test(situation.item.subject) || all.some((told) => recordWords.test(told.text));
  return { told: found, person, record, checked: all.some((told) => shown(told, 'attributed-checked') !== null) };
}
