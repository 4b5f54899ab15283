import type { Context } from '../engine/context';
import type { Remedy } from '../engine/finding';
import { staffAmong } from '../engine/party-help';
import { partyMatterOf } from '../engine/party-matter';
import { isLeading, partyReleaseOf, partyUseOf, type PartyUse } from '../engine/party-use';
import { breach, defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';

/** How well a provision's duty fits the use, by what the rulebook says the provision is about; 0 where it does not bind it. */
function fitOf(about: string, use: PartyUse, context: Context): number {
  const asked = use.how === 'asked';
  const given = use.how === 'given';
  switch (about) {
    case 'advice':
      if (asked) return use.help === 'advice' ? 6 : use.help === 'work' ? 4 : 1;
      return given ? 4 : 0;
    case 'services':
      if (use.how === 'public-premises' || use.how === 'handed-on' || given) return 0;
      return asked ? (use.help === 'service' ? 4 : 2) : use.how === 'release' ? 1 : 5;
    case 'requests': return asked ? (use.help === 'work' ? 6 : 3) : 0;
    case 'leading': return asked && isLeading(context.writer.inNameOf ?? context.writer.person) ? 0.5 : 0;
    case 'releases': return use.how === 'release' || use.help === 'release' ? 8 : 0;
    case 'public-meetings': return use.how === 'public-premises' ? 5 : 0;
    case 'messages': return use.how === 'handed-on' ? 5 : 0;
    case 'party-business': return asked && !use.election && !use.meeting ? (use.help === 'service' ? 5 : 3.5) : asked ? 1 : 0;
    case 'party-meetings': return asked && use.meeting ? 5.5 : 0;
    case 'electioneering': return asked && use.election ? (use.help === 'service' ? 5 : 3.5) : 0;
    default: return 0;
  }
}

function describe(use: PartyUse): string {
  switch (use.how) {
    case 'asked': return use.help === 'release' ? 'This asks the Council\u2019s staff to work on a political group\u2019s statement.' : 'This asks the Council\u2019s staff for help with the work of a party or a campaign.';
    case 'given': return 'This gives the Council\u2019s help to the work of a party or a campaign.';
    case 'handed-on': return 'This passes a party\u2019s message to a member through the Council\u2019s staff.';
    case 'premises': return 'This puts a party\u2019s or a campaign\u2019s meeting in the Council\u2019s building.';
    case 'public-premises': return 'This puts a public meeting of a party in the Council\u2019s building.';
    case 'paper': return 'This letter for a party or a campaign is on the Council\u2019s paper.';
    case 'release': return 'This political statement goes out by the Council\u2019s means.';
    default: return 'This goes from the Council\u2019s account and is about the work of a party or a campaign.';
  }
}

function remedies(context: Context, use: PartyUse): Remedy[] {
  const staff = use.how === 'asked' ? staffAmong(context.recipients) : [];
  const found: Remedy[] = [];
  const { item } = context;
  if (staff.length > 0 && staff.length === context.recipients.length && use.evidence[0]?.part === 'body' && use.evidence[0].text) {
    found.push({ id: 'drop-request', label: 'Take the request out', edits: partyMatterOf(context).pieces.filter((each) => each.piece.part === 'body').map((each) => ({ do: 'replace-text' as const, find: each.piece.text, text: '' })) });
  }
  if (use.how === 'mailbox' || use.how === 'premises' || use.how === 'release') {
    found.push({ id: 'open-copy', label: 'Open a copy to send from your own account', draft: { to: item.to, cc: item.cc, subject: item.subject, text: item.text } });
  }
  if (use.how === 'handed-on' || use.how === 'given') {
    found.push({
      id: 'decline', label: 'Write that staff cannot do this',
      draft: { to: item.to, cc: [], subject: item.subject, text: 'This is for your party, so I cannot deal with it at work.\n\nCan it go to your own address or to the party\u2019s office?\n' },
    });
  }
  found.push({ id: 'attest-council-business', label: 'This is Council business', attest: { statement: 'This is Council business and serves no party or campaign.' } });
  return found;
}

export const partyPoliticalUse = defineRule({
  id: 'party-political-use',
  reads: ['message', 'meeting', 'letter', 'press'],
  title: 'The Council\u2019s staff, mail, paper and rooms serve no party and no campaign',
  why: 'What everybody pays for must not help one side to win votes.',
  assumes: [
    'A group\u2019s work on the Council\u2019s own business, such as a motion or an amendment, is no party work.',
    'A political assistant may work for the group.',
    'A message that sends a party\u2019s matter elsewhere keeps it apart and is in order.',
  ],
  // What the provision is about: advice, services, requests, leading, releases, public-meetings, messages, party-business, party-meetings, electioneering.
  parameters: { about: 'services' },

  appliesTo(context) {
    return context.writer.role !== 'unknown' || context.item.kind === 'press';
  },

  decide(context): Decision {
    const about = String(context.with.about);
    const use = context.item.kind === 'press' ? null : partyUseOf(context);
    const release = about === 'releases' ? partyReleaseOf(context) : null;
    const found = use && fitOf(about, use, context) > 0 ? use : release;
    if (!found) {
      const matter = partyMatterOf(context);
      return matter.weight >= 3 ? pass('The Council\u2019s means are kept apart from it.') : notApplicable('It is not about the work of a party or a campaign.');
    }
    const fit = fitOf(about, found, context);
    if (fit === 0) return notApplicable('This paragraph is about something else.');
    if (found.sure || found.how === 'handed-on') return breach(describe(found), found.evidence, remedies(context, found), fit);
    return review(describe(found), 'Is this for the Council, or for a party or a campaign?', found.evidence, remedies(context, found), fit);
  },

  examples: [
    {
      outcome: 'breach', because: 'a member asks staff to print leaflets for an election',
      item: {
        from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Peter Vance <peter.vance@wexcombe.example>'], subject: 'Printing',
        text: 'Peter\n\nCould you run off 400 copies of my election leaflet by Friday?\n\nColin\n',
      },
    },
    {
      outcome: 'breach', because: 'a member plans the canvass from the Council\u2019s account',
      item: {
        from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Cllr Imran Sadiq <imran.sadiq@wexcombe.example>'], subject: 'Saturday',
        text: 'Imran\n\nThe canvass sheets for Quay Road are done. The association has the new leaflets, and we need tellers for polling day.\n\nColin\n',
      },
    },
    {
      outcome: 'review', because: 'it may or may not be the party\u2019s document that the sums are for',
      item: {
        from: 'Cllr Imran Sadiq <imran.sadiq@wexcombe.example>', to: ['Farah Anwar <farah.anwar@wexcombe.example>'], subject: 'Figures',
        text: 'Farah\n\nI am looking at our manifesto from last year for Thursday.\n\nHas anybody at the branch told you? Could you check these figures for me?\n\nImran\n',
      },
    },
    {
      outcome: 'pass', because: 'the member sends the party\u2019s matter to another account',
      item: {
        from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Imran <imran@homepost.example>'], subject: 'Canvass rota',
        text: 'Imran\n\nI cannot have the canvass rota on my council account. Please use my private address.\n\nColin\n',
      },
    },
    {
      outcome: 'not-applicable', because: 'a campaign against litter seeks no votes',
      item: {
        from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Peter Vance <peter.vance@wexcombe.example>'], subject: 'Litter campaign',
        text: 'Peter\n\nCould you print 40 posters for the litter campaign on Quay Road?\n\nColin\n',
      },
    },
  ],
});
