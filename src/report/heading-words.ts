import { typedNumber } from './typed-numbers';

/** The words of a heading as they compare: lower case, straight apostrophes, "recommendation(s)" as "recommendations", no marks. */
export function wordsOf(text: string): string[] {
  const plain = text.slice(0, 300).toLowerCase().replace(/[\u2018\u2019\u02bc]/g, "'").replace(/\(s\)/g, 's').replace(/\bs\.? ?151\b/g, 'section 151').replace(/&/g, ' and ');
  return plain.split(/[^a-z0-9']+/).map((word) => word.replace(/^'+|'+$|'s$/g, '')).filter((word) => word !== '');
}

/** A heading apart from its number and the marks at its end. */
export interface HeadingText {
  number: string;
  words: string;
}

const labelled = /^(?:section|part|item|chapter)[ \u00a0]+(\d{1,3}(?:\.\d{1,3})*|[A-Z]|[IVX]{1,5})(?=[ :.\u2013\u2014-]|$)[ \u00a0.:\u2013\u2014-]*/i;
const bare = /^(\d{1,2}(?:\.\d{1,2})*)[ \u00a0]+(?=[A-Z])/;

/** "5.0 Legal Implications:" as its number and its words. "PART II" keeps its words: there is nothing else. */
export function headingText(text: string, generated: string): HeadingText {
  let words = text.replace(/[\s\u00a0]+/g, ' ').trim();
  let number = generated;
  const typed = typedNumber(words);
  if (typed.number !== '') {
    number = number || typed.number;
    words = words.slice(typed.end);
  } else {
    const named = labelled.exec(words) || bare.exec(words);
    if (named && named[0].length < words.length) {
      number = number || (named[1] as string);
      words = words.slice(named[0].length);
    }
  }
  return { number, words: words.replace(/[\s:.\u2013\u2014-]+$/, '') };
}
