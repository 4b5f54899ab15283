import * as lexicon from './heading-lexicon';
import { indexAmong } from './heading-lexicon';
import { wordsOf } from './heading-words';
import type { SectionKind, Topic } from './report';
import { topicsOf } from './topics';

/** What a heading's words say of the section under it. */
export interface HeadingSense {
  kind: SectionKind;
  topics: Topic[];
  /** Every word of it belongs to the language of headings, so that it is one even where no style says so. */
  certain: boolean;
  /** It names a topic and says nothing of implications: "Legal", "Staffing". */
  topicAlone: boolean;
  /** It names an officer's post or a service and nothing else: "Director of Finance", "Legal Services". */
  post: boolean;
  /** It lists appendices rather than opening one. */
  list: boolean;
  /** Topics of a heading that is one only under "Implications": "Property", "Resources". */
  loose: Topic[];
}

const lead = /^(?:that )?(?:it is (?:therefore |accordingly |hereby |further )?(?:recommended|proposed that cabinet|resolved)\b|[a-z' ]{0,80}\b(?:is|are) (?:therefore |accordingly |hereby |being |respectfully )?(?:recommended|asked|requested|invited|advised) (?:to|that)\b|(?:i|we|officers|the officers) (?:therefore )?recommend\b)/;
const question = /^what .{0,60}\b(?:asked|recommended|requested|invited|being asked)\b/;

/** "Cabinet is recommended to", "It is recommended that", "What the Executive is asked to decide". */
export function leadsToRecommendations(words: string[]): boolean {
  const text = words.join(' ');
  return lead.test(text) || question.test(text) || /^(?:why|what) decision is (?:needed|required|sought)/.test(text);
}

function has(words: string[], ...all: string[]): boolean {
  return all.every((word) => words.indexOf(word) >= 0);
}

/** What others say, not the author: members, the public, consultees. */
function othersSpeak(words: string[]): boolean {
  const { memberWords, outsiders, officerPosts, speaking, consulting, implying, glue } = lexicon;
  if (has(words, 'implications') && words.indexOf('consultation') < 0) return false;
  if (indexAmong(words, consulting) >= 0) return true;
  const member = indexAmong(words, memberWords);
  const spoken = indexAmong(words, speaking);
  if (spoken >= 0 && has(words, 'received')) return true;
  const outsider = member >= 0 || indexAmong(words, outsiders) >= 0;
  if (spoken >= 0 && outsider && (indexAmong(words, officerPosts) < 0 || has(words, 'member') || has(words, 'members'))) return true;
  if (member < 0 || has(words, 'affected') || indexAmong(words, implying) >= 0) return false;
  return words.every((word) => memberWords.has(word) || glue.has(word));
}

/** The kind whose word comes first, of those that a heading may join: "Options and reasons". */
function firstOf(words: string[], topics: Topic[]): SectionKind {
  const places: Array<[SectionKind, number]> = [
    ['recommendations', indexAmong(words, lexicon.recommending)], ['reasons', indexAmong(words, lexicon.reasoning)],
    ['options', indexAmong(words, lexicon.optional)], ['conclusions', indexAmong(words, lexicon.concluding)],
    ['advice', topics.length === 0 ? indexAmong(words, lexicon.advising) : -1],
  ];
  let kind: SectionKind = 'other';
  let best = words.length;
  for (const [each, at] of places) {
    if (at < 0 || at >= best) continue;
    kind = each;
    best = at;
  }
  return kind === 'conclusions' && indexAmong(words, lexicon.recommending) >= 0 ? 'recommendations' : kind;
}

function asksForDecision(words: string[]): boolean {
  const { deciding, wanted, reasoning, optional } = lexicon;
  const at = indexAmong(words, deciding);
  if (at < 0 || words.length > 7 || indexAmong(words, reasoning) >= 0 || indexAmong(words, optional) >= 0) return false;
  if (has(words, 'date') || has(words, 'key') || has(words, 'maker') || has(words, 'previous') || has(words, 'plan')) return false;
  const proposal = /^proposals?$/.test(words[at] as string);
  if (words.length === 1) return /^decisions?$/.test(words[0] as string);
  return (indexAmong(words, wanted) >= 0 && (!proposal || has(words, 'decision'))) || has(words, 'for', 'decision');
}

function isAppendix(words: string[]): boolean {
  const at = indexAmong(words, lexicon.appendixWords);
  const first = words[0] as string;
  if (at === 0 || (at > 0 && at < 4 && words.length <= 6 && (at === words.length - 1 || /^(?:[a-z]|\d{1,2}|[ivx]{1,4})$/.test(words[at + 1] as string)))) return true;
  return /^schedules?$/.test(first) && (words.length === 1 || /^(?:[a-z]|\d{1,2}|[ivx]{1,4}|one|two|three)$/.test(words[1] as string)) && words[1] !== '12a';
}

function isContact(words: string[]): boolean {
  if (has(words, 'media') || has(words, 'first', 'contact')) return false;
  if (indexAmong(words, lexicon.contacting) >= 0 && indexAmong(words, lexicon.implying) < 0) return true;
  const papers = has(words, 'papers') || has(words, 'documents') || has(words, 'paper') || has(words, 'document');
  return (papers && (has(words, 'background') || has(words, 'reference'))) || has(words, 'further', 'information') || has(words, 'access', 'information') || has(words, 'more', 'information');
}

function kindOf(words: string[], topics: Topic[], alone: boolean, post: boolean): SectionKind {
  const { recommending, reasoning, workedOver, speaking, officerPosts, implying, bodyNouns, backgrounds, summing } = lexicon;
  if (isAppendix(words)) return 'appendix';
  if (leadsToRecommendations(words)) return 'recommendations';
  if (isContact(words)) return 'contact';
  if (has(words, 'exempt') || has(words, 'exemption') || has(words, 'confidential') || has(words, 'confidentiality') || has(words, 'urgency')) return 'other';
  const recommended = indexAmong(words, recommending) >= 0;
  if (words[0] === 'why' && words.slice(1).every((word) => /^(?:now|this|it|change|act|here)$/.test(word))) return 'reasons';
  if ((indexAmong(words, reasoning) === 0 || words[0] === 'why') && has(words, 'report') && !recommended) return 'summary';
  if (words[0] === 'why' && recommended) return 'reasons';
  if (has(words, 'balance') && (has(words, 'planning') || has(words, 'overall'))) return 'conclusions';
  if (recommended && indexAmong(words, reasoning) < 0 && indexAmong(words, workedOver) >= 0 && !has(words, 'officer') && !has(words, 'to')) return 'background';
  const named = has(words, 'implications') || has(words, 'implication');
  if (othersSpeak(words) && !(recommended && indexAmong(words, lexicon.consulting) < 0)) return 'consultation';
  if (asksForDecision(words)) return 'recommendations';
  if (indexAmong(words, speaking) >= 0 && indexAmong(words, officerPosts) >= 0 && !named && !has(words, 'management')) return 'advice';
  const strong = named && topics.length > 0 ? 'other' : firstOf(words, topics);
  if (strong !== 'other') return strong !== 'options' && indexAmong(words, backgrounds) === 0 && !has(words, 'and') ? 'background' : strong;
  if (topics.length > 0 && topics.every((topic) => topic === 'risk') && !named) return 'risks';
  if (named) return 'implications';
  const noun = indexAmong(words, implying) >= 0 && !(indexAmong(words, bodyNouns) >= 0 && topics.indexOf('legal') < 0);
  if (topics.length > 0 && (alone || noun) && !(post && !alone)) return 'implications';
  if (indexAmong(words, summing) >= 0 && indexAmong(words, reasoning) < 0) return 'summary';
  if (indexAmong(words, backgrounds) >= 0) return 'background';
  return 'other';
}

const known = [lexicon.appendixWords, lexicon.memberWords, lexicon.outsiders, lexicon.officerPosts, lexicon.speaking, lexicon.consulting, lexicon.recommending, lexicon.deciding, lexicon.wanted,
  lexicon.reasoning, lexicon.optional, lexicon.advising, lexicon.concluding, lexicon.implying, lexicon.backgrounds, lexicon.summing, lexicon.contacting, lexicon.glue];

/** What the words mean under "Implications", where "Property" is enough to name a topic; null where they name none. */
export function senseAmongImplications(sense: HeadingSense): HeadingSense | null {
  return sense.loose.length > 0 ? { ...sense, kind: 'implications', topics: sense.loose, certain: true, topicAlone: true } : null;
}

/** What a heading's words say of its section. `text` is without its number. */
export function senseOf(text: string): HeadingSense {
  const words = wordsOf(text);
  if (words.length === 0) return { kind: 'other', topics: [], certain: false, topicAlone: false, post: false, list: false, loose: [] };
  const { topics, alone, used } = topicsOf(words);
  const covered = words.every((word, at) => used[at] || lexicon.glue.has(word));
  const said = words.some((word) => lexicon.implying.has(word) || lexicon.speaking.has(word));
  const post = !said && indexAmong(words, lexicon.officerPosts) >= 0;
  const kind = kindOf(words, topics, alone && covered, post);
  const label = kind === 'appendix' && words.length <= 2;
  const certain = kind !== 'other' && (label || leadsToRecommendations(words) || words.every((word, at) => used[at] || known.some((each) => each.has(word))));
  const topical = kind === 'implications' || kind === 'risks' || kind === 'advice' || kind === 'options';
  return {
    kind, certain, post: post && (kind === 'implications' || kind === 'other' || kind === 'risks'), topics: topical ? topics : [], topicAlone: alone && covered && !said,
    loose: kind === 'other' && covered ? topics : [],
    list: kind === 'appendix' && (has(words, 'appendices') || has(words, 'list') || has(words, 'attachments') || has(words, 'enclosures') || has(words, 'annexes') || has(words, 'schedules')),
  };
}
