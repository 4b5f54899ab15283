import { meaningsIn, type Kind } from './passages';

describe('a figure, a date or a name', () => {
  test.each<[Kind, string, string]>([
    ['options', 'Income is likely to fall by £9,000 in a full year, and staffing costs by £21,000.', 'Income is likely to fall by £6,500 in a full year, and staffing costs by £21,000.'],
    ['recommendations', 'That the library open for 22 hours a week.', 'That the library open for 24 hours a week.'],
    ['advice', '4.1 The higher offer is £85,000 below the valuation. I do not consider that either represents a fair price.', '4.1 The higher offer is £35,000 below the valuation. I do not consider that either represents a fair price.'],
    ['implications', 'The saving would be £145,000 in a full year.', 'The saving would be £195,000 in a full year.'],
    ['consultation', 'Of those who replied, 62% were against.', 'Of those who replied, 26% were against.'],
    ['consultation', 'Seventeen letters of objection were received.', 'Seven letters of objection were received.'],
    ['implications', 'The total cost is £1,187,000.', 'The total cost is £1.1 million.'],
    ['advice', 'Two-thirds of the homes fail the standard.', 'A third of the homes fail the standard.'],
    ['advice', 'The bid was ranked third of five.', 'The bid was ranked second of five.'],
    ['implications', 'Parking income is £61,000 below target.', 'Parking income is £16,000 below target.'],
    ['advice', 'The pool loses about £4.10 on every swim.', 'The pool loses about £1.40 on every swim.'],
    ['options', 'The home has 32 beds, of which eleven are empty.', 'The home has 32 beds, of which four are empty.'],
    ['advice', 'Four in ten of those asked were opposed.', 'Two in ten of those asked were opposed.'],
    ['implications', 'It would take 22 years to recover the outlay.', 'It would take 12 years to recover the outlay.'],
    ['advice', 'The bar would close at 11pm.', 'The bar would close at 1am.'],
    ['implications', 'Borrowing costs rise from 4.2% to 5.6%.', 'Borrowing costs rise from 4.2% to 4.6%.'],
    ['implications', 'A reserve of £4.75m is held against this.', 'A reserve of £4.25m is held against this.'],
    ['recommendations', 'That the rent be increased by 7.7%.', 'That the rent be increased by 7%.'],
    ['consultation', 'The petition has 1,204 signatures.', 'The petition has 120 signatures.'],
    ['advice', 'One in three of the lamps is broken.', 'One in five of the lamps is broken.'],
    ['risks', 'Impact 4, likelihood 4.', 'Impact 4, likelihood 2.'],
    ['implications', 'The work would take eighteen months.', 'The work would take eight months.'],
    ['advice', 'The distance to the nearest stop is 900 metres.', 'The distance to the nearest stop is 400 metres.'],
    ['implications', 'Revenue cost: £25,000 in 2026/27 and £40,000 in 2027/28.', 'Revenue cost: £25,000 in 2026/27 and £14,000 in 2027/28.'],
    ['implications', 'The reserve would fall to £1.9 million.', 'The reserve would fall to £2.9 million.'],
    ['consultation', 'Forty-two of the fifty-one replies opposed the closure.', 'Twenty-four of the fifty-one replies opposed the closure.'],
    ['advice', 'The tender is £12,460 above the estimate.', 'The tender is £2,460 above the estimate.'],
    ['implications', 'Occupancy stands at 58 per cent.', 'Occupancy stands at 85 per cent.'],
    ['background', 'The bridge carries a weight limit of 7.5 tonnes.', 'The bridge carries a weight limit of 17.5 tonnes.'],
    ['implications', 'An investment of £318,450 is required.', 'An investment of about £300,000 is required.'],
    ['risks', 'Nine posts would go.', 'Three posts would go.'],
    ['advice', 'The pub may open until 23:30.', 'The pub may open until 01:00.'],
    ['implications', 'The subsidy is £3.17 a visit, against an average of £1.90.', 'The subsidy is £2.17 a visit, against an average of £1.90.'],
    ['advice', 'Nearly a third of the stock is below standard.', 'Nearly a quarter of the stock is below standard.'],
    ['recommendations', 'To set the precept at £184.32 for a band D property.', 'To set the precept at £148.32 for a band D property.'],
    ['consultation', 'There were 96 objections and 14 letters of support.', 'There were 14 objections and 96 letters of support.'],
    ['background', 'The road carries 11,000 vehicles a day.', 'The road carries several thousand vehicles a day.'],
    ['implications', 'Interest at 4.75% would cost £88,000.', 'Interest at 4.75% would cost £80,000.'],
    ['advice', 'Only two of the twelve lifts work.', 'Only two of the seven lifts work.'],
    ['background', 'The fleet has 63 vehicles with an average age of nine years.', 'The fleet has 63 vehicles with an average age of six years.'],
    ['implications', 'The cost is put at £1.35m over 5 years.', 'The cost is put at £1.35m over 15 years.'],
    ['recommendations', 'That the speed limit be 20 mph.', 'That the speed limit be 30 mph.'],
    ['advice', 'Flooding has a one in 30 chance of recurring each year.', 'Flooding has a one in 100 chance of recurring each year.'],
    ['implications', 'The variance is £486,217.', 'The variance is £0.5m.'],
    ['options', 'Option 2 scores 71 and Option 3 scores 68.', 'Option 2 scores 71 and Option 3 scores 78.'],
    ['background', 'The school has 212 pupils.', 'The school has 121 pupils.'],
    ['implications', 'The debt stands at £2.06 million.', 'The debt stands at £2.6 million.'],
    ['recommendations', 'That a grant of £7,500 be made.', 'That a grant of £5,700 be made.'],
    ['consultation', 'Three quarters of those who replied were against.', 'A quarter of those who replied were against.'],
    ['advice', 'Emissions would fall by 18 tonnes a year.', 'Emissions would fall by 81 tonnes a year.'],
    ['implications', 'The payback period is eleven years.', 'The payback period is seven years.'],
    ['advice', 'Delay costs £450 a day.', 'Delay costs a sum each day.'],
    ['implications', 'The gap in 2027/28 is £3.4m and grows to £5.1m.', 'The gap in 2027/28 is £3.4m and grows to £4.1m.'],
    ['consultation', 'Of 340 forms, 201 were against.', 'Of 340 forms, 102 were against.'],
    ['recommendations', 'That the limit on grants be raised to £2,000.', 'That the limit on grants be raised to £20,000.'],
    ['advice', 'It is the worst of nineteen councils.', 'It is the worst of nine councils.'],
    ['implications', 'The shortfall is £310,000.', 'The shortfall is £130,000.'],
    ['background', 'The estate has 488 homes.', 'The estate has 448 homes.'],
    ['advice', 'About one in five pitches is unlet.', 'About one in ten pitches is unlet.'],
    ['implications', 'Inflation has been assumed at 2%.', 'Inflation has been assumed at 3.5%.'],
    ['recommendations', 'That the number of rangers be cut to four.', 'That the number of rangers be cut to six.'],
  ])('figure-changed, in %s: “%s” became “%s”', (kind, before, after) => {
    expect(meaningsIn(kind, before, after)).toEqual(['figure-changed']);
  });

  test.each<[Kind, string, string]>([
    ['recommendations', 'That the tender of Fennimore be accepted.', 'That the tender of Hallam & Rooke be accepted.'],
    ['recommendations', 'That the grant be paid to the Ferrymead Trust.', 'That the grant be paid to the Copperfield Society.'],
  ])('name-changed and recommendation-replaced, in %s: “%s” became “%s”', (kind, before, after) => {
    const meanings = meaningsIn(kind, before, after);
    expect(meanings).toContain('name-changed');
    expect(meanings).toContain('recommendation-replaced');
    expect(['name-changed', 'recommendation-replaced']).toEqual(expect.arrayContaining(meanings));
  });

  test.each<[Kind, string, string]>([
    ['recommendations', 'That the scheme begins on 1 April 2026.', 'That the scheme begins on 1 July 2026.'],
    ['implications', 'The savings fall in 2026/27.', 'The savings fall in 2027/28.'],
    ['background', 'The consultation closed on 14 January.', 'The consultation closed on 24 January.'],
    ['background', 'The lease expires in March 2027.', 'The lease expires in March 2029.'],
    ['recommendations', 'That the review be completed by the end of June.', 'That the review be completed by the end of October.'],
    ['risks', 'Unless works begin by Friday 3 July the grant is lost.', 'Unless works begin by Friday 31 July the grant is lost.'],
    ['implications', 'Planning permission lapses on 30 November 2026.', 'Planning permission lapses on 30 November 2028.'],
    ['recommendations', 'To introduce the charge from 6th April.', 'To introduce the charge from 1st September.'],
    ['background', 'Members last considered this in 2019.', 'Members last considered this in 2023.'],
    ['recommendations', 'That the hall opens on Tuesdays.', 'That the hall opens on Fridays.'],
    ['background', 'The survey dates from 2012.', 'The survey dates from 2021.'],
    ['implications', 'The exemption runs until 31 March.', 'The exemption runs until 31 December.'],
    ['recommendations', 'That the scheme is reviewed in spring 2027.', 'That the scheme is reviewed in autumn 2027.'],
    ['recommendations', 'That the order comes into force on 3 August.', 'That the order comes into force on 3 October.'],
    ['implications', 'The break clause may be used in September 2027.', 'The break clause may be used in September 2030.'],
    ['background', 'Mr Lunn last inspected the silo on 5/11/2025.', 'Mr Lunn last inspected the silo on 5/11/2023.'],
    ['implications', 'The tax year 2025/26 is not affected.', 'The tax year 2026/27 is not affected.'],
    ['recommendations', 'That the decision be reviewed on 12 January 2027.', 'That the decision be reviewed on 21 January 2027.'],
    ['background', 'The lease was signed in the summer of 2018.', 'The lease was signed in the summer of 2008.'],
    ['implications', 'The funding must be spent by 31 March 2027.', 'The funding must be spent by 30 September 2027.'],
    ['background', 'The last inspection was in October 2023.', 'The last inspection was in October 2025.'],
    ['recommendations', 'To bring the by-law into force on Monday 1 June.', 'To bring the by-law into force on Monday 1 November.'],
    ['recommendations', 'That the charges take effect on 1 June 2026.', 'That the charges take effect on 1 September 2026.'],
    ['background', 'The agreement ends in 2031.', 'The agreement ends in 2036.'],
    ['implications', 'The tenancy ends on Lady Day 2027. The rent is due on 1 May.', 'The tenancy ends on Lady Day 2027. The rent is due on 1 August.'],
    ['background', 'The policy was last revised in February 2018.', 'The policy was last revised in February 2024.'],
  ])('date-changed, in %s: “%s” became “%s”', (kind, before, after) => {
    expect(meaningsIn(kind, before, after)).toEqual(['date-changed']);
  });

  test.each<[Kind, string, string]>([
    ['consultation', 'Councillor Harding was consulted on the draft.', 'Councillor Ellwood was consulted on the draft.'],
    ['advice', 'The works would be carried out in Priory Park.', 'The works would be carried out in Eastfield Park.'],
    ['consultation', 'The Director of Public Health was consulted.', 'The Director of Finance was consulted.'],
    ['background', 'The site adjoins Halse Road.', 'The site adjoins Barton Road.'],
    ['contact', 'Contact Hilary Benn-Jones, Parks Manager.', 'Contact Oliver Trask, Parks Manager.'],
    ['advice', 'Demand in Northgate has doubled.', 'Demand in Summerfields has doubled.'],
    ['recommendations', 'That authority be delegated to the Director of Place.', 'That authority be delegated to the Leader of the Council.'],
    ['consultation', 'Mrs Talbot supports the scheme.', 'Mr Hargreave supports the scheme.'],
    ['background', 'The works are on the A595 at Crofton.', 'The works are on the A595 at Thornby.'],
    ['contact', 'Report author: Simon Peverell, Senior Planner', 'Report author: Judith Maine, Senior Planner'],
    ['consultation', 'The comments of Historic England are at Appendix A.', 'The comments of Natural England are at Appendix A.'],
    ['advice', 'The work would be led by the Head of Leisure.', 'The work would be led by the Head of Planning.'],
    ['background', 'The land at Coppice Farm was bought in 1971.', 'The land at Priory Farm was bought in 1971.'],
    ['background', 'The scheme was drawn up by Kestrel Consulting.', 'The scheme was drawn up by Marlowe Associates.'],
    ['contact', 'Contact officer: Priya Nair, extension 4471', 'Contact officer: Dermot Keane, extension 4471'],
    ['advice', 'Buses would be sent along Wharf Lane.', 'Buses would be sent along Tanner Street.'],
    ['consultation', 'Comments were received from Stannick Parish Council.', 'Comments were received from Delby Parish Council.'],
    ['advice', 'Dr Winterton carried out the survey.', 'Dr Osgood carried out the survey.'],
    ['background', 'The vehicles are kept at Mill Road depot.', 'The vehicles are kept at Station Road depot.'],
    ['consultation', 'Councillor Pratchley asked for a delay.', 'Councillor Underwood asked for a delay.'],
    ['background', 'The clinic in Beckside would move.', 'The clinic in Thornhill would move.'],
    ['background', 'The trees stand in Abbey Gardens.', 'The trees stand in Castle Gardens.'],
    ['consultation', 'Mr Pike of the tenants\' association attended.', 'Mrs Gale of the tenants\' association attended.'],
  ])('name-changed, in %s: “%s” became “%s”', (kind, before, after) => {
    expect(meaningsIn(kind, before, after)).toEqual(['name-changed']);
  });

  test.each<[Kind, string, string]>([
    ['consultation', 'Support fell from 54% to 38%.', 'Support rose from 38% to 54%.'],
  ])('figure-changed or content-changed, in %s: “%s” became “%s”', (kind, before, after) => {
    const meanings = meaningsIn(kind, before, after);
    expect(meanings.some((each) => each === 'figure-changed' || each === 'content-changed')).toBe(true);
    expect(['content-changed', 'figure-changed']).toEqual(expect.arrayContaining(meanings));
  });
});
