import { sure } from '../language/acts';
import { breach, defineRule, pass, review } from '../engine/rule';
import { letterOf, quote, titled } from '../engine/letter';
import { bindsSomebody, buys, isOver, isWished, leastStrength, mostForceful, promises, writesForCouncil } from '../engine/letter-force';
import { handOver } from '../engine/letter-remedies';
import type { ReadSentence } from '../language/reading';
import { businessOf } from '../engine/whose-business';

/** What the Council thinks or asks for, with no word of binding in it, is a view: "the Council objects to option 3". */
const views = /(?:^|[^a-z])(?:objects?|opposes?|supports?|welcomes?|regrets?|prefers?|considers?|believes?|thinks?|asks?|urges?|hopes?|wishes|would (?:like|prefer|accept|welcome|support)|is (?:concerned|pleased|disappointed|grateful|of the (?:view|opinion))|notes?|suggests?|recommends?|looks forward)(?![a-z])/i;

function commitsIn(sentence: ReadSentence): number {
  const { families } = sentence;
  if (!families.has('force-commit') && views.test(sentence.text)) return 0;
  return promises(sentence);
}

/** "You mustn't take it as a promise", "that is no commitment": the words of binding are there to say that nothing binds. */
const unbound = /(?:(?:^|[^a-z])(?:not|never|no|nor|neither|nothing|cannot)|n['\u2019]t)(?: [a-z']+){0,7} (?:promises?|commitments?|undertakings?|guarantees?|assurances?|pledges?)(?![a-z])/i;
const councilWill = /(?:^|[^a-z])(?:council|authority|we|cabinet|executive|it)(?:['\u2019]ll| (?:will|shall|accepts?|agrees?|undertakes?|is going to|are going to))(?![a-z])/i;

/** What a group would do with the Council's money if it had its way binds nobody. */
const programme = /(?:^|[^a-z])(?:alternative budget|shadow budget|manifesto|group['\u2019]s (?:budget|proposals|amendment|plans)|our (?:budget )?(?:amendment|proposals))(?![a-z])/i;
const wishful = /(?:^|[^a-z])(?:we(?: would|['\u2019]d)|attached is|enclosed is|releas(?:e|es|ed|ing)|alternative budget|shadow budget)(?![a-z])/i;

export const obligationInMemberName = defineRule({
  id: 'obligation-in-member-name',
  reads: ['message', 'letter'],
  title: 'A letter over a member’s name puts no obligation on the Council',
  why: 'A promise in a member’s name can bind the Council without the officer who may give it having agreed.',
  assumes: ['Whether words bind in law is for a lawyer; the rule looks for promises, admissions, waivers, permissions and acceptances made for the Council.'],
  // `legal`: only what could be enforced in law; `any`: obligations of every kind.
  parameters: { test: 'any' },

  appliesTo(context) {
    const letter = letterOf(context);
    return letter.member !== null && letter.goesOutside;
  },

  decide(context) {
    const letter = letterOf(context);
    const member = letter.member;
    if (!member) return pass('No member’s name is on it.');
    const forCouncil = writesForCouncil(letter);
    const business = businessOf(context);
    const stated = letter.stated.some((each) => each.capacity === 'council');
    if (!stated && (business.party || business.trade || (business.private && !business.public))) return pass('It is no business of the Council.');
    const proposes = programme.test(`${context.item.subject}\n${context.item.text.slice(0, 4000)}`);
    const candidates = context.own
      .filter((sentence) => !unbound.test(sentence.text) || councilWill.test(sentence.text))
      .filter((sentence) => !(proposes && wishful.test(sentence.text)))
      .filter((sentence) => !sentence.families.has('says-not-council') && (!sentence.families.has('says-council') || sentence.families.has('force-commit') || sentence.families.has('force-procure')))
      .filter((sentence) => (forCouncil || bindsSomebody(sentence)) && !isOver(sentence) && !isWished(context.own, sentence))
      .filter((sentence) => context.with.test !== 'legal' || !sentence.families.has('weightless'));
    const best = mostForceful(candidates, (sentence) => Math.max(commitsIn(sentence), buys(sentence, forCouncil)), leastStrength(forCouncil));
    if (!best) return pass('Nothing in it promises, admits, waives or permits anything for the Council.');
    const { sentence, strength } = best;
    const who = titled(member);
    const remedies = handOver(context, best.passages);
    const plain = sentence.families.has('force-commit') || sentence.families.has('force-procure');
    if (plain && (strength >= sure || forCouncil)) {
      return breach(`This goes out over the name of ${who} and puts an obligation on the Council.`, [quote(sentence)], remedies);
    }
    return review(`This goes out over the name of ${who} and may put an obligation on the Council.`, 'Could the reader hold the Council to these words?', [quote(sentence)], remedies);
  },

  examples: [
    {
      outcome: 'breach', because: 'a member promises repair and repayment for the Council',
      item: {
        from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Mr Hale <hale@homepost.example>'], subject: 'Your wall',
        text: 'Dear Mr Hale\n\nThe Council will rebuild your garden wall by the end of June and will pay you the £400 you have spent.\n\nYours sincerely\nBridget Lowe\n',
      },
    },
    {
      outcome: 'pass', because: 'the promise is of the member’s own effort',
      item: {
        from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Mr Hale <hale@homepost.example>'], subject: 'Your wall',
        text: 'Dear Mr Hale\n\nI will ask the highways team about your garden wall on Monday and let you know what they say.\n\nYours sincerely\nBridget Lowe\n',
      },
    },
    {
      outcome: 'pass', because: 'it depends on a decision that others have still to take',
      item: {
        from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Mr Hale <hale@homepost.example>'], subject: 'Your wall',
        text: 'Dear Mr Hale\n\nIf Cabinet agrees on 4 June, the Council will rebuild your garden wall.\n\nYours sincerely\nBridget Lowe\n',
      },
    },
    {
      outcome: 'not-applicable', because: 'the officer promises in her own name',
      item: {
        from: 'Tessa Boyle <tessa.boyle@wexcombe.example>', to: ['Mr Hale <hale@homepost.example>'], subject: 'Your wall',
        text: 'Dear Mr Hale\n\nThe Council will rebuild your garden wall by the end of June.\n\nYours sincerely\nTessa Boyle\nHighways Officer\n',
      },
    },
  ],
});
