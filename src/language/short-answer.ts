import { clausesOf } from './clauses';
import { PhraseBook } from './phrases';
import { wordId, type Tokens } from './words';

const id = (words: string) => new Set(words.split(' ').map(wordId));

function opensWith(tokens: Tokens, most: number, words: Set<number>): boolean {
  for (let i = 0; i < tokens.count && i < most; i++) if (words.has(tokens.id[i] as number)) return true;
  return false;
}

const yes = id("yes yep yeah certainly absolutely fine ok okay sure agreed granted gladly indeed please surely definitely happy aye");
const noes = id("no not rather sorry afraid don't dont prefer nope cannot can't");
const answers = new PhraseBook({
  yes: ['of course', 'by all means', 'no problem|objection|objections|issue', 'go ahead', 'please|do do', 'that is|would fine|ok|okay', "that's fine|ok|okay|all", 'not at all', 'feel free', 'he|she|they|you may|can', "don't|wouldn't mind", 'be my guest', 'fine by|with me', 'with pleasure', 'all right', 'no worries', 'happy with|for|to'],
});

/** How a short answer to "May I show this to …?" falls out; null where the sentence does not answer. */
export function answerIn(text: string): 'yes' | 'no' | null {
  const { tokens } = clausesOf(text);
  if (tokens.count === 0 || tokens.count > 16) return null;
  if (answers.find(tokens, 0, tokens.count).length > 0) return 'yes';
  if (opensWith(tokens, 4, noes)) return 'no';
  return opensWith(tokens, 2, yes) ? 'yes' : null;
}
