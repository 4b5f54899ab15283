import type { Person } from '../directory/directory';
import { complaintAbout, isAbout, otherSide, type Complaint } from '../engine/complaints';
import { mayHave, rightPost } from '../engine/complaint-posts';
import type { Context, Recipient } from '../engine/context';
import { namesOf } from '../engine/correspondence';
import type { Evidence, Remedy } from '../engine/finding';
import { defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';
import { shown, toldEvidence, toldIn } from '../engine/spoken-of';
import { byMatter } from '../engine/matters';

function nameOf(complaint: Complaint): string {
  return complaint.about ? namesOf([complaint.about]) : 'officers';
}

function asksTheWay(context: Context): boolean {
  return toldIn(context).some((told) => told.question && shown(told, 'complaint-asks-way') !== null);
}

const lodged = /(?:^|[^a-z])(?:i|we) (?:have |had )?(?:already )?(?:sent|made|put in|submitted|lodged|raised|filed|handed in|gave) (?:you |in )?(?:my|our|the|a|that|this) (?:[a-z]+ )?complaint(?![a-z])|(?:^|[^a-z])(?:my|our|the) (?:[a-z]+ )?complaint (?:of|from|dated|that i (?:sent|made)) (?![a-z]* ?about)/i;
const progress = /(?:^|[^a-z])(?:how long|(?:roughly |about )?when (?:i|we) (?:might|may|can|could|should|will|am likely to)|when (?:to expect|it will|you expect)|what stage|how far|where (?:it|things) (?:has|have|is|are|stands?)|any news|next step|timetable|time ?scale|whether (?:it|this|you) (?:has|have|is|are)|if you need anything)(?![a-z])/i;

/** Whether it only asks how far a complaint has got that was made before, and tells nothing of it anew. */
function asksProgress(context: Context, complaint: Complaint): boolean {
  const body = toldIn(context).filter((told) => told.part === 'body' && !told.quoted);
  return body.some((told) => lodged.test(told.text)) && body.some((told) => progress.test(told.text)) && complaint.told.every((told) => told.part === 'subject' || lodged.test(told.text) || progress.test(told.text));
}

/** Whether the writer says that it goes, or has gone, where it belongs. */
function goesToMonitoring(context: Context): boolean {
  return /(?:pass|refer|take|taken|tell|told|raise[d]?|report(?:ed)?|written|spoken|speak|go(?:ing)?|sent?|forward|copied)[^.]{0,60}monitoring officer/i.test(context.item.text.slice(0, 6000));
}

function remedies(context: Context, complaint: Complaint, wrong: Recipient[], right: Recipient[]): Remedy[] {
  const found: Remedy[] = [];
  if (wrong.length > 0 && right.length > 0) {
    const names = namesOf(wrong.map((each) => each.person));
    found.push({ id: 'take-off', label: `Take ${names} off`, edits: wrong.map((each) => ({ do: 'remove-recipient' as const, field: each.field, address: each.mailbox.address })) });
  }
  const post = rightPost(context, complaint);
  if (post && !context.recipients.some((each) => each.mailbox.address === post.mailbox.address)) {
    found.push({
      id: 'send-instead', label: `Write to ${post.name} alone`,
      draft: { to: [post.mailbox], cc: [], subject: context.item.subject, text: context.item.text.slice(context.reading.body.own.start, context.reading.body.own.end) },
    });
  }
  const statement = complaint.about && context.with.first === 'them' && wrong.length === 0
    ? `I took this up with ${nameOf(complaint)} first, or it is too serious for that.` : 'Everybody who gets this has a part in dealing with it.';
  found.push({ id: 'attest-route', label: wrong.length === 0 ? 'It was taken up before' : 'Each of them has a part in it', attest: { statement } });
  return found;
}

function whoElse(wrong: Recipient[]): string {
  const people: Person[] = wrong.map((each) => each.person);
  return people.length > 3 ? `${people.length} people` : namesOf(people);
}

/** How well the provision fits: `private` is about the audience, `first` and `later` about the step, `route` about the post. */
function fitOf(context: Context, complaint: Complaint, wrong: Recipient[], right: Recipient[]): number {
  const aired = wrong.length > 0 && (right.length > 0 || wrong.some((each) => each.person.kind === 'press' || each.person.kind === 'outside') || wrong.length > 2);
  const later = complaint.tried || complaint.grave;
  switch (context.with.about) {
    case 'private': return aired || context.item.kind !== 'message' ? 5 : 2;
    case 'later': return later ? 4 : 1;
    case 'first': return later ? 2 : 3;
    default: return 3.5;
  }
}

export const complaintRoute = defineRule({
  id: 'complaint-route',
  reads: ['message', 'letter', 'press'],
  title: 'A complaint about an officer or a member goes to the right post, and to nobody else',
  why: 'A complaint can be looked into fairly only if it reaches the person whose task that is, in private.',
  assumes: ['Somebody may always be told in private what one has against them.', 'Where the directory does not say who manages whom, an officer of higher rank may be the manager.'],
  // `by`: whose complaint, member or officer. `first: them`: it is tried with the person before anybody else.
  // `route`: posts that may have it. `about`: what the provision settles: private, first, later or route.
  parameters: { by: 'member', first: 'post', route: [], about: 'route' },

  appliesTo(context) {
    const wanted = otherSide(context);
    if (wanted === null || context.with.by !== (wanted === 'officer' ? 'member' : 'officer')) return false;
    if (context.item.kind !== 'message' && context.with.about !== 'private') return false;
    return context.own.length > 0;
  },

  decide: byMatter((context): Decision => {
    const wanted = otherSide(context) ?? 'officer';
    const complaint = complaintAbout(context, wanted);
    if (!complaint) return context.recipients.length > 0 ? pass('It complains of nobody.') : notApplicable('It complains of nobody.');
    if (context.recipients.length === 0 && context.item.kind === 'message') return notApplicable('It goes to nobody yet.');
    if (asksTheWay(context) || (context.with.by === 'officer' && goesToMonitoring(context))) return pass('It asks for the right way, or is on it.');
    if (asksProgress(context, complaint)) return pass('It asks how far a complaint has got.');
    const wrong = context.recipients.filter((each) => !mayHave(context, complaint, each.person));
    const right = context.recipients.filter((each) => mayHave(context, complaint, each.person));
    // To somebody's face, copies of what was merely left undone are how work is chased.
    if (complaint.toTheirFace && !complaint.strong) return pass('It chases work.');
    const evidence: Evidence[] = [toldEvidence(complaint.told[0] as Complaint['told'][0]), ...wrong.slice(0, 5).map((each): Evidence => ({ part: each.field, text: each.mailbox.address || each.mailbox.name }))];
    const name = nameOf(complaint);
    if (wrong.length > 0 || (context.item.kind !== 'message' && context.recipients.length === 0)) {
      const text = wrong.length > 0 ? `${whoElse(wrong)} would get a complaint about ${name}.` : `This airs a complaint about ${name}.`;
      return review(text, right.length > 0 ? `Does anybody but ${namesOf([right[0]?.person as Person])} need this complaint to deal with it?` : 'Who is the right person to look into this?', evidence, remedies(context, complaint, wrong, right), fitOf(context, complaint, wrong, right));
    }
    const toThem = right.some((each) => isAbout(complaint, each.person));
    const exempt = context.with.by === 'officer' && right.some((each) => each.person.officer?.post === 'monitoring-officer');
    if (context.with.first === 'them' && !toThem && !exempt && complaint.about && !complaint.tried && !complaint.grave) {
      return review(`This complains of ${name}, and nothing shows that it was taken up with them first.`, `Have you spoken to ${name} about it?`, evidence, remedies(context, complaint, wrong, right), fitOf(context, complaint, wrong, right));
    }
    return pass('The complaint goes to somebody who can deal with it, and to nobody else.');
  }),

  examples: [
    {
      outcome: 'review', because: 'a member complains of an officer to another member', with: { route: ['manager', 'chief'] },
      item: { from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Cllr Imran Sadiq <imran.sadiq@wexcombe.example>'], subject: 'Tessa Boyle', text: 'Imran\n\nTessa Boyle was very rude to me on the telephone and hung up. Something has to be done about her.\n\nColin\n' },
    },
    {
      outcome: 'review', because: 'the right person gets it, and three others with them', with: { route: ['manager', 'chief'] },
      item: { from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], cc: ['Cllr Imran Sadiq <imran.sadiq@wexcombe.example>', 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>'], subject: 'Tessa Boyle', text: 'Simon\n\nTessa Boyle was rude to me on the telephone.\n\nColin\n' },
    },
    {
      outcome: 'review', because: 'it was to be tried with the officer first', with: { first: 'them', route: ['manager'] },
      item: { from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Tessa Boyle', text: 'Simon\n\nI want to complain about the attitude of Tessa Boyle, who was offhand at the counter.\n\nColin\n' },
    },
    {
      outcome: 'pass', because: 'the officer\u2019s manager alone is told', with: { route: ['manager', 'chief'] },
      item: { from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'In private', text: 'Simon\n\nTessa Boyle was rude to me on the telephone. Could you have a word with her?\n\nColin\n' },
    },
    {
      outcome: 'pass', because: 'the member says it to the officer alone', with: { first: 'them', route: ['manager'] },
      item: { from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Yesterday', text: 'Tessa\n\nYou were short with me yesterday and I was upset by it. Can we talk?\n\nColin\n' },
    },
    {
      outcome: 'not-applicable', because: 'the provision is on complaints of officers', with: { by: 'officer', route: ['monitoring-officer'] },
      item: { from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Cllr Imran Sadiq <imran.sadiq@wexcombe.example>'], subject: 'Tessa Boyle', text: 'Imran\n\nTessa Boyle was very rude to me.\n\nColin\n' },
    },
  ],
});
