import type { ExampleMessage } from './example';

export const wbc: ExampleMessage[] = [
  {
    title: 'A councillor’s email forwarded without leave', kind: 'breach',
    from: 'Marcus Keel <marcus.keel@wansdyke.example>',
    to: ['Cllr Fatima Noor <cllr.fatima.noor@wansdyke.example>'],
    subject: 'FW: Benches in the park',
    text: `Dear Cllr Noor

Cllr Hext sent me this yesterday and I think you should see it.

Marcus

From: Cllr Barnaby Hext
Sent: 19 November 2026 09:05
To: Marcus Keel
Subject: Benches in the park

Dear Marcus

Three of the benches by the water have lost their backs. What would it cost to mend them, and is there money left this year?

Barnaby Hext`,
  },
  {
    title: 'A debt let off over a councillor’s name', kind: 'breach', crest: true,
    from: 'Cllr Leonard Birch <cllr.leonard.birch@wansdyke.example>',
    to: ['Mill Street Pottery <hello@pottery.example>'],
    subject: 'Rent for the workshop',
    text: `Dear Ms Chivers

The Council agrees to waive your rent for October and November, and we will extend your letting until June.

Yours sincerely

Cllr Leonard Birch
Cabinet Member for Housing`,
  },
  {
    title: 'A ward’s play area discussed with the Cabinet Member alone', kind: 'review',
    from: 'Estelle Brook <estelle.brook@wansdyke.example>',
    to: ['Cllr Fatima Noor <cllr.fatima.noor@wansdyke.example>'],
    subject: 'The play area on Orchard Way',
    text: `Dear Cllr Noor

We are thinking of closing the play area on Orchard Way in Marlpit next summer and moving the equipment elsewhere. I should like to talk it over with you before we write anything up.

Regards

Estelle Brook
Director of Environment`,
  },
  {
    title: 'A councillor forwards her own email', kind: 'near-miss',
    from: 'Cllr Vera Whitlock <cllr.vera.whitlock@wansdyke.example>',
    to: ['Cllr Patrick Osei <cllr.patrick.osei@wansdyke.example>'],
    subject: 'FW: Lights in the underpass',
    text: `Patrick, here is what I sent to Estelle last week.

Vera

From: Cllr Vera Whitlock
Sent: 12 November 2026 19:30
To: Estelle Brook
Subject: Lights in the underpass

Dear Estelle, two of the lights have gone again. Could somebody look?

Vera Whitlock`,
  },
  {
    title: 'An ordinary answer', kind: 'tidy',
    from: 'Jonah Speight <jonah.speight@wansdyke.example>',
    to: ['Cllr Shazia Mahmood <cllr.shazia.mahmood@wansdyke.example>'],
    subject: 'Closing date for small grants',
    text: `Dear Cllr Mahmood

The small grants close on 15 January at noon. The form is on the website.

Regards

Jonah Speight
Grants Officer`,
  },
];
