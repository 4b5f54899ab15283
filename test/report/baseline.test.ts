import { toldOf } from './told-changes';

const around = (advice: string[]): string[] => ['# Recommendations', '1. That the lease be refused.', '# Background', 'The hall was built in 1910.', '# Advice', ...advice, '# Risk', 'The roof may fail within ten years.'];

describe('against the version that the author stands by', () => {
  test.each<[says: string, now: string[], was: string[], changes: string[]]>([
    ['a sentence that reads otherwise is told', ['The Council may act.'], ['The Council must act.'], ['Advice: The Council must act. → The Council may act. (baseline)']],
    ['a sentence that has gone is told', ['The hall is damp.'], ['The hall is damp. The repair would cost £80,000.'], ['Advice: The repair would cost £80,000. → nothing (baseline)']],
    ['a paragraph that has gone is told', ['The hall is damp.'], ['The hall is damp.', 'The repair would cost £80,000.'], ['Advice: The repair would cost £80,000. → nothing (baseline)']],
    ['a paragraph of which only its number is left says nothing', ['4.1', '4.2 The hall is damp.'], ['4.1 The repair would cost £80,000.', '4.2 The hall is damp.'], ['Advice: The repair would cost £80,000. → nothing (baseline)']],
    ['a paragraph that had only its number said nothing before', ['4.1 The repair would cost £80,000.', '4.2 The hall is damp.'], ['4.1', '4.2 The hall is damp.'], ['Advice: nothing → The repair would cost £80,000. (baseline)']],
    ['a paragraph that is new is told', ['The hall is damp.', 'Officers advise against the repair.'], ['The hall is damp.'], ['Advice: nothing → Officers advise against the repair. (baseline)']],
    ['another numbering is silent', ['4.1 The hall is damp.', '4.2 The repair would cost £80,000.'], ['(a) The hall is damp.', '(b) The repair would cost £80,000.'], []],
    ['another spacing or another shape of quotation marks is silent', ['The  hall\u2019s roof is \u201cfair\u201d.'], ["The hall's roof is \"fair\"."], []],
    ['sentences in another order are silent', ['The repair would cost £80,000. The hall is damp.'], ['The hall is damp. The repair would cost £80,000.'], []],
    ['paragraphs in another order are silent', ['The repair would cost £80,000.', 'The hall is damp.', 'It was listed in 1974.'], ['The hall is damp.', 'It was listed in 1974.', 'The repair would cost £80,000.'], []],
    ['a paragraph that was split is silent', ['The hall is damp.', 'The repair would cost £80,000.'], ['The hall is damp. The repair would cost £80,000.'], []],
    ['paragraphs that were joined are silent', ['The hall is damp. The repair would cost £80,000.'], ['The hall is damp.', 'The repair would cost £80,000.'], []],
    ['a moved paragraph that was edited on the way is told once', ['It was listed in 1974.', 'The Council may repair the hall before the winter of next year.'], ['The Council must repair the hall before the winter of next year.', 'It was listed in 1974.'],
      ['Advice: The Council must repair the hall before the winter of next year. → The Council may repair the hall before the winter of next year. (baseline)']],
    ['a rewritten paragraph is one change', ['We support a sale to the lowest bidder.'], ['Members must not proceed.'], ['Advice: Members must not proceed. → We support a sale to the lowest bidder. (baseline)']],
    ['a change in spite of new paragraphs around it is told', ['A first new fact.', 'The Council may act by June.', 'A last new fact.'], ['The Council must act by June.'],
      ['Advice: The Council must act by June. → The Council may act by June. (baseline)']],
  ])('%s', (_, now, was, changes) => expect(toldOf(around(now), around(was)).filter((change) => !change.includes('new fact'))).toEqual(changes));

  test.each<[says: string, now: string[], was: string[], changes: string[]]>([
    ['what changed in the background is silent', ['# Background', 'Built in 1911.'], ['# Background', 'Built in 1910.'], []],
    ['a section that has gone is told', ['# Advice', 'The hall is damp.'], ['# Advice', 'The hall is damp.', '# Risk', 'The Council would be exposed to a claim of £90,000.'],
      ['Risk: The Council would be exposed to a claim of £90,000. → nothing (baseline)']],
    ['a section in another place is silent', ['# Risk', 'The roof may fail.', '# Advice', 'The hall must close.'], ['# Advice', 'The hall must close.', '# Risk', 'The roof may fail.'], []],
    ['a heading with another number is silent', ['# 4. Advice', 'The hall must close.'], ['# 3. Advice', 'The hall must close.'], []],
    ['the same short words in two sections are not taken for each other', ['# Legal implications', 'None.', '# Risk', 'There is a risk of challenge.'], ['# Legal implications', 'None.', '# Risk', 'There is a risk of challenge.'], []],
    ['a changed cell of a table is told', ['# Implications', '| Legal | It may be done.', '| Risk | Low.'], ['# Implications', '| Legal | It must be done.', '| Risk | Low.'], ['Legal: It must be done. → It may be done. (baseline)']],
  ])('%s', (_, now, was, changes) => expect(toldOf(now, was)).toEqual(changes));
});

describe('a document with a baseline and tracked changes', () => {
  test.each<[says: string, now: string[], was: string[], changes: string[]]>([
    ['tells a tracked change once', ['# Advice', 'The Council [-must|Ames-][+may|Ames+] act.'], ['# Advice', 'The Council must act.'], ['Advice: The Council must act. → The Council may act. (Ames)']],
    ['tells what was changed before and what is still tracked', ['# Advice', 'The Council [-should|Ames-][+may|Ames+] act.', 'The cost is £9.'], ['# Advice', 'The Council should act.', 'The cost is £5.'],
      ['Advice: The Council should act. → The Council may act. (Ames)', 'Advice: The cost is £5. → The cost is £9. (baseline)']],
    ['tells both of one sentence', ['# Advice', 'The Council [-should|Ames-][+may|Ames+] act.'], ['# Advice', 'The Council must act.'],
      ['Advice: The Council should act. → The Council may act. (Ames)', 'Advice: The Council must act. → The Council should act. (baseline)']],
    ['is silent on a tracked change that leads back to what the author stands by', ['# Advice', 'The Council [-may|Ames-][+must|Ames+] act.'], ['# Advice', 'The Council must act.'], []],
    ['is silent on a tracked addition that the baseline has', ['# Advice', 'The hall is damp.', '[+The Council must act.|Ames+]'], ['# Advice', 'The hall is damp.', 'The Council must act.'], []],
    ['is silent on a tracked deletion of what the baseline never had', ['# Advice', 'The hall is damp.', '[-The Council must act.|Ames-]'], ['# Advice', 'The hall is damp.'], []],
    ['takes the baseline with its own changes accepted', ['# Advice', 'The Council may act.'], ['# Advice', 'The Council [-may|Ames-][+must|Ames+] act.'], ['Advice: The Council must act. → The Council may act. (baseline)']],
    ['tells a change that was tracked once and then accepted', ['# Advice', 'The Council may act.'], ['# Advice', 'The Council must act.'], ['Advice: The Council must act. → The Council may act. (baseline)']],
  ])('%s', (_, now, was, changes) => expect(toldOf(now, was)).toEqual(changes));
});
