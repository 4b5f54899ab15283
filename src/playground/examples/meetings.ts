import type { ExampleMeeting } from './example';

/** Meetings to try, by the id of the rulebook. */
export const exampleMeetings: Record<string, ExampleMeeting[]> = {
  carlisle: [
    {
      title: 'A public meeting to which one ward member is not asked', kind: 'breach',
      organiser: 'Robert Skelton <robert.skelton@carlisle-council.example>',
      required: ['Cllr Pauline Haugh <cllr.pauline.haugh@carlisle-council.example>', 'Upperby Residents’ Association <chair@upperby-residents.example>'],
      start: '2026-12-03T18:30', end: '2026-12-03T20:00', location: 'Community hall, Scalegate Road',
      subject: 'Public meeting: traffic on Scalegate Road',
      text: 'Dear all\n\nYou are invited to a public meeting about traffic on Scalegate Road in Upperby. We will show the options and take questions.\n\nRobert Skelton\nDirector of Community Services',
    },
    {
      title: 'A member’s public meeting weeks before an election', kind: 'breach',
      organiser: 'Cllr Pauline Haugh <cllr.pauline.haugh@carlisle-council.example>',
      required: ['Graham Litt <graham.litt@carlisle-council.example>', 'Cllr Denis Irving <cllr.denis.irving@carlisle-council.example>', 'Jean Routledge <jean.routledge@home.example>'],
      start: '2027-04-13T19:00', end: '2027-04-13T20:30', location: 'St Ninian’s Road school',
      subject: 'Public meeting on the trees of St Ninian’s Road',
      text: 'Dear all\n\nI am holding a public meeting about the trees that the Council wants to fell on St Ninian’s Road. Everyone is welcome, and Graham Litt will explain the plan.\n\nPauline Haugh',
    },
    {
      title: 'An ordinary appointment with one member', kind: 'tidy',
      organiser: 'Martin Hayes <martin.hayes@carlisle-council.example>',
      required: ['Cllr Neil Osgood <cllr.neil.osgood@carlisle-council.example>'],
      start: '2026-11-26T10:00', end: '2026-11-26T10:30', location: 'Committee Room B',
      subject: 'New tablet: setting it up', text: 'Dear Cllr Osgood\n\nBring the old one with you and I will move your papers across.\n\nMartin Hayes',
    },
  ],
  district: [
    {
      title: 'A public meeting without the members for the ward', kind: 'breach',
      organiser: 'Piers Holt <piers.holt@tarrow.example>',
      required: ['Cllr Ewart Lamb <cllr.ewart.lamb@tarrow.example>', 'Harbour traders <hello@harbour-traders.example>'],
      start: '2026-12-08T18:00', end: '2026-12-08T19:30', location: 'Sailing club, Harbour Lane',
      subject: 'Public meeting: parking in Harbour Lane',
      text: 'Dear all\n\nYou are invited to a public meeting on parking in Harbour Lane, Sidbourne. Officers will be there to answer questions.\n\nPiers Holt\nDirector of Place',
    },
    {
      title: 'A public meeting to which every ward member is asked', kind: 'near-miss',
      organiser: 'Piers Holt <piers.holt@tarrow.example>',
      required: ['Cllr Ewart Lamb <cllr.ewart.lamb@tarrow.example>', 'Cllr Camilla Frost <cllr.camilla.frost@tarrow.example>', 'Harbour traders <hello@harbour-traders.example>'],
      optional: ['Cllr Bernard Quick <cllr.bernard.quick@tarrow.example>'],
      start: '2026-12-08T18:00', end: '2026-12-08T19:30', location: 'Sailing club, Harbour Lane',
      subject: 'Public meeting: parking in Harbour Lane',
      text: 'Dear all\n\nYou are invited to a public meeting on parking in Harbour Lane, Sidbourne. Officers will be there to answer questions.\n\nPiers Holt\nDirector of Place',
    },
  ],
  gloucester: [
    {
      title: 'One of three ward members asked to a site meeting', kind: 'breach',
      organiser: 'Leah Abbott <leah.abbott@gloucester-council.example>',
      required: ['Cllr Nadia Farouk <cllr.nadia.farouk@gloucester-council.example>'],
      start: '2026-12-01T10:00', end: '2026-12-01T11:00', location: 'Corner of Denmark Road',
      subject: 'Denmark Road: where the new crossing goes',
      text: 'Dear Cllr Farouk\n\nCould we walk Denmark Road in Kingsholm together and look at where the crossing should go, before I have the plan drawn?\n\nLeah Abbott\nHead of Place',
    },
    {
      title: 'The same every month, and all three are asked', kind: 'near-miss',
      organiser: 'Leah Abbott <leah.abbott@gloucester-council.example>',
      required: ['Cllr Nadia Farouk <cllr.nadia.farouk@gloucester-council.example>', 'Cllr Sean Mulcahy <cllr.sean.mulcahy@gloucester-council.example>'],
      optional: ['Cllr Alan Bridger <cllr.alan.bridger@gloucester-council.example>'],
      start: '2026-12-01T10:00', end: '2026-12-01T11:00', location: 'Corner of Denmark Road', repeats: true,
      subject: 'Denmark Road: how the crossing is getting on',
      text: 'Dear all\n\nWe will meet on Denmark Road in Kingsholm each month until the crossing is built.\n\nLeah Abbott\nHead of Place',
    },
  ],
  leicestershire: [
    {
      title: 'A library opened without the local member', kind: 'breach',
      organiser: 'Josie Wain <josie.wain@leics-county.example>',
      required: ['Cllr Roderick Payne <cllr.roderick.payne@leics-county.example>', 'Friends of Birstall Library <friends@birstall-library.example>'],
      start: '2026-12-10T14:00', end: '2026-12-10T15:30', location: 'Birstall Library, Wanlip Lane',
      subject: 'You are invited: opening of the new library on Wanlip Lane',
      text: 'Dear all\n\nWe hope that you will join us for the official opening of the new library on Wanlip Lane, Birstall.\n\nJosie Wain\nHead of Library Services',
    },
    {
      title: 'A handover between officers', kind: 'tidy',
      organiser: 'Josie Wain <josie.wain@leics-county.example>',
      required: ['Ken Tebbutt <ken.tebbutt@leics-county.example>'],
      start: '2026-12-02T09:30', end: '2026-12-02T10:00', location: 'Room 4',
      subject: 'Library car park: handover', text: 'Ken\n\nHalf an hour to hand over the drawings.\n\nJosie',
    },
  ],
  wbc: [
    {
      title: 'A consultation evening without the councillors for the ward', kind: 'breach',
      organiser: 'Estelle Brook <estelle.brook@wansdyke.example>',
      required: ['Cllr Leonard Birch <cllr.leonard.birch@wansdyke.example>', 'Friends of Orchard Way <post@orchard-way.example>'],
      start: '2026-12-09T18:30', end: '2026-12-09T20:00', location: 'Church hall, Orchard Way',
      subject: 'Public meeting: the future of the play area on Orchard Way',
      text: 'Dear all\n\nYou are invited to a public meeting on the play area on Orchard Way in Marlpit. Residents can see the options and tell us what they think.\n\nEstelle Brook\nDirector of Environment',
    },
    {
      title: 'Officers prepare for it among themselves', kind: 'near-miss',
      organiser: 'Estelle Brook <estelle.brook@wansdyke.example>',
      required: ['Marcus Keel <marcus.keel@wansdyke.example>', 'Cora Bligh <cora.bligh@wansdyke.example>'],
      start: '2026-12-07T10:00', end: '2026-12-07T10:45', location: 'Room 2',
      subject: 'Prep for the public meeting on Orchard Way',
      text: 'Who brings the boards, who says what, and who takes the note.\n\nEstelle',
    },
  ],
};
