import type { Person } from '../directory/directory';
import type { Situation } from './context';
import { subjectOf } from './conduct-signs';
import { meant, plainText, signIn, signs } from './signs';
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

const groupSigns = signs("labour councillors|conservative councillors|tory councillors|lib dem councillors|liberal democrat councillors|our councillors|group|caucus|awayday|away day|councillors met|your councillors|our group|my group|the group|group meeting|at group|to group|group on|group last|group night|group room|group's|came to us|talked to us|spoke to us|briefed us|group line|group note|labour group|conservative group|lib dem group|liberal democrat group|green group|the caucus");
const holds = signs(
  "no secret|on the ~ side|behind it|behind us|behind our|fully behind|right behind|backs|backing|backed us|backed our|on board|on side|onside|on our side|one of us|with us|with us on|friend on the inside|ally|in our camp|we were right|we are right|we're right|that we had it right|sees it our way|our view of it|our view|shares our|share our|agrees|agreed|agreeing|endors*|support*|approv*|likes|liked|loved|loves|favours|favoured|prefers|preferred|welcom*|keen|enthusias*|happy with|comfortable with|content with|relaxed about|sold on|convinced|persuaded|impressed|couldn't fault|could not fault|no objection*|one objection|didn't object|did not object|raised no|didn't raise|did not raise|not raise|didn't demur|nodd*|smil*|as good as|all but said|more or less said|blessing|thumbs up|thumbs-up|green light|sympathetic|same page|on the same|says we|said we|told us we|thinks we|thought we|thinks our|thought our|reckons our|would bankrupt|will bankrupt|dead against|opposes|opposed to|against their|against the other|thinks little of|no time for|privately|takes our|taken our|common sense|in his view|in her view|his view|her view|his opinion|her opinion|said that|told us that|told us straight|told them straight|madness|mad|singing|tune|nailed|colours to|mast|convert*|won over|came round|come round|bought into|signed up to|hook, line|quote me|content|no quarrel|no qualms|at one with|of one mind|of the same mind|squarely with|experts are with|officers are with|clearly with",
);
const open = /(?:^|[^a-z])(?:published|report says|report recommends|in (?:his|her|the|their) report|at (?:cabinet|council|committee|scrutiny|the public meeting)|in public|on the website|on the record)(?![a-z])/;

/** An officer who was with the group is said to hold with it, where the phrases know nothing. */
function heldWith(all: Told[]): { told: Told; person: Person | null } | null {
  const at = all.filter((told) => !told.quoted && signIn(told, groupSigns) !== null);
  if (at.length === 0) return null;
  const there = all.some((told) => told.people.some((each) => each.kind === 'officer') && /(?:^|[^a-z])(?:came|come|spoke|talked|attended|sat|was in|in the room|with us|joined|briefed|addressed|told us|had xofficer|was there|met us|visited|been to|went along|went to|met the group|met our group|met with|met us|saw the group|came for|addressed group|presented|gave us|took us|at group|at our group)(?![a-z])/.test(plainText(told)));
  if (!there) return null;
  for (const told of all) {
    if (told.question || told.quoted || open.test(plainText(told)) || !meant(told, holds, 'conditional', 'quoted')) continue;
    const of = subjectOf(told, 'officer');
    if (!of) continue;
    if (/(?:^|[^a-z])(?:no view|took no|takes no|no side|nor should|not (?:say|support|back|agree|take)|didn't (?:say|support|back|agree|take)|did not (?:say|support|back|agree|take)|doesn't|neutral|only the facts|never said)(?![a-z])/.test(plainText(told))) continue;
    const place = signIn(told, holds);
    if (place && told.people.indexOf(of) >= 0 && of.start > place.start && !/(?:blessing|support|backing|approval|friend|ally)/.test(told.text.slice(place.start, place.end).toLowerCase())) continue;
    return { told, person: of.person };
  }
  return null;
}

/** Finds an officer's view told as from a group's meeting; null where there is none. */
export function viewAttributed(situation: Situation): AttributedView | null {
  const all = toldIn(situation);
  const checked = all.some((told) => shown(told, 'attributed-checked') !== null);
  const record = recordWords.test(situation.item.subject) || all.some((told) => recordWords.test(told.text));
  const wide = heldWith(all);
  const atGroup = all.filter((told) => shown(told, 'attributed-at-group') !== null);
  if (atGroup.length === 0) return wide && { told: [wide.told], person: wide.person, record, checked };
  const anywhere = atGroup.some((told) => told.part === 'subject') ;
  const found: Told[] = [];
  let person: Person | null = null;
  all.forEach((told, at) => {
    if (told.question || (told.quoted && !record)) return;
    const near = anywhere || all.slice(Math.max(0, at - 2), at + 2).some((each) => shown(each, 'attributed-at-group') !== null);
    if (!near) return;
    for (const family of ['attributed-supports', 'attributed-said']) {
      const seen = shown(told, family);
      // Words put into a note of the meeting stand between quotation marks.
      if (!seen || (seen.stance.quoted && !(record && recordWords.test(told.text))) || seen.stance.conditional || (seen.stance.negated && !/object|demur|disagree|dissent/.test(seen.words))) continue;
      const target = targetOf(told, seen.place);
      const of = target.kind === 'person' ? target.of : null;
      if (!of || of.kind !== 'officer') continue;
      // To give a group facts is what officers come for.
      if (family === 'attributed-said' && /(?:^|[^a-z])(?:gave|given|made)(?![a-z])/i.test(seen.words) && /(?:facts|figures|information|presentation|slides|talk|options)/i.test(told.text)) continue;
      if (found.indexOf(told) < 0) found.push(told);
      person = person ?? of.person;
      return;
    }
  });
  if (found.length === 0) return wide && { told: [wide.told], person: wide.person, record, checked };
  return { told: found, person, record, checked };
}
