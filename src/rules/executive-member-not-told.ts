import { mailboxOf } from '../directory/directory';
import type { MemberEntry } from '../directory/directory-file';
import { budgetTalkOf } from '../engine/budget-talk';
import type { Context } from '../engine/context';
import { concernsPortfolio, drawsOnPurse, executiveNamed, executiveOf, isExecutive, isWrittenTo, wholeText } from '../engine/executive-members';
import type { Remedy } from '../engine/finding';
import { ownPieces } from '../engine/information';
import { pieceEvidence, says, shows, type Piece } from '../engine/meeting';
import { namedIn, samePerson } from '../engine/named-people';
import { defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';

function remediesFor(context: Context, members: MemberEntry[], mayCopy: boolean): Remedy[] {
  const remedies: Remedy[] = [];
  const first = members[0];
  if (first && mayCopy && context.item.kind === 'message') {
    remedies.push({
      id: 'copy', label: `Copy it to Cllr ${first.name}`,
      edits: members.slice(0, 3).map((member) => ({ do: 'add-recipient' as const, field: 'cc' as const, mailbox: mailboxOf(member, 'Cllr') })),
    });
  }
  if (first) {
    remedies.push({
      id: 'tell', label: `Write to Cllr ${first.name} first`,
      draft: { to: members.slice(0, 3).map((member) => mailboxOf(member, 'Cllr')), cc: [], subject: context.item.subject, text: `Dear Councillor ${first.name.split(' ').slice(-1)[0] ?? ''}\n\nYou may wish to know of this before it goes further. Are you content, and is there anybody else who should hear of it?\n` },
    });
  }
  remedies.push({ id: 'told', label: 'They know already', attest: { statement: 'The executive members concerned were told.' } });
  return remedies;
}

function namesIn(members: MemberEntry[]): string {
  const names = members.slice(0, 3).map((member) => `Cllr ${member.name}`);
  return names.length < 2 ? names[0] ?? 'the executive member' : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`;
}

const hypothetical = /^(?:if|should|were|would|could|can|who|which|what|when|where|has|have|is|are|do|does|did|was)(?![a-z])/i;
/** Whether pieces tell that those concerned know; "I haven't told Trevor" tells the contrary. */
function told(pieces: Piece[]): boolean {
  return pieces.some((piece) => shows(piece, 'decisions-told') && !shows(piece, 'decisions-untold') && !/^(?:let me|tell me|if )/i.test(piece.text));
}

/** Executive members of whom a piece says that they know. */
function toldByName(context: Context, pieces: Piece[], member: MemberEntry): boolean {
  const person = context.directory.who(mailboxOf(member));
  return pieces.some((piece, at) => {
    if (shows(piece, 'decisions-untold') || piece.sentence.question) return false;
    const near = namedIn(piece.text, context.directory).some((mention) => mention.people.some((each) => samePerson(each, person)));
    const before = pieces[at - 1];
    const pronoun = before !== undefined && /(?:^|[^a-z])(?:he|she|him|her|they|them)(?![a-z])/i.test(piece.text) && namedIn(before.text, context.directory).some((mention) => mention.people.some((each) => samePerson(each, person)));
    return (near || pronoun) && (shows(piece, 'decisions-told') || /(?:^|[^a-z])(?:knows?|told|agree[sd]?|content|happy|spoke[n]?|aware|consulted|copied|met|discuss\w+|talked|with|supports?|see|speak|tell|brief|ask|meet|ring)(?![a-z])/i.test(piece.text));
  });
}

function executiveDecides(context: Context, pieces: Piece[]): Decision {
  const act = pieces.filter((piece) => (!hypothetical.test(piece.text) && says(piece, 'decisions-mine')) || (shows(piece, 'decisions-commission') && (!hypothetical.test(piece.text) || /^(?:could|can|would) you/i.test(piece.text)) && /(?:^|[^a-z])(?:i|i['\u2019](?:d|m|ve|ll)|my|please|could you|can you|would you)(?![a-z])/i.test(piece.text)))[0];
  if (!act) return notApplicable('No executive member decides or commissions anything here.');
  const text = wholeText(context);
  const untold = pieces.filter((piece) => shows(piece, 'decisions-untold') && (shows(piece, 'decisions-cross') || executiveNamed(context, [piece]).length > 0 || /(?:^|[^a-z])(?:executive|cabinet|portfolio|colleagues?|members?|leader|finance|legal|officers?|others|anyone|anybody|everyone|him|her|them|he|she|they)(?![a-z])/i.test(piece.text)))[0];
  const cross = pieces.filter((piece) => shows(piece, 'decisions-cross'))[0];
  const writer = context.writer.inNameOf ?? context.writer.person;
  const own = writer?.member;
  const concerned = executiveOf(context).filter((member) => member !== own && (drawsOnPurse(text, member) || (concernsPortfolio(text, member) && !(own && concernsPortfolio(text, own) && !cross && !untold))));
  const named = executiveNamed(context, [untold, cross].filter((piece): piece is Piece => piece !== undefined));
  const all = named.concat(concerned.filter((member) => named.indexOf(member) < 0));
  const open = all.filter((member) => !isWrittenTo(context, member) && !toldByName(context, pieces, member));
  if (all.length > 0 && open.length === 0) return pass('The executive members concerned get it or know.', [pieceEvidence(act)]);
  if (!untold && told(pieces)) return pass('It says that those concerned know.', [pieceEvidence(act)]);
  if (open.length === 0 && !untold && !cross) return notApplicable('Nothing shows that it concerns another executive member.');
  const members = open.length > 0 ? open : [];
  const shown = untold ?? cross ?? act;
  return review(
    members.length > 0 ? `This concerns ${namesIn(members)} too, and nothing shows that they know.` : 'This concerns others on the executive too, and nothing shows that they know.',
    members.length > 0 ? `Has ${namesIn(members)} been told?` : 'Have the members and officers who need to know been told?',
    shown === act ? [pieceEvidence(act)] : [pieceEvidence(shown), pieceEvidence(act)], remediesFor(context, members, true), untold ? 3 : 2,
  );
}

function officerDecides(context: Context, pieces: Piece[]): Decision {
  const act = pieces.filter((piece) => shows(piece, 'decisions-delegated') && !piece.sentence.question && !/^(?:if|were|was)(?![a-z])/i.test(piece.text) && !/(?:^|[^a-z])(?:not (?:be )?(?:delegated|within)|outside|goes? to (?:the )?(?:executive|cabinet|committee)|for (?:the )?(?:executive|cabinet|committee)|refer(?:red)? (?:it|this|the \w+) to)(?![a-z])/i.test(piece.text))[0];
  if (!act) return notApplicable('No officer decides by delegation here.');
  const sensitive = pieces.filter((piece) => shows(piece, 'decisions-sensitive') && !/(?:^|[^a-z])(?:no|not|without|nobody|nothing|routine|uncontroversial|non-)[ -](?:\w+ ){0,3}(?:objection|objections|objected|controvers\w+|contentious|sensitive|petition|interest|complaints|policy|precedent|against)/i.test(piece.text))[0];
  if (!sensitive) return pass('Nothing shows that the decision is sensitive or of wider policy.', [pieceEvidence(act)]);
  if (context.recipients.some((each) => isExecutive(each.person))) return pass('An executive member gets it.', [pieceEvidence(act)]);
  const untold = pieces.some((piece) => shows(piece, 'decisions-untold') && /(?:^|[^a-z])(?:executive|cabinet|portfolio|members?|leader|councillors?|cllr|politicians?)(?![a-z])/i.test(piece.text) || shows(piece, 'decisions-untold') && executiveNamed(context, [piece]).length > 0);
  if (!untold && (told(pieces) || executiveNamed(context, pieces).some((member) => toldByName(context, pieces, member)))) return pass('It says that the executive member knows.', [pieceEvidence(act)]);
  const text = wholeText(context);
  const named = executiveNamed(context, pieces);
  const members = named.length > 0 ? named : executiveOf(context).filter((member) => concernsPortfolio(text, member)).slice(0, 1);
  const toTell = members.length > 0 ? members : executiveOf(context).slice(0, 1);
  return review(
    'This decides by delegation what looks sensitive or of wider policy, and nothing shows that the executive member knows.',
    'Have you considered telling the executive member concerned first?',
    act === sensitive ? [pieceEvidence(act)] : [pieceEvidence(act), pieceEvidence(sensitive)], remediesFor(context, toTell, true), 2,
  );
}

const discusses = /(?:^|[^a-z])(?:and i (?:have been|are|were) (?:discuss|talk|work|look|think)ing|(?:discuss|talk)(?:ing|ed) [^.?!]{1,40} with|(?:paper|briefing|note|options|policy) [^.?!]{0,40}(?:for|to))(?![a-z])/i;

function cabinetFirst(context: Context, pieces: Piece[]): Decision {
  const ward = context.recipients.filter((each) => each.person.kind === 'member' && !isExecutive(each.person));
  if (ward.length === 0) return notApplicable('No ward councillor gets it.');
  const act = pieces.filter((piece) => !piece.sentence.question && (shows(piece, 'decisions-with-cabinet') || discusses.test(piece.text)) && (/(?:^|[^a-z])(?:cabinet member|portfolio holder|lead member)(?![a-z])/i.test(piece.text) || executiveNamed(context, [piece]).length > 0))[0];
  if (!act) return notApplicable('Nothing that is being discussed with a Cabinet Member is told.');
  const budget = budgetTalkOf(context);
  if (budget && budget.evidence.some((each) => each.text === act.text)) return notApplicable('One side\u2019s budget proposals are for another paragraph.');
  if (context.recipients.some((each) => isExecutive(each.person))) return pass('The Cabinet Member gets it too.', [pieceEvidence(act)]);
  const untold = pieces.some((piece) => shows(piece, 'decisions-untold') && (executiveNamed(context, [piece]).length > 0 || /(?:^|[^a-z])(?:cabinet member|portfolio holder|he|she|him|her|they|them|asked|seen)(?![a-z])/i.test(piece.text)));
  const leave = pieces.some((piece) => !shows(piece, 'decisions-untold') && !piece.sentence.question && /(?:^|[^a-z])(?:asked me to|asked that|content|happy|agree[sd]?|agreement|suggested|suggests|wanted you|wants you|wishes|wish|blessing|approval|go-ahead|would like you|view is|encouraged|keen (?:for|that) you|okay|at (?:his|her|their) request)(?![a-z])/i.test(piece.text));
  if (pieces.some((piece) => /(?:^|[^a-z])(?:i (?:will|shall|would|must|want to)|i['\u2019]ll) (?:first )?(?:ask|check with|speak to|clear it with)(?![a-z])/i.test(piece.text))) return pass('The Cabinet Member is to be asked first.', [pieceEvidence(act)]);
  if (leave && !untold) return pass('It says that the Cabinet Member was asked.', [pieceEvidence(act)]);
  const members = executiveNamed(context, pieces);
  return review(
    'This tells ward councillors of what is being discussed with a Cabinet Member, and nothing shows that the Cabinet Member was asked.',
    'Has the Cabinet Member said with whom and when this may be discussed?',
    [pieceEvidence(act)], remediesFor(context, members.length > 0 ? members : executiveOf(context).slice(0, 1), false), 1,
  );
}

export const executiveMemberNotTold = defineRule({
  id: 'executive-member-not-told',
  reads: ['message', 'report'],
  title: 'The executive members concerned hear of a decision before it is taken',
  why: 'Those who answer for a matter in public need to know of it first.',
  assumes: ['A member to whom the item goes is told.', 'What lies in a portfolio is known by the portfolio’s name.'],
  // Whose duty: an `executive-member` tells colleagues; an `officer` who decides by delegation tells the executive; `cabinet-first`, before ward councillors.
  parameters: { duty: 'officer' },

  appliesTo(context) {
    const { role, inNameOf, person } = context.writer;
    if (context.with.duty === 'executive-member') return context.item.kind === 'message' && (isExecutive(inNameOf) || isExecutive(person));
    if (context.with.duty === 'cabinet-first') return context.item.kind === 'message' && role === 'officer';
    return role === 'officer' || context.item.kind === 'report';
  },

  decide(context): Decision {
    const pieces = ownPieces(context);
    if (context.with.duty === 'executive-member') return executiveDecides(context, pieces);
    if (context.with.duty === 'cabinet-first') return cabinetFirst(context, pieces);
    return officerDecides(context, pieces);
  },

  examples: [
    {
      outcome: 'review', because: 'a delegated decision has drawn a petition, and no executive member knows',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Weir Lane', text: 'Tessa\n\nI will use my delegated powers on Friday to close Weir Lane to lorries. There is a petition of 900 names against it.\n\nSimon\n' },
    },
    {
      outcome: 'review', because: 'an executive member decides on what lies in another’s portfolio', with: { duty: 'executive-member' },
      item: { from: 'Cllr Nesta Powell <nesta.powell@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Garages', text: 'Simon\n\nI have decided to turn the tenants’ garages into a lorry park. No need to mention it to Maya yet.\n\nNesta\n' },
    },
    {
      outcome: 'review', because: 'ward councillors hear of it before the Cabinet Member is asked', with: { duty: 'cabinet-first' },
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Bridget Lowe <bridget.lowe@wexcombe.example>'], subject: 'Weir Lane', text: 'Dear Bridget\n\nHere is the draft briefing that I am writing for the Cabinet Member about Weir Lane.\n\nSimon\n' },
    },
    {
      outcome: 'pass', because: 'the executive member knows',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Weir Lane', text: 'Tessa\n\nI will use my delegated powers on Friday to close Weir Lane to lorries. There is a petition against it, and I have told Cllr Nesta Powell.\n\nSimon\n' },
    },
    {
      outcome: 'not-applicable', because: 'the matter goes to Cabinet',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Weir Lane', text: 'Tessa\n\nThe petition on Weir Lane goes to Cabinet in March.\n\nSimon\n' },
    },
  ],
});
