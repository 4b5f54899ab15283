import { exampleDocument } from '../../src/engine/example-document';
import type { WordDocument, WordParagraph } from '../../src/item/word-document';
import { readReport } from '../../src/report/read-report';
import { sealOver, told, toldOf } from './told-changes';

describe('a heading over judgement', () => {
  test.each<[says: string, lines: string[], changes: string[]]>([
    ['that turns the recommendation is told', ['# Recommendation: [-refuse|Ames-][+approve|Ames+]', 'That the fence be left.'], ['Recommendation: approve: Recommendation: refuse → Recommendation: approve (Ames)']],
    ['that rates a risk lower is told', ['# Risks', '## Flooding: [-high|Ames-][+low|Ames+] risk', 'The wall stands.'], ['Flooding: low risk: Flooding: high risk → Flooding: low risk (Ames)']],
    ['that lost its “not” is told', ['# Options', '## Option 1 is [-not |Ames-]recommended', 'It is a sale.'], ['Option 1 is recommended: Option 1 is not recommended → Option 1 is recommended (Ames)']],
    ['that bears another name is silent', ['# Legal [-implications|Ames-][+comments|Ames+]', 'It is lawful.'], []],
    ['that came new is silent', ['# Advice', 'It must close.', '# [+Risks|Ames+]'], []],
    ['over background is silent', ['# [-High|Ames-][+Low|Ames+] water in 1953', 'It rained.'], []],
  ])('%s', (_, lines, changes) => expect(toldOf(lines)).toEqual(changes));

  test('that changed untracked is told', () => {
    expect(toldOf(['# Risks', '## Flooding: low risk', 'The wall stands.'], ['# Risks', '## Flooding: high risk', 'The wall stands.'])).toEqual(['Flooding: low risk: Flooding: high risk → Flooding: low risk (baseline)']);
  });
});

const note = (original: string, accepted: string, paragraph: number): WordParagraph => ({
  accepted, original, style: '', level: 0, number: '', cell: null, textBox: false, flow: 1, open: { accepted: false, original: false }, last: true, noteOf: { story: 'footnote', paragraph },
});

/** A report whose last paragraph names one note. */
function noted(lines: string[], words: [original: string, accepted: string], tracked = false): WordDocument {
  const document = exampleDocument(lines);
  const [original, accepted] = words;
  const change = (kind: 'deletion' | 'insertion', text: string) => ({ kind, author: 'Ames', date: '2026-02-20T10:00:00Z', text, place: { story: 'footnote' as const, paragraph: 0, accepted: 0, original: kind === 'insertion' ? original.length : 0 } });
  return { ...document, notes: [note(original, accepted, document.paragraphs.length - 1)], changes: tracked ? [change('deletion', original), change('insertion', accepted)] : [] };
}

describe('a footnote', () => {
  const risks = ['# Risks', 'There is a risk of flooding.'];
  const words: [string, string] = ['The bridge will fail in a flood.', 'The bridge may fail in a flood.'];
  test('to judgement is judged with it', () => {
    expect(readReport(noted(risks, words, true)).changes.map(told)).toEqual(['Risks: The bridge will fail in a flood. → The bridge may fail in a flood. (Ames)']);
  });
  test('to background is none', () => {
    expect(readReport(noted(['# Background', 'There is a road.'], words, true)).changes).toEqual([]);
  });
  test('that changed untracked is told', () => {
    expect(readReport(noted(risks, [words[1], words[1]]), noted(risks, [words[0], words[0]])).changes.map(told)).toEqual(['Risks: The bridge will fail in a flood. → The bridge may fail in a flood. (baseline)']);
  });
  test('is silent where the other version was read without its notes', () => {
    expect(readReport(exampleDocument(risks), noted(risks, [words[0], words[0]])).changes).toEqual([]);
  });
});

describe('a table and a text box in judgement', () => {
  const lines = ['# Risks', '| Flooding | The bridge [-will|Ames-][+may|Ames+] fail in a flood.'];
  test('are judged as any paragraph', () => {
    const boxed = exampleDocument(['# Risks', 'The bridge [-will|Ames-][+may|Ames+] fail in a flood.']);
    const inBox = { ...boxed, paragraphs: boxed.paragraphs.map((each, at) => (at === 1 ? { ...each, textBox: true, flow: 7 } : each)) };
    const change = 'Risks: The bridge will fail in a flood. → The bridge may fail in a flood. (Ames)';
    expect([toldOf(lines), readReport(inBox).changes.map(told)]).toEqual([[change], [change]]);
  });
});

describe('tracked changes that the author sealed as accepted', () => {
  test.each<[says: string, lines: string[]]>([
    ['in several sentences', ['# Advice', 'Officers [-strongly |Ames-]advise against it. It [-cannot|Ames-][+could|Ames+] be afforded. [-The bank has refused.|Ames-][+The bank was asked.|Ames+]']],
    ['as whole paragraphs', ['# Advice', 'It is old.', '[+The wall will fall.|Ames+]', '[-The weir is sound.|Ames-]']],
    ['in a table and a new section', ['# Advice', 'It is old.', '# [+Risks|Ames+]', '[+The wall will fall.|Ames+]', '| Flood | [-high|Ames-][+low|Ames+]']],
  ])('%s are not told, and not told again of the seal', (_, lines) => expect(toldOf(lines, undefined, [sealOver(exampleDocument(lines))])).toEqual([]));
});
