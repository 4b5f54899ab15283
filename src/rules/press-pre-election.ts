import { dayInWords, electionPeriodOn } from '../directory/election-period';
import type { Context } from '../engine/context';
import type { Evidence, Remedy } from '../engine/finding';
import { pressEvidence, pressOf, saidByMembers, type Press, type PressSentence } from '../engine/press';
import { isSubstance, memberSpeakers } from '../engine/press-spokespeople';
import { defineRule, notApplicable, pass, review } from '../engine/rule';
import { capacitiesStated } from '../language/capacity';
import { stanceOf } from '../language/stance';
import { scanWords } from '../language/words';

const electioneering = ['election-record', 'election-appeal', 'election-attack'];

const self = /(?:^|[^A-Za-z])(?:I|I['\u2019](?:m|ve|d|ll)|me|my|mine|myself)(?![A-Za-z])/;
/** Where and how people vote, and what the day does to bins and halls: the Council tells that every time. */
const practical = /(?:^|[^a-z])(?:polling (?:stations?|places?|cards?|booths?|hours|staff|clerks?)|postal votes?|proxy votes?|regist(?:er|ration|ered|ering)|photo(?:graphic)? id|returning officer|ballot (?:papers?|box(?:es)?)|the count|halls?|schools?|bank holiday|bins?|collections?|collected|emptied|parking|car parks?|closed|shut|open(?:ing)? (?:hours|times|from|until)|rooms?|bookings?)(?![a-z])/i;

/** Words that could look like a bid for votes: a record praised, an appeal, an attack on opponents. */
function bids(sentence: PressSentence): boolean {
  if (sentence.speaker === null && !sentence.quoted && practical.test(sentence.text) && /(?:^|[^a-z])(?:polling|poll|vot(?:e|es|ing|ers?)|elections?|ballot)(?![a-z])/i.test(sentence.text) && !self.test(sentence.text)) return false;
  return electioneering.some((family) => {
    const place = sentence.sentence.families.place(family);
    if (!place || sentence.sentence.question) return false;
    const stance = stanceOf({ text: sentence.text, question: false, quoted: false }, place);
    return !stance.negated || family === 'election-attack';
  });
}

/** What anybody who holds a seat says of the day's work: asked, reported, was told, will be at a meeting, cannot say. */
const plainWork = /(?:^|[^a-z])(?:asked|ask|asking|reported|report|reporting|raised|passed|wrote|written|told|speak(?:ing)? (?:here )?as|speak as|write as|answering as|writing as|say(?:ing)? (?:nothing|no more|anything)|silent|quiet|no comment|can(?:no|['\u2019])t|won['\u2019]?t|sooner|rather|not (?:say|comment|able)|unable|don['\u2019]?t know|understand|gather|hear|heard|thank|thanks|sorry|hope|grateful|attach|enclose|send|sent|copied|ring|call|contact|reach|email|meet (?:you|him|her|them)|surgery|declare|questions?)(?![a-z])/i;

/** A member who speaks of themselves: in these weeks a quotation of that kind may be taken for a bid for votes, whatever its words. */
function speaksOfSelf(each: PressSentence, name: string): boolean {
  const told = name.length > 2 && each.quoted && name.split(' ').some((part) => part.length > 2 && each.text.indexOf(part) >= 0);
  return each.role === 'body' && !each.sentence.question && (self.test(each.text) || told) && !plainWork.test(each.text) && scanWords(each.text, 0, each.text.length).count >= 5 && capacitiesStated(each.sentence).length === 0;
}

/** A member's likeness that is to go out with it. */
function photograph(context: Context, press: Press): Evidence | null {
  for (const sentence of press.sentences) {
    if (sentence.sentence.families.has('election-photo')) return pressEvidence(context, sentence);
  }
  const names = context.directory.members.map((member) => member.name.toLowerCase().split(' ').slice(-1)[0] ?? '');
  const file = [...context.item.attachments, ...context.item.images].filter(({ name }) => /\.(?:jpe?g|png|heic|tiff?)$/i.test(name) && names.some((surname) => surname.length > 3 && name.toLowerCase().indexOf(surname) >= 0))[0];
  return file ? { part: 'attachment', text: file.name } : null;
}

/** Somebody asked them as a candidate, or they speak as one: that is theirs to do, outside the Council. */
function asCandidate(context: Context, press: Press): boolean {
  if (press.issuer.kind === 'group') return true;
  const says = (text: string) => /(?:^|[^a-z])(?:as|your|our|the) (?:[a-z]+ ){0,4}candidates?(?![a-z])|(?:^|[^a-z])candidate for(?![a-z])/i.test(text);
  return press.speakers.some((each) => each.kind === 'member' && each.capacities.indexOf('group') >= 0) && says(context.item.text.slice(0, context.reading.body.own.end))
    || context.thread.some((message) => message.sentences.some((sentence) => sentence.families.has('election-candidate')));
}

function remediesFor(evidence: Evidence[], to: string): Remedy[] {
  const body = evidence.filter((each) => each.part === 'body' && each.text);
  return [
    ...(body.length > 0 ? [{ id: 'take-out', label: 'Take the passage out', edits: body.map((each) => ({ do: 'replace-text' as const, find: each.text as string, text: '' })) }] : []),
    { id: 'wait', label: 'Hold it until after the poll', attest: { statement: `It is held back until after ${to}.` } },
  ];
}

export const pressPreElection = defineRule({
  id: 'press-pre-election',
  reads: ['message', 'press'],
  title: 'Before an election, what goes to the media could not be taken for a bid for votes',
  why: 'The Council’s name and means must not help anybody who seeks votes.',
  assumes: ['The directory gives the pre-election period; where it gives none, the weeks before the usual day of local elections count.', 'A candidate asked as a candidate may answer as one.'],
  // Whose texts are meant: `members` for their own statements, `council` for the Council’s publicity, `any` for both.
  parameters: { of: 'any' },

  appliesTo(context) {
    return pressOf(context) !== null && electionPeriodOn(context.directory, context.date) !== null;
  },

  decide(context) {
    const press = pressOf(context);
    const period = electionPeriodOn(context.directory, context.date);
    if (!press || !period) return notApplicable('No election is near.');
    const own = press.issuer.kind === 'member' || press.issuer.kind === 'unknown';
    if (context.with.of === 'council' && own && press.issuer.kind === 'member') return notApplicable('It is a member’s own statement.');
    if (context.with.of === 'members' && press.issuer.kind === 'council' && memberSpeakers(press).length === 0) return notApplicable('No member speaks in it.');
    if (asCandidate(context, press)) return notApplicable('It is said as a candidate.');
    const said = saidByMembers(press).map((each) => each.sentence);
    const found = press.sentences.filter((each) => isSubstance(each) && (said.indexOf(each) >= 0 || press.issuer.kind === 'council') && bids(each));
    if (found.length === 0 && own) found.push(...press.sentences.filter((each) => said.indexOf(each) >= 0 && (each.quoted || each.reported || /^["\u201c]|["\u201d]$/.test(each.text)) && speaksOfSelf(each, press.writer?.person?.name ?? '')));
    const likeness = press.issuer.kind === 'member' || memberSpeakers(press).length > 0 ? photograph(context, press) : null;
    const evidence = found.slice(0, 3).map((each) => pressEvidence(context, each));
    const when = `The pre-election period${period.assumed ? ' would run' : ' runs'} from ${dayInWords(period.from)} to ${dayInWords(period.to)} (${period.name}).`;
    const fit = (context.with.of === 'members') === (press.issuer.kind !== 'council') ? 1 : 0;
    if (evidence.length > 0) {
      return review(`${when} This could look like a bid for votes.`, 'Could it go out after the poll, or without these words?', likeness ? [...evidence, likeness] : evidence, remediesFor(evidence, dayInWords(period.to)), fit);
    }
    if (press.issuer.kind === 'council' && memberSpeakers(press).length > 0) {
      const quoted = said.filter((each) => each.quoted)[0];
      if (quoted) {
        const place = [pressEvidence(context, quoted), ...(likeness ? [likeness] : [])];
        return review(`${when} This quotes a councillor in the Council’s name.`, 'Does an officer’s quotation, or none, serve as well until the poll?', place, remediesFor([pressEvidence(context, quoted)], dayInWords(period.to)), fit);
      }
    }
    if (likeness) return review(`${when} A councillor’s photograph is to go with this.`, 'Could it go without the photograph until after the poll?', [likeness], remediesFor([likeness], dayInWords(period.to)), fit);
    return pass('Nothing in it looks like a bid for votes.');
  },

  examples: [
    {
      outcome: 'review', because: 'a member praises their own record three weeks before the poll',
      item: { kind: 'press', date: '2026-04-14T09:00:00Z', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'Weir Lane', text: 'Hello\n\nAs ward councillor for Millbrook: "I promised to get Weir Lane mended and I have delivered."\n\nBridget Lowe\n' },
    },
    {
      outcome: 'pass', because: 'a release on a road closure quotes nobody',
      item: { kind: 'press', date: '2026-04-14T09:00:00Z', from: 'Joanna Keel <joanna.keel@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'News release: Weir Lane closed', text: 'NEWS RELEASE\n\nWeir Lane will be closed to traffic from Monday 20 April for five days while a sewer is repaired. Buses will use Tannery Street.\n\nEnds\n\nMedia contact: Joanna Keel\n' },
    },
    {
      outcome: 'not-applicable', because: 'the same words in November are far from any poll',
      item: { kind: 'press', date: '2026-11-10T09:00:00Z', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'Weir Lane', text: 'Hello\n\nAs ward councillor for Millbrook: "I promised to get Weir Lane mended and I have delivered."\n\nBridget Lowe\n' },
    },
  ],
});
