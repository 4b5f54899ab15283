import type { ExampleMessage } from './example';

export const gloucester: ExampleMessage[] = [
  {
    title: 'A ward matter that one member does not see', kind: 'breach',
    from: 'Hamish Coker <hamish.coker@gloucester-council.example>',
    to: ['Cllr Nadia Farouk <cllr.nadia.farouk@gloucester-council.example>'],
    cc: ['Cllr Alan Bridger <cllr.alan.bridger@gloucester-council.example>'],
    subject: 'Bin collections in Kingsholm',
    text: `Dear Cllr Farouk

You asked about the bins. From 7 December the collection day for the whole of Kingsholm ward moves from Tuesday to Thursday. Every household will get a card.

Regards

Hamish Coker
Street Scene Officer`,
  },
  {
    title: 'A confidence passed on', kind: 'breach',
    from: 'Leah Abbott <leah.abbott@gloucester-council.example>',
    to: ['Cllr Deborah Lyne <cllr.deborah.lyne@gloucester-council.example>'],
    subject: 'FW: Before the group meeting',
    text: `Dear Cllr Lyne

You will want to know what is coming on Monday.

Leah

From: Cllr Kwame Boateng
Sent: 18 November 2026 21:15
To: Leah Abbott
Subject: Before the group meeting

Leah, please keep this in confidence between the two of us. I shall ask for the depot plans to be put off, and I would rather nobody heard it before Monday.

Kwame Boateng`,
  },
  {
    title: 'A small matter told to many', kind: 'review',
    from: 'Bethan Rowlands <bethan.rowlands@gloucester-council.example>',
    to: ['Cllr Jaswinder Gill <cllr.jaswinder.gill@gloucester-council.example>'],
    cc: [
      'Cllr Felix Norcott <cllr.felix.norcott@gloucester-council.example>', 'Cllr Ursula Penhale <cllr.ursula.penhale@gloucester-council.example>',
      'Cllr Gordon Twigg <cllr.gordon.twigg@gloucester-council.example>', 'Duncan Mayhew <duncan.mayhew@gloucester-council.example>',
      'Leah Abbott <leah.abbott@gloucester-council.example>', 'Oliver Stagg <oliver.stagg@gloucester-council.example>',
      'Yvonne Tasker <yvonne.tasker@gloucester-council.example>',
    ],
    subject: 'One household’s new boiler',
    text: `Dear Cllr Gill

The boiler at the flat you wrote about was replaced this morning and the heating is on again.

Regards

Bethan Rowlands
Housing Options Officer`,
  },
  {
    title: 'A ward matter with every member on copy', kind: 'near-miss',
    from: 'Hamish Coker <hamish.coker@gloucester-council.example>',
    to: ['Cllr Jaswinder Gill <cllr.jaswinder.gill@gloucester-council.example>'],
    cc: ['Cllr Felix Norcott <cllr.felix.norcott@gloucester-council.example>', 'Rhys Pugh <rhys.pugh@shire-county.example>'],
    subject: 'Litter bins on Tuffley Avenue',
    text: `Dear Cllr Gill

Six new litter bins go in along Tuffley Avenue next week, as you asked. I have copied Cllr Norcott and the county councillor.

Regards

Hamish Coker
Street Scene Officer`,
  },
  {
    title: 'An ordinary answer', kind: 'tidy',
    from: 'Peter Quill <peter.quill@gloucester-council.example>',
    to: ['Cllr Ursula Penhale <cllr.ursula.penhale@gloucester-council.example>'],
    subject: 'Your travel claim',
    text: `Dear Cllr Penhale

Your claim for October has gone to payroll and will be paid at the end of the month.

Regards

Peter Quill
Democratic Services Officer`,
  },
];
