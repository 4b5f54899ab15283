import type { Context } from '../engine/context';
import { capacitiesStated } from '../language/capacity';
import { breach, defineRule, notApplicable, pass, review } from '../engine/rule';
import { letterOf, speaksForCouncil, titled, toPressAlone, type Letter } from '../engine/letter';
import { businessOf, onOthersPaper } from '../engine/whose-business';
import type { Evidence, Remedy } from '../engine/finding';

/** Whether the correspondence gave the capacity before: the member in an earlier message, or the other side by whom they wrote to. */
function statedEarlier(context: Context, letter: Letter): boolean {
  return context.thread.some((message) => {
    const byMember = message.author !== null && letter.member !== null && message.author.name === letter.member.name;
    return message.sentences.some((sentence) =>
      byMember
        ? capacitiesStated(sentence).length > 0
        : sentence.families.has('addresses-councillor') && message.author?.kind !== 'member' && message.author?.kind !== 'officer');
  });
}

/** Whether it speaks of a place in the member's own ward. */
function inOwnWard(context: Context, letter: Letter): boolean {
  const mine = (letter.member?.member?.wards ?? []).map((name) => name.toLowerCase());
  return context.directory.places.find(`${context.item.subject}\n${context.item.text.slice(0, context.reading.body.own.end)}`)
    .some((place) => mine.indexOf(place.ward.toLowerCase()) >= 0);
}

function remediesFor(context: Context, letter: Letter): Remedy[] {
  const ward = letter.member?.member?.wards?.[0];
  const area = context.rulebook.terms.area ?? 'ward';
  const remedies: Remedy[] = [];
  if (ward) remedies.push({ id: 'say-ward', label: `Say that you write as ${area} member`, edits: [{ do: 'insert-line', at: 'after-greeting', text: `I write as ${area} councillor for ${ward}.` }] });
  if (context.with.capacities !== 'ward') remedies.push({ id: 'say-council', label: 'Say that you write for the Council', edits: [{ do: 'insert-line', at: 'after-greeting', text: 'I write on behalf of the Council.' }] });
  return remedies;
}

export const capacityUnstated = defineRule({
  id: 'capacity-unstated',
  reads: ['message', 'letter'],
  title: 'A member’s letter says in what capacity it is written',
  why: 'A reader outside the Council cannot tell a ward member’s own letter from the Council’s.',
  assumes: ['Mail from a private or party account about private or party business is not written as a member.'],
  // `ward`: only ward letters have to say so; `council-or-ward`: every letter as a member says which.
  parameters: { capacities: 'ward' },

  appliesTo(context) {
    const letter = letterOf(context);
    const { item, directory } = context;
    if (!letter.member || !letter.goesOutside || toPressAlone(letter)) return false;
    // A private account is the member's own, unless the text shows otherwise.
    if (item.from && item.from.address !== '' && !directory.isCouncilAddress(item.from.address) && !letter.paper) return false;
    return context.own.length > 0;
  },

  decide(context) {
    const letter = letterOf(context);
    const member = letter.member;
    if (!member) return pass('No member’s name is on it.');
    if (letter.stated.some((each) => each.capacity !== 'personal')) return pass('It says in what capacity it is written.');
    if (letter.signed.indexOf('council') >= 0 && letter.stated.length > 0) return pass('It says in what capacity it is written.');
    if (statedEarlier(context, letter)) return pass('The capacity was plain when the correspondence began.');
    const business = businessOf(context);
    const isPrivate = letter.stated.some((each) => each.capacity === 'personal') || ((business.private || business.party || business.trade) && !business.public);
    if (!letter.paper && onOthersPaper(context)) return notApplicable('It is written on another body\u2019s paper, and not as a member.');
    const onResidents = context.own.some((sentence) => sentence.families.has('ward-business'));
    const ownAffair = business.private !== null && !onResidents;
    if ((isPrivate || ownAffair) && !letter.paper) return notApplicable('It is not written as a member.');
    if (!business.public && !letter.paper) return notApplicable('Nothing in it shows business of the Council or the ward.');
    const evidence: Evidence[] = [context.item.from ? { part: 'from', text: context.item.from.name || context.item.from.address } : { part: 'body', text: member.name }];
    const remedies = remediesFor(context, letter);
    const who = titled(member);
    const ward = letter.signed.indexOf('ward') >= 0;
    const office = letter.signed.indexOf('council') >= 0;
    if (context.with.capacities === 'ward') {
      if (ward) return pass('The signature shows that the ward member writes.');
      if (speaksForCouncil(letter)) return notApplicable('It speaks for the Council and not as ward member.');
      if (office && !onResidents) return notApplicable('It is written in the member’s office.');
      if (!inOwnWard(context, letter) && !onResidents) return notApplicable('Nothing shows that it is written as ward member.');
      if (office) return review(`${who} writes about their own ward under another title.`, 'Do you write as ward member or in your office?', evidence, remedies);
      return breach(`${who} writes about the ward and does not say that it is as ward member.`, evidence, remedies);
    }
    if (speaksForCouncil(letter)?.sure) return pass('It speaks for the Council in so many words.');
    if (ward !== office) return pass('The signature shows in which capacity it is written.');
    const aboutWard = onResidents || inOwnWard(context, letter);
    if (ward && office && aboutWard) return pass('It is plainly about the ward of the member who signs for it.');
    if (ward && office) {
      return review(`The signature of ${who} gives two posts, and the letter does not say in which of them it is written.`, 'Do you write for the Council or as ward member?', evidence, remedies);
    }
    return breach(`${who} does not say whether this is written for the Council or as ward member.`, evidence, remedies);
  },

  examples: [
    {
      outcome: 'breach', because: 'a ward member presses a bus company and does not say as what',
      item: {
        from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Care <care@wexbuses.example>'], subject: 'Weir Lane stop',
        text: 'Hello\n\nThe 14 no longer stops at Weir Lane. When will it stop there again?\n\nBridget Lowe\n',
      },
    },
    {
      outcome: 'pass', because: 'the text says that a ward member writes',
      item: {
        from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Care <care@wexbuses.example>'], subject: 'Weir Lane stop',
        text: 'Hello\n\nI write as ward councillor for Millbrook. The 14 no longer stops at Weir Lane.\n\nBridget Lowe\n',
      },
    },
    {
      outcome: 'review', because: 'the signature gives two posts where the letter has to say which capacity', with: { capacities: 'council-or-ward' },
      item: {
        from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Care <care@wexbuses.example>'], subject: 'Liaison board',
        text: 'Dear Manager\n\nThe meeting of the liaison board clashes with the school concert. Could the highways depot host it on the 14th?\n\nYours sincerely\nBridget Lowe\nChair of Planning Committee and Councillor for Millbrook\n',
      },
    },
    {
      outcome: 'not-applicable', because: 'it goes to an officer, who knows',
      item: {
        from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Weir Lane stop',
        text: 'Simon\n\nThe 14 no longer stops at Weir Lane. Who decided that?\n\nBridget\n',
      },
    },
  ],
});
