import { authorUnnamed } from '../../src/rules/author-unnamed';
import { contactOfficerMissing } from '../../src/rules/contact-officer-missing';
import { report, wordings } from './wordings';

const tail = '## Recommendation / That the quay be dredged. / ## Background / The quay was last dredged in 2009.';
const headed = (particulars: string) => report(`# Dredging the quay / ${particulars} / ${tail}`);
const footed = (foot: string) => report(`# Dredging the quay / Report to Cabinet, 4 March 2026 / ${tail} / ${foot}`);

describe('a report that names no author', () => {
  wordings(authorUnnamed, headed, {
    breach: [
      'Report to Cabinet, 4 March 2026',
      'Report of the Head of Highways',
      '| Report of | Director of Place',
      '| Author | Place Directorate',
      '| Report author | Highways team',
      'Prepared by: Coastal Engineering Unit',
      'Report by the Director of Place',
      '| Portfolio | Highways | Key decision | Yes',
      '| Lead officer | Head of Highways',
      'Report of: Director of Finance and Head of Legal Services',
      '| Written by | Policy and Performance',
      'Author: Corporate Services',
    ],
    review: [
      '| Report of | Director of Place / | Contact officer | Tessa Boyle, Highways Officer',
      'Report of the Director of Place. Contact: Jennifer Amos, 01632 555 011',
    ],
    silent: [
      '| Report author | Tessa Boyle',
      '| Author | Tessa Boyle, Highways Officer',
      'Report author: Jennifer Amos, Coastal Engineer',
      'Prepared by Jennifer Amos',
      'Author: T. Boyle',
      '| Author and contact | Gareth Lund, Harbour Master, 01632 555 012',
      'Report of Simon Archer, Head of Highways',
      '| Report of | Helen Pryce, Director of Place',
      'Lead officer: Gareth Lund',
      'Written by Siân O’Leary, Coastal Engineer',
      '| Authors | Gareth Lund and Tessa Boyle',
      'Report author and contact officer: Tessa Boyle, 01632 555 010',
    ],
  });
  wordings(authorUnnamed, footed, {
    breach: ['## Enquiries / Highways Service, 01632 555 000, highways@wexcombe.example'],
    silent: ['Tessa Boyle / Highways Officer', '## Author / Jennifer Amos, Coastal Engineer', 'Report author: Jennifer Amos'],
  });
});

describe('a report that names nobody to ask', () => {
  wordings(contactOfficerMissing, headed, {
    breach: [
      'Report to Cabinet, 4 March 2026',
      'Report of the Head of Highways',
      '| Report of | Director of Place | Wards | Harbour',
      '| Portfolio | Highways',
      '| Key decision | Yes',
      '| Reference | HW/26/04',
      'Report by the Director of Place',
      'Status: public. Forward plan: yes',
      '| Decision maker | Cabinet',
      '| Meeting | Cabinet | Date | 4 March 2026',
      '| Background papers | None',
      '| Report author | Tessa Boyle, Highways Officer',
      'Author: Jennifer Amos',
    ],
    review: [
      'Contact: Highways team, 01632 555 000',
      '| Contact officer | Head of Highways',
    ],
    silent: [
      '| Contact officer | Tessa Boyle',
      'Contact officer: Jennifer Amos, 01632 555 011',
      'Contact: Gareth Lund, Harbour Master',
      'Officer to contact: Gareth Lund',
      '| Contact | Jennifer Amos, jennifer.amos@wexcombe.example',
      'Report author and contact officer: Tessa Boyle, 01632 555 010',
      'Author: Jennifer Amos, tel. 01632 555 011',
      'For further information ask for Jennifer Amos on 01632 555 011',
      '| Contact officers | Gareth Lund and Tessa Boyle',
      'Enquiries to Siân O’Leary, ext. 4410',
    ],
  });
  wordings(contactOfficerMissing, footed, {
    review: ['## Enquiries / Highways Service, 01632 555 000'],
    silent: ['## Contact / Tessa Boyle, Highways Officer', 'Contact officer: Jennifer Amos. Ext: 7290', '## Officer to contact / Gareth Lund, Harbour Master, 01632 555 012', 'Contact Officer: Jennifer Amos Ext: 7290'],
  });
});
