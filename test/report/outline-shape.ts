import { exampleDocument } from '../../src/engine/example-document';
import { readOutline } from '../../src/report/outline';
import type { Outline } from '../../src/report/report';

/** The sections in turn: "implications/legal: Legal", with "!" before those that are not for publication. */
export function shape(outline: Outline): string[] {
  return outline.sections.filter((section) => section.kind !== 'head' || section.passages.length > 0).map((section) => {
    const topics = section.topics.length > 0 && section.kind !== 'risks' ? `/${section.topics.join('+')}` : '';
    return `${section.exempt ? '!' : ''}${section.kind}${topics}: ${section.heading}`;
  });
}

export function shapeOf(lines: string[]): string[] {
  return shape(readOutline(exampleDocument(lines)));
}

/** The words of the passages that are the author's judgement. */
export function judgedIn(lines: string[]): string[] {
  const judged: string[] = [];
  for (const section of readOutline(exampleDocument(lines)).sections) {
    for (const passage of section.passages) if (passage.judgement) judged.push(passage.paragraph.accepted || passage.paragraph.original);
  }
  return judged;
}

/** A paragraph of plain fact. */
export const prose = 'The hall was built in 1931 and has been let to the drama society since 1974.';
