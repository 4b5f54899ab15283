import { leads } from '../engine/actors';
import type { Context } from '../engine/context';
import { decisionsSpokenOf, delegationFor, speaksOfDelegation, type DecisionSpokenOf } from '../engine/decisions-spoken-of';
import type { Edit, Remedy } from '../engine/finding';
import { breach, defineRule, pass, review, type Decision } from '../engine/rule';
import { evidenceFor } from '../engine/statements';

/** The sentence gives the power to the member by name of it. */
const ownPower = /(?:^|[^a-z])(?:(?:under|using|in (?:the )?exercise of|exercising|by virtue of|within) (?:the |his |her |their |those |an? )?(?:own |individual |executive |delegated |member )*(?:powers?|authority|delegations?|scheme|delegated authority)[^.;]{0,40}(?:(?:given|granted|delegated|assigned|conferred|allotted|entrusted) (?:to|on|upon) (?:him|her|them|the (?:cabinet|executive|lead|portfolio|leader))|(?:leader['\u2019]s|constitution|executive (?:scheme|arrangements))|(?:hers|his) to)|(?:his|her|their) own (?:individual |executive |delegated )*(?:powers?|authority|decision-making)|individual (?:cabinet |executive )?member decisions?|(?:decision|power)s? (?:that |which )?(?:is|was|are) (?:hers|his|theirs))(?![a-z])/i;

type Standing = 'never' | 'by-authority' | 'alone';

/** Whether this member may decide by themselves, by what the rulebook says of leading members. */
function standingOf(context: Context, each: DecisionSpokenOf): Standing {
  if (!each.member.leading && !leads(each.member.person)) return 'never';
  const { leading } = context.with;
  return leading === 'alone' || leading === 'by-authority' ? leading : 'never';
}

function remediesFor(context: Context, list: DecisionSpokenOf[], open: boolean): Remedy[] {
  const first = list[0] as DecisionSpokenOf;
  const remedies: Remedy[] = [];
  if (list.every((each) => each.mend !== null)) {
    const edits = list.reduce<Edit[]>((all, { statement, mend }) => {
      const { find, text } = mend as { find: string; text: string };
      return [...all, { do: 'replace-text', find: statement.text, text: statement.text.replace(find, () => text) }];
    }, []);
    remedies.push({ id: 'say-consulted', label: 'Say that the member was consulted', edits });
  }
  if (context.item.document) remedies.push({ id: 'tell-author', label: 'Leave a comment for the author', comment: { on: first.statement.text, text: `Who took this decision? ${first.member.words} could be consulted on it. Name the officer or body that decided, and say “after consultation with”.` } });
  remedies.push({
    id: 'own-power', label: open ? 'Record the power to decide' : 'Record that the member held the power',
    attest: { statement: `${first.member.words} decided this under a power of their own, given by …` },
  });
  return remedies;
}

function decideOf(context: Context): Decision {
  const all = decisionsSpokenOf(context);
  const sure: DecisionSpokenOf[] = [];
  const open: DecisionSpokenOf[] = [];
  for (const each of all) {
    const standing = standingOf(context, each);
    const { delegated } = delegationFor(context, each);
    if (standing !== 'never' && ownPower.test(each.statement.text)) continue;
    if (standing === 'never') (each.doubtful && !(delegated && each.member.ours && each.mend) ? open : sure).push(each);
    else if (standing === 'by-authority' && delegated && !each.doubtful) sure.push(each);
    else if (delegated || (standing === 'by-authority' && !each.doubtful)) open.push(each);
  }
  const first = sure[0] ?? open[0];
  if (!first) return pass(all.length > 0 ? 'The member may decide this alone.' : 'No decision of an officer is put down to a member.');
  const { delegated, required } = delegationFor(context, first);
  const fits = { personal: !delegated, chosen: delegated && !required, required };
  const fit = fits[String(context.with.when) as keyof typeof fits] ? 2 : 1;
  const who = first.member.words.replace(/^The /, 'the ');
  const evidence = (sure.length > 0 ? sure : open).map((each) => evidenceFor(each.statement));
  if (sure.length > 0) return breach(`This says that the decision was made by ${who}, who could be consulted on it and not take it.`, evidence, remediesFor(context, sure, false), fit);
  return review(`This can be read as saying that ${who} decided.`, `Did ${who} decide this, and under what power, or were they consulted?`, evidence, remediesFor(context, open, true), fit);
}

export const consultationAsApproval = defineRule({
  id: 'consultation-as-approval',
  reads: ['message', 'letter', 'press', 'report'],
  title: 'A decision is put down to whoever had the power to take it',
  why: 'The officer or body that holds a power answers for its use, also where a member was asked first.',
  assumes: ['A member whom the directory gives no leading post, and a chair, has no power to decide alone.', 'What Cabinet or a committee decided by vote is not a member’s own decision.'],
  parameters: {
    // Whether leading members may decide by themselves: `never`, `by-authority` (where it was given for the case), `alone`.
    leading: 'never',
    // Whose writing is in question: `officer` or `both`.
    writers: 'officer',
    // The case that the paragraph is about: `any`, `personal` (no delegation), `chosen` (consulted unasked), `required` (the delegation asks for it).
    when: 'any',
  },

  appliesTo(context) {
    const { role } = context.writer;
    if (context.with.writers !== 'both' && role !== 'officer' && (role !== 'unknown' || context.item.kind === 'message')) return false;
    return decisionsSpokenOf(context).length > 0 || (context.item.kind !== 'message' && speaksOfDelegation(context));
  },

  decide: decideOf,

  examples: [
    {
      outcome: 'breach', because: 'an officer writes that the chair authorised what was delegated to the officer',
      item: {
        from: 'Marcus Dunn <marcus.dunn@wexcombe.example>', to: ['Mr Hale <hale@homepost.example>'], subject: 'Your extension',
        text: 'Dear Mr Hale\n\nThe change to your windows was authorised on Friday by the Chair, Councillor Owen Tranter, under the scheme of delegation.\n\nYours sincerely\nMarcus Dunn\nPlanning Officer\n',
      },
    },
    {
      outcome: 'breach', because: 'it makes an officer’s decision hang on the agreement of a member',
      item: {
        from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Mr Hale <hale@homepost.example>'], subject: 'Weir Lane',
        text: 'Dear Mr Hale\n\nWith the agreement of Councillor Bridget Lowe I closed the lane on Monday under my delegated powers.\n\nYours sincerely\nSimon Archer\nHead of Highways\n',
      },
    },
    {
      outcome: 'review', because: 'a leading member may decide where authority was given for it, and the text does not say', with: { leading: 'by-authority' },
      item: {
        from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Mr Hale <hale@homepost.example>'], subject: 'Quay Road',
        text: 'Dear Mr Hale\n\nCouncillor Nesta Powell has approved the new crossing in Quay Road.\n\nYours sincerely\nSimon Archer\nHead of Highways\n',
      },
    },
    {
      outcome: 'pass', because: 'leading members may decide alone here', with: { leading: 'alone' },
      item: {
        from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Mr Hale <hale@homepost.example>'], subject: 'Quay Road',
        text: 'Dear Mr Hale\n\nCouncillor Nesta Powell has approved the new crossing in Quay Road.\n\nYours sincerely\nSimon Archer\nHead of Highways\n',
      },
    },
    {
      outcome: 'not-applicable', because: 'the officer decided, and says that the member was asked first',
      item: {
        from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Mr Hale <hale@homepost.example>'], subject: 'Weir Lane',
        text: 'Dear Mr Hale\n\nI consulted Councillor Bridget Lowe and approved the closure on Monday.\n\nYours sincerely\nSimon Archer\nHead of Highways\n',
      },
    },
    {
      outcome: 'not-applicable', because: 'the Cabinet decided by vote',
      item: {
        from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Mr Hale <hale@homepost.example>'], subject: 'Weir Lane',
        text: 'Dear Mr Hale\n\nCouncillor Nesta Powell put it to Cabinet, which approved the scheme on 3 February.\n\nYours sincerely\nSimon Archer\nHead of Highways\n',
      },
    },
  ],
});
