import type { Compared } from './hunks';
import type { Unit } from './units';

/** "No contract may be let until", "not without", "not more than": a denial with an end, which allows all else. */
const ending = /^(until|till|unless|without|except|save|before|prior to|in advance of|ahead of|other than|otherwise than|more than|in excess of|longer than|later than|earlier than|sooner than|exceed|exceeds|exceeding|exceeded|pending)\b/;
/** The same only before a figure or a date. */
const measuring = /^(outside|beyond|after|past|over|above)\b/;
/** The same told forwards: "must be consulted before", "only once", "up to". */
const opening = /^(must|shall|has to|have to|is to|are to|needs? to|will need to|will have to|is required|are required|required|requires?|only|once|when|after|following|first|if|provided|subject to|at most|most|at least|least|maximum|minimum|up to|within|by|limit|limits|limited|limited to|cap|capped|capped at|ceiling|restricted|restricted to|restricts?|confined|confined to|before|prior to|close|closes?|closed|close to|closing|closed to|till|until|unless|expires?|lapses?|ends?|starts?|begins?|condition|conditional|dependent|depends?|depends? on|waits?|awaits?|no later than|every|all|always|can not|cannot|may not|must not)\b/;

const said = ({ words }: Unit): string => words.join(' ');
const odd = ({ denials }: Unit): boolean => denials % 2 === 1;

const isMeasure = (unit: Unit | undefined): boolean => unit !== undefined && (unit.figure !== null || unit.date !== null);

/** The denials of a version that an end stands behind, and the words of the end. */
export function bans(units: Unit[]): { denial: Unit; end: Unit }[] {
  const found: { denial: Unit; end: Unit }[] = [];
  units.forEach((denial, i) => {
    if (!odd(denial) || denial.words[0] === 'without') return;
    // "May not be let unless", and "unless the deposit is paid, no key may be handed over".
    const near = units.slice(i + 1, i + 13).concat(units.slice(Math.max(0, i - 10), i)).filter(({ sentence }) => sentence === denial.sentence);
    const end = denial.words.length > 1 && ending.test(said(denial).replace(/^not? /, '')) ? denial : near.filter((unit) => ending.test(said(unit)) || (measuring.test(said(unit)) && isMeasure(units[units.indexOf(unit) + 1])))[0];
    if (end) found.push({ denial, end });
  });
  return found;
}

const modal = ({ entry }: Unit): boolean => entry !== null && entry.scales.some(({ name, weakness }) => (name === 'modal' && (weakness <= 1 || weakness >= 4)) || (name === 'extent*' && weakness === 0) || name === 'need*');
/** Says that something must be. */
const obliges = ({ entry }: Unit): boolean => entry !== null && entry.scales.some(({ name, weakness }) => (name === 'modal' && weakness === 0) || name === 'need*');
const bounding = (unit: Unit): boolean => opening.test(said(unit)) || (unit.entry !== null && unit.entry.conditionKind > 0);

const leave = ({ words }: Unit): boolean => words.length === 1 && /^(may|can|could|might)$/.test(words[0] as string);

/** "May not charge more than" and "cannot exceed": within a ban, "may" and "can" forbid alike. */
function withoutLeave(group: Compared, sentences: number[]): Compared {
  const hunks = group.hunks.map((hunk) => ({ ...hunk, del: hunk.del.filter((unit) => !leave(unit) || sentences.indexOf(unit.sentence) < 0), ins: hunk.ins.filter((unit) => !leave(unit) || sentences.indexOf(unit.sentence) < 0) }));
  return { ...group, hunks: hunks.filter(({ del, ins }) => del.length + ins.length > 0) };
}

/**
 * Takes out of the hunks what only turns a bound about: "must be signed before" for "may not begin until", "no more
 * than" for "at most".
 */
export function withoutBounds(group: Compared): Compared {
  const { before, after } = group;
  const [was, is] = [bans(before), bans(after)];
  if (was.length === is.length) return was.length === 0 ? group : withoutLeave(group, was.concat(is).map(({ denial }) => denial.sentence));
  const [more, fewer] = was.length > is.length ? ['del', 'ins'] as const : ['ins', 'del'] as const;
  const [mine, theirs, their] = more === 'del' ? [was, is, after] : [is, was, before];
  const inHunks = (side: 'del' | 'ins'): Unit[] => ([] as Unit[]).concat(...group.hunks.map((hunk) => hunk[side]));
  const own = inHunks(more);
  const fresh = mine.filter(({ denial }) => own.indexOf(denial) >= 0);
  if (fresh.length !== 1 || mine.length - theirs.length !== 1) return group;
  const { denial, end } = fresh[0] as { denial: Unit; end: Unit };
  const other = inHunks(fewer).filter((unit) => bounding(unit) || obliges(unit));
  // A bound that stands on the other side too, "before" for "until", must be told there as a duty.
  const told = their.some((unit) => /^(before|prior to|ahead of|in advance of|once|only|after|following|when)\b/.test(said(unit)) && said(unit) !== said(end)) && !their.some((unit) => said(unit) === said(end));
  const rest = own.filter((unit) => unit !== denial && unit !== end && !bounding(unit) && !modal(unit)).length;
  if ((other.length === 0 && !(told && rest <= 1 && inHunks(fewer).length === 0)) || inHunks(fewer).some(odd)) return group;
  const drop = (unit: Unit): boolean => (other.length === 0 && own.indexOf(unit) >= 0) || unit === denial || unit === end || bounding(unit) || modal(unit);
  const hunks = group.hunks.map((hunk) => ({ ...hunk, [more]: hunk[more].filter((unit) => !drop(unit)), [fewer]: hunk[fewer].filter((unit) => !drop(unit)) }));
  return { ...group, hunks: hunks.filter(({ del, ins }) => del.length + ins.length > 0) };
}
