import type { ReadSentence } from '../language/reading';
import type { Situation } from './context';
import type { Evidence } from './finding';
import { paragraphsIn } from './paragraphs';

/** A message of so few own sentences is about one thing, however it is set out. */
const short = 8;
/** Beyond so many own sentences going through the paragraphs one by one would cost too much. */
const long = 600;

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
  if (!found) known.set(situation.reading, (found = paragraphsIn(situation.item.text, situation.own).map((sentences) => ({ sentences, alone: null }))));
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
