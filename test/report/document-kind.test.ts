import { exampleDocument } from '../../src/engine/example-document';
import { kindOfDocument } from '../../src/report/document-kind';

describe('a document shows by its layout what it is', () => {
  test.each([
    ['a report by its sections', 'report', ['# Cabinet, 4 March 2026', '| Report author | Simon Archer, Head of Highways', '# Recommendations', 'That the lights in Weir Lane be mended.', '# Financial implications', 'None.']],
    ['a report without heading styles', 'report', ['REPORT TO EXECUTIVE', 'Report of: Simon Archer', '1. RECOMMENDATIONS', '1.1 That the lights be mended.', '2. BACKGROUND', '2.1 They are broken.']],
    ['a letter by its greeting and farewell', 'letter', ['Wexcombe Council, Town Hall', 'Dear Mrs Hale', 'The lights in Weir Lane will be mended in March.', 'Yours sincerely', 'Simon Archer']],
    ['a letter with a heading of its own', 'letter', ['Dear Mrs Hale', '# Background', 'The lights are broken.', '# Recommendations', 'We suggest that you wait.', 'Yours sincerely', 'Simon Archer']],
    ['a release by its heading', 'press', ['MEDIA RELEASE', 'New lights for Weir Lane', 'Cllr Bridget Lowe said: “I am delighted.”', 'ENDS']],
    ['a release by its notes to editors', 'press', ['New lights for Weir Lane', 'The lights will be mended in March.', 'Notes to editors', 'There are four lamps.']],
    ['a page that shows nothing, as a letter', 'letter', ['The lights are broken.']],
  ])('%s', (_what, kind, lines) => expect(kindOfDocument(exampleDocument(lines))).toBe(kind));
});
