import { UnreadableFile } from '../unreadable-file';
import { limits } from './limits';
import type { OpenParagraph } from './open-paragraph';
import { tooLarge, type Package } from './package';
import type { Anchor } from './reference-actions';
import { readStory } from './read-story';
import type { WordComment, WordParagraph, StoryName } from '../../item/word-document';
import type { StorySurroundings } from './story';
import { textOf } from './versions';
import { readXml } from './xml';

interface Thread {
  parent: string;
  resolved: boolean;
}

/** Which comment answers which, and which are resolved, by the mark of a comment's last paragraph. */
function readThreads(parts: Package, part: string): Map<string, Thread> {
  const threads = new Map<string, Thread>();
  if (part === '') return threads;
  readXml(parts, part, {
    open(name, attributes) {
      if (name === 'w15:commentEx') threads.set(attributes['w15:paraId'] ?? '', { parent: attributes['w15:paraIdParent'] ?? '', resolved: attributes['w15:done'] === '1' || attributes['w15:done'] === 'true' });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return threads;
}

function between({ from, to }: { from: { paragraph: number } & Record<'accepted' | 'original', number>; to: { paragraph: number } & Record<'accepted' | 'original', number> }, paragraphs: WordParagraph[], version: 'accepted' | 'original'): string {
  const lines: string[] = [];
  let length = 0;
  for (let index = from.paragraph; index <= to.paragraph && length < limits.anchor; index += 1) {
    const text = paragraphs[index]?.[version] ?? '';
    const line = text.slice(index === from.paragraph ? from[version] : 0, index === to.paragraph ? to[version] : text.length);
    if (line !== '') lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n').slice(0, limits.anchor);
}

function anchored(anchor: Anchor | undefined, stories: Partial<Record<StoryName, WordParagraph[]>>): WordComment['on'] {
  if (!anchor?.from) return null;
  const range = { from: anchor.from, to: anchor.to ?? anchor.from };
  const paragraphs = stories[anchor.story] ?? [];
  return { accepted: between(range, paragraphs, 'accepted'), original: between(range, paragraphs, 'original'), ...range };
}

/**
 * Reads the comments in the order of their part, those that hang on nothing too.
 * @param part names of the comments part and of the one that says which comments belong together; '' for none
 * @param stories finished paragraphs on which comments may hang
 */
export function readComments(parts: Package, part: { comments: string; threads: string }, around: StorySurroundings, anchors: Map<string, Anchor>, stories: Partial<Record<StoryName, WordParagraph[]>>): WordComment[] {
  if (part.comments === '') return [];
  const read: Array<{ comment: WordComment; paragraphs: OpenParagraph[] }> = [];
  const story = readStory(parts, part.comments, 'comment', around, undefined, reading => {
    let first = 0;
    return {
      open: {
        'w:comment': attributes => {
          if (read.length >= limits.comments) throw new UnreadableFile(tooLarge);
          const { 'w:id': id = '', 'w:author': author = '', 'w:initials': initials = '', 'w:date': date = '' } = attributes;
          read.push({ comment: { id, author, initials, date, text: '', resolved: false, replyTo: null, on: null }, paragraphs: [] });
          first = reading.finished.length;
          reading.openFlow();
        },
      },
      close: {
        'w:comment': () => {
          reading.closeFlow();
          const last = read[read.length - 1];
          if (last) last.paragraphs = reading.finished.slice(first);
        },
      },
    };
  });
  story.finish();
  const threads = readThreads(parts, part.threads);
  const byMark = new Map<string, WordComment>();
  for (const { comment, paragraphs } of read) byMark.set(paragraphs[paragraphs.length - 1]?.paraId ?? '', comment);
  return read.map(({ comment, paragraphs }) => {
    const thread = threads.get(paragraphs[paragraphs.length - 1]?.paraId ?? '');
    comment.text = textOf(paragraphs.map((paragraph, index) => paragraph.finish(index)), 'accepted');
    comment.resolved = thread?.resolved ?? false;
    comment.replyTo = thread && thread.parent !== '' ? byMark.get(thread.parent)?.id ?? null : null;
    comment.on = anchored(anchors.get(comment.id), stories);
    return comment;
  });
}
