import { isCouncilPublicity, pressEvidence, pressOf, type PressSentence } from '../engine/press';
import { isSubstance } from '../engine/press-spokespeople';
import { partisanIn } from '../engine/press-politics';
import type { Context } from '../engine/context';
import { defineRule, notApplicable, pass, review } from '../engine/rule';
import { stanceOf } from '../language/stance';

interface Loaded {
  sentence: PressSentence;
  words: string;
  kind: 'boast' | 'sneer' | 'assertion' | 'gush';
}

const denied = /(?:^|[^a-z])(?:not|no|never|without|isn['\u2019]t|hardly|cannot|nor)(?: [a-z]+){0,2} $/i;
const families: [string, Loaded['kind']][] = [['press-tone-sneers', 'sneer'], ['press-tone-boasts', 'boast'], ['press-tone-asserts', 'assertion'], ['press-tone-gushes', 'gush']];

/** A fake text message and counterfeit goods are what they are called, and no critic is scorned. */
const forged = /^(?:fake|misleading|bogus|false|malicious|dishonest)(?![a-z])/i;
const forgeries = /(?:^|[^a-z])(?:texts?|messages?|emails?|phone calls?|callers?|links?|websites?|goods|tobacco|cigarettes|vapes|notes|tickets|permits?|badges?|scam[a-z]*|scammers|fraud[a-z]*|phishing|counterfeit|doorstep|traders?|alcohol|chargers?)(?![a-z])/i;

function loadedIn(each: PressSentence): Loaded[] {
  const found: Loaded[] = [];
  for (const [family, kind] of families) {
    const place = each.sentence.families.place(family);
    if (!place) continue;
    // "Shot-blasted", "words like useless": no word of the writer's against anybody.
    if (each.text.charAt(place.start - 1) === '-' || /(?:words|names|terms|insults) (?:like|such as) (?:[a-z]+,? (?:and |or )?)?$/i.test(each.text.slice(0, place.start))) continue;
    if (kind === 'sneer' && forged.test(each.text.slice(place.start)) && forgeries.test(each.text)) continue;
    const stance = stanceOf(each.sentence, place);
    if (stance.asked || stance.quoted || denied.test(each.text.slice(0, place.start)) || (kind !== 'sneer' && stance.reported)) continue;
    found.push({ sentence: each, words: each.text.slice(place.start, place.end), kind });
  }
  return found;
}

/** An award, grade or name that the words belong to: "rated Outstanding by Ofsted", "World Heritage". */
const earned = /award|rated|rating|named|voted|judged|inspect|ofsted|finalist|shortlist|title|prize|winner|certificate|accredit|grade|status|listed|according to|survey|per cent|%/i;

/** Loaded words of the Council's own voice; in quotations only scorn counts, since a speaker may be pleased. */
function findLoaded(context: Context): Loaded[] {
  const press = pressOf(context);
  if (!press) return [];
  const political = partisanIn(context, press).map((each) => each.sentence);
  const strong: Loaded[] = [];
  const mild: Loaded[] = [];
  for (const each of press.sentences) {
    if (!isSubstance(each) || each.role === 'notes' || political.indexOf(each) >= 0) continue;
    for (const loaded of loadedIn(each)) {
      if (each.quoted || each.speaker !== null) {
        if (loaded.kind === 'sneer' && each.speaker?.kind === 'member' && each.quoted) strong.push(loaded);
      } else if (loaded.kind === 'gush' || earned.test(each.text)) {
        if (loaded.kind === 'gush') mild.push(loaded);
      } else strong.push(loaded);
    }
  }
  if (strong.length > 0) return strong;
  const sentences = mild.map((each) => each.sentence).filter((each, i, all) => all.indexOf(each) === i);
  return sentences.length >= 3 ? mild : [];
}

export const pressObjectiveFactual = defineRule({
  id: 'press-objective-factual',
  reads: ['press'],
  title: 'A Council release is objective, factual and informative',
  why: 'People pay for it and rely on it whatever their opinion.',
  assumes: ['A quoted speaker may be pleased or proud; scorn of others is not for a Council release.', 'An award or a survey’s figure is a fact.'],
  parameters: {},

  appliesTo(context) {
    const press = pressOf(context);
    return press !== null && isCouncilPublicity(press) && press.form !== 'mail';
  },

  decide(context) {
    const press = pressOf(context);
    if (!press || !press.sentences.some((each) => each.role === 'body' && !each.quoted)) return notApplicable('There is no text of the Council in it.');
    const loaded = findLoaded(context);
    const first = loaded[0];
    if (!first) return pass('It keeps to facts.');
    const sentences = loaded.map((each) => each.sentence).filter((each, i, all) => all.indexOf(each) === i);
    const message = first.kind === 'sneer' ? `“${first.words}” speaks ill of others in the Council’s name.`
      : first.kind === 'assertion' ? `“${first.words}” tells an opinion as a fact.` : `“${first.words}” is praise and not a fact.`;
    return review(
      message, 'Is there a fact that says this, or can it go?', sentences.slice(0, 4).map((each) => pressEvidence(context, each)),
      [
        { id: 'take-out', label: sentences.length > 1 ? 'Take these sentences out' : 'Take the sentence out', edits: sentences.map((each) => ({ do: 'replace-text' as const, find: context.item.text.slice(each.start, each.end), text: '' })) },
        { id: 'fact-behind', label: 'Say that a fact stands behind it', attest: { statement: 'A figure, finding or award stands behind these words.' } },
      ],
    );
  },

  examples: [
    {
      outcome: 'review', because: 'the release scorns those who object', as: 'officer',
      item: { kind: 'press', header: 'Wexcombe Council: News release', text: 'Weir Lane cycle track\nWork begins on Monday.\nA noisy minority of the usual moaners has spread myths about the track.\nENDS\n' },
    },
    {
      outcome: 'review', because: 'the release praises the Council without a fact', as: 'officer',
      item: { kind: 'press', header: 'Wexcombe Council: News release', text: 'Millbrook Library reopens\nThe library opens at nine on Monday.\nIts world-class reading room is second to none.\nENDS\n' },
    },
    {
      outcome: 'pass', because: 'it gives figures and dates', as: 'officer',
      item: { kind: 'press', header: 'Wexcombe Council: News release', text: 'Millbrook Library reopens\nThe library opens at nine on Monday after works of £48,000.\nCllr Maya Osei, Cabinet Member for Housing, said: "I am delighted to see it open."\nENDS\n' },
    },
    {
      outcome: 'not-applicable', because: 'a member writes for herself', as: 'member',
      item: { kind: 'press', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'Library', text: 'Hello\n\nAs ward councillor: "The reading room is second to none."\n\nBridget Lowe\n' },
    },
  ],
});
