import { sharingIn } from '../../src/language/sharing';
import { leaveReportsIn } from '../../src/language/reported-leave';

const does = (text: string) => sharingIn(text).map((clause) => clause.does);

describe('leave in few words', () => {
  test('an office named by its field is kept with the field', () => expect(sharingIn('ok by me if the finance member reads it')[0]).toMatchObject({ does: 'gives', field: 'finance', audiences: ['portfolio-holder'] }));
  test('\u201cask Ruth if you don\u2019t know\u201d refuses nothing', () => expect(does('ask ruth if you don\u2019t know, just send her this')).not.toContain('refuses'));
  test('\u201cthe next one, not this\u201d refuses this one', () => expect(does('ruth can have the next one, not this')).toEqual(['refuses']));
  test.each(['Any further forward with this?', 'I look forward to your answer.', 'I\u2019d like to know where we stand.'])('\u201c%s\u201d gives no leave', (words) => expect(does(words)).not.toContain('gives'));
});

describe('leave that a writer reports', () => {
  const tells = (text: string) => leaveReportsIn(text, false).some((report) => report.tells === 'leave');
  test.each(['I send you her note because Cllr Lowe asked me to.', 'A copy goes to Cllr Calder in accordance with your wishes.', 'Cllr Lowe wishes her note to be put before you.'])('\u201c%s\u201d', (words) => expect(tells(words)).toBe(true));
  test.each(['Contrary to your wishes, a copy goes to Cllr Calder.', 'I have not asked Cllr Lowe to send this, but she would not mind.'])('not in \u201c%s\u201d', (words) => expect(tells(words)).toBe(false));
});
