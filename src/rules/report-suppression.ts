import type { Context } from '../engine/context';
import type { Remedy } from '../engine/finding';
import { ownPieces } from '../engine/information';
import { pieceEvidence, shows } from '../engine/meeting';
import { defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';
import { suppressionOf, type Suppression } from '../engine/suppression';

function remediesFor(context: Context, found: Suppression): Remedy[] {
  const remedies: Remedy[] = [{
    id: 'take-out', label: 'Take the demand out',
    edits: [{ do: 'replace-text', find: found.piece.text, text: 'I would be glad to talk about this before the meeting.' }],
  }];
  const officer = context.directory.holderOf('monitoring-officer') ?? context.directory.holderOf('chief-executive', 'managing-director');
  if (officer) {
    remedies.push({
      id: 'ask-officer', label: `Ask ${officer.name}`,
      draft: { to: [{ name: officer.name, address: officer.emails?.[0] ?? '' }], cc: [], subject: context.item.subject, text: 'I have a concern about a paper that an officer means to put to members.\n\nCould you advise me how to raise it?\n' },
    });
  }
  remedies.push({ id: 'officer-agrees', label: 'The officer chose this', attest: { statement: 'The officer who writes the paper chose of their own accord that it does not go now.' } });
  return remedies;
}

export const reportSuppression = defineRule({
  id: 'report-suppression',
  reads: ['message'],
  title: 'Officers put their reports and advice to members without hindrance',
  why: 'Members decide well only if the officers who know may tell them.',
  assumes: ['An everyday reason of timing, put as a question, stops nobody.', 'A committee may itself vote to put a matter off.'],
  // Whose ear the paper is for: the `executive` or its members, a `committee`, or `any` body.
  parameters: { to: 'any' },

  appliesTo(context) {
    const { role, inNameOf } = context.writer;
    return role === 'member' || role === 'political-assistant' || inNameOf?.kind === 'member';
  },

  decide(context): Decision {
    const found = suppressionOf(context);
    if (!found) {
      const spoken = ownPieces(context).some((piece) => shows(piece, 'suppression-paper') && (shows(piece, 'suppression-committee') || shows(piece, 'suppression-executive')));
      return spoken ? pass('Nothing here keeps an officer’s paper from a meeting.') : notApplicable('No officer’s paper for a meeting is spoken of.');
    }
    const { to } = context.with;
    const leads = context.writer.person?.member?.roles?.some((role) => role === 'executive' || role === 'leader' || role === 'deputy-leader') ?? false;
    const fits = to === found.venue ? 3 : to === 'any' || found.venue === 'any' ? 1 + (to === 'executive' && leads ? 1 : 0) : 0;
    return review(
      found.silences ? 'This would keep an officer from advising a meeting.' : 'This would keep an officer’s paper from the people it is written for, or hold it up.',
      found.silences ? 'Did the officer agree not to speak?' : 'Did the officer who wrote the paper agree that it should not go?',
      [pieceEvidence(found.piece)], remediesFor(context, found), fits,
    );
  },

  examples: [
    {
      outcome: 'review', because: 'an officer’s report is to be taken off the agenda',
      item: { from: 'Cllr Ruth Calder <ruth.calder@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Bridges', text: 'Simon\n\nI want your bridges report off the Cabinet agenda. It helps nobody to have that in the papers.\n\nRuth\n' },
    },
    {
      outcome: 'review', because: 'an officer is told not to advise the committee', with: { to: 'committee' },
      item: { from: 'Cllr Owen Tranter <owen.tranter@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Thursday', text: 'Simon\n\nYou are not to speak at the committee on Thursday. I will introduce the item.\n\nOwen\n' },
    },
    {
      outcome: 'pass', because: 'the member only asks when the report comes',
      item: { from: 'Cllr Ruth Calder <ruth.calder@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Bridges', text: 'Simon\n\nWhich Cabinet is your bridges report coming to?\n\nRuth\n' },
    },
    {
      outcome: 'not-applicable', because: 'the member takes back a motion of their own',
      item: { from: 'Cllr Owen Tranter <owen.tranter@wexcombe.example>', to: ['Peter Vance <peter.vance@wexcombe.example>'], subject: 'Motion', text: 'Peter\n\nI want to withdraw my motion on bus shelters.\n\nOwen\n' },
    },
  ],
});
