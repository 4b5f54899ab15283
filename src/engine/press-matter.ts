import type { ReadSentence } from '../language/reading';
import { carryingWords } from './carrying-words';
import type { Situation } from './context';
import { paragraphsIn } from './paragraphs';

/** Words that stand in any letter and tell nothing of its matter. */
const idle = new Set('about after again also another around because before being below between both call called comment could does down each email even every from further give given good have hello here hope into just kind know last later letter line like made make many message more morning most much need news next note only other over paper part please press query question quote radio reporter request same send should since some soon statement story such take tell than thank thanks that their them then there these they thing this those through time today tomorrow tonight under until very want week well were what when where which while will with work would year yesterday your monday tuesday wednesday thursday friday saturday sunday'.split(' '));

function carriers(text: string): Set<string> {
  return carryingWords(text, idle);
}

/** What the writer thinks, did or wants, or whom they name as doing it. */
const stands = /(?:^|[^a-z])(?:in my (?:view|opinion|experience|judgement)|my (?:view|opinion|concern|worry|answer|own|residents|constituents|ward|division)|our (?:view|position|residents|policy|aim|plans?)|(?:i|we)(?:['\u2019](?:m|re|ve|d|ll))? (?:(?:am|are|have|was|were|had|would|do|did|shall|will|can|must|should|could|may|not|never|also|still|all|only|really|now|always|had to|cannot|don['\u2019]t|can['\u2019]t|won['\u2019]t) ?)*(?:think|thought|believe|feel|felt|find|found|regard|consider|want|support|back|oppose|object|welcome|regret|deplore|agree|disagree|voted?|voting|urge|call(?:ed|ing)? (?:for|on)|asked for|pressed|fought|decided|spen[dt]|cut|clos(?:e|ed|ing)|confident|disappointed|delighted|pleased|proud|angry|sorry that|concerned|worried|certain|sure|glad that|against|in favour|know|knew|saw|took|gave|made|met|went|sent|told|[a-z]{3,}ed))(?![a-z])/i;
/** Why, against what, or how good: a reason or a judgement, and no mere notice. */
const judges = /(?:^|[^a-z])(?:ought to|should(?:n['\u2019]t| not| never)?(?: have)?|must(?: not|n['\u2019]t)?|deserves?|disgrac\w*|scandal\w*|shame\w*|shambles|farce|joke|nonsense|outrag\w*|wrong|unfair|fairer?|disaster|mistake was|fail(?:ed|ure|ing|s)?|blame\w*|residents|taxpayers?|ratepayers?|families|the (?:council|cabinet|executive|committee|administration|leader|ward|scheme|government)|off the record|between (?:us|ourselves|you and me))(?![a-z])/i;

function speaksOut(text: string): boolean {
  return /["\u201c]/.test(text) || stands.test(text) || judges.test(text);
}

const somebody = /(?:^|[^a-z])(?:you|your|i|i['\u2019][a-z]+|me|we|us|comment|communications|comms|press|media)(?![a-z])/i;

/** Whether a sentence hands whoever asks on, and not the wall clock. */
export function handsThemOn({ families, text }: ReadSentence): boolean {
  return families.has('media-handed-on') && somebody.test(text);
}

/** Whether a paragraph deals with whoever asks: when to ring, whom to ask, that there is no comment. */
function dealsWithThem(paragraph: ReadSentence[]): boolean {
  return paragraph.some((each) => handsThemOn(each) || (each.families.has('press-voice-arranges') && somebody.test(each.text)));
}

interface Told {
  /** In paragraphs that tell of the matter in hand. */
  surely: Set<ReadSentence>;
  /** Those, and what stands where nothing else deals with whoever asks. */
  perhaps: Set<ReadSentence>;
}

const known = new WeakMap<Situation['reading'], Told>();

function read({ item, own, thread, directory }: Situation): Told {
  const paragraphs = paragraphsIn(item.text, own);
  const matter = carriers([item.subject, ...thread.map(({ message }) => `${message.subject} ${message.text}`)].join(' '));
  const told: Told = { surely: new Set(), perhaps: new Set() };
  for (const paragraph of paragraphs) {
    const text = paragraph.map((each) => each.text).join(' ');
    let shared = false;
    carriers(text).forEach((word) => { if (matter.has(word)) shared = true; });
    const sure = paragraphs.length < 2 || shared || speaksOut(text) || directory.places.find(text).length > 0 || paragraph.some(({ families }) => families.has('public-business') || families.has('names-council'));
    if (sure) paragraph.forEach((each) => told.surely.add(each));
    if (sure || !paragraphs.some((each) => each !== paragraph && dealsWithThem(each))) paragraph.forEach((each) => told.perhaps.add(each));
  }
  return told;
}

/**
 * The writer's sentences in paragraphs that tell the media of the matter in hand: what the subject or the earlier
 * messages are about, or what the writer thinks, did or answers for. A paragraph with nothing of that, beside others,
 * is other business: where to park, which door is shut. A message of one paragraph is taken whole.
 */
export function toldTheMedia(situation: Situation, how: 'surely' | 'perhaps'): Set<ReadSentence> {
  let told = known.get(situation.reading);
  if (!told) known.set(situation.reading, (told = read(situation)));
  return told[how];
}
