/** The words of the dialog on sending. */
import { alertWords, longestAlert, openLabel } from '../../src/sending/alert-words';
import { blindCopy, consent, marking, shared } from './samples';

const long = { ...shared, message: `${'This goes to somebody who has no need of it and may not keep it to themselves, '.repeat(12)}so leave them out.` };

describe('the dialog on sending', () => {
  test('says what is the matter, under which paragraph, and what to do', () => {
    expect(alertWords([blindCopy], 'prompt', true).plain).toBe([
      'Before you send, look at this:', '',
      'Cllr Agnes Hill is in Bcc, so Cllr Tom Reed cannot see that she has a copy. (paragraph 130)', '',
      'Select “Open Fair Copy” to see what to do.',
    ].join('\n'));
  });

  test('asks the one question of a review', () => {
    expect(alertWords([consent], 'prompt', true).plain).toContain('This passes on what a resident wrote. Did the resident agree to that? (paragraph 16(2))');
  });

  test('tells of three findings at most, gravest first, and counts the rest', () => {
    const { plain } = alertWords([blindCopy, consent, shared, marking, { ...marking, rule: 'other' }], 'prompt', true);
    expect(plain.split('\n').filter((line) => /^\d\./.test(line))).toEqual([
      '1. Cllr Agnes Hill is in Bcc, so Cllr Tom Reed cannot see that she has a copy. (paragraph 130)',
      '2. This passes on what a resident wrote. (paragraph 16(2))',
      '3. This sends a confidential paper to somebody outside the council. (paragraph 44)',
    ]);
    expect(plain).toContain('2 more points.');
    expect(alertWords([blindCopy, consent, shared, marking], 'prompt', true).plain).toContain('One more point.');
  });

  test('has the same in Markdown, as a list', () => {
    expect(alertWords([blindCopy, consent], 'prompt', true).markdown).toBe([
      '**Before you send, look at this:**',
      '- Cllr Agnes Hill is in Bcc, so Cllr Tom Reed cannot see that she has a copy. (paragraph 130)\r- This passes on what a resident wrote. (paragraph 16(2))\r',
      'Select “Open Fair Copy” to see what to do.',
    ].join('\n\n'));
  });

  test('takes what people wrote for words: a name cannot make a link or a heading', () => {
    const { markdown } = alertWords([{ ...blindCopy, message: 'In Bcc: [Agnes](https://other.example) *Hill* <b>_x_</b> `y`' }], 'prompt', true);
    expect(markdown).toContain('In Bcc: \\[Agnes\\](https://other.example) \\*Hill\\* \\<b\\>\\_x\\_\\</b\\> \\`y\\`');
  });

  test.each([1, 2, 3, 4])('never takes more than 500 characters, with %i long findings', (count) => {
    const findings = Array.from({ length: count }, (_, at) => ({ ...long, rule: `rule-${at}` }));
    for (const demand of ['prompt', 'reason', 'hold'] as const) {
      for (const button of [true, false]) {
        const { plain, markdown } = alertWords(findings, demand, button);
        expect(plain.length).toBeLessThanOrEqual(longestAlert);
        expect(markdown.length).toBeLessThanOrEqual(longestAlert);
        // What to do is never cut off.
        expect(plain).toMatch(/open Fair Copy.*\.$/i);
        expect(markdown).toContain('(paragraph 44)');
      }
    }
  });

  test('cuts a long sentence at a word', () => {
    const { plain } = alertWords([long, { ...long, rule: 'other' }], 'prompt', true);
    expect(plain).toMatch(/1\. This goes to .*[a-z]… \(paragraph 44\)/);
  });

  test('without a button names the way to the pane', () => {
    expect(alertWords([blindCopy], 'prompt', false).plain).toContain('open Fair Copy from the ribbon');
    expect(alertWords([blindCopy], 'prompt', false).plain).not.toContain(`“${openLabel}”`);
  });
});
