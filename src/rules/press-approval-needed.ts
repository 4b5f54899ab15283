import type { Evidence, Remedy } from '../engine/finding';
import { mailboxOf } from '../directory/directory';
import { pressEvidence, pressOf, type PressSentence } from '../engine/press';
import { defineRule, notApplicable, pass, review } from '../engine/rule';

const matters: { family: string; words: string }[] = [
  { family: 'approval-dispute', words: 'a dispute or a correction' },
  { family: 'approval-court', words: 'a court or tribunal matter' },
  { family: 'approval-complaint', words: 'a complaint' },
  { family: 'approval-planning', words: 'a major planning matter' },
];

/** Tennis courts, and the Court Leet. */
const otherCourts = /(?:^|[^a-z])(?:tennis|netball|badminton|squash|basketball|padel|volleyball|food|courtyard|leet|courts? (?:(?:can|will|may) be|are|is|have|has|at [A-Z][a-z]+ Park|open|opens|reopens?) ?(?:booked|open|closed|new|free|resurfaced)?)(?![a-z])/i;

/** "Sign-off: Director of Place": a line of the file. */
const fileLine = /^\W*(?:approved|cleared|signed[ -]?off|sign[ -]?off|authori[sz]ed|agreed|approval|clearance|legal check|checked)(?: (?:for|to|by|and|from) [a-z]+){0,2}\s*(?:[:\u2013-]|\()[^\n]{0,120}(?:director|officer|solicitor|legal|executive|governance)/i;

/** Which of the matters sentences are on that show it by themselves. */
function kindOf(about: PressSentence[]): { words: string; about: PressSentence[]; weight: number } {
  const matter = matters.filter((each) => about.some(({ sentence }) => sentence.families.has(each.family)))[0];
  return { words: matter?.words ?? 'a matter in dispute', about, weight: about.length + 1 };
}

export const pressApprovalNeeded = defineRule({
  id: 'press-approval-needed',
  reads: ['message', 'press'],
  title: 'A release on a dispute, a court case, a complaint or a major planning matter shows who approved it',
  why: 'A word too many in public may prejudice a case or a decision.',
  assumes: ['A passing word on such a matter is not enough: it stands in the headline, or twice, or says plainly what happened.'],
  parameters: { posts: ['director', 'monitoring-officer'] },

  appliesTo(context) {
    const press = pressOf(context);
    return press !== null && press.issuer.kind !== 'member' && press.issuer.kind !== 'group' && press.form === 'release';
  },

  decide(context) {
    const press = pressOf(context);
    if (!press) return notApplicable('It is no release.');
    const sentences = press.sentences.filter((each) => !otherCourts.test(each.text) && (each.role === 'body' || each.role === 'heading' || each.role === 'notes'));
    const plain = sentences.filter((each) => each.role !== 'notes' && each.sentence.families.has('approval-strong'));
    const found = plain.length > 0 ? kindOf(plain) : matters.map((matter) => {
      const about = sentences.filter((each) => each.sentence.families.has(matter.family));
      const inHead = press.headline !== null && sentences.some((each) => each.role === 'heading' && about.indexOf(each) >= 0);
      return { ...matter, about, weight: about.length + (inHead ? 1 : 0) };
    }).sort((a, b) => b.weight - a.weight)[0];
    if (!found || found.weight < 2) return pass('It is on no matter that needs approval.');
    if (press.paragraphs.some((each) => each.text.split('\n').some((line) => fileLine.test(line)))) return pass('It says who approved it.');
    if (press.sentences.some((each) => each.sentence.families.has('approval-given') && /(?:director|officer|solicitor|legal|executive)/i.test(each.text))) return pass('It says who approved it.');
    const { person } = context.writer;
    const posts = Array.isArray(context.with.posts) ? context.with.posts.map(String) : [];
    if (person?.officer?.post && posts.indexOf(person.officer.post) >= 0) return pass('It comes from somebody who may approve it.');
    const approver = context.directory.officers.filter((officer) => officer.post !== undefined && posts.indexOf(officer.post) >= 0)[0];
    const evidence: Evidence[] = found.about.slice(0, 2).map((each) => pressEvidence(context, each));
    const remedies: Remedy[] = [
      { id: 'approved', label: 'Record who approved it', attest: { statement: `${approver?.name ?? 'The Monitoring Officer'} approved this release.` } },
      ...(approver ? [{ id: 'ask', label: `Send it to ${approver.name} for approval`, draft: { to: [mailboxOf(approver)], cc: [], subject: `For approval: ${press.headline?.text ?? 'a release'}`, text: `Dear ${approver.name}\n\nDo you approve this release?\n\n${context.item.text.slice(0, 4000)}\n` } }] : []),
    ];
    return review(`This release is about ${found.words}, and nothing shows who approved it.`, 'Has the Director or the Monitoring Officer approved it?', evidence, remedies);
  },

  examples: [
    {
      outcome: 'review', because: 'a release tells of a prosecution and of nobody’s approval',
      item: { kind: 'press', from: 'Joanna Keel <joanna.keel@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'News release', text: 'NEWS RELEASE\n\nLandlord fined after prosecution\n\nA landlord was convicted at Wexcombe magistrates court on Monday. The judge fined him £4,000.\n\nEnds\n' },
    },
    {
      outcome: 'pass', because: 'the release is about a park',
      item: { kind: 'press', from: 'Joanna Keel <joanna.keel@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'News release', text: 'NEWS RELEASE\n\nNew swings for Abbey Square\n\nFour swings will be put up in Abbey Square in May. They cost £8,000.\n\nEnds\n' },
    },
    {
      outcome: 'not-applicable', because: 'a member speaks for herself about a complaint',
      item: { kind: 'press', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'A complaint', text: 'Hello\n\nAs ward councillor for Millbrook: "The complaint is with the Ombudsman and I await what comes of the complaint."\n\nBridget Lowe\n' },
    },
  ],
});
