import type { Context } from '../engine/context';
import { askPost, offered, reword } from '../engine/conduct-remedies';
import { standsDown, tiedChoice, wishedIn } from '../engine/frames-appointment';
import { namedIn } from '../engine/named-people';
import { breach, defineRule, pass, review, type Decision } from '../engine/rule';
import { chooses, otherGrounds, postFilled, putThrough, spokenFor, tied } from '../engine/staff-signs';
import { asking, memberName, quoteOf, shows, stands, wordsOf, writtenByMember } from '../engine/to-officers';
import { inSamePassage } from '../engine/same-passage';
import type { ReadSentence } from '../language/reading';
import { isStray } from '../engine/stray-sign';
import { byMatter } from '../engine/matters';

/** What a member does about a post: speaks for somebody, chooses with a tie, asks for other grounds than merit, tells a candidate what others do not know. */
type Deed = 'plea' | 'tie' | 'ground' | 'tip';

interface Found {
  deed: Deed;
  sentence: ReadSentence;
  /** The post is named and so is the person. */
  clear: boolean;
  tie: string | null;
}

const anyhow = { past: true, conditional: true, asked: true, negated: true } as const;
const telling = { past: true, reported: true, conditional: true, asked: true } as const;
const ties: [string, string][] = [['business', 'recruitment-business'], ['spouse', 'recruitment-spouse'], ['partner', 'recruitment-partner'], ['relative', 'recruitment-relative'], ['friend', 'recruitment-friend']];
const namedPerson = /\b[A-Z][a-z]+(?:['\u2019]s)? [A-Z][a-z]+|\b(?:Mr|Mrs|Ms|Miss|Dr) [A-Z]|\b(?:my|our) (?:niece|nephew|son|daughter|brother|sister|cousin|wife|husband|partner|neighbour|friend)|\b(?:son|daughter|niece|nephew|lad|lass|girl|cousin|brother|sister|our|young|old|little) [A-Z][a-z]+/;
const namedPost = /\b(?:manager|officer|director|head|assistant|clerk|engineer|surveyor|planner|warden|apprentice|apprenticeship|adviser|accountant|solicitor|librarian|supervisor|executive|coordinator|co-ordinator|technician|ranger|caretaker|driver|gardener|bearer|cook|porter|cleaner|inspector|custodian|attendant|keeper|trainee|administrator|admin|secretary|receptionist|analyst|lawyer|architect|lead|operative|loader|foreman|post|job|role|vacancy|traineeship)\b/i;

/** A post is to be filled: who speaks well of somebody otherwise leans on nobody. */
const filling = /\b(?:interview\w*|short-?list\w*|long-?list\w*|candidates?|applicants?|appoint\w*|vacan\w+|recruit\w*|hir(?:e|ed|ing)|appl(?:y|ied|ying|ication)|cho(?:ose|osing|ice|se)|select\w*|panel|advert\w*|up for|in for|going for|go for|after the|in the running|(?:for|about|into|of|in|on|get|getting|fill\w*|has|have|give|given|giving|land|landed|offered?) (?:him|her|them )?(?:the|that|this|your|a|our) (?:[a-z'\u2019-]+ ){0,4}(?:post|job|role|traineeship|apprenticeship|position)s?(?! office)|(?:officer|manager|assistant|clerk|planner|director|engineer|ranger|technician|gardener|warden)(?:['\u2019]s)? (?:post|job|role)|apprentice\w*|trainee|put (?:him|her|them) (?:in|on)|take (?:him|her|them) on|cv)\b/i;
/** A tie is told and set aside. */
const allTheSame = /\b(?:(?:don['\u2019]t|do not|can['\u2019]t|cannot|hardly|never) (?:see|think|regard|believe|feel|consider|count)\b.{0,30}\b(?:bar|problem|difficulty|obstacle|reason|matters?|conflict|anything wrong|harm|stop\w*|rules? me out)|on the contrary|all the same|even so|none the less|nonetheless|nevertheless|that(?:['\u2019]s| is) no (?:bar|reason)|(?:doesn['\u2019]t|does not|won['\u2019]t|need not|needn['\u2019]t) (?:stop|bar|prevent|matter|rule))\b/i;

function politicalPost(context: Context): boolean {
  return /\bpolitical assistant/i.test(`${context.item.subject} ${context.item.text}`);
}

/** The choice is made: what follows is a welcome. */
function isMade(context: Context): boolean {
  return context.own.some((each) => !each.quoted && /\b(?:congratulat\w+|(?:on|for) (?:your )?(?:appointing|recruiting|hiring)|(?:has|have) (?:been appointed|accepted the)|(?:was|were) (?:unanimous|appointed)|well done on|pleasure to (?:sit|be))\b/i.test(each.text));
}

/** Nobody of the Council's gets it: a reference for a friend's other post. */
function isStaffSide(context: Context): boolean {
  return !context.recipients.some((each) => each.person.kind === 'officer' || each.person.kind === 'council' || each.person.kind === 'member');
}

const anyOfThem = /\b(?:whoever|anybody|anyone|everybody|everyone|(?:crop|field|choice|range|number|lots|plenty|set) of (?:[a-z]+ )?(?:applicants|candidates|people)|all (?:of )?(?:the |them|your )?(?:applicants|candidates)?|best (?:candidate|person|applicant|one)|(?:somebody|someone) (?:good|suitable|local))\b/i;

/** "I told her straight that I don't do that": the word was refused. */
const wouldNot = /\bI(?:['\u2019]ve| have)? (?:told|said|explained|replied|answered|made (?:it )?clear)\b[^.;!?]{0,40}\bI (?:don['\u2019]?t|do not|won['\u2019]?t|will not|can['\u2019]?t|cannot|couldn['\u2019]?t|could not|wouldn['\u2019]?t|would not|never)\b/i;

/** "So I'll miss the panel": whoever is not there chooses nobody. */
const isAway = /\bI(?:['\u2019]ll| will| shall| must| have to|['\u2019]m going to)? (?:now |sadly |alas |also |then )?(?:miss|skip|can['\u2019]?t (?:make|attend|get to|come to)|cannot (?:make|attend|get to|come to)|won['\u2019]t be (?:at|on|there)|shan['\u2019]t be (?:at|on|there))\b/i;

/** A wish for whoever is chosen speaks for nobody. */
function isForAll(text: string): boolean {
  return anyOfThem.test(text) && !namedPerson.test(text) && !/\b(?:he|she|him|her)\b/i.test(text);
}

function deedsIn(context: Context): Found[] {
  const { own } = context;
  if (isMade(context)) return [];
  const all = `${context.item.subject}\n${own.map((each) => each.text).join('\n')}`;
  const subject = /\b(?:interview|shortlist|vacanc|appointment|recruit|candidate|post of|job)/i.test(context.item.subject);
  // A candidate may stand for election rather than apply for a post.
  if (/\belections?\b|by-election|\bcanvass|\bmanifesto\b|\bballot\b|\b(?:Labour|Conservative|Lib Dem|Liberal Democrat|Green|Reform) candidate/i.test(all) && !/\binterview|shortlist|vacanc|\bjob\b|\bpost of\b|\bpanel\b/i.test(all)) return [];
  const sought = /\b(?:appl(?:y|ied|ying|ication)|interview|candidate|shortlist|vacan|advert|up for|in for|going for|put in for|after the job|panel|of the (?:two|three|four|five|six))/i.test(all);
  if (!subject && !postFilled.test(all) && !own.some((each) => each.families.has('recruitment-post') || (sought && each.families.has('recruitment-job')))) return [];
  // A scrutiny panel hears people as well.
  if (/\bpanel\b/i.test(all) && /\b(?:scrutin\w+|evidence|witness\w*|hear from|to hear|hearing from|questions? for|your questions|ours in|call-?in|select committee|task (?:and finish )?group|review panel)\b/i.test(all)
    && !/\b(?:interview\w*|shortlist\w*|longlist\w*|vacan\w+|appoint\w*|recruit\w*|hired?|candidates?|applicants?|applied|post of|job|cv|apprentice\w*|trainee\w*|niece|nephew)\b/i.test(all)) return [];
  const found: Found[] = [];
  const tie = ties.filter(([, family]) => own.some((each) => shows(each, family, telling)))[0]?.[0] ?? null;
  const clear = namedPerson.test(all) && namedPost.test(all);
  const outside = context.recipients.some((each) => each.field === 'to' && (each.person.kind === 'outside' || each.person.kind === 'unknown' || each.person.kind === 'officer'));
  own.forEach((sentence, index) => {
    if (wouldNot.test(sentence.text) || isAway.test(sentence.text)) return;
    const around = own.slice(Math.max(0, index - 2), index + 2);
    const candidate = around.some((each) => each.families.has('recruitment-candidate') || namedIn(each.text, context.directory).length > 0);
    if (shows(sentence, 'recruitment-tip', telling) && outside && /\byou(?:r|'ll|\u2019ll|'re|\u2019re)?\b/i.test(sentence.text) && /\byour? (?:interview|application|presentation|cv|chances|job)|\byou(?:'ve| have)? (?:got|applied|been shortlisted)|good luck|your own interview/i.test(all)) found.push({ deed: 'tip', sentence, clear, tie });
    else if (candidate && (subject || filling.test(context.item.subject) || namedPost.test(context.item.subject) || own.slice(Math.max(0, index - 3), index + 3).some((each) => filling.test(each.text))) && !isForAll(sentence.text) && shows(sentence, 'recruitment-plea', asking)) found.push({ deed: 'plea', sentence, clear, tie });
    else if (filling.test(all) && shows(sentence, 'recruitment-not-merit', { negated: true, asked: true, conditional: true })) found.push({ deed: 'ground', sentence, clear, tie });
    if (found.length === 0 && postFilled.test(all)) {
      if (stands(sentence, otherGrounds, anyhow)) found.push({ deed: 'ground', sentence, clear, tie });
      // Whoever is spoken well of is somebody who may have the post.
      else if (namedPerson.test(all) && (subject || around.some((each) => postFilled.test(each.text) || filling.test(each.text))) && (stands(sentence, spokenFor, anyhow) || stands(sentence, putThrough, anyhow))) found.push({ deed: 'plea', sentence, clear, tie });
    }
    if (tied.test(all) && tie && postFilled.test(all) && stands(sentence, chooses, anyhow)) found.push({ deed: 'tie', sentence, clear, tie });
    else if (tie && shows(sentence, 'recruitment-part', { conditional: true, asked: true, past: true })) found.push({ deed: 'tie', sentence, clear, tie });
  });
  const wished = found.length === 0 && !isStaffSide(context) ? wishedIn(own) : null;
  if (wished) found.push({ deed: 'plea', sentence: wished, clear: false, tie });
  const choice = found.length === 0 ? tiedChoice(own) : null;
  if (choice) found.push({ deed: 'tie', sentence: choice.tie, clear, tie: tie ?? 'relative' }, { deed: 'tie', sentence: choice.part, clear, tie: tie ?? 'relative' });
  return found;
}

const said: Record<Deed, string> = {
  plea: 'speaks for one candidate', tie: 'has a tie to a candidate and takes part in the choice', ground: 'asks for other grounds than merit', tip: 'tells one candidate what the others are not told',
};
const questions: Record<Deed, string> = {
  plea: 'Is this meant to help one person to the post?', tie: 'Are you tied to somebody who may be appointed here?',
  ground: 'Is merit the only ground on which the choice is to be made?', tip: 'Has every candidate been told this?',
};

export const recruitmentInfluence = defineRule({
  id: 'recruitment-influence',
  reads: ['message', 'meeting'],
  title: 'Members keep out of who is appointed, but for a fair part on a panel',
  why: 'A post belongs to whoever does it best, and the Council’s staff serve every member alike.',
  assumes: ['To pass on an advertisement, or to say that anybody may apply, speaks for nobody.', 'Political assistants may be chosen for their politics.'],
  parameters: { about: 'plea', tie: 'any' },

  appliesTo: (context) => writtenByMember(context) && !politicalPost(context),

  decide: byMatter((context): Decision => {
    const found = deedsIn(context);
    if (standsDown(context.own) && !context.own.some((each) => allTheSame.test(each.text)) && !found.some((each) => each.deed === 'tip' || each.deed === 'plea')) return pass('The member stands back.');
    if (context.own.some((each) => each.families.has('recruitment-fair') && (found.length === 0 || found.some((one) => inSamePassage(context.own, each, one.sentence)))) && !context.own.some((each) => allTheSame.test(each.text)) && !found.some((each) => each.deed === 'tip' || each.deed === 'ground')) return pass('The member stands back or leaves the choice to merit.');
    const first = found.filter((each) => each.deed === 'tip')[0] ?? found.filter((each) => each.deed === 'tie' )[0] ?? found.filter((each) => each.deed === 'plea')[0] ?? found[0];
    if (!first) return pass('Nothing leans on an appointment.');
    const { about } = context.with;
    const plea = found.some((each) => each.deed === 'plea');
    // Where a tie and a plea meet, each paragraph speaks of its own.
    const deeds = found.map((each) => each.deed);
    const mine = deeds.filter((deed) => deed === about || (about === 'merit' && (deed === 'plea' || deed === 'ground')));
    if (mine.length === 0) return pass('This paragraph is about other ways to lean on an appointment.');
    const tieFits = context.with.tie === 'any' ? 1 : context.with.tie === first.tie ? 3 : 0;
    if (about === 'tie' && context.with.tie !== 'any' && context.with.tie !== first.tie) return pass('This paragraph is about another tie.');
    const fit = (mine.indexOf(first.deed) >= 0 ? 4 : 2) + (about === 'tie' ? tieFits : 0);
    const sentences = found.map((each) => each.sentence);
    const remedies = offered(
      reword('take-out', first.deed === 'tie' ? 'Stand back' : 'Take this out', sentences, first.deed === 'tie' ? 'I will take no part in this appointment.' : ''),
      askPost(context, 'ask-monitoring-officer', ['monitoring-officer'], (title) => `Ask the ${title}`, 'My part in an appointment', 'I would like your advice on whether I may take part in an appointment, and what I may say about it.\n'),
      { id: 'open', label: 'This is open to every candidate alike', attest: { statement: 'What is said here favours no candidate and there is no tie to any.' } },
    );
    const words = `${memberName(context)} ${said[first.deed]}: \u201c${wordsOf(first.sentence)}\u201d.`;
    const evidence = sentences.slice(0, 4).map(quoteOf);
    if (plea && about === 'plea' && found.some((each) => each.deed === 'plea' && each.clear)) return breach(words, evidence, remedies, fit);
    if (first.deed !== 'tie' && first.deed !== 'tip' && isStray(context, sentences)) return pass('One turn of phrase in a long message leans on nobody.');
    return review(words, questions[first.deed], evidence, remedies, fit);
  // A tie to a candidate and the writer's seat among those who choose belong together, wherever the two are told.
  }, (context) => tiedChoice(context.own) !== null),

  examples: [
    {
      outcome: 'breach', because: 'the member asks the panel to choose a named person for a named post',
      item: { kind: 'message', from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Helen Pryce <helen.pryce@wexcombe.example>'], subject: 'Parks manager interviews', text: 'Helen\n\nJane Lister is up for the parks manager job on Friday. I would very much like to see her get it.\n\nColin\n' },
    },
    {
      outcome: 'review', because: 'the member is on the panel and the candidate is a relative', with: { about: 'tie' },
      item: { kind: 'message', from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Helen Pryce <helen.pryce@wexcombe.example>'], subject: 'Interviews', text: 'Helen\n\nI will be on the interview panel on Friday. My nephew is one of the candidates.\n\nColin\n' },
    },
    {
      outcome: 'pass', because: 'the member declares the tie and stands back',
      item: { kind: 'message', from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Helen Pryce <helen.pryce@wexcombe.example>'], subject: 'Interviews', text: 'Helen\n\nMy nephew is one of the candidates on Friday, so I shall take no part in the interviews.\n\nColin\n' },
    },
    {
      outcome: 'not-applicable', because: 'an officer praises a candidate to the panel',
      item: { kind: 'message', from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Helen Pryce <helen.pryce@wexcombe.example>'], subject: 'Interviews', text: 'Helen\n\nJane Lister is up for the parks manager job. I would like to see her get it.\n\nSimon\n' },
    },
  ],
});
