import type { Context } from '../engine/context';
import type { Evidence, Remedy } from '../engine/finding';
import { frontOf } from '../engine/report-frame';
import { authorNamed } from '../engine/report-officers';
import { breach, defineRule, pass, review } from '../engine/rule';
import { evidenceFor, outlineOf, statementsOf, type Statement } from '../engine/statements';

function remedies(place: Statement | undefined): Remedy[] {
  const offered: Remedy[] = [];
  if (place) offered.push({ id: 'add-author', label: 'Leave a comment where the author belongs', comment: { on: place.text, text: 'Name the author here: name, post and telephone number.' } });
  offered.push({ id: 'author-elsewhere', label: 'Record who the author is', attest: { statement: 'The author of this report is …, who is named on …' } });
  return offered;
}

function placeFor(context: Context): Statement | undefined {
  return frontOf(context)[0] ?? statementsOf(context)[0];
}

export const authorUnnamed = defineRule({
  id: 'author-unnamed',
  reads: ['report'],
  title: 'A report names the person who wrote it',
  why: 'Members need to know who answers for what the report says.',
  assumes: ['A post, a service and a team are no person.', 'Whoever is named only as the contact may be another person.'],
  parameters: {},

  appliesTo: (context) => outlineOf(context) !== null,

  decide(context) {
    const named = authorNamed(context);
    if (named.as === 'person') return pass('It names its author.', named.statement ? [evidenceFor(named.statement)] : []);
    const place = named.statement ?? placeFor(context);
    const evidence: Evidence[] = place ? [evidenceFor(place)] : [];
    if (named.as === 'other') return review('A person is named in this report, and nothing says that they wrote it.', 'Is the person named the author?', evidence, remedies(place));
    return breach(named.as === 'post' ? 'This report names a post or a team and no person as its author.' : 'This report names nobody as its author.', evidence, remedies(place));
  },

  examples: [
    {
      outcome: 'breach', because: 'a post stands in the author’s place',
      item: { kind: 'report' },
      document: ['# Opening hours of the museum', '| Meeting | Cabinet', '| Report of | Head of Culture', '## Recommendation', 'That the museum close on Tuesdays.'],
    },
    {
      outcome: 'review', because: 'a person is named as the contact only',
      item: { kind: 'report' },
      document: ['# Opening hours of the museum', '| Report of | Director of Place', '| Contact officer | Tessa Boyle, 01632 555 010', '## Recommendation', 'That the museum close on Tuesdays.'],
    },
    {
      outcome: 'pass', because: 'the author is named with her post',
      item: { kind: 'report' },
      document: ['# Opening hours of the museum', '| Report author | Tessa Boyle, Highways Officer', '## Recommendation', 'That the museum close on Tuesdays.'],
    },
    {
      outcome: 'not-applicable', because: 'it came as plain text, whose particulars cannot be told',
      item: { kind: 'report', text: 'Opening hours of the museum\nThat the museum close on Tuesdays.\n' },
    },
  ],
});
