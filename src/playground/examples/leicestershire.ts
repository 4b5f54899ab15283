import type { ExampleMessage } from './example';

/** Every check that this protocol has so far asks for a person's judgement, so no example here is a breach. */
export const leicestershire: ExampleMessage[] = [
  {
    title: 'A road closure the local member does not hear of', kind: 'review',
    from: 'Saffron Holt <saffron.holt@leics-county.example>',
    to: ['Cllr Roderick Payne <cllr.roderick.payne@leics-county.example>'],
    subject: 'Closure of Coventry Road, Hinckley',
    text: `Dear Leader

Coventry Road in Hinckley will be closed for five weeks from 4 January while the bridge is strengthened. We expect long queues and a good deal of complaint from shopkeepers.

Regards

Saffron Holt
Assistant Director, Highways`,
  },
  {
    title: 'An officer’s confidence sent on by a member', kind: 'review',
    from: 'Cllr Sunil Mistry <cllr.sunil.mistry@leics-county.example>',
    to: ['Cllr Winston Adair <cllr.winston.adair@leics-county.example>'],
    subject: 'FW: Library opening hours',
    text: `Winston, have a look at what is coming.

Sunil

From: Josie Wain
Sent: 19 November 2026 16:20
To: Cllr Sunil Mistry
Subject: Library opening hours

Dear Cllr Mistry

Please treat this as confidential and do not pass it on for now: staff have not yet been told that two branches may open on fewer days.

Josie Wain
Head of Library Services`,
  },
  {
    title: 'A road closure with the local member on copy', kind: 'near-miss',
    from: 'Ken Tebbutt <ken.tebbutt@leics-county.example>',
    to: ['Andrew Pell <andrew.pell@leics-county.example>'],
    cc: ['Cllr Constance Freer <cllr.constance.freer@leics-county.example>'],
    subject: 'Gilmorton Road, Lutterworth: closure in February',
    text: `Dear Andrew

Gilmorton Road has to be closed for two nights in February for resurfacing. Cllr Freer is copied as the local member.

Regards

Ken Tebbutt
Highways Officer`,
  },
  {
    title: 'An ordinary question to a member', kind: 'tidy',
    from: 'Eddie Farr <eddie.farr@leics-county.example>',
    to: ['Cllr Phoebe Sketchley <cllr.phoebe.sketchley@leics-county.example>'],
    subject: 'Chairs for Thursday',
    text: `Dear Cllr Sketchley

Would you like the tables in rows or in a horseshoe on Thursday? Either is no trouble.

Regards

Eddie Farr
Democratic Services Officer`,
  },
];
