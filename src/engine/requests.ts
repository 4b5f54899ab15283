import type { Situation } from './context';
import { isJunior, isSenior, officersWrittenTo, ownPieces } from './information';
import { gatheringOf, shows, type Piece } from './meeting';
import type { Recipient } from './context';

/** A request in a member's own words. */
export interface Request {
  piece: Piece;
  /** The sentences that go with it: before and after. */
  near: Piece[];
}

const asking = /\?$|(?:^|[^a-z])(?:please|could|can|would|will|want|need|like|grateful|send|let me|give|must|require|expect|request|asking|i'm after|right to see|have|you|get|drop|is to be|are to be|glad)(?![a-z])/i;

/** The sentences that ask for something, neither quoted nor told of as somebody else's. */
export function requestsOf(situation: Situation): Request[] {
  const pieces = ownPieces(situation);
  const found: Request[] = [];
  pieces.forEach((piece, at) => {
    if (!shows(piece, 'requests-asks') || !asking.test(piece.text)) return;
    if (/^(?:have|has|had|did|do|does|are|is|was|were|when|where|who|why|how)(?![a-z])/i.test(piece.text) && piece.sentence.question) return;
    if (/(?:^|[^a-z])(?:(?:asked|asks|wants|wanted) (?:me|us) (?:to|for)|(?:i|we) (?:told|said|have told)|(?:i|we)(?: am|'m|\u2019m| are|'re|\u2019re)? not asking|(?:i|we) (?:don['\u2019]t|do not) (?:need|want|require|expect)|(?:he|she|they|mr \w+|mrs \w+) (?:asked|wants|wanted|demanded|demands|says|said))(?![a-z])/i.test(piece.text) && !piece.sentence.question) return;
    found.push({ piece, near: pieces.slice(Math.max(0, at - 2), at + 3) });
  });
  return found;
}

/** Whether any piece of the writer's own, or the subject, shows a family. */
export function saysAnywhere(situation: Situation, family: string): boolean {
  return gatheringOf(situation).pieces.some((piece) => piece.part !== 'property' && !piece.sentence.quoted && shows(piece, family));
}

/** The junior officers an item goes to, where nobody who answers for a service is among the receivers. */
export function onlyJuniors(situation: Situation): Recipient[] {
  const officers = officersWrittenTo(situation);
  if (officers.some((each) => isSenior(each.person))) return [];
  const juniors = officers.filter((each) => each.field === 'to' && isJunior(each.person));
  return juniors.length === officers.filter((each) => each.field === 'to').length ? juniors : [];
}

/** The one of the directory who most likely answers for a junior's service: by a word shared in their titles, else a director. */
export function seniorFor(situation: Situation, junior: Recipient): { name: string; address: string } | null {
  const words = (junior.person.officer?.title ?? '').toLowerCase().split(/[^a-z]+/).filter((word) => word.length > 4 && word !== 'officer' && word !== 'senior');
  const seniors = situation.directory.officers.filter((officer) => ['assistant-director', 'head-of-service', 'senior', 'director'].indexOf(officer.post ?? '') >= 0);
  const found = seniors.filter((officer) => words.some((word) => (officer.title ?? '').toLowerCase().indexOf(word) >= 0))[0] ?? seniors.filter((officer) => officer.post === 'director')[0] ?? seniors[0];
  return found ? { name: found.name, address: found.emails?.[0] ?? '' } : null;
}
