import type { ReadSentence } from '../language/reading';
import type { Situation } from './context';
import { paragraphsIn } from './paragraphs';
import { takesUp } from './taken-up';

/** The message that goes along, or its going: "below", "her email", "shared with you". */
const handsOn = /(?:^|[^a-z])(?:below|above|attach(?:ed|ing|ment)|enclos(?:ed|ing)|e-?mails?|emailed|wr(?:ote|ites?|iting|itten)|letters?|notes?|messages?|thread|trail|chain|correspondence|forward(?:ed|ing)?|fwd|copy|copied|copying|copies|shar(?:e|ed|ing)|show(?:n|ing|ed)?|(?:see|seen|have|had|read|know|knows|use|used?|look at) (?:it|this|that|them|these|what)|with you|on to you|passing|permission|consent|in confidence|confidential\w*)(?![a-z])/i;
/** Somebody who comes up here for the first time, and is not who wrote before. */
const stranger = /(?:^|[^a-z])(?:an?|one|another|some|two|three|colleagues|everybody|everyone)(?: [a-z]+){0,2} (?:gentleman|lady|man|woman|chap|visitor|caller|colleague|colleagues|team|people|trader|friend|volunteer|pupil|class|in the)(?![a-z])/i;

const known = new WeakMap<Situation['reading'], { sentences: ReadSentence[]; ofIt: boolean }[]>();

function readParagraphs({ item, own, thread }: Situation): { sentences: ReadSentence[]; ofIt: boolean }[] {
  const all = paragraphsIn(item.text, own);
  const told = `${item.subject} ${thread.map((each) => `${each.message.subject} ${each.message.text}`).join(' ')}`;
  const authors = thread.reduce<string[]>((parts, each) => parts.concat((each.author?.name ?? '').split(/[ ,]+/).filter((part) => part.length > 2)), []);
  const namesAuthor = (text: string): boolean => text.split(/[^A-Za-z'\u2019-]+/).some((word) => authors.indexOf(word.replace(/['\u2019]s?$/, '')) >= 0);
  return all.map((sentences) => {
    const opening = (sentences[0] as ReadSentence).text;
    return { sentences, ofIt: all.length === 1 || sentences.some((each) => namesAuthor(each.text)) || sentences.some((each) => handsOn.test(each.text)) || (!stranger.test(opening) && takesUp(opening, told)) };
  });
}

/**
 * Whether the paragraph of a writer's sentence speaks of the messages below it. In another paragraph "they are happy
 * to bring it up" is said of other people and another thing.
 * @param names whether a sentence names whoever wrote below
 */
export function ofTheThread(situation: Situation, sentence: { start: number }, names: (text: string) => boolean = () => false): boolean {
  if (situation.thread.length === 0) return true;
  let paragraphs = known.get(situation.reading);
  if (!paragraphs) known.set(situation.reading, (paragraphs = readParagraphs(situation)));
  const here = paragraphs.find(({ sentences }) => sentences.some((each) => each.start === sentence.start));
  return !here || here.ofIt || here.sentences.some((each) => names(each.text));
}
