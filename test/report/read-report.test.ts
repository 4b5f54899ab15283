import { exampleDocument } from '../../src/engine/example-document';
import { readReport } from '../../src/report/read-report';
import { toldOf } from './told-changes';

describe('a tracked change in the judgement of a report', () => {
  test.each<[says: string, lines: string[], changes: string[]]>([
    ['is told with its whole sentence before and after', ['# Recommendations', 'That Cabinet [-refuses|Cllr Ames-][+approves|Cllr Ames+] the request. It is for 2026.'],
      ['Recommendations: That Cabinet refuses the request. → That Cabinet approves the request. (Cllr Ames)']],
    ['is told without the other sentences of the paragraph', ['# Advice', 'The roof is old. The Council [-must|Ames-][+may|Ames+] replace it. It will last.'],
      ['Advice: The Council must replace it. → The Council may replace it. (Ames)']],
    ['is told twice where two sentences apart from each other changed', ['# Advice', 'The cost is [-£500|Ames-][+£700|Ames+] a year. It rains. The Council [-must|Ames-][+may|Ames+] act.'],
      ['Advice: The cost is £500 a year. → The cost is £700 a year. (Ames)', 'Advice: The Council must act. → The Council may act. (Ames)']],
    ['is silent where only spelling is mended', ['# Advice', 'Most posts are [-vaccant|Ames-][+vacant|Ames+] and the team [-recieves|Ames-][+receives|Ames+] help.'], []],
    ['is silent where only the number of the paragraph changes', ['# Recommendations', '2.[-1|Ames-][+2|Ames+] That the tender be accepted.', '2.[-2|Ames-][+1|Ames+] That the budget be confirmed.'], []],
    ['is silent where only spaces change', ['# Advice', 'The Council must[- |Ames-][+  |Ames+]act now[- |Ames-].'], []],
    ['is silent in the background', ['# Background', 'The hall cost [-£500|Ames-][+£700|Ames+] in 1910.'], []],
    ['is silent in what a member writes in the section for it', ['# Comments of the local member', '[+I welcome the later closing and would like it on Saturdays too.|Ames+]'], []],
    ['is told where the judgement stands in the background', ['# Background', 'We advise that the Council [-must|Ames-][+may|Ames+] close the bridge.'],
      ['Background: We advise that the Council must close the bridge. → We advise that the Council may close the bridge. (Ames)']],
    ['is silent where a fact changes beside a view in the background', ['# Background', 'The bridge was built in [-1961|Ames-][+1962|Ames+]. We advise that the Council must close it.'], []],
    ['is told of a whole recommendation struck out', ['# Recommendations', 'That the lease be granted.', '[-That a bond of £5,000 be required from the tenant.|Ames-]'],
      ['Recommendations: That a bond of £5,000 be required from the tenant. → nothing (Ames)']],
    ['is told of a whole recommendation put in', ['# Recommendations', 'That the lease be granted.', '[+That the rent be waived for five years.|Ames+]'],
      ['Recommendations: nothing → That the rent be waived for five years. (Ames)']],
    ['is told of all the words of a numbered paragraph', ['# Risk', '10.1 [-The Council would be exposed to a claim of £90,000.|Ames-]', '10.2 The hall is damp.'],
      ['Risk: The Council would be exposed to a claim of £90,000. → nothing (Ames)']],
    ['is told of all the words of a lettered recommendation', ['# Recommendations', '(a) [-That a bond of £5,000 be required.|Ames-]', '(b) That the lease be granted.'],
      ['Recommendations: That a bond of £5,000 be required. → nothing (Ames)']],
    ['is told as one where a recommendation is struck out and another put in its place', ['# Recommendations', '[-That the lease be refused.|Ames-]', '[+That the lease be granted.|Ames+]', 'That the tenant be told.'],
      ['Recommendations: That the lease be refused. → That the lease be granted. (Ames)']],
    ['is told of the one of two paragraphs that was not put back', ['# Recommendations', '[-That the lease be refused.|Ames-]', '[-That a bond of £900 be required.|Ames-]', '[+That the lease be granted.|Ames+]', '# Background', 'None.'],
      ['Recommendations: That the lease be refused. → That the lease be granted. (Ames)', 'Recommendations: That a bond of £900 be required. → nothing (Ames)']],
    ['is told of a paragraph rewritten as a whole', ['# Advice', '[-The Council must close the bridge before winter.|Ames-][+The Council may close the bridge before winter.|Ames+]'],
      ['Advice: The Council must close the bridge before winter. → The Council may close the bridge before winter. (Ames)']],
    ['is silent where a paragraph is retyped as it was', ['# Advice', '[-The Council must close the bridge before winter.|Ames-][+The Council must close the bridge before winter.|Ames+]'], []],
    ['is told where one sentence is made into two', ['# Advice', 'The Council must act[- and|Ames-][+. It|Ames+] will spend [-£5|Ames-][+£50|Ames+] a head.'],
      ['Advice: The Council must act and will spend £5 a head. → The Council must act. It will spend £50 a head. (Ames)']],
    ['is told of the part of a sentence that goes with the next sentence', ['# Advice', 'We do not support the sale[-. The loss would be £40,000 a year|Ames-].'],
      ['Advice: The loss would be £40,000 a year. → nothing (Ames)']],
    ['needs no name', ['# Advice', 'The Council [-must|-][+may|+] act.'], ['Advice: The Council must act. → The Council may act. ()']],
  ])('%s', (_, lines, changes) => expect(toldOf(lines)).toEqual(changes));

  test('tells the number printed before its paragraph, and when it was made', () => {
    const { changes } = readReport(exampleDocument(['# Advice', '3.1 All is well.', '3.2 The Council [-must|Ames-][+may|Ames+] act.']));
    expect(changes).toMatchObject([{ number: '3.2', before: 'The Council must act.', hands: [{ author: 'Ames', date: '2026-02-20T10:00:00Z' }] }]);
  });

  test('stands in the section of the outline that it was made in', () => {
    const { outline, changes } = readReport(exampleDocument(['# Background', 'Old.', '# Advice', 'The Council [-must|Ames-][+may|Ames+] act.']));
    expect(outline.sections).toContain(changes[0]?.section);
  });

  test('says first what is gravest', () => {
    const { changes } = readReport(exampleDocument(['# Recommendations', 'That Cabinet [-refuses|Ames-][+approves|Ames+] the grant of [-£500|Ames-][+£5,000|Ames+].']));
    expect(changes[0]?.meanings[0]).toBe('recommendation-turned');
  });

  test('does not make a report without tracked changes, baseline or seal speak', () => expect(toldOf(['# Advice', 'The Council must act.'])).toEqual([]));
});

describe('where several hands were at work', () => {
  test.each<[says: string, lines: string[], changes: string[]]>([
    ['each is told with its own sentence only', ['# Advice', 'It is [-vaccant|Ames-][+vacant|Ames+]. The Council [-must|Dyer-][+may|Dyer+] act. The cost is [-£5|Cole-][+£9|Cole+].'],
      ['Advice: The Council must act. → The Council may act. (Dyer)', 'Advice: The cost is £5. → The cost is £9. (Cole)']],
    ['who mended a word is not named for what another did to the sentence', ['# Advice', 'As posts are [-vaccant|Ames-][+vacant|Ames+] the Council [-must|Dyer-][+may|Dyer+] act.'],
      ['Advice: As posts are vaccant the Council must act. → As posts are vacant the Council may act. (Dyer)']],
    ['each is told by itself where both changed what one sentence means', ['# Advice', 'The Council [-must|Ames-][+may|Ames+] act at a cost of [-£500|Dyer-][+£900|Dyer+].'],
      ['Advice: The Council must act at a cost of £500. → The Council may act at a cost of £900. (Ames)', 'Advice: The Council must act at a cost of £500. → The Council may act at a cost of £900. (Dyer)']],
    ['both are named where one struck out and the other filled the gap', ['# Advice', 'The Council [-must|Ames-][+may|Dyer+] act.'], ['Advice: The Council must act. → The Council may act. (Ames, Dyer)']],
    ['both are named where each struck out half of a paragraph', ['# Recommendations', '[-That a bond of £900 be required.|Ames-][- That the rent be £700.|Dyer-]', 'That the lease be granted.'],
      ['Recommendations: That a bond of £900 be required. That the rent be £700. → nothing (Ames, Dyer)']],
    ['who mended a word is not named for striking out the rest', ['# Recommendations', '[-That a bond of £900 be |Ames-][-recquired|Dyer-][- from the tenant.|Ames-]', 'That the lease be granted.'],
      ['Recommendations: That a bond of £900 be recquired from the tenant. → nothing (Ames)']],
    ['a hand is named once for all that it did to the sentence', ['# Advice', 'The Council [-must|Ames-][+may|Ames+] pay [-£500|Ames-][+£900|Ames+].'], ['Advice: The Council must pay £500. → The Council may pay £900. (Ames)']],
  ])('%s', (_, lines, changes) => expect(toldOf(lines)).toEqual(changes));

  test('each one\'s change says only what that one did', () => {
    const { changes } = readReport(exampleDocument(['# Advice', 'The Council [-must|Ames-][+may|Ames+] act at a cost of [-£500|Dyer-][+£900|Dyer+].']));
    expect(changes.map(({ hands, meanings }) => [hands[0]?.author, meanings])).toEqual([['Ames', ['force-weakened']], ['Dyer', ['figure-changed']]]);
  });
});
