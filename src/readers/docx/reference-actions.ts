import { UnreadableFile } from '../unreadable-file';
import type { Tracked } from './change-log';
import { limits } from './limits';
import { tooLarge } from './package';
import type { ElementAction, ElementActions } from './part-reader';
import type { Place, StoryName } from '../../item/word-document';
import type { ShownPicture, Story } from './story';
import { isOn, type Attributes } from './xml';

/** Where a comment hangs. */
export interface Anchor {
  story: StoryName;
  from: Place | null;
  to: Place | null;
}

/** A note that the body names, and the changes that its mark is part of. */
export interface NoteReference {
  insertion: Tracked | null;
  deletion: Tracked | null;
  /** Where its first mark stands. */
  at: Place | null;
}

/** A page header or footer that a section names. */
export interface HeaderReference {
  kind: 'header' | 'footer';
  pages: 'default' | 'first' | 'even';
  relationship: string;
}

export interface References {
  anchors: Map<string, Anchor>;
  footnotes: Map<string, NoteReference>;
  endnotes: Map<string, NoteReference>;
  headers: HeaderReference[];
}

export function noReferences(): References {
  return { anchors: new Map(), footnotes: new Map(), endnotes: new Map(), headers: [] };
}

/** @throws UnreadableFile where more is named than any document has */
function withinLimit(count: number): void {
  if (count > limits.references) throw new UnreadableFile(tooLarge);
}

function commentActions(story: Story, anchors: Map<string, Anchor>): ElementActions {
  /** Marks between paragraphs wait for the next one. */
  let waiting: Anchor[] = [];
  const atEnd = (): Place | null => story.here() ?? story.finished[story.finished.length - 1]?.here(story.name) ?? null;
  return {
    open: {
      'w:commentRangeStart': attributes => {
        const id = attributes['w:id'] ?? '';
        if (anchors.has(id)) return;
        const anchor: Anchor = { story: story.name, from: story.here(), to: null };
        anchors.set(id, anchor);
        withinLimit(anchors.size);
        if (!anchor.from) waiting.push(anchor);
      },
      'w:commentRangeEnd': attributes => {
        const anchor = anchors.get(attributes['w:id'] ?? '');
        if (anchor && !anchor.to) anchor.to = atEnd();
      },
      'w:commentReference': attributes => {
        const id = attributes['w:id'] ?? '';
        const place = story.here();
        if (!anchors.has(id)) anchors.set(id, { story: story.name, from: place, to: place });
        withinLimit(anchors.size);
      },
      'w:p': () => {
        for (const anchor of waiting) anchor.from = story.here();
        waiting = [];
      },
    },
  };
}

function pictureActions(story: Story): ElementActions {
  let shown: Omit<ShownPicture, 'relationship'> = { name: '', alt: '' };
  const take = (relationship: string | undefined): void => {
    if (relationship !== undefined && relationship !== '' && !story.deletion) story.pictures.push({ ...shown, relationship });
    withinLimit(story.pictures.length);
  };
  const named = (attributes: Attributes): void => {
    const { name = '', descr = '', title = '' } = attributes;
    // Word calls every picture "Picture 1"; the name of its file says more.
    const generic = /^(?:picture|image|graphic) ?\d{0,6}$/i;
    shown = { name: name === '' || (generic.test(name) && shown.name !== '') ? shown.name || name : generic.test(shown.name) || shown.name === '' ? name : shown.name, alt: descr || title || shown.alt };
  };
  const begin: ElementAction = () => { shown = { name: '', alt: '' }; };
  return {
    open: {
      'w:drawing': begin, 'w:pict': begin, 'w:object': begin,
      'wp:docPr': named, 'pic:cNvPr': named,
      'a:blip': attributes => take(attributes['r:embed'] ?? attributes['r:link']),
      'v:shape': attributes => { shown = { name: '', alt: attributes.alt ?? '' }; },
      'v:imagedata': attributes => {
        if (shown.name === '') shown = { ...shown, name: attributes['o:title'] ?? '' };
        take(attributes['r:id'] ?? attributes['r:pict']);
      },
      'o:OLEObject': () => { story.met.embedded += 1; },
      'c:chart': () => { story.met.drawn += 1; },
      'dgm:relIds': () => { story.met.drawn += 1; },
      'w:altChunk': () => { story.met.foreign += 1; },
      'w:subDoc': () => { story.met.foreign += 1; },
    },
  };
}

function sectionActions(headers: HeaderReference[]): ElementActions {
  let named: HeaderReference[] = [];
  let ownFirstPage = false;
  const name = (kind: 'header' | 'footer'): ElementAction => attributes => {
    const type = attributes['w:type'];
    named.push({ kind, pages: type === 'first' || type === 'even' ? type : 'default', relationship: attributes['r:id'] ?? '' });
  };
  return {
    open: {
      'w:sectPr': () => {
        named = [];
        ownFirstPage = false;
        withinLimit(headers.length);
      },
      'w:headerReference': name('header'),
      'w:footerReference': name('footer'),
      'w:titlePg': attributes => { ownFirstPage = isOn(attributes); },
    },
    close: {
      'w:sectPr': () => {
        for (const header of named) if (header.pages !== 'first' || ownFirstPage) headers.push(header);
        named = [];
      },
    },
  };
}

function noteActions(story: Story, references: References): ElementActions {
  const refer = (notes: Map<string, NoteReference>): ElementAction => attributes => {
    const id = attributes['w:id'] ?? '';
    const before = notes.get(id);
    const { insertion, deletion } = story;
    // A note stays as long as one of its marks does.
    notes.set(id, before ? { ...before, insertion: before.insertion && insertion, deletion: before.deletion && deletion } : { insertion, deletion, at: story.here() });
    withinLimit(notes.size);
  };
  return { open: { 'w:footnoteReference': refer(references.footnotes), 'w:endnoteReference': refer(references.endnotes) } };
}

/** Everything by which a story points elsewhere: comments, pictures, page headers and notes. */
export function referenceActions(story: Story, references: References): ElementActions[] {
  return [commentActions(story, references.anchors), pictureActions(story), sectionActions(references.headers), noteActions(story, references)];
}
