import { wordId } from './words';

/**
 * Word classes: what lets one pattern or weight stand for many wordings. A class holds single words;
 * `verb` classes are given by their plain forms and take the regular endings by themselves.
 */
interface ClassEntry {
  words?: string;
  verbs?: string;
}

const entries: Record<string, ClassEntry> = {
  i: { words: "i i'm i've i'd" },
  we: { words: "we we're we've we'd us" },
  iwill: { words: "i'll we'll" },
  you: { words: "you you're you've you'd your yours yourself yourselves" },
  youwill: { words: "you'll" },
  they: { words: "he she they them him they're he's she's they've they'd he'd she'd they'll he'll she'll" },
  council: { words: 'council authority borough department corporation' },
  officers: { words: 'officer officers staff colleague colleagues team teams engineer engineers manager surveyor department departments director clerk' },
  members: { words: 'councillor councillors cllr cllrs member members group groups leader leaders chair' },
  outsider: { words: 'contractor contractors agent agents tenant tenants landlord supplier suppliers firm firms company resident residents owner owners applicant foreman crew gang crews operative operatives driver drivers' },
  will: { words: "will shall 'll gonna" },
  would: { words: 'would could might may' },
  must: { words: 'must need needs should ought' },
  can: { words: 'can able' },
  not: { words: "not never no nor neither cannot can't won't don't doesn't didn't wouldn't shouldn't couldn't isn't aren't wasn't weren't haven't hasn't hadn't mustn't shan't without nobody none nothing nowhere unable hardly" },
  if: { words: 'if unless provided providing subject whether assuming once depending until' },
  please: { words: 'please pls kindly' },
  promise: { verbs: 'promise undertake guarantee assure pledge commit vouch warrant', words: 'undertook undertaken promise promises assurance guarantee undertaking commitment pledge word' },
  pay: { verbs: 'pay repay refund reimburse compensate settle fund finance indemnify recompense contribute', words: 'paid repaid pays refund reimbursement compensation damages payment' },
  cost: { words: 'cost costs bill bills fee fees charge charges invoice invoices rent price sum expense expenses money arrears deposit penalty fine interest' },
  mend: { verbs: 'repair rebuild replace fix resurface install fit mend renew restore build construct paint clean clear remove supply provide erect lay relay drain plant cut reinstate upgrade demolish plaster rewire convert', words: 'rebuilt cut laid relaid built' },
  grant: { verbs: 'grant allow permit waive extend renew approve license release cancel defer withdraw drop forgo lift relax exempt sanction consent authorise authorize honour', words: 'forgone withdrew withdrawn permission consent approval licence lease extension waiver' },
  accept: { verbs: 'accept agree admit acknowledge concede confirm recognise', words: 'liable liability responsible responsibility fault acceptance agreement admission offer' },
  order: { verbs: 'instruct order require direct demand insist command forbid', words: 'instruction instructions forthwith immediately immediate' },
  ask: { verbs: 'ask request suggest wonder invite propose urge', words: 'asked request grateful appreciate perhaps possible possibly' },
  doit: { verbs: 'stop cease suspend start begin commence proceed resume complete finish deliver return collect lock unlock open close move leave attend serve issue send submit arrange ensure refrain vacate halt hold withhold carry take put keep bring hand', words: 'begun began left held taken took kept brought' },
  buy: { verbs: 'order buy purchase hire appoint engage sign award commission contract book procure countersign', words: 'bought quote quotation tender invoice contract contracts supplier suppliers quotes purchase order' },
  say: { verbs: 'say tell report mention explain state claim advise inform write announce indicate note add insist allege think believe understand hear decide resolve', words: 'said told wrote written thought understood heard apparently according' },
  share: { verbs: 'share copy forward circulate show send pass distribute disclose reveal repeat mention tell discuss cc quote post publish relay reproduce leak breathe', words: 'sent shown told copied cc ccd cced bcc copies onward circulation passed forwarding' },
  secret: { words: "confidential confidence confidentially private privately secret sensitive discreet discretion privileged embargoed embargo restricted exempt hush quiet quietly schtum shtum mum wraps record strictest discreetly undisclosed" },
  yourself: { words: 'yourself ourselves between us' },
  happy: { words: 'happy content fine ok okay glad relaxed welcome objection objections problem permission leave consent approval blessing mind free feel comfortable agreed agreeable green' },
  capacity: { words: 'capacity behalf representing ward member councillor representative role resident citizen personal personally privately constituent' },
  person: { words: 'mr mrs ms miss dr tenant daughter son husband wife mother father family household neighbour lady gentleman widow' },
  many: { words: 'residents neighbours people everyone street streets road roads estate estates ward wards village area park library school shops traders households homes properties houses' },
  time: { words: 'today tomorrow monday tuesday wednesday thursday friday saturday sunday week month noon midday morning afternoon evening tonight return forthwith january february march april may june july august september october november december easter christmas' },
};

function inflected(verb: string): string[] {
  const last = verb.charAt(verb.length - 1);
  const before = verb.charAt(verb.length - 2);
  const vowel = (letter: string) => 'aeiou'.indexOf(letter) >= 0;
  if (last === 'e') return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (last === 'y' && !vowel(before)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const s = last === 's' || last === 'x' || last === 'z' || verb.slice(-2) === 'ch' || verb.slice(-2) === 'sh' ? 'es' : 's';
  const plain = [verb, verb + s, `${verb}ed`, `${verb}ing`];
  const short = verb.length <= 5 && !vowel(last) && last !== 'w' && last !== 'y' && last !== 'x' && vowel(before) && !vowel(verb.charAt(verb.length - 3));
  return short || verb === 'permit' || verb === 'commit' || verb === 'submit' || verb === 'admit' ? [...plain, `${verb}${last}ed`, `${verb}${last}ing`] : plain;
}

/** Names of the classes, in the order of their numbers from 1. */
export const classNames = Object.keys(entries);
const classesByWord = new Map<number, number[]>();
const wordsByClass = new Map<string, number[]>();

classNames.forEach((name, index) => {
  const entry = entries[name] as ClassEntry;
  const words: string[] = [];
  if (entry.words) words.push(...entry.words.split(' '));
  for (const verb of entry.verbs ? entry.verbs.split(' ') : []) words.push(...inflected(verb));
  const ids: number[] = [];
  for (const word of words) {
    const id = wordId(word);
    if (ids.indexOf(id) >= 0) continue;
    ids.push(id);
    const list = classesByWord.get(id) ?? [];
    list.push(index + 1);
    classesByWord.set(id, list);
  }
  wordsByClass.set(name, ids);
});

/** Class numbers of a word, most telling first; empty for words in none. */
export function classesOf(id: number): number[] {
  return classesByWord.get(id) ?? none;
}
const none: number[] = [];

/** Word numbers of a class; throws on a name that is none, so that a misspelt pattern is found at load. */
export function wordsOf(name: string): number[] {
  const words = wordsByClass.get(name);
  if (!words) throw new Error(`There is no word class “${name}”.`);
  return words;
}
