import type { DirectoryFile } from '../directory/directory-file';

/**
 * A small made-up council around which every rule's examples play.
 * Two wards with several members, a portfolio holder and chairs, officers of most posts, a records
 * mailbox, press, a parish and a member of the other tier.
 */
export const exampleDirectory: DirectoryFile = {
  council: { name: 'Wexcombe Council', domains: ['wexcombe.gov.uk'] },
  members: [
    { name: 'Ruth Calder', emails: ['ruth.calder@wexcombe.gov.uk'], wards: ['Abbey'], group: 'Labour', roles: ['leader', 'executive', 'group-leader'], portfolio: 'Strategy' },
    { name: 'Imran Sadiq', emails: ['imran.sadiq@wexcombe.gov.uk'], wards: ['Abbey'], group: 'Conservative', roles: ['opposition-leader', 'group-leader'] },
    { name: 'Nesta Powell', emails: ['nesta.powell@wexcombe.gov.uk'], wards: ['Abbey'], group: 'Labour', roles: ['executive'], portfolio: 'Highways' },
    { name: 'Owen Tranter', emails: ['owen.tranter@wexcombe.gov.uk'], wards: ['Millbrook'], group: 'Liberal Democrat', roles: ['chair-scrutiny', 'chair'] },
    { name: 'Bridget Lowe', emails: ['bridget.lowe@wexcombe.gov.uk'], wards: ['Millbrook'], group: 'Green', roles: [] },
    { name: 'Gerald Finch', emails: ['gerald.finch@wexcombe.gov.uk', 'gerald.finch@homepost.example'], wards: ['Millbrook'], group: 'Conservative', roles: ['mayor'] },
    { name: 'Maya Osei', emails: ['maya.osei@wexcombe.gov.uk'], wards: ['Harbour'], group: 'Labour', roles: ['deputy-leader', 'executive'], portfolio: 'Housing' },
    { name: 'Colin Batty', emails: ['colin.batty@wexcombe.gov.uk'], wards: ['Harbour'], group: 'Conservative', roles: [] },
  ],
  officers: [
    { name: 'Alison Grieve', emails: ['alison.grieve@wexcombe.gov.uk'], post: 'chief-executive', title: 'Chief Executive' },
    { name: 'Derek Munro', emails: ['derek.munro@wexcombe.gov.uk'], post: 'monitoring-officer', title: 'Monitoring Officer' },
    { name: 'Farah Anwar', emails: ['farah.anwar@wexcombe.gov.uk'], post: 'finance-officer', title: 'Director of Finance' },
    { name: 'Helen Pryce', emails: ['helen.pryce@wexcombe.gov.uk'], post: 'director', title: 'Director of Place' },
    { name: 'Simon Archer', emails: ['simon.archer@wexcombe.gov.uk'], post: 'head-of-service', title: 'Head of Highways' },
    { name: 'Tessa Boyle', emails: ['tessa.boyle@wexcombe.gov.uk'], post: 'officer', title: 'Highways Officer' },
    { name: 'Marcus Dunn', emails: ['marcus.dunn@wexcombe.gov.uk'], post: 'officer', title: 'Planning Officer' },
    { name: 'Joanna Keel', emails: ['joanna.keel@wexcombe.gov.uk'], post: 'communications', title: 'Communications Manager' },
    { name: 'Peter Vance', emails: ['peter.vance@wexcombe.gov.uk'], post: 'democratic-services', title: 'Democratic Services Manager' },
    { name: 'Lewis Tarn', emails: ['lewis.tarn@wexcombe.gov.uk'], post: 'political-assistant', title: 'Political Assistant' },
  ],
  divisionalMembers: [
    { name: 'Sylvia Marsh', emails: ['sylvia.marsh@wexshire.gov.uk'], authority: 'Wexshire County Council', division: 'Wexcombe East', wards: ['Millbrook', 'Harbour'] },
  ],
  mps: [{ name: 'Rowan Ellis', emails: ['rowan.ellis@parliament.uk'], constituency: 'Wexcombe' }],
  press: ['wexcombeherald.example'],
  parishes: ['millbrookparish.example'],
  places: {
    Abbey: ['Abbey Square', 'Cloister Road', 'St Bride Gardens'],
    Millbrook: ['Weir Lane', 'Tannery Street', 'Millbrook Library'],
    Harbour: ['Quay Road', 'Ropewalk Estate'],
  },
  parties: ['Labour', 'Conservative', 'Liberal Democrat', 'Green'],
  recordsMailboxes: ['records@wexcombe.gov.uk'],
  letterhead: { images: ['wexcombe-crest.png'], phrases: ['Wexcombe Council, Town Hall, Abbey Square'] },
  preElectionPeriods: [{ name: 'Local elections 2026', from: '2026-03-24', to: '2026-05-07' }],
};
