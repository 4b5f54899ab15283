import { exampleDocument } from '../../src/engine/example-document';
import { readOutline } from '../../src/report/outline';
import { judgedIn, prose, shapeOf } from './outline-shape';

describe('what is not for publication', () => {
  test('an appendix with a marking is exempt, and the report that speaks of it is not', () => {
    expect(shapeOf(['# Background', 'The bids are in Appendix B, which is exempt by virtue of paragraph 3.', 'Appendix B is not for publication.', '# Appendix A', 'Plan.', '# Appendix B', 'NOT FOR PUBLICATION by virtue of paragraph 3 of Part 1 of Schedule 12A.', '## Bids', 'The highest is £2m.']))
      .toEqual(['background: Background', 'appendix: Appendix A', '!appendix: Appendix B', '!appendix: Bids']);
  });

  test('a heading can mark its own part', () => {
    expect(shapeOf(['# Background', prose, '# Confidential Appendix 2', 'Names.', '# Appendix 3 (exempt)', 'More.', '# Appendix 4', 'Plan.'])).toEqual(['background: Background', '!appendix: Confidential Appendix 2', '!appendix: Appendix 3 (exempt)', 'appendix: Appendix 4']);
    expect(shapeOf(['# PART I', prose, '# Summary', 'Short.', '# PART II', 'Bids.', '# Advice', 'Take it.'])).toEqual(['other: PART I', 'summary: Summary', '!other: PART II', '!advice: Advice']);
  });

  test('a marking at the head covers the whole report', () => {
    expect(shapeOf(['NOT FOR PUBLICATION', 'Exempt by virtue of paragraph 3 of Schedule 12A', '# Summary', 'Short.'])).toEqual(['!head: ', '!summary: Summary']);
    expect(shapeOf(['| Exempt | Yes, paragraph 3', '# Summary', 'Short.'])).toEqual(['!head: ', '!summary: Summary']);
  });

  test('a public report that says so is not exempt', () => {
    expect(shapeOf(['Part I: public', 'Exempt information: none', 'Not for publication: Appendix B', '# Summary', 'Short.'])).toEqual(['head: ', 'summary: Summary']);
    expect(shapeOf(['| Confidential | No', '| Exempt | Appendix C only', '# Exempt information', 'This report contains no exempt information.'])).toEqual(['head: ', 'other: Exempt information']);
  });

  test('"Exempt information" over what is exempt marks its section', () => {
    expect(shapeOf(['# Background', prose, '# Exempt information', 'Hallam offered £1.2 million.'])).toEqual(['background: Background', '!other: Exempt information']);
  });

  test('a marking on its own line before an appendix belongs to the appendix', () => {
    expect(shapeOf(['# Background', prose, 'CONFIDENTIAL', '# Appendix 1', 'Bids.'])).toEqual(['background: Background', '!appendix: Appendix 1']);
  });
});

describe('what is the author\'s judgement', () => {
  test('sections of advice are, facts elsewhere are not', () => {
    expect(judgedIn(['Report author: Jane Smith', '# Summary', 'Nine machines are old.', '# Recommendations', 'That they be replaced.', '# Background', prose, '# Consultation', 'Residents consider the mowers too loud.', '# Risk', 'Two may fail.', 'Contact officer: Jane Smith']))
      .toEqual(['That they be replaced.', 'Two may fail.']);
  });

  test('a view given in the background is', () => {
    expect(judgedIn(['# Background', prose, 'We advise that the work should not be put off.', '# The position', 'Income is £61,000 below target. We do not expect to recover this.'])).toEqual(['We advise that the work should not be put off.', 'Income is £61,000 below target. We do not expect to recover this.']);
  });

  test('what a member said among the advice is not, nor is a quotation', () => {
    expect(judgedIn(['# Officer advice', 'The tender should be accepted.', 'Councillor Reed, the ward member, considers the price too high.', '"The price is a scandal."'])).toEqual(['The tender should be accepted.']);
  });

  test('in a consultation only the officers\' own voice is', () => {
    expect(judgedIn(['# Consultation', 'In my view it is a disgrace, one resident wrote.', 'Officers do not recommend a change in response.', 'The parish council considers that it would be unlawful.'])).toEqual(['Officers do not recommend a change in response.']);
  });

  test('a view that was struck out of the background counts', () => {
    expect(judgedIn(['# Background', '[-Officers advise against this.|Reed, Ann (Cllr)-]'])).toEqual(['Officers advise against this.']);
  });
});

test('a report of twenty thousand paragraphs is read whole', () => {
  const lines = ['# Background'];
  for (let at = 0; at < 20000; at++) lines.push(at % 40 === 0 ? 'Legal implications' : `${at}.1 The lease of unit ${at} runs out in the spring, and the tenant has asked the Council to renew it for a further term of years`);
  const document = exampleDocument(lines);
  const outline = readOutline(document);
  expect(outline.sections.reduce((sum, section) => sum + section.passages.length, 0)).toBeGreaterThan(19000);
});
