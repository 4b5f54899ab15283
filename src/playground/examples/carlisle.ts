import type { ExampleMessage } from './example';

export const carlisle: ExampleMessage[] = [
  {
    title: 'A blind copy to the Leader', kind: 'breach',
    from: 'Zara Milburn <zara.milburn@carlisle-council.example>',
    to: ['Cllr Pauline Haugh <cllr.pauline.haugh@carlisle-council.example>'],
    bcc: ['Cllr Agnes Thornthwaite <cllr.agnes.thornthwaite@carlisle-council.example>'],
    subject: 'Your question about garage rents',
    text: `Dear Cllr Haugh

You asked how garage rents are set. They rise with the same index as house rents, once a year, and the next review is in January. I can send you the three figures for the last review if that helps.

Kind regards

Zara Milburn
Housing Officer`,
  },
  {
    title: 'A promise over a member’s name', kind: 'breach', crest: true,
    from: 'Cllr Sophie Lockerbie <cllr.sophie.lockerbie@carlisle-council.example>',
    to: ['Derwent Marquees <hire@derwent-marquees.example>'],
    subject: 'Summer fair',
    text: `Dear Mrs Tinniswood

Thank you for your quotation. The Council accepts it, and we will pay the deposit of £850 by Friday.

Yours sincerely

Cllr Sophie Lockerbie
Executive Member for Housing and Leisure`,
  },
  {
    title: 'Works in a ward whose members are not told', kind: 'review',
    from: 'Robert Skelton <robert.skelton@carlisle-council.example>',
    to: ['Cllr Geraldine Fell <cllr.geraldine.fell@carlisle-council.example>'],
    subject: 'Play areas on Scalegate Road',
    text: `Dear Cllr Fell

We are thinking of closing the two small play areas on Scalegate Road in Upperby and putting the money into one larger one. I should like your view of the options before the budget round.

Regards

Robert Skelton
Director of Community Services`,
  },
  {
    title: 'A circular that hides residents’ addresses', kind: 'near-miss',
    from: 'Cllr Denis Irving <cllr.denis.irving@carlisle-council.example>',
    to: ['Cllr Denis Irving <cllr.denis.irving@carlisle-council.example>'],
    bcc: ['Jean Routledge <jean.routledge@home.example>', 'A. Bell <abell@post.example>'],
    subject: 'My surgery has moved',
    text: `Hello all

I write as one of your ward councillors for Upperby. My Saturday surgery is now in the church hall, still from ten until noon. You get this as a blind copy so that nobody sees anybody else's address.

Denis Irving`,
  },
  {
    title: 'An ordinary answer to one member', kind: 'tidy',
    from: 'Graham Litt <graham.litt@carlisle-council.example>',
    to: ['Cllr Neil Osgood <cllr.neil.osgood@carlisle-council.example>'],
    subject: 'Meeting room on Tuesday',
    text: `Dear Cllr Osgood

Committee Room B is free on Tuesday at six, so I have put your name against it.

Regards

Graham Litt
Tree Officer`,
  },
];
