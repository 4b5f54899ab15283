import type { Context } from '../engine/context';
import { askPost, offered, reword } from '../engine/conduct-remedies';
import { defineRule, pass, review, type Decision } from '../engine/rule';
import { standingUsed } from '../engine/frames-own-standing';
import { councilThing, favourAsked, inOrder, ownThing } from '../engine/favour-signs';
import { asking, quoteOf, shows, stands, wordsOf, writtenByMember } from '../engine/to-officers';
import type { ReadSentence } from '../language/reading';
import { partyMatterOf } from '../engine/party-matter';
import { inSamePassage } from '../engine/same-passage';
import { isStray } from '../engine/stray-sign';
import { namesNothing, ofOneMatter, takesUp } from '../engine/taken-up';
import { byMatter } from '../engine/matters';

/** Gain for the writer or theirs; harm to somebody; what is confidential put to use. */
type Use = 'gain' | 'harm' | 'secret';

interface Found {
  use: Use;
  sentences: ReadSentence[];
}

/** "The driver cut me up": done to the writer by the one of whom they write. */
const wronged = /\b(?:he|she|they|driver|landlord|owner|man|woman|chap|bloke|neighbour|trader|fellow|couple)\b[^.!?]{0,24}\b[a-z]+ (?:me|my (?:wife|husband|son|daughter|family|car)) (?:up|off|out|over|down|away|in front)\b|\b(?:gave|called|named|made) me (?:two fingers|the finger|a liar|a fool|names|look|lip|abuse|cheek)\b|\b(?:laughed at|swore at|spat at|shouted at|rude to|threatened|humiliated|snubbed|cheated|ripped off|overcharged|short-?changed|dumped|jilted|sacked|slandered|libelled) (?:me|us|my)\b/i;
const passesOn = /\b(?:told|asked|rang|wrote|showed|contacted|phoned|emailed|stopped|thanked) me\b/i;

const told = { ...asking, reported: true } as const;

function first(own: ReadSentence[], family: string, allowed: Parameters<typeof shows>[2] = told): ReadSentence | null {
  return own.filter((sentence) => shows(sentence, family, allowed))[0] ?? null;
}

function distinct(...sentences: (ReadSentence | null)[]): ReadSentence[] {
  const found: ReadSentence[] = [];
  for (const sentence of sentences) if (sentence && found.indexOf(sentence) < 0) found.push(sentence);
  return found;
}

/** The writer takes no part in what concerns their own. */
const standsBack = /\bI(?:['\u2019](?:m|ve|ll)| am| have| shall| will)? (?:[a-z]+ ){0,3}(?:stand(?:ing)?|stood|step(?:ping|ped)?|drop(?:ping|ped)?|pull(?:ing|ed)?) (?:down|aside|back|out)\b|\bI(?:['\u2019](?:m|ve|ll)| am| have| shall| will)? (?:[a-z]+ ){0,3}(?:withdraw(?:ing|n)?|tak(?:e|ing|en) no part|leav(?:e|ing) the room)\b|\bI (?:can['\u2019]?t|cannot|won['\u2019]?t|will not|shan['\u2019]?t|shall not|must not|should not) (?:now |possibly )?(?:sit|serve|take part|be on|judge|interview)\b|\bI\b[^.!?]{0,60}\b(?:leave the room|take no part|declare (?:it|an interest|my interest))\b/;

/** Whether the item goes to officers; otherwise to people who sell or do something. */
function toOfficers(context: Context): boolean {
  return context.recipients.some((each) => each.person.kind === 'officer' || each.person.kind === 'council');
}

/** Something of one's own, something of the Council's, and a favour near to them. */
function inOtherWords(context: Context): Found | null {
  const { own } = context;
  const all = own.map((sentence) => sentence.text).join(' ');
  if (inOrder.test(all) || !councilThing.test(all)) return null;
  for (let at = 0; at < own.length; at++) {
    const sentence = own[at] as ReadSentence;
    if (!stands(sentence, favourAsked, { asked: true, conditional: true, past: true, negated: true })) continue;
    const near = own.slice(Math.max(0, at - 2), at + 3).filter((each) => ofOneMatter(context, sentence, each));
    const ours = near.filter((each) => !each.quoted && ownThing.test(each.text))[0];
    if (ours && near.some((each) => councilThing.test(each.text)) && near.some((each) => each.families.has('asks-you') || each.question || /\bI(?:['\u2019]d| would| should| do| very much)? (?:rather|like|prefer|hope|trust|be glad|be grateful|be (?:much )?obliged)\b/.test(each.text))) return { use: 'gain', sentences: distinct(sentence, ours) };
  }
  return null;
}

/** "In our view it was wrong" owns nothing. */
function isOpinion(sentence: ReadSentence): boolean {
  return /\b(?:in|from|to|on) (?:my|our) (?:own |honest |considered |humble )?(?:view|reading|opinion|mind)\b|\b(?:my|our) (?:own )?(?:view|views|opinion|preference|feeling|guess|eyes|people|matters|affairs|part|advice|experience|understanding|money|thoughts?|words?|committee|group|ward|division|residents|constituents)\b/i.test(sentence.text) && !ownThing.test(sentence.text);
}

/** What people buy, sell or bid for; a secure site and a web site are neither. */
const tradeable = /\b(?:land|sites?|shops?|houses?|(?:a|the|this|that|which|our|my) home|flats?|fields?|plots?|freehold|lease|buildings?|shares?|propert(?:y|ies)|units?|premises|farm|barns?|cottages?|garages?|pubs?|market|tender\w*|bid\w*|contracts?|prices?|quotes?|quotations?|figures?|offers?|valuations?|auction|option|investments?|stock|acres?|yard|warehouse|depot|school|rents?|buy\w*|bought|sell\w*|sold|sale|purchase|invest\w*|money|killing|profit|stake|pitch\w*)\b|\u00a3\d/i;

function dealsIn(own: ReadSentence[], gain: ReadSentence): boolean {
  const at = own.indexOf(gain);
  return own.slice(Math.max(0, at - 2), at + 2).some((each) => tradeable.test(each.text.replace(/\b(?:secure|web|usual|intranet|shared?) ?site\b|\bsite visits?\b/gi, ' ')));
}

/** "He never once laughed at me" tells of no wrong. */
function wrongs(sentence: ReadSentence): boolean {
  const place = sentence.families.place('advantage-against');
  const at = place?.start ?? wronged.exec(sentence.text)?.index ?? 0;
  return !/\b(?:never|not|nobody|no one|no-one|nor|hardly|without|hasn['\u2019]t|haven['\u2019]t|didn['\u2019]t)\b[^.;!?]{0,20}$/i.test(sentence.text.slice(0, at + 1).replace(/.$/, ''));
}

/** "Before it goes to committee" is one sign, though it may be of a secret and of a gain. */
function oneSign(secret: ReadSentence, gain: ReadSentence): boolean {
  const one = secret.families.place('advantage-secret');
  const other = gain.families.place('advantage-gain');
  return secret === gain && one !== null && other !== null && one.start === other.start && one.end === other.end;
}

/** What was settled or said before is asked for again. */
const recalls = /\b(?:remind me|explain)\b/i;

/** Nobody asks like this for what anybody may have. */
const underhand = /\b(?:slip|squeez\w+|sneak|wangle|nudge|quietly|quiet word|good word|blind eye|strings|(?:get|persuade|ask|tell) (?:him|her|them) to (?:think again|reconsider|change|drop|lift|withdraw|look again|go easy))\b/i;

/** "My brother has put in a tender. What figure would win?": a request that names nothing else is about what was named just before. */
function leftUnsaid(own: ReadSentence[], named: ReadSentence, asked: ReadSentence): boolean {
  const after = own.indexOf(asked) - own.indexOf(named);
  if (after < 1 || after > 2 || asked.families.has('complaint-praises')) return false;
  if (after === 1 && underhand.test(asked.text)) return true;
  return (namesNothing(asked.text) && named.families.has('advantage-matter')) || (after === 1 && councilThing.test(named.text) && !councilThing.test(asked.text.replace(/\b(?:figure|price|decision|place)\b/gi, ' ')));
}

function useIn(context: Context): Found | null {
  const { own } = context;
  const proper = own.some((each) => each.families.has('advantage-proper') || (!each.quoted && standsBack.test(each.text)));
  const position = first(own, 'advantage-position');
  const secret = first(own, 'advantage-secret', { ...told, negated: true });
  const gain = first(own, 'advantage-gain');
  // A leaflet of one's party is the party's, and another rule's.
  const party = partyMatterOf(context).pieces.filter((each) => each.weight >= 2).map((each) => each.sentence.text);
  const ours = own.filter((each) => shows(each, 'advantage-own', told) && !isOpinion(each) && party.indexOf(each.text) < 0)[0] ?? first(own, 'advantage-kin');
  if (secret && gain && dealsIn(own, gain) && !(oneSign(secret, gain) && ours && !takesUp(gain.text, ours.text)) && inSamePassage(own, secret, gain) && ofOneMatter(context, gain, secret) && (!ours || ofOneMatter(context, gain, ours) || ofOneMatter(context, secret, ours)) && !own.some((each) => !each.quoted && standsBack.test(each.text)) && (ours || context.recipients.some((each) => each.person.kind === 'outside'))) return { use: 'secret', sentences: distinct(gain, secret) };
  const against = own.filter((each) => shows(each, 'advantage-against', told) && wrongs(each))[0] ?? own.filter((each) => !each.question && wronged.test(each.text) && wrongs(each) && !passesOn.test(each.text))[0] ?? null;
  const harm = against ? own.filter((each) => shows(each, 'advantage-harm', { ...told, negated: true }) && each.families.has('asks-you'))[0] ?? null : null;
  if (against && !/\byour\b/i.test(against.text) && harm && ofOneMatter(context, harm, against) && toOfficers(context) && !proper) return { use: 'harm', sentences: distinct(harm, against) };
  const used = toOfficers(context) ? standingUsed(own) : null;
  if (used) return { use: 'gain', sentences: distinct(used.wanted, used.affair) };
  if (proper) return null;
  if (toOfficers(context)) {
    if (!ours) return inOtherWords(context);
    const isOurs = (each: ReadSentence) => (each.families.has('advantage-own') && !isOpinion(each) && party.indexOf(each.text) < 0) || each.families.has('advantage-kin');
    const rival = own.some((each) => /\b(?:trade|custom|customers|competition|competitors?|rivals?|opposite|next door)\b/i.test(each.text));
    const wanted = own.filter((each, index) => {
      if (!(shows(each, 'advantage-want', asking) || (rival && shows(each, 'advantage-harm', told))) || !(each.families.has('asks-you') || each.families.has('advantage-position')) || recalls.test(each.text)) return false;
      const near = own.slice(Math.max(0, index - 3), index + 2).filter((other) => ofOneMatter(context, each, other));
      return near.some((other) => other.families.has('advantage-matter')) && near.some((other) => isOurs(other) && (other === each || takesUp(each.text, other.text) || leftUnsaid(own, other, each)));
    })[0] ?? null;
    return wanted ? { use: 'gain', sentences: distinct(wanted, ours, position) } : inOtherWords(context);
  }
  const trade = first(own, 'advantage-trade', { ...told, negated: true });
  const wanted = first(own, 'advantage-perk', asking);
  const theirs = ours ?? (wanted && /\b(?:me|us|my|our)\b/i.test(wanted.text) && !/\bresidents?\b/i.test(wanted.text) ? wanted : null);
  return theirs && position && trade && wanted ? { use: 'gain', sentences: distinct(position, wanted) } : null;
}

const said: Record<Use, string> = {
  gain: 'The writer’s place on the Council is used for something of their own',
  harm: 'The writer’s place on the Council is used against somebody with whom they have a quarrel',
  secret: 'What is known only from Council business is put to private use',
};

export const memberPersonalAdvantage = defineRule({
  id: 'member-personal-advantage',
  reads: ['message', 'letter'],
  title: 'Nobody uses a place on the Council for or against anyone in particular',
  why: 'People accept what the Council decides as long as nobody gets more than they do for knowing someone.',
  assumes: ['Whoever says that they write as any other customer or applicant, or declares the interest, uses no position.'],
  parameters: { about: 'gain' },

  appliesTo: (context) => writtenByMember(context) && context.recipients.some((each) => each.person.kind !== 'member') || (context.item.kind === 'letter' && writtenByMember(context)),

  decide: byMatter((context): Decision => {
    const found = useIn(context);
    if (!found) return pass('Nothing uses the position for anyone’s own ends.');
    const about = context.with.about;
    const remedies = offered(
      reword('take-out', 'Take this out', found.sentences, found.use === 'gain' ? 'I write about this as any resident would.' : ''),
      askPost(context, 'ask-monitoring-officer', ['monitoring-officer'], (title) => `Ask the ${title}`, 'An interest of my own', 'A matter before the Council concerns me or somebody close to me. I would like your advice on what I may do.\n'),
      { id: 'no-interest', label: 'No interest of mine or theirs', attest: { statement: 'Neither the writer nor anybody close to them gains or loses by this.' } },
    );
    if (isStray(context, found.sentences)) return pass('One turn of phrase in a long message puts nothing to private use.');
    return review(
      `${said[found.use]}: \u201c${wordsOf(found.sentences[0] as ReadSentence)}\u201d.`,
      found.use === 'gain' ? 'Is this for yourself or somebody close to you?' : found.use === 'harm' ? 'Would you ask for this if it were anybody else?' : 'Is this known to the public?',
      found.sentences.slice(0, 4).map(quoteOf), remedies, about === found.use ? 3 : about === 'gain' ? 2 : 0,
    );
  }),

  examples: [
    {
      outcome: 'review', because: 'a member asks an officer to make a fine of a relative go away',
      item: { kind: 'message', from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'A ticket', text: 'Tessa\n\nMy daughter got a parking ticket on Quay Road on Saturday. Could you cancel it for me?\n\nColin\n' },
    },
    {
      outcome: 'pass', because: 'the member writes as an applicant and asks for nothing special',
      item: { kind: 'message', from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Marcus Dunn <marcus.dunn@wexcombe.example>'], subject: 'My application', text: 'Marcus\n\nI have applied for an extension at my house and have declared the interest. Treat it as you would anybody else’s.\n\nColin\n' },
    },
    {
      outcome: 'not-applicable', because: 'an officer asks a colleague about a ticket of her own',
      item: { kind: 'message', from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'A ticket', text: 'Tessa\n\nMy daughter got a parking ticket on Quay Road. How does she appeal?\n\nHelen\n' },
    },
  ],
});
