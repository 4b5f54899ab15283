import type { Topic } from './report';

/** Words that name a topic by themselves when they stand alone as a heading. */
const plain: { [topic: string]: string } = {
  financial: 'finance finances financial fiscal s151',
  legal: 'legal',
  risk: 'risk risks',
  equality: 'equality equalities diversity eqia edi inclusion inclusivity psed ehria',
  staffing: 'staffing hr workforce personnel',
  environmental: 'environmental climate carbon sustainability biodiversity decarbonisation',
  'crime-and-disorder': 'crime disorder',
  health: 'wellbeing',
  procurement: 'procurement vfm',
  'data-protection': 'gdpr dpia ict privacy',
  safeguarding: 'safeguarding',
};

/** Words that name a topic only beside "implications", "advice" and the like, or under such a heading. */
const loose: { [topic: string]: string } = {
  financial: 'budget budgetary cost costs costing funding resource resources resourcing revenue capital monetary affordability treasurer fiscal tax vat section-151',
  legal: 'law legislative legislation constitutional governance solicitor monitoring-officer powers vires',
  equality: 'equal cohesion eia equity fairness socio-economic disability gender',
  staffing: 'staff employee employees employment personnel union unions organisational recruitment',
  environmental: 'environment sustainable green energy ecological ecology nature emissions waste net-zero pollution',
  'crime-and-disorder': 'antisocial anti-social policing community-safety prevent',
  health: 'health healthy',
  property: 'property properties asset assets estate estates land accommodation premises building buildings',
  procurement: 'contract contracts contractual commissioning value purchasing social-value tendering',
  'data-protection': 'data information digital technology technological it cyber systems records confidentiality',
  'human-rights': 'rights',
  safeguarding: 'children vulnerable',
};

/** Neighbouring words that make one: "section 151", "human rights"; null for those that name no topic. */
const pairs: { [pair: string]: [Topic, boolean] | null } = {
  'statutory officers': null, 'statutory officer': null, 'environmental health': null, 'information about': null,
  'section 151': ['financial', true], 'human rights': ['human-rights', true], 'human right': ['human-rights', true], 'human resources': ['staffing', true], 'human resource': ['staffing', true],
  'community safety': ['crime-and-disorder', true], 'section 17': ['crime-and-disorder', true], 'anti social': ['crime-and-disorder', true],
  'data protection': ['data-protection', true], 'information governance': ['data-protection', true], 'information technology': ['data-protection', true],
  'climate change': ['environmental', true], 'climate emergency': ['environmental', true], 'net zero': ['environmental', true],
  'public health': ['health', true], 'health and': ['health', true],
  'value for': ['procurement', true], 'social value': ['procurement', true], 'best value': ['procurement', true],
  'chief finance': ['financial', true], 'monitoring officer': ['legal', true], 'property and': ['property', true], 'and property': ['property', true], 'land and': ['property', false],
  'asset management': ['property', true], 'property services': ['property', true],
};

interface Entry {
  topic: Topic;
  alone: boolean;
}

const entries = new Map<string, Entry>();
for (const topic of Object.keys(loose)) for (const word of (loose[topic] as string).split(' ')) entries.set(word, { topic: topic as Topic, alone: false });
for (const topic of Object.keys(plain)) for (const word of (plain[topic] as string).split(' ')) entries.set(word, { topic: topic as Topic, alone: true });

/** What a heading's words say it is about. */
export interface TopicSense {
  topics: Topic[];
  /** The words name a topic of implications by themselves: "Legal", "Crime and disorder". */
  alone: boolean;
  /** Per word, whether it names a topic. */
  used: boolean[];
}

/** The topics that a heading's words name. "Human resources" is staffing, not finance. */
export function topicsOf(words: string[]): TopicSense {
  const topics: Topic[] = [];
  const used: boolean[] = words.map(() => false);
  let alone = false;
  const add = (topic: Topic, strong: boolean): void => {
    if (topics.indexOf(topic) < 0) topics.push(topic);
    alone = alone || strong;
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const pair = at + 1 < words.length ? pairs[`${word} ${words[at + 1] as string}`] : undefined;
    if (pair === null) {
      at++;
      continue;
    }
    if (pair) {
      add(pair[0], pair[1]);
      used[at] = true;
      if (words[at + 1] !== 'and') used[++at] = true;
      if (word === 'and') used[at] = true;
      continue;
    }
    const entry = entries.get(word);
    if (!entry) continue;
    used[at] = true;
    add(entry.topic, entry.alone);
  }
  return { topics, alone, used };
}
