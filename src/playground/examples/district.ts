import type { ExampleMessage } from './example';

export const district: ExampleMessage[] = [
  {
    title: 'One member’s question passed to another', kind: 'breach',
    from: 'Colm Brady <colm.brady@tarrow.example>',
    to: ['Cllr Miriam Oakes <cllr.miriam.oakes@tarrow.example>'],
    subject: 'FW: Damp in the sheltered flats',
    text: `Dear Cllr Oakes

I thought you would like to see what Cllr Vallance has been asking.

Colm

From: Cllr Toby Vallance
Sent: 16 November 2026 18:42
To: Colm Brady
Subject: Damp in the sheltered flats

Dear Colm

How many of the flats have had a damp survey this year, and when will the rest be done?

Toby Vallance`,
  },
  {
    title: 'A member gives the Council’s instructions', kind: 'breach',
    from: 'Cllr Glenda Prior <cllr.glenda.prior@tarrow.example>',
    to: ['Sedge Surveys <office@sedge-surveys.example>'],
    subject: 'Culmstock car park survey',
    text: `Dear Mr Yelland

On behalf of the Council I instruct you to start the survey on Monday and to send your invoice to the Finance Team.

Yours sincerely

Cllr Glenda Prior
Executive Member for Planning and Licensing`,
  },
  {
    title: 'A closure that touches two wards', kind: 'review',
    from: 'Piers Holt <piers.holt@tarrow.example>',
    to: ['Cllr Lavinia Stroud <cllr.lavinia.stroud@tarrow.example>'],
    subject: 'Closing Spring Head and Mill Street for drainage works',
    text: `Dear Cllr Stroud

The drains under Spring Head in Uplyme and Mill Street in Culmstock have to be relined. Both roads will be closed to through traffic for three weeks from 11 January, and buses will be diverted through both wards.

Regards

Piers Holt
Director of Place`,
  },
  {
    title: 'A member’s question already meant for two', kind: 'near-miss',
    from: 'Tessa Wills <tessa.wills@tarrow.example>',
    to: ['Cllr Hattie Sprague <cllr.hattie.sprague@tarrow.example>'],
    cc: ['Cllr Dominic Rook <cllr.dominic.rook@tarrow.example>'],
    subject: 'RE: Skip on the verge',
    text: `Dear Cllr Sprague and Cllr Rook

The skip has a licence until Friday and I shall go past on Monday to see that it is gone.

Tessa Wills
Planning Enforcement Officer

From: Cllr Hattie Sprague
Sent: 17 November 2026 08:10
To: Tessa Wills
Cc: Cllr Dominic Rook
Subject: Skip on the verge

Dear Tessa, Dominic and I both wonder about the skip. Could you answer us both?

Hattie Sprague`,
  },
  {
    title: 'An ordinary note between officers', kind: 'tidy',
    from: 'Hugo Marsh <hugo.marsh@tarrow.example>',
    to: ['Stella Dunn <stella.dunn@tarrow.example>'],
    subject: 'Agenda template',
    text: `Hi Stella

The new agenda template is on the shared drive. Shout if the headings come out in the wrong size.

Hugo`,
  },
];
