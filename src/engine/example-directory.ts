import type { DirectoryFile } from '../directory/directory-file';

/**
 * A small made-up council around which every rule's examples play.
 * Two wards with several members, a portfolio holder and chairs, officers of most posts, a records
 * mailbox, press, a parish and a member of the other tier.
 */
export const exampleDirectory: DirectoryFile = {
  council: { name: 'Wexcombe Council', domains: ['wexcombe.example'] },
  members: [
    { name: 'Ruth Calder', emails: ['ruth.calder@wexcombe.example'], wards: ['Abbey'], group: 'Labour', roles: ['leader', 'executive', 'group-leader'], portfolio: 'Strategy' },
    { name: 'Imran Sadiq', emails: ['imran.sadiq@wexcombe.example'], wards: ['Abbey'], group: 'Conservative', roles: ['opposition-leader', 'group-leader'] },
    { name: 'Nesta Powell', emails: ['nesta.powell@wexcombe.example'], wards: ['Abbey'], group: 'Labour', roles: ['executive'], portfolio: 'Highways' },
    { name: 'Owen Tranter', emails: ['owen.tranter@wexcombe.example'], wards: ['Millbrook'], group: 'Liberal Democrat', roles: ['chair-scrutiny', 'chair'] },
    { name: 'Bridget Lowe', emails: ['bridget.lowe@wexcombe.example'], wards: ['Millbrook'], group: 'Green', roles: [] },
    { name: 'Gerald Finch', emails: ['gerald.finch@wexcombe.example', 'gerald.finch@homepost.example'], wards: ['Millbrook'], group: 'Conservative', roles: ['mayor'] },
    { name: 'Maya Osei', emails: ['maya.osei@wexcombe.example'], wards: ['Harbour'], group: 'Labour', roles: ['deputy-leader', 'executive'], portfolio: 'Housing' },
    { name: 'Colin Batty', emails: ['colin.batty@wexcombe.example'], wards: ['Harbour'], group: 'Conservative', roles: [] },
  ],
  officers: [
    { name: 'Alison Grieve', emails: ['alison.grieve@wexcombe.example'], post: 'chief-executive', title: 'Chief Executive' },
    { name: 'Derek Munro', emails: ['derek.munro@wexcombe.example'], post: 'monitoring-officer', title: 'Monitoring Officer' },
    { name: 'Farah Anwar', emails: ['farah.anwar@wexcombe.example'], post: 'finance-officer', title: 'Director of Finance' },
    { name: 'Helen Pryce', emails: ['helen.pryce@wexcombe.example'], post: 'director', title: 'Director of Place' },
    { name: 'Simon Archer', emails: ['simon.archer@wexcombe.example'], post: 'head-of-service', title: 'Head of Highways' },
    { name: 'Tessa Boyle', emails: ['tessa.boyle@wexcombe.example'], post: 'officer', title: 'Highways Officer' },
    { name: 'Marcus Dunn', emails: ['marcus.dunn@wexcombe.example'], post: 'officer', title: 'Planning Officer' },
    { name: 'Joanna Keel', emails: ['joanna.keel@wexcombe.example'], post: 'communications', title: 'Communications Manager' },
    { name: 'Peter Vance', emails: ['peter.vance@wexcombe.example'], post: 'democratic-services', title: 'Democratic Services Manager' },
    { name: 'Lewis Tarn', emails: ['lewis.tarn@wexcombe.example'], post: 'political-assistant', title: 'Political Assistant' },
  ],
  divisionalMembers: [
    { name: 'Sylvia Marsh', emails: ['sylvia.marsh@wexshire.example'], authority: 'Wexshire County Council', division: 'Wexcombe East', wards: ['Millbrook', 'Harbour'] },
  ],
  mps: [{ name: 'Rowan Ellis', emails: ['rowan.ellis@parliament.example'], constituency: 'Wexcombe' }],
  press: ['wexcombeherald.example'],
  parishes: ['millbrookparish.example'],
  places: {
    Abbey: ['Abbey Square', 'Cloister Road', 'St Bride Gardens'],
    Millbrook: ['Weir Lane', 'Tannery Street', 'Millbrook Library'],
    Harbour: ['Quay Road', 'Ropewalk Estate'],
  },
  parties: ['Labour', 'Conservative', 'Liberal Democrat', 'Green'],
  recordsMailboxes: ['records@wexcombe.example'],
  letterhead: { images: ['wexcombe-crest.png'], phrases: ['Wexcombe Council, Town Hall, Abbey Square'] },
  preElectionPeriods: [{ name: 'Local elections 2026', from: '2026-03-24', to: '2026-05-07' }],
};
