import { UnreadableFile } from '../unreadable-file';
import { ChangeLog } from './change-log';
import { readComments } from './comments';
import { DocumentPictures } from './document-pictures';
import { Numbering } from './numbering';
import { Package } from './package';
import { readCustomXml } from './custom-xml';
import { readProperties, readSettings } from './properties';
import { readNotes, readStory } from './read-story';
import { noReferences } from './reference-actions';
import { readRelationships, type Relationship } from './relationships';
import type { WordDocument, WordParagraph, HeaderOrFooter } from '../../item/word-document';
import type { Met, Story, StorySurroundings } from './story';
import { Styles } from './styles';
import { unreadSentences } from './unread-words';
import { textOf } from './versions';

export type * from '../../item/word-document';

/** Parts whose loss is told; a document without them reads as if it had none. */
const told = new Set(['styles', 'numbering', 'comments', 'commentsExtended', 'footnotes', 'endnotes', 'settings', 'header', 'footer', 'core-properties']);

/** The parts of one document by what they are for. */
interface Outline {
  main: string;
  /** Name of the part for a purpose, or ''. */
  part(type: string): string;
  relationships: Relationship[];
  missing: string[];
}

function outlineOf(parts: Package): Outline {
  const top = readRelationships(parts, '');
  const main = top.find(each => each.type === 'officeDocument' && !each.external)?.target ?? 'word/document.xml';
  if (!parts.has(main)) throw new UnreadableFile('The file holds no Word document: its main part is missing, so Fair Copy could not read it.');
  const relationships = readRelationships(parts, main);
  const all = [...top, ...relationships].filter(each => !each.external);
  const missing = Array.from(new Set(all.filter(each => told.has(each.type) && !parts.has(each.target)).map(each => each.target)));
  return { main, relationships, missing, part: type => all.find(each => each.type === type && parts.has(each.target))?.target ?? '' };
}

function checkRoot(main: string, found: string): void {
  if (found !== 'w:document') throw new UnreadableFile(`The file is an Office file but no Word document: its part ${main} holds something else, so Fair Copy could not read it.`);
}

interface Stories {
  around: StorySurroundings;
  body: Story;
  notes: Story[];
}

/** @param fieldsEnabled false to read on where a field never ends */
async function readParts(parts: Package, outline: Outline, styles: Styles, fieldsEnabled: boolean): Promise<{ document: WordDocument; complete: boolean }> {
  const { part, relationships } = outline;
  const log = new ChangeLog();
  const around: StorySurroundings = { styles, numbering: new Numbering(parts, part('numbering')), log, size: { characters: 0, paragraphs: 0 }, fieldsEnabled };
  const apart: StorySurroundings = { ...around, numbering: null };
  const references = noReferences();
  const settings = readSettings(parts, part('settings'));
  let root = '';
  const body = readStory(parts, outline.main, 'body', around, references, () => ({ open: { 'w:document': () => { root = 'w:document'; } } }));
  checkRoot(outline.main, root);
  const paragraphs = body.finish();
  const footnotes = part('footnotes') === '' ? null : readNotes(parts, part('footnotes'), 'footnote', apart, references);
  const endnotes = part('endnotes') === '' ? null : readNotes(parts, part('endnotes'), 'endnote', apart, references);
  const read: Stories = { around, body, notes: [footnotes, endnotes].filter(story => story !== null) };
  const footnoteParagraphs = footnotes?.finish() ?? [];
  const endnoteParagraphs = endnotes?.finish() ?? [];
  const pictures = new DocumentPictures(parts);
  const stories = [body, ...read.notes];
  const targets = new Map(relationships.filter(each => !each.external).map(each => [each.id, each.target]));
  const margins: HeaderOrFooter[] = [];
  const seen = new Set<string>();
  for (const { kind, pages, relationship } of references.headers) {
    const target = targets.get(relationship) ?? '';
    if (seen.has(`${kind} ${target}`) || !parts.has(target) || (pages === 'even' && !settings.evenPages)) continue;
    seen.add(`${kind} ${target}`);
    const story = readStory(parts, target, kind, apart);
    const found = story.finish();
    stories.push(story);
    margins.push({ kind, pages, text: versionsOf(found), pictures: await pictures.of(story.pictures, readRelationships(parts, target)) });
  }
  const comments = readComments(parts, { comments: part('comments'), threads: part('commentsExtended') }, { ...apart, log: new ChangeLog() }, references.anchors, { body: paragraphs, footnote: footnoteParagraphs, endnote: endnoteParagraphs });
  const met: Record<Met, number> = { foreign: 0, embedded: 0, drawn: 0, hidden: 0 };
  for (const story of stories) for (const key of Object.keys(met) as Met[]) met[key] += story.met[key];
  const notes = [...footnoteParagraphs, ...endnoteParagraphs];
  return {
    complete: !stories.some(story => story.keptBack),
    document: {
      text: versionsOf(paragraphs, notes),
      paragraphs, notes, changes: log.changes, comments,
      headers: margins.filter(each => each.kind === 'header'),
      footers: margins.filter(each => each.kind === 'footer'),
      pictures: await pictures.of(body.pictures, relationships),
      properties: readProperties(parts, part('core-properties')),
      tracking: settings.tracking,
      customXml: relationships.filter(each => each.type === 'customXml' && parts.has(each.target)).map(each => readCustomXml(parts, each.target)),
      unread: unreadSentences(met, log.changes, comments, outline.missing),
    },
  };
}

function versionsOf(...stories: WordParagraph[][]): { accepted: string; original: string } {
  const version = (which: 'accepted' | 'original'): string => stories.map(story => textOf(story, which)).filter(text => text !== '').join('\n');
  return { accepted: version('accepted'), original: version('original') };
}

/**
 * Reads a Word document (.docx, Transitional or Strict) with both of its texts and everything that was tracked in it.
 * Nothing outside the file is fetched and nothing in it is run.
 * @throws UnreadableFile where it cannot be read, or does what no Word document does
 */
export async function readDocx(bytes: Uint8Array): Promise<WordDocument> {
  const parts = new Package(bytes);
  const outline = outlineOf(parts);
  const styles = new Styles(parts, outline.part('styles'));
  const { document, complete } = await readParts(parts, outline, styles, true);
  return complete ? document : (await readParts(parts, outline, styles, false)).document;
}
