import type { ElementActions } from './part-reader';
import type { Story } from './story';
import { TextBuilder } from './text-builder';
import { isOn, type Attributes } from './xml';

/** The signs that offices set in the fonts of signs: ticks, boxes, bullets and arrows. */
const signs: Record<string, string> = { F0FC: '\u2713', F0FB: '\u2717', F0FE: '\u2612', F0FD: '\u2612', F0A8: '\u25a1', F06F: '\u25a1', F0A7: '\u25aa', F0B7: '\u2022', F06C: '\u25cf', F0E0: '\u2192', F0D8: '\u27a2', F04A: '\u263a' };

function sign(attributes: Attributes): string {
  const code = (attributes['w:char'] ?? '').toUpperCase();
  const value = parseInt(code, 16);
  return signs[code] ?? (value > 31 && value < 0xd800 || value >= 0xe000 && value <= 0xffff ? String.fromCharCode(value) : '');
}

const blanks = ' \t\r\n';

/** Spaces at the ends of words count only where the file says so; line ends inside never do. */
function wordsIn(raw: string, kept: boolean): string {
  let from = 0;
  let to = raw.length;
  while (!kept && from < to && blanks.includes(raw.charAt(from))) from += 1;
  while (!kept && to > from && blanks.includes(raw.charAt(to - 1))) to -= 1;
  return raw.slice(from, to).replace(/\r\n?|\n/g, ' ');
}

/** Runs: their words, breaks, signs and fields. */
export function textActions(story: Story): { actions: ElementActions; words(data: string): void } {
  let builder: TextBuilder | null = null;
  let kept = false;
  const begin = (attributes: Attributes): void => {
    builder = new TextBuilder();
    kept = attributes['xml:space'] === 'preserve';
  };
  const end = (): void => {
    const raw = builder?.text ?? '';
    builder = null;
    story.write(wordsIn(raw, kept));
  };
  const inRun = (text: string) => (_: Attributes, parent: string): void => {
    if (parent === 'w:r') story.write(text);
  };
  return {
    words: data => {
      if (!builder) return;
      story.count(data.length);
      builder.add(data);
    },
    actions: {
      open: {
        'w:r': () => { story.run = { hidden: false, reformatted: null }; },
        'w:t': begin,
        'w:delText': begin,
        'm:t': () => begin({ 'xml:space': 'preserve' }),
        'w:tab': inRun('\t'),
        'w:ptab': inRun('\t'),
        'w:cr': inRun('\n'),
        'w:noBreakHyphen': inRun('\u2011'),
        'w:br': (attributes, parent) => {
          const { 'w:type': type } = attributes;
          if (type === 'page' || type === 'column') {
            if (story.paragraph) story.paragraph.pageBreak = true;
          } else if (parent === 'w:r') story.write('\n');
        },
        'w:sym': attributes => story.write(sign(attributes)),
        'w:footnoteRef': () => { if (story.paragraph) story.paragraph.afterNumber = true; },
        'w:endnoteRef': () => { if (story.paragraph) story.paragraph.afterNumber = true; },
        'w:fldChar': attributes => story.fields.mark(attributes['w:fldCharType']),
        'w:vanish': (attributes, parent, outer) => {
          if (parent === 'w:rPr' && outer === 'w:r') story.run.hidden = isOn(attributes);
        },
        'w:rStyle': (attributes, _, outer) => {
          if (outer === 'w:r' && story.around.styles.hides(attributes['w:val'] ?? '')) story.run.hidden = true;
        },
      },
      close: { 'w:t': end, 'w:delText': end, 'm:t': end, 'w:r': () => { story.run = { hidden: false, reformatted: null }; } },
    },
  };
}
