import type { ReadSentence } from '../language/reading';
import type { Situation } from './context';
import type { Evidence } from './finding';

/** A message of so few own sentences is about one thing, however it is set out. */
const short = 8;
/** Beyond so many own sentences going through the paragraphs one by one would cost too much. */
const long = 600;

/** "1.", "(b)", "-": the lines of a list belong with what they are listed under. */
const listed = /^(?:[-*\u2022\u2013\u25cf]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] )/;

/** The writer's own sentences by paragraph, with the list that follows one. */
function grouped(situation: Situation): ReadSentence[][] {
  const { text } = situation.item;
  const groups: ReadSentence[][] = [];
  let before: ReadSentence | null = null;
  for (const sentence of situation.own) {
    const apart = before !== null && /\n\s*\n|[^\s]/.test(text.slice(before.end, sentence.start));
    const goesOn = before !== null && (listed.test(sentence.text) || /:$/.test(before.text));
    const last = groups[groups.length - 1];
    if (last && (!apart || goesOn)) last.push(sentence);
    else groups.push([sentence]);
    before = sentence;
  }
  return groups;
}

/** The item as if it said one paragraph and no more; offsets stay, and so do subject, people, thread and signature. */
function only(situation: Situation, paragraph: ReadSentence[]): Situation {
  const { item, own, reading } = situation;
  let text = '';
  let at = 0;
  for (const sentence of own) {
    if (paragraph.indexOf(sentence) >= 0) continue;
    text += item.text.slice(at, sentence.start) + item.text.slice(sentence.start, sentence.end).replace(/[^\n]/g, ' ');
    at = sentence.end;
  }
  return { ...situation, item: { ...item, text: text + item.text.slice(at) }, own: paragraph, reading: { ...reading, own: paragraph } };
}

interface Paragraph {
  sentences: ReadSentence[];
  /** The item with this paragraph alone, once a rule asked for it. */
  alone: Situation | null;
}

const known = new WeakMap<Situation['reading'], Paragraph[]>();

function paragraphsOf(situation: Situation): Paragraph[] {
  let found = known.get(situation.reading);
  if (!found) known.set(situation.reading, (found = grouped(situation).map((sentences) => ({ sentences, alone: null }))));
  return found;
}

function holds({ sentences }: Paragraph, evidence: Evidence[]): boolean {
  const { start } = sentences[0] as ReadSentence;
  const { end } = sentences[sentences.length - 1] as ReadSentence;
  return evidence.some((each) => each.part === 'body' && each.start !== undefined && each.start >= start && each.start < end);
}

/**
 * Whether `shows` holds of the item with one of its paragraphs alone. Most who write at length write of several
 * things, and what two paragraphs would show only together is nobody's meaning. Short messages, meetings' agendas,
 * statements and documents are taken whole. The paragraphs in which the evidence stands are tried first.
 */
export function oneParagraphShows(situation: Situation, evidence: Evidence[], shows: (alone: Situation) => boolean): boolean {
  const { item, own } = situation;
  if (item.kind !== 'message' || own.length <= short || own.length > long) return true;
  const all = paragraphsOf(situation);
  if (all.length < 2) return true;
  const inOrder = all.filter((each) => holds(each, evidence)).concat(all.filter((each) => !holds(each, evidence)));
  return inOrder.some((each) => shows(each.alone ?? (each.alone = only(situation, each.sentences))));
}
