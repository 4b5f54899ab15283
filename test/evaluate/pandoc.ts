// Holds our reading of Word documents against pandoc's: node -r ./build/typescript-hook.cjs test/evaluate/pandoc.ts FILE.docx…
// pandoc is a second opinion, not the judge. Where it is known to be wrong, the difference says so; besides, 2.17 drops
// tables whose columns have no width, and does not join a paragraph to a heading when the mark between them is struck out.
import { spawnSync } from 'child_process';
import { readFileSync } from 'fs';
import { readDocx, type WordDocument } from '../../src/readers/docx/read-docx';
import { UnreadableFile } from '../../src/readers/unreadable-file';

/** A node of pandoc's tree: its type, and what it holds. */
interface Node { t: string; c?: unknown }
interface Tree { meta: unknown; blocks: unknown }

/** `known` is what pandoc is known to do with such a thing, '' for nothing. */
interface Told { kind: string; author: string; text: string; known: string }
interface Opinion { accepted: Told[]; original: Told[]; changes: Told[]; comments: Told[] }

const most = 5;
const tidy = (text: string): string => text.replace(/\u2011/g, '-').replace(/\u00ad/g, '').replace(/[\s\u00a0]+/g, ' ').trim();
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).t === 'string';
const lineOf = (text: string): Told => ({ kind: 'line', author: '', text, known: '' });
const linesOf = (text: string): Told[] => text.split('\n').map(tidy).filter((line) => line !== '').map(lineOf);

function attributesOf(node: Node): { classes: string[]; pairs: Map<string, string> } {
  const [, classes, pairs] = (node.c as [[string, string[], [string, string][]]])[0];
  return { classes, pairs: new Map(pairs) };
}

const marks = ['insertion', 'deletion', 'paragraph-insertion', 'paragraph-deletion'];

/** Reads pandoc's tree: its lines, and with all changes shown its changes and comments. */
class PandocReading {
  readonly lines: string[] = [];
  readonly changes: Told[] = [];
  readonly comments: Told[] = [];
  private readonly notes: unknown[] = [];

  constructor(tree: Tree) {
    this.blocks(tree.meta);
    this.blocks(tree.blocks);
    // Notes may hold notes in turn; the list grows while it is read.
    for (const note of this.notes) this.blocks(note);
  }

  private blocks(value: unknown): void {
    if (Array.isArray(value)) for (const each of value) this.blocks(each);
    else if (isNode(value) && ['Para', 'Plain', 'Header', 'MetaInlines', 'CodeBlock'].includes(value.t)) this.line(value.t === 'CodeBlock' ? String((value.c as unknown[])[1]) : this.inlines(value.t === 'Header' ? (value.c as unknown[])[2] : value.c));
    else if (isNode(value)) this.blocks(value.c);
    else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) this.blocks(each);
  }

  private line(text: string): void {
    for (const line of text.split('\n').map(tidy)) if (line !== '') this.lines.push(line);
  }

  private inlines(value: unknown): string {
    if (Array.isArray(value)) return value.map((each) => this.inlines(each)).join('');
    if (!isNode(value)) return '';
    const inside = value.c as unknown[];
    switch (value.t) {
      case 'Str': return String(value.c);
      case 'Space': case 'SoftBreak': return ' ';
      case 'LineBreak': return '\n';
      case 'Code': case 'Math': case 'RawInline': return String(inside[1]);
      case 'Image': return '';
      case 'Note': this.notes.push(value.c); return '';
      case 'Span': return this.span(value);
      case 'Link': case 'Quoted': case 'Cite': return this.inlines(inside[1]);
      default: return this.inlines(value.c);
    }
  }

  private span(node: Node): string {
    const { classes, pairs } = attributesOf(node);
    const inside = (node.c as unknown[])[1];
    const author = pairs.get('author') ?? '';
    if (classes.includes('comment-start')) {
      this.comments.push({ kind: 'comment', author, text: tidy(this.inlines(inside)), known: '' });
      return '';
    }
    const text = this.inlines(inside);
    const kind = classes.find((each) => marks.includes(each));
    if (kind) this.changes.push({ kind, author, text, known: '' });
    return text;
  }
}

function pandoc(file: string): Opinion | string {
  const readings: PandocReading[] = [];
  for (const mode of ['accept', 'reject', 'all']) {
    const run = spawnSync('pandoc', ['--from=docx', `--track-changes=${mode}`, '--to=json', file], { encoding: 'utf8', maxBuffer: 1e9 });
    if (run.status !== 0) return (run.stderr || 'it stopped').trim().split('\n')[0] ?? '';
    readings.push(new PandocReading(JSON.parse(run.stdout) as Tree));
  }
  const [accepted, original, all] = readings;
  return { accepted: (accepted?.lines ?? []).map(lineOf), original: (original?.lines ?? []).map(lineOf), changes: all?.changes ?? [], comments: all?.comments ?? [] };
}

const rows = 'pandoc does not heed a row or cell that is put in or struck out by its mark';

/** Lines that stand in a changed row or cell. */
function inChangedRows(document: WordDocument): Set<string> {
  return new Set(document.paragraphs.filter(({ cell, accepted, original }) => cell && (accepted === '') !== (original === '')).flatMap(({ accepted, original }) => linesOf(accepted || original)).map(({ text }) => text));
}

/** What pandoc has no way to show is left out: rows, cells, looks, and page headers and footers. */
function ours(document: WordDocument): Opinion {
  const shown = document.changes.filter(({ kind, place }) => marks.includes(kind) && place.story !== 'header' && place.story !== 'footer');
  const changed = inChangedRows(document);
  return {
    accepted: linesOf(document.text.accepted),
    original: linesOf(document.text.original),
    changes: shown.map(({ kind, author, text, place }) => {
      const other = (kind === 'deletion' ? 'insertion' : 'deletion');
      const nested = shown.some((each) => each.kind === other && each.place.story === place.story && each.place.paragraph === place.paragraph && (each.text.includes(text) || text.includes(each.text)));
      const paragraph = place.story === 'body' ? document.paragraphs[place.paragraph] : undefined;
      const known = paragraph?.textBox ? 'pandoc loses changes in text boxes'
        : text !== '' && nested ? 'pandoc loses what one puts in and another strikes out'
          : author === '' ? 'pandoc loses changes without an author'
            : paragraph?.cell && changed.has(tidy(text)) ? rows : '';
      return { kind, author, text, known };
    }),
    comments: document.comments.map(({ author, text, on }) => ({ kind: 'comment', author, text: tidy(text), known: on ? '' : 'pandoc loses comments that hang on nothing' })),
  };
}

const keyOf = ({ kind, author, text }: Told): string => JSON.stringify([kind, author, tidy(text)]);

/** What of the first is not in the second, each as often as it is there more. */
function without(first: Told[], second: Told[]): Told[] {
  const counts = new Map<string, number>();
  for (const each of second) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
  return first.filter((each) => {
    const left = counts.get(keyOf(each)) ?? 0;
    counts.set(keyOf(each), left - 1);
    return left <= 0;
  });
}

/** Whether the words of one person's acts of a kind are the same, however they are cut into acts. */
function sameWords(first: Told[], second: Told[]): boolean {
  const joined = (all: Told[]): string => {
    const by = new Map<string, string>();
    for (const { kind, author, text } of all.filter((each) => tidy(each.text) !== '')) by.set(`${kind} ${author}`, (by.get(`${kind} ${author}`) ?? '') + tidy(text).replace(/ /g, ''));
    return JSON.stringify([...by].sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return joined(first) === joined(second);
}

const list = (name: string, all: Told[]): void => {
  // What pandoc is not known to get wrong comes first.
  const listed = [...all].sort((a, b) => Number(a.known !== '') - Number(b.known !== ''));
  for (const { kind, author, text, known } of listed.slice(0, most)) console.log(`      ${name}: ${kind === 'line' ? '' : `${kind} by ${author || 'nobody'}: `}${tidy(text).slice(0, 150)}${known ? ` (${known})` : ''}`);
  if (all.length > most) console.log(`      ${name}: and ${all.length - most} more`);
};

/** Prints one comparison; gives whether the two agree. */
function compare(name: string, here: Told[], there: Told[]): boolean {
  const onlyHere = without(here, there);
  const onlyThere = without(there, here);
  if (onlyHere.length + onlyThere.length === 0) {
    const ordered = here.every((each, at) => keyOf(each) === keyOf(there[at] ?? each));
    console.log(`    ${name}: agree on ${here.length}${ordered ? '' : ', in another order'}`);
    return true;
  }
  if (name === 'changes' && sameWords(onlyHere, onlyThere) && onlyHere.every(({ kind }) => !kind.startsWith('paragraph'))) {
    console.log(`    ${name}: agree on the words of ${here.length}, which pandoc cuts into ${there.length}`);
    return true;
  }
  const known = [...onlyHere, ...onlyThere].filter((each) => each.known !== '').length;
  console.log(`    ${name}: ${here.length} here, ${there.length} in pandoc; ${onlyHere.length} only here, ${onlyThere.length} only in pandoc${known ? `; ${known} of these pandoc is known to get wrong` : ''}`);
  list('only here', onlyHere);
  list('only in pandoc', onlyThere);
  return false;
}

async function main(files: string[]): Promise<void> {
  const version = spawnSync('pandoc', ['--version'], { encoding: 'utf8' }).stdout?.split('\n')[0];
  if (!version) return console.log('pandoc is not installed here, so there is nothing to compare with.');
  const agreed = { accepted: 0, original: 0, changes: 0, comments: 0 };
  let read = 0;
  for (const file of files) {
    console.log(file);
    const there = pandoc(file);
    let changed = new Set<string>();
    const here = await readDocx(readFileSync(file)).then((document) => {
      changed = inChangedRows(document);
      return ours(document);
    }, (reason: unknown) => {
      if (reason instanceof UnreadableFile) return reason.message;
      throw reason;
    });
    if (typeof here === 'string' || typeof there === 'string') {
      console.log(`    here: ${typeof here === 'string' ? here : 'read'}\n    pandoc: ${typeof there === 'string' ? there : 'read'}`);
      continue;
    }
    read += 1;
    for (const line of [...there.accepted, ...there.original]) if (changed.has(line.text)) line.known = rows;
    for (const name of Object.keys(agreed) as (keyof typeof agreed)[]) if (compare(name, here[name], there[name])) agreed[name] += 1;
  }
  console.log(`\n${version}: of ${read} documents that both read, they agree on ${Object.entries(agreed).map(([name, count]) => `${name} of ${count}`).join(', ')}.`);
}

void main(process.argv.slice(2));
