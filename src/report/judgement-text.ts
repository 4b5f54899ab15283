import type { Outline } from './report';
import { bareText, plainText } from './plain-text';
import { isNumberCell } from './standings';

/** The judgement of one section, as it is sealed and compared. */
export interface JudgementText {
  /** The heading's words without its number. */
  heading: string;
  /** The printed number, '' for none. */
  number: string;
  /** A line a paragraph. */
  text: string;
}

/**
 * The judgement of a report, section by section in its order, with every tracked change accepted.
 *
 * This is what a seal is put on, so its form may not change: a line a paragraph, ended by "\n" between lines; the
 * number or bullet typed before a paragraph, or in a cell of its own before it, left out; each run of spaces, tabs and line breaks made one space and none
 * at the ends; no-break spaces and hyphens made plain; soft hyphens and other invisible characters left out. Letters,
 * case and quotation marks stay as they are. Paragraphs that run on into one another are one line, and those without
 * words are left out, as are sections without judgement. What is judgement by its own wording alone stands under the
 * heading of its section.
 */
export function judgementTexts(outline: Outline): JudgementText[] {
  const texts: JudgementText[] = [];
  for (const section of outline.sections) {
    const lines: string[] = [];
    let before = '';
    const end = (): void => {
      const line = bareText(before);
      if (line !== '') lines.push(line);
      before = '';
    };
    for (const { paragraph, judgement } of section.passages) {
      if (!judgement || isNumberCell(paragraph)) continue;
      before += paragraph.accepted;
      if (!paragraph.open.accepted || paragraph.last) end();
    }
    end();
    if (lines.length > 0) texts.push({ heading: plainText(section.heading), number: section.number, text: lines.join('\n') });
  }
  return texts;
}
