import type { Evidence, Remedy } from '../engine/finding';
import { frontOf } from '../engine/report-frame';
import { contactNamed } from '../engine/report-officers';
import { breach, defineRule, pass, review } from '../engine/rule';
import { evidenceFor, outlineOf, statementsOf, type Statement } from '../engine/statements';

function remedies(place: Statement | undefined): Remedy[] {
  const offered: Remedy[] = [];
  if (place) offered.push({ id: 'add-contact', label: 'Leave a comment where the contact belongs', comment: { on: place.text, text: 'Name the contact officer here: name, post, telephone number and e-mail address.' } });
  offered.push({ id: 'contact-elsewhere', label: 'Record who the contact officer is', attest: { statement: 'The contact officer is …, who is named on …' } });
  return offered;
}

export const contactOfficerMissing = defineRule({
  id: 'contact-officer-missing',
  reads: ['report'],
  title: 'A report names the officer whom members can ask about it',
  why: 'A member with a question can put it before the meeting and not only at it.',
  assumes: ['A name with a telephone number or address is a contact, whatever the label says.'],
  parameters: {},

  appliesTo: (context) => outlineOf(context) !== null,

  decide(context) {
    const named = contactNamed(context);
    if (named.as === 'person') return pass('It names a contact officer.', named.statement ? [evidenceFor(named.statement)] : []);
    const place = named.statement ?? frontOf(context)[0] ?? statementsOf(context)[0];
    const evidence: Evidence[] = place ? [evidenceFor(place)] : [];
    if (named.as === 'other') return breach('This report names its author and no contact officer.', evidence, remedies(place));
    if (named.as === 'post') return review('This report gives a post, a team or a number to contact and names nobody.', 'Who is the contact officer?', evidence, remedies(place));
    return breach('This report names no officer to contact.', evidence, remedies(place));
  },

  examples: [
    {
      outcome: 'breach', because: 'nobody is named',
      item: { kind: 'report' },
      document: ['# Sale of the kiosk', 'Report of the Director of Place', '## Recommendation', 'That the kiosk be sold.'],
    },
    {
      outcome: 'breach', because: 'the author is named and no contact',
      item: { kind: 'report' },
      document: ['# Sale of the kiosk', '| Report author | Tessa Boyle, Highways Officer', '## Recommendation', 'That the kiosk be sold.'],
    },
    {
      outcome: 'pass', because: 'the contact officer is named',
      item: { kind: 'report' },
      document: ['# Sale of the kiosk', '| Contact officer | Tessa Boyle, Highways Officer, 01632 555 010', '## Recommendation', 'That the kiosk be sold.'],
    },
    {
      outcome: 'not-applicable', because: 'it came as plain text, whose particulars cannot be told',
      item: { kind: 'report', text: 'Sale of the kiosk\nThat the kiosk be sold.\n' },
    },
  ],
});
