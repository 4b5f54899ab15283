import { blockActions } from './block-actions';
import type { OpenParagraph } from './open-paragraph';
import type { Package } from './package';
import { PartReader, type ElementActions } from './part-reader';
import { noReferences, referenceActions, type NoteReference, type References } from './reference-actions';
import type { StoryName } from '../../item/word-document';
import { Story, type StorySurroundings } from './story';
import { textActions } from './text-actions';
import { readXml } from './xml';

/** Reads one part into a story that is not finished yet, so that its paragraphs may still be put in order. */
export function readStory(parts: Package, part: string, name: StoryName, around: StorySurroundings, references: References = noReferences(), more: (story: Story) => ElementActions = () => ({})): Story {
  const story = new Story(name, around);
  const text = textActions(story);
  const blocks = blockActions(story);
  readXml(parts, part, new PartReader([more(story), text.actions, blocks.actions, ...referenceActions(story, references)], text.words, blocks.former));
  return story;
}

/**
 * Reads footnotes or endnotes, in the order in which the body names them.
 * @param references what the body names; comments on notes are added to it
 */
export function readNotes(parts: Package, part: string, name: 'footnote' | 'endnote', around: StorySurroundings, references: References): Story {
  const named: Map<string, NoteReference> = references[`${name}s`];
  const notes = new Map<string, OpenParagraph[]>();
  let id = '';
  let first = 0;
  const story = readStory(parts, part, name, around, { ...noReferences(), anchors: references.anchors }, reading => ({
    open: {
      [`w:${name}`]: attributes => {
        // The lines between the body and its notes are kept as notes too.
        if (attributes['w:type'] !== undefined && attributes['w:type'] !== 'normal') return false;
        id = attributes['w:id'] ?? '';
        first = reading.finished.length;
        reading.openFlow();
        const { insertion = null, deletion = null } = named.get(id) ?? {};
        if (insertion) reading.track(insertion);
        if (deletion) reading.track(deletion);
        return true;
      },
    },
    close: {
      [`w:${name}`]: () => {
        reading.closeFlow();
        reading.untrack(0);
        const own = reading.finished.slice(first);
        const paragraph = named.get(id)?.at?.paragraph;
        if (paragraph !== undefined) for (const each of own) each.noteOf = { story: name, paragraph };
        notes.set(id, own);
      },
    },
  }));
  story.finished.length = 0;
  for (const key of [...named.keys(), ...notes.keys()]) {
    for (const paragraph of notes.get(key) ?? []) story.finished.push(paragraph);
    notes.delete(key);
  }
  return story;
}
