import { carryingWords } from './carrying-words';
import type { Situation } from './context';
import { about, matterOf, mentions, speaksOfMany, type MatterSentence } from './matter';
import { paragraphsIn } from './paragraphs';

/** How many sentences from a place's name, in the same paragraph, what is said is still of that place. */
const near = 3;

/** The first sentence of a paragraph takes up what stands before it. */
const takesUp = /^(?:and |but |so |also |both |all |even )?(?:it|its|it[\u2019']s|this|these|that|that[\u2019']s|those|they|them|their|both|there(?! (?:is|are|was|were|will|would|has|have|may|might|can|isn|aren)(?![a-z]))|the same|here)(?![a-z])/i;
/** "There" for the place, not "there is". */
const overThere = /[a-z] (?:over |up |down |round |out )?(?:there|thereabouts)(?:[.,;!?]|$| (?:on|at|from|for|by|in|until|since|and|to|would|will|have|are|is|last|this|next))/i;

const empty = new Set(('about above after again along also although always among another anybody anyone anything around asked back because been before being below best better between both came come could dear does doing done down each either else even ever every everybody everyone everything find first following from gave getting give given giving goes going good great half have having hear heard hello help here hope hour hours into just keep kept kind know known last least left less like little long look looking made make making many meet meeting might mind more morning afternoon evening most much must near need never next nobody nothing often once only other others ought over part past people please possible quite rather ready really regards right said same saying says second seem seems seen send sent several shall should side since some somebody someone something soon sorry still such sure take taken taking talk tell than thank thanks that their them then there these they thing things think third this those though three through time times today together told tomorrow tonight took under until update upon used using very wanted wants week weeks weekend well went were what when where whether which while whole will wish with within without word work works would write writing written year years yesterday your yours '
  + 'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december council councillor councillors member members officer officers ward note call email letter question answer reply').split(' '));

function carriers(sentences: MatterSentence[]): Set<string> {
  return carryingWords(sentences.map(({ text }) => text).join(' '), empty, short);
}
const short = /^(?:bin|bus|car|dog|mp|pub|van|rat)s?$/;

/** How many words two have in common. */
function shared(one: Set<string>, other: Set<string>): number {
  let count = 0;
  other.forEach((word) => { if (one.has(word)) count++; });
  return count;
}

/** "The shopkeepers are livid", "the whole terrace", "the same story": people and things taken as known, so from what stands before. */
function takesAsKnown(sentence: MatterSentence): boolean {
  if (mentions(sentence, 'sharedByOthers') || /(?:^|[^a-z])(?:the|that|this) (?:very )?same(?![a-z])/i.test(sentence.text)) return true;
  return sentence.topics.some((match) => match.topic === 'manyPeople' && /(?:^|[^a-z])(?:the|these|those|their|its|her|his|whole|entire) (?:[a-z]+ )?$/i.test(sentence.text.slice(Math.max(0, match.start - 24), match.start)));
}

/** What is so of a street or a park, and seldom of an office. */
function isOfPlaces(sentence: MatterSentence): boolean {
  if (ofItsOwn.test(sentence.text)) return false;
  return mentions(sentence, 'significant', 'operational') || speaksOfMany(sentence) || about(sentence, 'incident', 'complaints', 'controversial', 'earlyPolicy', 'scrutiny');
}

/** "About the new form", "everybody who signed up", "moved to Thursday": the sentence has a matter of its own, or a diary's. */
const ofItsOwn = /(?:^|[^a-z])(?:(?:about|regarding|concerning|over) (?!it|this|that|them|these|those|what|when|how|why|where|whether|here|there|\d)[a-z]|(?:everybody|everyone|anybody|anyone|those|people) who(?![a-z])|(?:moved|changed|put back|brought forward) (?:from [a-z]+ )?(?:to|until) (?:the \d|\d|next|half|noon|midday|mon|tue|wed|thu|fri|sat|sun))/i;

/** What a council's offices do, which beside another paragraph is no news of the place in the subject. */
const ofOffices = /(?:^|[^a-z])(?:council|authority|cabinet|committees?|scrutiny (?:work|committee|panel)|members['\u2019]?|colleagues|staff|clerks?|offices?|depot|agenda|minutes|calendar|web ?site|(?:web|booking|committee|transparency) page|portal|bulletin|training|session|workshop|budget|statistics|figures|data|quarter|register|advert|survey|applications?|petitions?|criteria|competition|awards?|national(?:ly)?|guidance|plan|payroll|museum|librar(?:y|ies)|archive|choir|band|orchestra|concert|carol|flag|mayor|anniversary|centenary|funeral|birthday|retire(?:s|d|ment)|condolences|sorry to hear)(?![a-z])/i;

interface Paragraph {
  sentences: MatterSentence[];
  words: Set<string>;
}

function pointsBack({ sentences }: Paragraph): boolean {
  return takesUp.test((sentences[0] as MatterSentence).text) || sentences.some((each) => overThere.test(each.text) || takesAsKnown(each));
}

/**
 * The sentences that are of one matter with those given: what stands near them in their paragraph, a paragraph
 * that takes them up or that they take up, and what takes up a subject that is among them. Other paragraphs are
 * other business, and say nothing of a place named in these.
 * @param named sentences of the item that name a place
 */
export function passageOf(situation: Situation, named: MatterSentence[]): MatterSentence[] {
  const { own } = matterOf(situation);
  const subject = own.filter((each) => each.part === 'subject');
  const titled = named.some((each) => each.part === 'subject');
  const titleWords = titled ? carriers(subject) : new Set<string>();
  const inBody = new Set(named.filter((each) => each.part === 'body'));
  const paragraphs = paragraphsIn(situation.item.text, own.filter((each) => each.part === 'body')).map((sentences): Paragraph => ({ sentences, words: carriers(sentences) }));
  const chosen = new Set<MatterSentence>(subject);
  const choose = (sentences: MatterSentence[]): void => sentences.forEach((each) => chosen.add(each));
  let before: Paragraph | null = null;
  let goingOn = false;
  let taking = false;
  for (const paragraph of paragraphs) {
    const { sentences } = paragraph;
    const here = sentences.filter((each) => inBody.has(each));
    if (here.length > 0) {
      let last = -1 - near;
      sentences.forEach((each, at) => {
        if (inBody.has(each)) {
          choose(sentences.slice(Math.max(0, last + 1, at - near), at + 1));
          last = at;
        } else if (at - last <= near) chosen.add(each);
      });
      if (before && (shared(before.words, carriers(here)) > 1 || takesUp.test((sentences[0] as MatterSentence).text))) choose(before.sentences);
      goingOn = true;
    } else {
      goingOn = goingOn && before !== null && (pointsBack(paragraph) || shared(before.words, paragraph.words) > 1);
      const taken = titled && (shared(titleWords, paragraph.words) > 0 || (inBody.size === 0 && (pointsBack(paragraph) || sentences.some((each) => mentions(each, 'publicThings')))));
      if (goingOn || taken) choose(sentences);
      taking = taking || taken;
    }
    before = paragraph;
  }
  // Where nothing takes a subject up in so many words, what is of places is what it announced.
  if (inBody.size === 0 && !taking) {
    for (const { sentences } of paragraphs) {
      const beside = paragraphs.length > 1 && sentences.some((each) => ofOffices.test(each.text));
      if (!beside && sentences.some(isOfPlaces)) choose(sentences);
    }
  }
  return own.filter((each) => chosen.has(each));
}
