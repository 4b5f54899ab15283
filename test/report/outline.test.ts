import { exampleDocument } from '../../src/engine/example-document';
import { readOutline } from '../../src/report/outline';
import type { Outline } from '../../src/report/report';

/** The sections in turn: "implications/legal: Legal", with "!" before those that are not for publication. */
function shape(outline: Outline): string[] {
  return outline.sections.filter((section) => section.kind !== 'head' || section.passages.length > 0).map((section) => {
    const topics = section.topics.length > 0 && section.kind !== 'risks' ? `/${section.topics.join('+')}` : '';
    return `${section.exempt ? '!' : ''}${section.kind}${topics}: ${section.heading}`;
  });
}

function shapeOf(lines: string[]): string[] {
  return shape(readOutline(exampleDocument(lines)));
}

/** The words of the passages that are the author's judgement. */
function judgedIn(lines: string[]): string[] {
  const judged: string[] = [];
  for (const section of readOutline(exampleDocument(lines)).sections) {
    for (const passage of section.passages) if (passage.judgement) judged.push(passage.paragraph.accepted || passage.paragraph.original);
  }
  return judged;
}

const prose = 'The hall was built in 1931 and has been let to the drama society since 1974.';

describe('the layout of a report', () => {
  test('headings by style give the sections, and the title is the head', () => {
    const document = exampleDocument(['Market hall roof', 'Cabinet, 4 March 2026', '# Purpose of report', 'To agree the works.', '# Recommendations', 'That the roof is mended.', '# Reasons for recommendation', 'It leaks.', '# Options considered', 'Do nothing.', '# Conclusions', 'It should be mended.']);
    (document.paragraphs[0] as { style: string }).style = 'Title';
    expect(shape(readOutline(document))).toEqual(['head: ', 'summary: Purpose of report', 'recommendations: Recommendations', 'reasons: Reasons for recommendation', 'options: Options considered', 'conclusions: Conclusions']);
  });

  test('a main title in a heading style, with the sections one level below, is head too', () => {
    expect(shapeOf(['CABINET – 22 APRIL 2026', '# Closure of the swimming pool', 'Report of the Director of Leisure', '## Recommendation', 'That it close.', '## Background', prose, '## Legal implications', 'None.']))
      .toEqual(['head: ', 'head: Closure of the swimming pool', 'recommendations: Recommendation', 'background: Background', 'implications/legal: Legal implications']);
  });

  test('lines in capitals are headings where nothing has a style', () => {
    expect(shapeOf(['HARTMOOR DISTRICT COUNCIL', 'REPORT TO THE PLANNING COMMITTEE', 'Report of the Head of Planning', 'RECOMMENDATIONS', 'That permission is refused.', 'SITE AND SURROUNDINGS', prose, 'PLANNING HISTORY', 'An application for two flats was refused in 2019.', 'CONSULTATIONS', 'Highways: no objection.', 'ASSESSMENT', 'Officers consider that the loss of light is serious.', 'CONCLUSION', 'The harm is not outweighed.']))
      .toEqual(['head: ', 'recommendations: RECOMMENDATIONS', 'other: SITE AND SURROUNDINGS', 'background: PLANNING HISTORY', 'consultation: CONSULTATIONS', 'advice: ASSESSMENT', 'conclusions: CONCLUSION']);
  });

  test('typed numbers "5." and "5.0" stand before headings, "5.1" before paragraphs', () => {
    const lines = ['Leisure centre boilers', '1.0 Purpose of Report', '1.1 To seek money for boilers.', '2.0 Recommendations', '2.1 That £40,000 is set aside', '2.2 That the works begin in May', '3.0 The Boilers', '3.1 There are four of them.', '4.0 Financial Implications', '4.1 The reserve is enough.', '5.0 Legal Implications', '5.1 There are none.'];
    expect(shapeOf(lines)).toEqual(['head: ', 'summary: Purpose of Report', 'recommendations: Recommendations', 'other: The Boilers', 'implications/financial: Financial Implications', 'implications/legal: Legal Implications']);
    const sections = readOutline(exampleDocument(lines)).sections;
    expect(sections.map((section) => section.number)).toEqual(['', '1.0', '2.0', '3.0', '4.0', '5.0']);
    expect(sections[2]?.passages.map((passage) => passage.number)).toEqual(['2.1', '2.2']);
  });

  test('numbered recommendations without a full stop are no headings', () => {
    expect(shapeOf(['1. Recommendations', '1. Approve the tender', '2. Thank the staff', '3. Close the file', '2. Background', prose]))
      .toEqual(['recommendations: Recommendations', 'background: Background']);
  });

  test('headings run in at the start of their paragraph', () => {
    expect(shapeOf(['# Implications', 'Legal: the Director of Legal Services comments that consent is needed.', 'Financial implications - none', 'Crime and disorder – the lights will help.', 'HR: no posts are affected.']))
      .toEqual(['implications: Implications', 'implications/legal: Legal', 'implications/financial: Financial implications', 'implications/crime-and-disorder: Crime and disorder', 'implications/staffing: HR']);
  });

  test('a run-in heading may name whose comments they are in brackets', () => {
    expect(shapeOf(['# Implications', 'Legal (Director of Law): a licence is not needed.', 'Financial (Chief Finance Officer): met from reserves.']))
      .toEqual(['implications: Implications', 'implications/legal: Legal', 'implications/financial: Financial']);
  });

  test('a whole report in run-in headings', () => {
    expect(shapeOf(['Clerk\'s report to the Parish Council', 'Purpose: to decide on the swings.', 'Recommendation: that the swings are replaced.', 'Background: they were bought in 1998.', 'Options: repair or replace.', 'Financial implications: £4,000 from the play fund.', 'Risk: a child may be hurt.']))
      .toEqual(['head: ', 'summary: Purpose', 'recommendations: Recommendation', 'background: Background', 'options: Options', 'implications/financial: Financial implications', 'risks: Risk']);
  });

  test('a table with the heading in its left cell and the comments in its right', () => {
    expect(shapeOf(['# Implications', '| Legal | Comments of the Director of Law: the lease allows it.', '| Financial | The cost is met.', '| Customers | New boards will be put up.', '| Staffing | None', 'Background papers: none']))
      .toEqual(['implications: Implications', 'implications/legal: Legal', 'implications/financial: Financial', 'implications/other: Customers', 'implications/staffing: Staffing', 'contact: Background papers']);
  });

  test('a table of implications under a row of captions, with a third column', () => {
    expect(shapeOf(['# Corporate implications', '| Implication | Comments | Officer', '| Financial | Within budget for the year | Jane Smith', '| Equality | An assessment is attached | Omar Khan', '| Climate change | Fewer journeys | Omar Khan']))
      .toEqual(['implications: Corporate implications', 'implications/financial: Financial', 'implications/equality: Equality', 'implications/environmental: Climate change']);
  });

  test('particulars in a table at the head are head, not sections', () => {
    expect(shapeOf(['| Meeting | Cabinet', '| Date | 3 March 2026', '| Report author | Jane Smith, Head of Place', '| Wards affected | All', '| Key decision | Yes', '# Summary', 'Short.'])).toEqual(['head: ', 'summary: Summary']);
  });

  test('a cover table may hold sections as well', () => {
    expect(shapeOf(['| Subject | Car parks', '| Lead officer | Omar Khan', '| Purpose of report | To set charges for the coming year', '| Recommendations | That the charges are raised', '| Reasons for recommendations | Costs have risen', '# 1. Background', prose]))
      .toEqual(['head: ', 'summary: Purpose of report', 'recommendations: Recommendations', 'reasons: Reasons for recommendations', 'background: Background']);
  });

  test('a table of figures is no set of sections', () => {
    expect(shapeOf(['# Background', 'The budget is as follows.', '| Heading | 2024/25 | 2025/26', '| Staffing | £45,000 | £47,000', '| Property | £12,000 | £13,000', '| Legal | £3,000 | £2,000'])).toEqual(['background: Background']);
  });

  test('a table of who was asked is no set of implications', () => {
    expect(shapeOf(['# Consultation', '| Finance | Agreed on 3 May', '| Legal | No comments', '| Ward members | Sent the draft'])).toEqual(['consultation: Consultation']);
  });

  test('a frame of one column round the recommendations is read as text', () => {
    expect(shapeOf(['Sale of land', '| RECOMMENDATIONS', '| (a) That the land is sold.', '| (b) That the price is confirmed.', '# Background', prose])).toEqual(['head: ', 'recommendations: RECOMMENDATIONS', 'background: Background']);
  });

  test('a layout table with the number in its left cell gives the number to its text', () => {
    const lines = ['| 1. | Recommendations', '| 1.1 | That the lease be renewed.', '| 2. | Legal implications', '| 2.1 | The Council is the landlord and has power to let.'];
    expect(shapeOf(lines).slice(1)).toEqual(['recommendations: Recommendations', 'implications/legal: Legal implications']);
    const passages = readOutline(exampleDocument(lines)).sections[1]?.passages ?? [];
    expect(passages.map((passage) => [passage.number, passage.paragraph.accepted])).toContainEqual(['1.1', 'That the lease be renewed.']);
  });

  test('"Cabinet is recommended to" leads to the recommendations', () => {
    expect(shapeOf(['Bus shelters', 'The Executive is asked to:', '(a) approve twelve shelters;', '(b) note the cost.', 'Reasons', 'The old ones are unsafe.'])).toEqual(['head: ', 'recommendations: The Executive is asked to', 'reasons: Reasons']);
    expect(shapeOf(['# What the Cabinet is asked to decide', 'Whether to buy.'])).toEqual(['recommendations: What the Cabinet is asked to decide']);
    expect(shapeOf(['# Decision required', 'Whether to buy.'])).toEqual(['recommendations: Decision required']);
  });

  test('headings below a heading keep to it where they say nothing of their own', () => {
    expect(shapeOf(['# Options', '## Option 1: leasing', 'Costs more.', '## Financial implications', 'High.', '# Assessment', '## Noise', 'Loud.', '# Financial implications', '## Capital', 'None.', '## Treatment of VAT', 'None.']))
      .toEqual(['options: Options', 'options: Option 1: leasing', 'options/financial: Financial implications', 'advice: Assessment', 'advice: Noise', 'implications/financial: Financial implications', 'implications/financial: Capital', 'implications/financial: Treatment of VAT']);
  });

  test('everything under an appendix belongs to it', () => {
    expect(shapeOf(['# Recommendations', 'That it be noted.', '# Appendix A: strategy', '## Background', prose, '## Recommendations', 'Read widely.', '# Financial implications', 'Of the strategy.', '# Legal', 'Of the strategy.']))
      .toEqual(['recommendations: Recommendations', 'appendix: Appendix A: strategy', 'appendix: Background', 'appendix: Recommendations', 'appendix: Financial implications', 'appendix: Legal']);
  });

  test('a list of appendices among the numbered sections does not swallow those that follow', () => {
    expect(shapeOf(['# 7. Appendices', 'A: plan.', '# 8. Financial implications', 'None.'])).toEqual(['appendix: Appendices', 'implications/financial: Financial implications']);
    expect(shapeOf(['# 6. Background', prose, '# 7. Appendix 1: plan', 'See attached.', '# 8. Legal implications', 'None.'])).toEqual(['background: Background', 'appendix: Appendix 1: plan', 'implications/legal: Legal implications']);
  });

  test('what members and consultees say is consultation, also among the implications', () => {
    expect(shapeOf(['# Implications', '## Legal', 'None.', '## Comments of the local member', 'Opposed.', '# Views of the Portfolio Holder', 'In favour.', '# Ward councillors', 'None replied.', '# Representations received', 'Nine.']))
      .toEqual(['implications: Implications', 'implications/legal: Legal', 'consultation: Comments of the local member', 'consultation: Views of the Portfolio Holder', 'consultation: Ward councillors', 'consultation: Representations received']);
  });

  test('comments of statutory officers are advice on their subject', () => {
    expect(shapeOf(['# Comments of the Section 151 Officer', 'Affordable.', '# Monitoring Officer\'s comments', 'Lawful.', '# Statutory officers\' comments', 'As above.']))
      .toEqual(['advice/financial: Comments of the Section 151 Officer', 'advice/legal: Monitoring Officer\'s comments', 'advice: Statutory officers\' comments']);
  });

  test('lists, sentences and captions are no headings', () => {
    expect(shapeOf(['# Consultation', 'We asked:', 'Finance', 'Legal', 'Human Resources', 'Table 2: income by year', 'Legal advice was taken in June.', 'Options for the site were discussed with the tenants.', '(a) risk', 'It is recommended that walkers keep to the path.']))
      .toEqual(['consultation: Consultation']);
  });

  test('plain headings between paragraphs where nothing has a style', () => {
    expect(shapeOf(['Report to Full Council', 'Recommendation', 'That the museum opens on Sundays.', 'The museum', prose, 'Reasons for recommendation', 'Visitors ask for it.', 'Financial', 'There is a cost of £9,000 a year, which can be found.', 'Legal', 'None.', 'Equality impact', 'None.', 'Contact officer: Jane Smith']))
      .toEqual(['head: ', 'recommendations: Recommendation', 'other: The museum', 'reasons: Reasons for recommendation', 'implications/financial: Financial', 'implications/legal: Legal', 'implications/equality: Equality impact', 'contact: Contact officer']);
  });

  test('a county report in numbered paragraphs under plain headings', () => {
    expect(shapeOf(['CABINET: 12 MAY 2026', 'REPORT OF THE DIRECTOR OF ENVIRONMENT', 'Purpose of the Report', '1. To report on gritting.', 'Recommendations', '2. It is recommended that the routes are approved.', 'Resource Implications', '3. The cost is met.', 'Circulation under the Local Issues Alert Procedure', '4. All members.', 'Equality and Human Rights Implications', '5. None.', 'Officer to Contact', 'Omar Khan, Head of Highways']))
      .toEqual(['head: ', 'summary: Purpose of the Report', 'recommendations: Recommendations', 'implications/financial: Resource Implications', 'consultation: Circulation under the Local Issues Alert Procedure', 'implications/equality+human-rights: Equality and Human Rights Implications', 'contact: Officer to Contact']);
  });

  test('letters and "Section 5" count headings too', () => {
    expect(shapeOf(['A. Recommendations', 'That it be agreed.', 'B. Reasons for decision', 'It is needed.', 'Section 3: Legal implications', 'None.'])).toEqual(['recommendations: Recommendations', 'reasons: Reasons for decision', 'implications/legal: Legal implications']);
  });

  test('a heading that a change struck out or put in still gives its section', () => {
    expect(shapeOf(['# Summary', 'Short.', '# [-Options|Brock, Julian-]', '[-Sell or keep.|Brock, Julian-]', '# [+Legal advice|Brock, Julian+]', 'Lawful.', '# Options[+ considered|Brock, Julian+]', 'Two.']))
      .toEqual(['summary: Summary', 'options: Options', 'implications/legal: Legal advice', 'options: Options considered']);
  });

  test('a paragraph that was struck out stays in its section with its old number', () => {
    const outline = readOutline(exampleDocument(['# Assessment', '[-5. There is a risk of delay.|Brock, Julian-]', '[+5.2 There is none.|Brock, Julian+]']));
    expect(outline.sections[1]?.passages.map(({ number, judgement }) => [number, judgement])).toEqual([['5', true], ['5.2', true]]);
  });

  test('a decision record in a table', () => {
    expect(shapeOf(['| Decision maker | Councillor Ann Reed', '| Date of decision | 3 May 2026', '| Decision | That the grant of £4,000 be paid', '| Reasons for the decision | The club has lost its ground', '| Alternative options considered and rejected | To pay nothing', '| Councillors consulted | Councillor Reed, who agreed']))
      .toEqual(['head: ', 'recommendations: Decision', 'reasons: Reasons for the decision', 'options: Alternative options considered and rejected', 'consultation: Councillors consulted']);
  });
});

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

test('a report of twenty thousand paragraphs is read in the time that it deserves', () => {
  const lines = ['# Background'];
  for (let at = 0; at < 20000; at++) lines.push(at % 40 === 0 ? 'Legal implications' : `${at}.1 The lease of unit ${at} runs out in the spring, and the tenant has asked the Council to renew it for a further term of years`);
  const document = exampleDocument(lines);
  const start = Date.now();
  const outline = readOutline(document);
  expect(outline.sections.reduce((sum, section) => sum + section.passages.length, 0)).toBeGreaterThan(19000);
  expect(Date.now() - start).toBeLessThan(6000);
});
