// Reads the labelled single changes and scores the classification of changes of meaning against them.
import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { isMap, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { Meaning, SectionKind, Topic } from '../../src/report/report';

/** What two texts alone can show; the other meanings need the document around them. */
export type ToldByText = Exclude<Meaning, 'moved-away' | 'addition-struck-out'>;

export interface LabelledChange {
  /** File and line where it stands. */
  where: string;
  kind: SectionKind;
  topics: Topic[];
  /** '' where all of it is new, or nothing is left. */
  before: string;
  after: string;
  /** All must be found; none for a silent change. */
  meanings: Meaning[];
  /** Neither right nor wrong here. */
  tolerate: Meaning[];
  why: string;
}

export type Classifier = (before: string, after: string, section: { kind: SectionKind; topics: Topic[] }) => readonly Meaning[];

const judgement = new Set<string>(['recommendations', 'advice', 'implications', 'options', 'reasons', 'risks', 'conclusions'] satisfies SectionKind[]);
const topics: Record<Topic, true> = {
  financial: true, legal: true, risk: true, equality: true, staffing: true, environmental: true, 'crime-and-disorder': true, health: true,
  property: true, procurement: true, 'data-protection': true, 'human-rights': true, safeguarding: true, other: true,
};
const meanings: Record<ToldByText, true> = {
  'recommendation-turned': true, 'recommendation-replaced': true, 'recommendation-added': true, 'recommendation-removed': true,
  'force-weakened': true, 'force-strengthened': true, 'negation-added': true, 'negation-removed': true,
  'figure-changed': true, 'date-changed': true, 'name-changed': true, 'condition-removed': true, 'condition-added': true,
  'adverse-removed': true, 'adverse-added': true, 'advice-removed': true, 'advice-added': true, 'content-changed': true,
};
const fields = new Set(['kind', 'topics', 'before', 'after', 'meanings', 'tolerate', 'why']);

/** What is wrong with one entry, as a sentence, or null. */
function faultOf(entry: Record<string, unknown>): string | null {
  const unknown = Object.keys(entry).find((key) => !fields.has(key));
  if (unknown) return `there is no field “${unknown}”.`;
  for (const key of ['before', 'after', 'why']) if (typeof entry[key] !== 'string') return `“${key}” is missing or no text.`;
  if (!judgement.has(String(entry.kind))) return `“${String(entry.kind)}” is no kind of section that holds judgement.`;
  for (const [key, names] of [['topics', topics], ['meanings', meanings], ['tolerate', meanings]] as const) {
    const list = entry[key] ?? (key === 'meanings' ? null : []);
    if (!Array.isArray(list)) return `“${key}” is missing or no list.`;
    const stranger = list.find((each) => !Object.hasOwn(names, String(each)));
    if (stranger !== undefined) return `“${String(stranger)}” is unknown among ${key}.`;
    if (new Set(list).size < list.length) return `“${key}” names one twice.`;
  }
  const [before, after, why] = [entry.before, entry.after, entry.why].map((text) => String(text).trim());
  const wanted = entry.meanings as string[];
  if (!why) return '“why” is empty.';
  if (before === after) return 'nothing is changed.';
  // A text may be empty only where the whole passage came or went.
  if (!before && !wanted.some((each) => each.endsWith('-added'))) return '“before” is empty, and no class says that something was added.';
  if (!after && !wanted.some((each) => each.endsWith('-removed'))) return '“after” is empty, and no class says that something was removed.';
  const twice = ((entry.tolerate ?? []) as string[]).find((each) => wanted.includes(each));
  return twice ? `“${twice}” is both wanted and tolerated.` : null;
}

/**
 * The changes of one YAML file.
 * @param name how the file is called in errors
 * @throws Error that names the file and the line of the entry at fault
 */
export function readChanges(text: string, name: string): LabelledChange[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const broken = document.errors[0];
  if (broken) throw new Error(`${name}:${counter.linePos(broken.pos[0]).line}: ${broken.message.split('\n')[0] ?? ''}`);
  if (!isSeq(document.contents)) throw new Error(`${name}:1: the file is no list of changes.`);
  const seen = new Map<string, string>();
  return document.contents.items.map((node) => {
    const where = `${name}:${counter.linePos((node as YAMLMap).range?.[0] ?? 0).line}`;
    if (!isMap(node)) throw new Error(`${where}: the entry is no change with named fields.`);
    const entry = node.toJSON() as Record<string, unknown>;
    const fault = faultOf(entry);
    if (fault) throw new Error(`${where}: ${fault}`);
    const change = { topics: [], tolerate: [], ...entry, where } as unknown as LabelledChange;
    const key = JSON.stringify([change.before, change.after]);
    const first = seen.get(key);
    if (first) throw new Error(`${where}: the same change stands at ${first}.`);
    seen.set(key, where);
    return change;
  });
}

/** The changes of every YAML file of a folder, but not of folders in it. */
export function readChangesIn(folder: string): LabelledChange[] {
  return readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort().flatMap((name) => readChanges(readFileSync(join(folder, name), 'utf8'), name));
}

interface Count { right: number; wrong: number; missed: number }

const share = (part: number, whole: number): string => (whole === 0 ? '   -' : (part / whole).toFixed(2));

/**
 * Prints precision and recall of each class of meaning, and how many silent changes stay silent.
 * @param show prints every miss and false alarm too
 */
export function scoreChanges(changes: LabelledChange[], classify: Classifier, title: string, show: boolean): void {
  const counts = new Map<Meaning, Count>();
  const total: Count = { right: 0, wrong: 0, missed: 0 };
  const add = (meaning: Meaning, key: keyof Count): void => {
    const count = counts.get(meaning) ?? { right: 0, wrong: 0, missed: 0 };
    counts.set(meaning, count);
    count[key] += 1;
    total[key] += 1;
  };
  let silent = 0;
  let heard = 0;
  for (const { where, kind, topics: about, before, after, meanings: wanted, tolerate, why } of changes) {
    const found = classify(before, after, { kind, topics: about });
    const missed = wanted.filter((each) => !found.includes(each));
    const wrong = found.filter((each) => !wanted.includes(each) && !tolerate.includes(each));
    for (const each of wanted) add(each, missed.includes(each) ? 'missed' : 'right');
    for (const each of wrong) add(each, 'wrong');
    if (wanted.length === 0 && wrong.length === 0) silent += 1;
    if (wanted.length > 0 && found.length > 0) heard += 1;
    if (show && missed.length + wrong.length > 0) console.log(`${wanted.length === 0 ? 'LOUD  ' : missed.length > 0 ? 'MISSED' : 'FALSE '} ${where} wants [${wanted.join(' ')}], got [${found.join(' ')}]: ${why}\n       - ${before}\n       + ${after}`);
  }
  const meant = changes.filter((each) => each.meanings.length > 0).length;
  console.log(`\nChanges of meaning, ${title}: ${changes.length} changes`);
  console.log(`${'class'.padEnd(28)} ${'right'.padStart(6)} ${'false'.padStart(6)} ${'missed'.padStart(6)}  precision recall`);
  const line = (name: string, { right, wrong, missed }: Count): void => console.log(`${name.padEnd(28)} ${String(right).padStart(6)} ${String(wrong).padStart(6)} ${String(missed).padStart(6)}       ${share(right, right + wrong)}   ${share(right, right + missed)}`);
  for (const [meaning, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) line(meaning, count);
  line('all', total);
  console.log(`Silent changes that stay silent: ${silent} of ${changes.length - meant}. Changes of meaning of which something is said: ${heard} of ${meant}.`);
}
