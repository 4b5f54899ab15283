import type { Context } from '../engine/context';
import type { Remedy } from '../engine/finding';
import { takeOut, wordsForThePress, type PublishedSentence } from '../engine/published-words';
import { mailboxOf } from '../directory/directory';
import { breach, defineRule, pass, review } from '../engine/rule';
import { readSentences } from '../language/reading';
import { stanceOf } from '../language/stance';

/** Sums that come down or are hit harm nobody. */
const ofMoney = /(?:^|[^a-z])(?:budgets?|council tax|balances?|reserves?|amendments?|borrowing|deficit|savings?|spending|precept|general fund|per cent|inflation|interest|prices?|figures?|numbers|precept|taxpayers?|ratepayers?)(?![a-z])/i;
const harms = /(?:^|[^a-z])(?:injur|insur|claim|compensat|damage|accident|flood|fires?(?![a-z])|hospital|tripp|slipp|collaps|fell(?![a-z])|crash|crush|burst|leak|soak|ruin|destroy|wreck|broke|asbestos|mould|subsid|died|death)/i;

function isOfMoney(text: string): boolean {
  return ofMoney.test(text) && !harms.test(text);
}

/** How many sentences open a release: what it is about stands there. */
const lead = 6;

/** Whether something happened for which somebody may claim: near the words, or as the subject of the whole. */
function isClaimMatter(context: Context, words: PublishedSentence[], at: number): boolean {
  const subject = readSentences(context.item.subject).concat(context.item.kind === 'press' ? context.own.slice(0, lead) : []);
  return subject.some((each) => each.families.has('claims-matter') && !isOfMoney(each.text)) || words.some((each, index) => Math.abs(index - at) <= 3 && each.sentence.families.has('claims-matter') && !isOfMoney(each.sentence.text));
}

const promiser = /(?:^|[^A-Za-z])(?:I|I['\u2019]ll|we|we['\u2019](?:ll|re)|us|our|[Ss]end (?:them|it|me)|[Cc]ivic [Cc]entre|[Tt]own [Hh]all|the (?:[A-Z][a-z]+ )?(?:[Cc]ouncil|[Aa]uthority|[Cc]ity))(?![A-Za-z])/;

/** "The Council will be picking up Mrs Tait's fares": the Council is to do something for whoever came to harm. */
const future = /(?:^|[^A-Za-z])(?:[Tt]he (?:[A-Z][a-z]+ )?(?:[Cc]ouncil|[Aa]uthority)|[Ww]e|I|[Ii]t)(?:['\u2019]ll| will| shall|['\u2019]re going to| (?:is|are) going to) (?:not (?:rest|stop) |all |certainly |gladly |of course |also )?(?:be )?([a-z]+)/;
const works = new Set('hold holding look looking investigate investigating inspect inspecting check checking review reviewing clear clearing clean cleaning close closing open opening reopen reopening plant planting ask asking press pressing raise raising speak speaking talk talking meet meeting visit visiting report reporting find finding learn learning publish publishing tell telling write writing wait waiting hear hearing listen listening keep keeping continue continuing spend spending install installing need have having help helping know say saying announce consider considering decide deciding discuss discussing try trying want hope hoping come coming go going take taking send sending consult consulting monitor monitoring resurface resurfacing mend mending think thinking push pushing demand demanding fight fighting campaign campaigning call calling work working remember attend attending never give'.split(' '));
const harmed = /(?:^|[^A-Za-z])(?:them|him|her|his|their|people|famil(?:y|ies)|Mrs|Mr|Ms|Miss|everyone|everybody|anyone|anybody|those|traders|victims?|tenants?|householders?|you|residents?|shopkeepers?|parents?|child(?:ren)?|neighbours?|owners?|drivers?|cyclists?)(?![A-Za-z])/;

/** Whether a sentence promises something to those who came to harm, in whatever words. */
function givesSomething(text: string): boolean {
  const found = future.exec(text);
  return found !== null && !works.has(found[1] ?? '') && harmed.test(text.slice(found.index)) && !/(?:^|[^a-z])(?:if|unless|should|insurers?|not|never)(?![a-z])|n['\u2019]t(?![a-z])/i.test(text);
}

/** Whoever is meant by a clause behind them, where nobody asks who it is. */
const anyoneWho = /((?:^|[^a-z])(?:everybody|everyone|anybody|anyone|nobody|those|people|all|families|residents|tenants|traders|drivers|parents|neighbours)) who /gi;

/** The reporter's question, said again before it is answered or not. */
const asksAgain = /(?:^|[^a-z])(?:you(?:['\u2019]ve| have)? (?:also )?(?:ask|asked|wonder|wondered|want(?:ed)? to know|put to me)|your (?:other |second |last |first )?question|people (?:ask|are asking|keep asking|want to know)|(?:been|was|am|being) asked)(?: [a-z']+){0,3} (?:if|who|how|what|when|why|is|was|about)(?![a-z])/i;

function strengthOf({ sentence }: PublishedSentence): 'sure' | 'doubtful' | null {
  const firm = sentence.families.place('claims-commits');
  const place = firm ?? sentence.families.place('claims-hints');
  if (!place && !sentence.question && !sentence.families.has('claims-neutral') && givesSomething(sentence.text)) return 'doubtful';
  if (!place || sentence.question) return null;
  // "It would not add a penny to the council tax" is said of a budget.
  if ((!firm || /cost/i.test(sentence.text.slice(place.start, place.end))) && isOfMoney(sentence.text)) return null;
  // "We will make it right" promises, and does not say what.
  if (!firm && !promiser.test(sentence.text) && !/ should(?: never)? have been(?![a-z])/i.test(sentence.text)) return null;
  if (sentence.families.has('claims-neutral')) return null;
  // "You ask whether the Council will pay" tells what is asked.
  if (/(?:^|[^a-z])(?:who|what|how much|which of (?:us|them))(?: [a-z']+){0,2} (?:should|will|would|must|is to|has to|ought to|may|might)(?: [a-z]+){0,2} $/i.test(sentence.text.slice(0, place.end).replace(/[a-z']+$/i, '').replace(anyoneWho, '$1 that ')) || /(?:^|[^a-z])(?:who|whose|what|which)(?![a-z])[^.]{0,80}(?:not (?:going|willing|prepared|able|for me) to|n['\u2019]t|shall not|will not|cannot) (?:be )?(?:guess|guessing|speculat|say|saying|drawn|comment|discuss|prejudg)/i.test(sentence.text)) return null;
  if (/(?:^|[^a-z])whether(?![a-z])/i.test(sentence.text.slice(0, place.start)) || asksAgain.test(sentence.text.slice(0, place.start))) return null;
  // "We owe them our thanks" pays nothing.
  if (/(?:^|[^a-z])owes? (?:[a-z]+ ){0,5}(?:thanks|thank|gratitude|debt|apology|apologies|explanation|favour|pint|drink|cheer|it to|great deal|lot|much)(?![a-z])/i.test(sentence.text)) return null;
  // "You may say that the Council accepts …" is the member's own word.
  const lent = /^\W*(?:and |so |but )?(?:to (?:[a-z'\u2019]+ ){1,8})?(?:you (?:may|can)|feel free to|please|i can|i would|i will|i shall|i['\u2019](?:ll|d)|i am able to|let me|i wish to|i want to) (?:say|tell [a-z ]{2,24}|quote me as saying|write|report|print|inform [a-z ]{2,24}|confirm|assure [a-z ]{2,24}),? ?(?:that |only this: |just this: |this: )?/i.exec(sentence.text);
  const cut = lent && lent[0].length <= place.start ? lent[0].length : 0;
  const text = sentence.text.slice(cut);
  const stance = stanceOf({ text, question: false, quoted: false }, { start: place.start - cut, end: place.end - cut });
  const within = sentence.text.slice(place.start, place.end);
  // "The water authority says that it will pay": somebody else pays.
  if (/(?:^|[^a-z])(?:says?|said|tells?|told|water|health|highways|river|environment|police) /i.test(`${sentence.text.slice(Math.max(cut, place.start - 14), place.start)} ${within}`)) return null;
  // "Pay for new sandbags" buys something.
  if (/(?:^|[^a-z])for (?:(?:a|an|some|the) )?(?:new|more|extra|another|two|three|four|five|additional|better|an?)(?![a-z])/i.test(sentence.text.slice(Math.max(place.start, place.end - 12)))) return null;
  const denied = stance.negated && !/(?:because|since|no (?:question|doubt)|nobody|no one|noone|out of pocket|penny|(?:not|n['\u2019]t) [a-z ]{0,12}cost)/i.test(within);
  if (denied || stance.reported) return null;
  // "The Council should pay" asks for it.
  if (/(?:^|[^a-z])(?:must|should|ought)(?![a-z])/i.test(within) && !/should (?:have|[a-z]{0,6} ?(?:put in|send|submit|make))/i.test(within)) return 'doubtful';
  return !firm || stance.conditional && !/(?:^|[^a-z])should(?![a-z])/i.test(within) ? 'doubtful' : 'sure';
}

function remediesFor(context: Context, words: PublishedSentence[]): Remedy[] {
  const legal = context.directory.holderOf('monitoring-officer', 'finance-officer');
  const evidence = words.map((each) => each.evidence);
  return [
    { id: 'hold', label: 'Say that the Council is looking into it', edits: evidence.map((each, index) => ({ do: 'replace-text' as const, find: each.text ?? '', text: index === 0 ? 'The Council is looking into what happened.' : '' })) },
    ...takeOut('take-out', 'Take the commitment out', evidence),
    ...(legal ? [{ id: 'ask', label: `Ask ${legal.name}`, draft: { to: [mailboxOf(legal)], cc: [], subject: 'What may be said: a possible claim', text: `Dear ${legal.name}\n\nI am asked for a comment on a matter that may lead to a claim. What may I say?\n` } }] : []),
  ];
}

export const pressCommitmentOnClaims = defineRule({
  id: 'press-commitment-on-claims',
  reads: ['message', 'press'],
  title: 'A statement commits the Council to nothing where a claim may follow',
  why: 'An admission or a promise in public may cost the Council its defence or its insurance.',
  assumes: ['That the Council looks into it, or that insurers will decide, commits nobody.'],
  parameters: {},

  appliesTo(context) {
    return wordsForThePress(context).length > 0;
  },

  decide(context) {
    const words = wordsForThePress(context);
    const found = words.filter((each, index) => strengthOf(each) !== null && isClaimMatter(context, words, index));
    const first = found.filter((each) => strengthOf(each) === 'sure')[0] ?? found[0];
    if (!first) return pass('It commits the Council to nothing on a matter of claims.');
    const evidence = found.map((each) => each.evidence);
    if (strengthOf(first) === 'sure') return breach('This commits the Council, or takes blame for it, on a matter that may lead to a claim.', evidence, remediesFor(context, found));
    return review('This may be read as a promise of the Council on a matter that may lead to a claim.', 'Could somebody hold the Council to these words?', evidence, remediesFor(context, found));
  },

  examples: [
    {
      outcome: 'breach', because: 'a member promises the flooded shops that the Council will pay',
      item: { kind: 'press', from: 'Cllr Nesta Powell <nesta.powell@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'Weir Lane flood', text: 'Hello\n\nAs Cabinet Member for Highways: "The drain was blocked and the Council will pay for the damage to every shop."\n\nNesta Powell\n' },
    },
    {
      outcome: 'review', because: 'the promise hangs on an if',
      item: { kind: 'press', from: 'Cllr Nesta Powell <nesta.powell@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'Weir Lane flood', text: 'Hello\n\nAs Cabinet Member for Highways: "If the drain was blocked, the Council will pay for the damage."\n\nNesta Powell\n' },
    },
    {
      outcome: 'pass', because: 'who pays is left to the insurers',
      item: { kind: 'press', from: 'Cllr Nesta Powell <nesta.powell@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'Weir Lane flood', text: 'Hello\n\nAs Cabinet Member for Highways: "It was a dreadful night for the traders. Who pays for the damage is for the insurers."\n\nNesta Powell\n' },
    },
    {
      outcome: 'not-applicable', because: 'an officer writes to the insurers, not to the media',
      item: { from: 'Farah Anwar <farah.anwar@wexcombe.example>', to: ['claims@insurer.example'], subject: 'Weir Lane flood', text: 'Dear all\n\nThe Council will pay for the damage below the excess.\n\nFarah Anwar\n' },
    },
  ],
});
