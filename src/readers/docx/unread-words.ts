import type { WordChange, WordComment } from '../../item/word-document';
import type { Met } from './story';

const counted = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`);

/** Names that Word writes where it took the real ones off. */
export function isNobody(author: string): boolean {
  return /^(?:|author|anonymous)$/i.test(author.trim());
}

/** One sentence for each kind of thing that could not be read as text, or can mislead. */
export function unreadSentences(met: Record<Met, number>, changes: WordChange[], comments: WordComment[], missing: string[]): string[] {
  const said = missing.map(part => `The document has lost its part ${part}, so what that held could not be read.`);
  if (met.foreign > 0) said.push(`The document has ${counted(met.foreign, 'another document', 'other documents')} put into it as a file, which Fair Copy did not read: open it in Word and save it to make that part of the text.`);
  if (met.embedded > 0) said.push(`The document holds ${counted(met.embedded, 'an embedded file', 'embedded files')}, such as a spreadsheet, which Fair Copy did not read.`);
  if (met.drawn > 0) said.push(`The document holds ${counted(met.drawn, 'a chart or diagram', 'charts or diagrams')}, whose words Fair Copy did not read.`);
  if (met.hidden > 0) said.push('The document holds hidden text, which Word does not show or print; Fair Copy read it as part of the text.');
  const nameless = changes.filter(change => isNobody(change.author)).length + comments.filter(comment => isNobody(comment.author)).length;
  if (nameless > 0) said.push(`The names were taken off ${counted(nameless, 'a tracked change or comment', 'tracked changes and comments')}, so the document does not show who made them.`);
  return said;
}
