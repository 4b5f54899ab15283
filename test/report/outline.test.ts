import { exampleDocument } from '../../src/engine/example-document';
import { readOutline } from '../../src/report/outline';
import { withoutTypedNumber } from '../../src/report/typed-numbers';
import { judgedIn, prose, shape, shapeOf } from './outline-shape';

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

  test('headings that are questions', () => {
    expect(shapeOf(['# Why has this report come to Cabinet?', 'It must.', '# What are the options?', 'Two.', '# What are the financial implications?', 'Some.', '# Who has been consulted?', 'All.', '# What are the risks?', 'Few.', '# What is Cabinet being asked to do?', 'Agree.', '# Why do we recommend this?', 'It is cheap.']))
      .toEqual(['summary: Why has this report come to Cabinet?', 'options: What are the options?', 'implications/financial: What are the financial implications?', 'consultation: Who has been consulted?', 'risks: What are the risks?', 'recommendations: What is Cabinet being asked to do?', 'reasons: Why do we recommend this?']);
  });

  test('numbered paragraphs in a heading style are text', () => {
    const lines = ['# 1 Recommendations', '## 1.1 That the lease be renewed.', '## 1.2 That the Head of Place sign it; and', '# 2 Legal implications', '## 2.1 None.'];
    expect(shapeOf(lines)).toEqual(['recommendations: Recommendations', 'implications/legal: Legal implications']);
    expect(judgedIn(lines)).toHaveLength(3);
  });

  test('sub-headings of implications in typed numbers, with a topic that needs its place to be known', () => {
    expect(shapeOf(['1. Recommendation(s)', 'It is recommended that:', '1.1 the policy is adopted', '2. Consultation', '2.1 Legal Services were consulted', '3. Corporate Implications', '3.1 Legal', '3.1.1 None', '3.2 Resources', '3.2.1 None', '3.3 Property: no effect', 'Report author: Jane Smith']))
      .toEqual(['recommendations: Recommendation(s)', 'consultation: Consultation', 'implications: Corporate Implications', 'implications/legal: Legal', 'implications/financial: Resources', 'implications/property: Property', 'contact: Report author']);
  });

  test('among implications a full stop may part a heading from its text', () => {
    expect(shapeOf(['# Implications', 'Legal. None arise.', 'Finance. The cost is met.', 'None of this is new. It was so in 2019.'])).toEqual(['implications: Implications', 'implications/legal: Legal', 'implications/financial: Finance']);
  });

  test('comments one after another in lines of their own', () => {
    expect(shapeOf(['# Report', 'Comments of the Director of Finance:', 'The cost is met.', 'Comments of the Monitoring Officer', 'It is lawful.', 'Comments of the Ward Member', 'I object.']))
      .toEqual(['other: Report', 'advice/financial: Comments of the Director of Finance', 'advice/legal: Comments of the Monitoring Officer', 'consultation: Comments of the Ward Member']);
  });

  test('an appendix at the end of a report without styles keeps its own headings', () => {
    expect(shapeOf(['Grant', 'Recommendation', 'That it is paid.', 'Contact officer: Jane Smith', 'Appendix 1: terms of grant', '1. Recommendations', 'Clubs should apply early.', 'Legal', 'None.']))
      .toEqual(['head: ', 'recommendations: Recommendation', 'contact: Contact officer', 'appendix: Appendix 1: terms of grant']);
  });

  test('a sentence on an appendix and a list of appendices open none', () => {
    expect(shapeOf(['# Background', prose, 'Appendix 1 shows the site', '# Appendices', 'Appendix A: plan', 'Appendix B: survey', '# Financial implications', 'None.'])).toEqual(['background: Background', 'appendix: Appendices', 'implications/financial: Financial implications']);
  });

  test('a planning report with its recommendation first and a heading of its own for each issue', () => {
    expect(shapeOf(['26/0207/FUL', 'RECOMMENDATION: APPROVE', 'THE SITE', 'A field of three hectares by the river.', 'REPRESENTATIONS', 'Nine letters object.', 'OFFICER ASSESSMENT', 'The roof is too high.', 'PLANNING BALANCE', 'The harm prevails.', 'RECOMMENDATION – That permission be refused for the following reasons:', '(1) flood risk']))
      .toEqual(['head: ', 'recommendations: RECOMMENDATION', 'other: THE SITE', 'consultation: REPRESENTATIONS', 'advice: OFFICER ASSESSMENT', 'conclusions: PLANNING BALANCE', 'recommendations: RECOMMENDATION']);
  });

  test('a report without any headings has a body in which a view counts', () => {
    expect(judgedIn(['Skate park', 'Report of the Clerk', 'The Committee is recommended to approve the plan.', 'It was drawn in May.', 'In my view it is sound.'])).toEqual(['The Committee is recommended to approve the plan.', 'In my view it is sound.']);
  });

  test('rows of a layout table with an empty left cell go on with the row before', () => {
    expect(shapeOf(['| Report title | Grants', '| Recommendations: | That Cabinet:', '|  | 1. agrees the grants', '|  | 2. notes the cost', '| Reasons: | To help clubs', '| Contact Officer: | Jane Smith, Grants Manager'])).toEqual(['head: ', 'recommendations: Recommendations', 'reasons: Reasons']);
  });

  test('a decision record in a table', () => {
    expect(shapeOf(['| Decision maker | Councillor Ann Reed', '| Date of decision | 3 May 2026', '| Decision | That the grant of £4,000 be paid', '| Reasons for the decision | The club has lost its ground', '| Alternative options considered and rejected | To pay nothing', '| Councillors consulted | Councillor Reed, who agreed']))
      .toEqual(['head: ', 'recommendations: Decision', 'reasons: Reasons for the decision', 'options: Alternative options considered and rejected', 'consultation: Councillors consulted']);
  });
});

test('a number before a capital letter is a paragraph\u2019s, not a measure', () => {
  expect(withoutTypedNumber('7.1 Homes with a garden come first.')).toBe('Homes with a garden come first.');
  expect(withoutTypedNumber('7.1 homes a year were built.')).toBe('7.1 homes a year were built.');
});
