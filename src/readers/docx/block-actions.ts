import type { Reformatted, Tracked } from './change-log';
import type { ElementAction, ElementActions } from './part-reader';
import type { ChangeKind } from '../../item/word-document';
import type { Story } from './story';
import { apart } from './text-builder';
import type { Attributes } from './xml';

const whoAndWhen = (attributes: Attributes): Reformatted => ({ author: apart(attributes['w:author'] ?? ''), date: apart(attributes['w:date'] ?? '') });

/** Parents in which a change is a flag on something that holds no text. */
const flagOnly = new Set(['w:rPr', 'w:numPr', 'w:ctrlPr', 'm:ctrlPr', 'w:trPr', 'w:tcPr']);

/** Paragraphs, tables, text boxes, and the changes tracked in all of them. */
export function blockActions(story: Story): { actions: ElementActions; former(name: string, attributes: Attributes): void } {
  const { log } = story.around;
  const depths: number[] = [];
  const moves = new Map<string, string>();
  let move = '';
  let formerStyle: string | null = null;

  const nowhere = () => story.here() ?? { story: story.name, paragraph: story.finished.length, accepted: 0, original: 0 };
  const enter = (): void => { depths.push(story.trackedDepth); };
  const leave = (): void => story.untrack(depths.pop() ?? 0);

  const flag = (kind: 'insertion' | 'deletion', by: Tracked, parent: string, outer: string): void => {
    if (parent === 'w:trPr') {
      story.track(by);
      log.add(`row-${kind}`, by, '', nowhere());
    } else if (parent === 'w:rPr' && outer === 'w:pPr' && story.paragraph) {
      story.paragraph[kind === 'insertion' ? 'inserted' : 'deleted'] = true;
      log.add(`paragraph-${kind}`, by, '', nowhere());
    }
  };
  const change = (kind: 'insertion' | 'deletion', moved: boolean): ElementAction => (attributes, parent, outer) => {
    const by: Tracked = { kind, ...whoAndWhen(attributes), ...(moved ? { move } : {}) };
    if (flagOnly.has(parent)) {
      flag(kind, by, parent, outer);
      return;
    }
    enter();
    story.track(by);
  };
  const endChange = (parent: string): void => {
    if (!flagOnly.has(parent)) leave();
  };
  const cell = (kind: 'insertion' | 'deletion'): ElementAction => (attributes) => {
    const by: Tracked = { kind, ...whoAndWhen(attributes) };
    story.track(by);
    log.add(`cell-${kind}` as ChangeKind, by, '', nowhere());
  };
  const beginMove: ElementAction = attributes => {
    move = attributes['w:name'] ?? '';
    moves.set(attributes['w:id'] ?? '', move);
  };
  const endMove: ElementAction = attributes => {
    if (moves.get(attributes['w:id'] ?? '') === move) move = '';
  };
  const reformat: ElementAction = attributes => {
    log.add('formatting', whoAndWhen(attributes), '', nowhere());
  };
  const ofStyle = (set: (value: string) => void): ElementAction => (attributes) => set(attributes['w:val'] ?? '');

  const open: Record<string, ElementAction> = {
    'w:p': attributes => { story.openParagraph(attributes['w14:paraId'] ?? ''); },
    'w:pStyle': ofStyle(value => { if (story.paragraph) story.paragraph.styleId = value; }),
    'w:outlineLvl': ofStyle(value => { if (story.paragraph) story.paragraph.outline = Number(value); }),
    'w:numPr': () => { if (story.paragraph) story.paragraph.list = { list: null, level: null }; },
    'w:numId': ofStyle(value => { if (story.paragraph?.list) story.paragraph.list.list = value; }),
    'w:ilvl': ofStyle(value => { if (story.paragraph?.list) story.paragraph.list.level = Number(value); }),
    'w:pPrChange': attributes => {
      formerStyle = '';
      if (story.paragraph) {
        const by = whoAndWhen(attributes);
        story.paragraph.reformatted = { by, change: log.add('formatting', by, '', nowhere()) };
      }
    },
    'w:rPrChange': (attributes, _, outer) => {
      if (outer === 'w:r') story.run.reformatted = whoAndWhen(attributes);
    },
    'w:sectPrChange': reformat, 'w:tblPrChange': reformat, 'w:tblPrExChange': reformat, 'w:trPrChange': reformat, 'w:tcPrChange': reformat, 'w:numberingChange': reformat,
    'w:tbl': () => story.openTable(),
    'w:tr': () => { enter(); story.openRow(); },
    'w:tc': () => { enter(); story.openCell(); },
    'w:cellIns': cell('insertion'), 'w:cellDel': cell('deletion'),
    'w:txbxContent': () => story.openBox(),
    'w:ins': change('insertion', false), 'w:del': change('deletion', false),
    'w:moveTo': change('insertion', true), 'w:moveFrom': change('deletion', true),
    'w:moveToRangeStart': beginMove, 'w:moveFromRangeStart': beginMove, 'w:moveToRangeEnd': endMove, 'w:moveFromRangeEnd': endMove,
  };
  const close: Record<string, (parent: string, outer: string) => void> = {
    'w:p': () => story.closeParagraph(),
    'w:pPr': () => {
      const { paragraph } = story;
      if (!paragraph) return;
      story.settle(paragraph);
      const before = formerStyle === null ? '' : story.around.styles.of(formerStyle).name;
      if (paragraph.reformatted && before !== paragraph.style) paragraph.reformatted.change.formerStyle = before;
      formerStyle = null;
    },
    'w:tbl': () => story.closeTable(),
    'w:tr': leave,
    'w:tc': () => { story.closeFlow(); leave(); },
    'w:txbxContent': () => story.closeBox(),
    'w:ins': endChange, 'w:del': endChange, 'w:moveTo': endChange, 'w:moveFrom': endChange,
  };
  return {
    actions: { open, close },
    former: (name, attributes) => {
      if (name === 'w:pStyle' && formerStyle === '') formerStyle = attributes['w:val'] ?? '';
    },
  };
}
