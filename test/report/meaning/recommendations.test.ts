import { meaningsIn, type Kind } from './passages';

describe('a recommendation', () => {
  test.each<[Kind, string, string]>([
    ['recommendations', 'That Cabinet refuses the request.', 'That Cabinet approves the request.'],
    ['recommendations', 'That Cabinet agrees to close Mill Lane library with effect from 1 April.', 'That Cabinet agrees to keep Mill Lane library open beyond 1 April.'],
    ['recommendations', 'That planning permission be refused for the reasons set out below.', 'That planning permission be granted for the reasons set out below.'],
    ['recommendations', 'Members are recommended to defer the decision until the survey is complete.', 'Members are recommended to proceed with the decision.'],
    ['advice', 'Officers do not recommend that the lease be renewed.', 'Officers recommend that the lease be renewed.'],
    ['recommendations', 'That Option 1 be adopted.', 'That Option 3 be adopted.'],
    ['recommendations', 'That the licence application is rejected.', 'That the licence application is accepted.'],
    ['advice', 'We advise against entering into the contract.', 'We advise entering into the contract.'],
    ['recommendations', 'To retain the weekly collection of refuse.', 'To end the weekly collection of refuse.'],
    ['advice', 'On balance officers consider that the application should be refused.', 'On balance officers consider that the application should be permitted.'],
    ['recommendations', 'That the Committee does not revoke the premises licence of the Red Lion.', 'That the Committee revokes the premises licence of the Red Lion.'],
    ['recommendations', 'That no further funding be given to the arts trust.', 'That further funding be given to the arts trust.'],
    ['recommendations', 'That the council tax be frozen at its present level.', 'That the council tax be increased from its present level.'],
    ['conclusions', 'I conclude that the lease should be surrendered and Option B preferred.', 'I conclude that the lease should be surrendered and Option C preferred.'],
    ['recommendations', 'It is recommended that the two day centres be merged.', 'It is recommended that the two day centres not be merged.'],
    ['recommendations', 'That the pilot be extended for a further year.', 'That the pilot be ended after the first year.'],
    ['summary', 'The report recommends that the tender be awarded.', 'The report recommends that the tender be abandoned.'],
    ['recommendations', 'That the Sub-Committee grants the variation of the licence.', 'That the Sub-Committee refuses the variation of the licence.'],
    ['conclusions', 'The weight of the evidence is against the scheme and we recommend that it does not go ahead.', 'The weight of the evidence is in favour of the scheme and we recommend that it goes ahead.'],
    ['recommendations', 'That Fairholme care home remains open while alternatives are sought.', 'That Fairholme care home closes while alternatives are sought.'],
    ['recommendations', 'That the objections to the traffic order be upheld.', 'That the objections to the traffic order be dismissed.'],
    ['recommendations', 'That the leisure contract be brought in house.', 'That the leisure contract not be brought in house.'],
    ['advice', 'Accordingly, Route A is recommended.', 'Accordingly, Route B is recommended.'],
    ['recommendations', 'Reject the offer of £240,000 for the former school.', 'Accept the offer of £240,000 for the former school.'],
    ['recommendations', 'That the reserve not be used to balance the budget.', 'That the reserve be used to balance the budget.'],
    ['options', 'Officers do not favour option 4.', 'Officers favour option 4.'],
    ['advice', 'For these reasons I do not recommend approval.', 'For these reasons I recommend approval.'],
    ['recommendations', 'That Cabinet supports the designation of a new conservation area.', 'That Cabinet opposes the designation of a new conservation area.'],
    ['recommendations', 'To continue with the present provider until 2028.', 'To terminate the arrangement with the present provider.'],
    ['conclusions', 'The preferred option is Option 2.', 'The preferred option is Option 1.'],
    ['recommendations', 'That the crossing patrol be withdrawn.', 'That the crossing patrol be retained.'],
    ['recommendations', 'That planning permission is granted with conditions.', 'That planning permission is refused.'],
    ['advice', 'Officers advise members to decline the request.', 'Officers advise members to agree the request.'],
    ['recommendations', 'That the hours be reduced from 40 to 30.', 'That the hours be increased from 40 to 50.'],
    ['recommendations', 'That Cabinet declines to extend the subsidy to the bus operator.', 'That Cabinet extends the subsidy to the bus operator.'],
    ['recommendations', '3.1 That the business case for the arena be rejected as incomplete.', '3.1 That the business case for the arena be endorsed.'],
    ['conclusions', 'Having weighed these matters, officers recommend that the footbridge be removed.', 'Having weighed these matters, officers recommend that the footbridge be repaired.'],
    ['recommendations', 'That the fee for garden waste not be introduced.', 'That the fee for garden waste be introduced.'],
    ['recommendations', 'That the appeal is dismissed.', 'That the appeal is allowed.'],
    ['reasons', 'Officers favour demolition over refurbishment.', 'Officers favour refurbishment over demolition.'],
    ['recommendations', 'That Bidder A be appointed.', 'That Bidder C be appointed.'],
    ['advice', 'We see no case for relaxing the condition and recommend refusal.', 'We see a case for relaxing the condition and recommend approval.'],
    ['recommendations', 'That the Council joins the regional purchasing body.', 'That the Council does not join the regional purchasing body.'],
    ['recommendations', 'That Cabinet rejects the petition and keeps the charge.', 'That Cabinet accepts the petition and drops the charge.'],
    ['recommendations', 'That consent be withheld.', 'That consent be given.'],
    ['summary', 'Members are asked to approve the purchase of the mill.', 'Members are asked to turn down the purchase of the mill.'],
    ['recommendations', 'That the library at Stokely be transferred to Option B (community management).', 'That the library at Stokely be transferred to Option A (community management).'],
    ['recommendations', 'That the closing date for bids not be put back.', 'That the closing date for bids be put back.'],
    ['recommendations', 'That the Council withdraws from the joint arrangement.', 'That the Council remains in the joint arrangement.'],
    ['conclusions', 'Officers conclude that the harm is decisive and that permission should not be given.', 'Officers conclude that the harm is not decisive and that permission should be given.'],
    ['recommendations', 'To pause the roll-out of the bins.', 'To proceed with the roll-out of the bins.'],
    ['recommendations', 'That the lodge be sold.', 'That the lodge be retained.'],
    ['advice', 'It is recommended that Members do not accept the surrender of the lease.', 'It is recommended that Members accept the surrender of the lease.'],
    ['recommendations', 'That Tender 2 be accepted.', 'That Tender 4 be accepted.'],
    ['recommendations', 'That the grant to the festival be discontinued.', 'That the grant to the festival be continued.'],
    ['advice', 'Officers cannot recommend the scheme to members.', 'Officers recommend the scheme to members.'],
    ['recommendations', 'That Members agree to Option 4.', 'That Members agree to Option 2.'],
    ['conclusions', 'The case for closing the centre is made out, and officers recommend that it closes in June.', 'The case for closing the centre is made out, but officers recommend that it stays open.'],
    ['recommendations', 'That the fence be allowed to remain.', 'That the fence be removed.'],
    ['recommendations', 'That Cabinet does not approve the write-off.', 'That Cabinet approves the write-off.'],
    ['advice', 'I recommend that the licence be suspended for three months.', 'I recommend that the licence be continued without change.'],
    ['recommendations', 'That the objection be overruled and the order made.', 'That the objection be upheld and the order abandoned.'],
    ['recommendations', 'To bid for the regional games.', 'Not to bid for the regional games.'],
  ])('recommendation-turned, in %s: “%s” became “%s”', (kind, before, after) => {
    const meanings = meaningsIn(kind, before, after);
    expect(meanings).toContain('recommendation-turned');
    // Outside the recommendations a “not” that came or went is named too.
    const beside = kind === 'recommendations' ? [] : ['negation-added', 'negation-removed'];
    expect(['figure-changed', 'recommendation-turned', ...beside]).toEqual(expect.arrayContaining(meanings));
  });

  test.each<[Kind, string, string]>([
    ['recommendations', 'That the contract be awarded to Bellweather Construction Ltd.', 'That the contract be awarded to Larkin Brothers Ltd.'],
    ['recommendations', 'That Dr Anne Pellow be appointed as independent person.', 'That Mr Colin Strood be appointed as independent person.'],
    ['recommendations', 'That Orchard Facilities be granted preferred bidder status.', 'That Pinnacle Support be granted preferred bidder status.'],
    ['recommendations', 'That Gable & Stone be engaged to value the site.', 'That Wrenfield Partners be engaged to value the site.'],
    ['recommendations', 'That the freehold be sold to Harrow Field Homes.', 'That the freehold be sold to the Tideway Partnership.'],
    ['recommendations', 'That the tender from Mallow Civil Engineering for £412,300 be accepted.', 'That the tender from Dunster Groundworks for £412,300 be accepted.'],
    ['recommendations', 'That Fielding Transport be awarded the school bus contract.', 'That Coltrane Coaches be awarded the school bus contract.'],
    ['recommendations', 'That Cabinet accepts the bid from Ashdown Leisure.', 'That Cabinet accepts the bid from Blue Heron Trust.'],
    ['recommendations', 'That Ms Keller be co-opted to the Committee.', 'That Mr Abbas be co-opted to the Committee.'],
  ])('recommendation-replaced and name-changed, in %s: “%s” became “%s”', (kind, before, after) => {
    const meanings = meaningsIn(kind, before, after);
    expect(meanings).toContain('recommendation-replaced');
    expect(meanings).toContain('name-changed');
    expect(['name-changed', 'recommendation-replaced']).toEqual(expect.arrayContaining(meanings));
  });

  test.each<[Kind, string, string]>([
    ['recommendations', 'That a further report be brought to Cabinet in September.', ''],
    ['recommendations', '1. That the budget be approved. 2. That the Head of Housing reports on progress each quarter.', '1. That the budget be approved.'],
    ['recommendations', '(a) That the policy be adopted. (b) That its effect on tenants with disabilities be reported to the Committee within six months.', '(a) That the policy be adopted.'],
    ['recommendations', 'That members of the public be invited to comment on the design.', ''],
    ['summary', 'The pier needs work. It is recommended that £60,000 is set aside for it.', 'The pier needs work.'],
    ['recommendations', '1. To note the position. 2. To instruct the Head of Finance to recover the overpayment.', '1. To note the position.'],
    ['recommendations', 'That officers report back by December with costed alternatives. That the fees are noted.', 'That the fees are noted.'],
    ['recommendations', 'That the Independent Remuneration Panel be asked to reconsider its proposals.', ''],
    ['recommendations', '(1) That the rents rise by 3.5%. (2) That tenants be told why in writing.', '(1) That the rents rise by 3.5%.'],
    ['recommendations', '(1) To note the audit. (2) To require monthly reports from the contractor until the defects are cured.', '(1) To note the audit.'],
    ['recommendations', 'That the Standards Committee looks into the matter.', ''],
    ['recommendations', 'That the Council seeks the repayment of the loan. That the report be noted.', 'That the report be noted.'],
  ])('recommendation-removed, in %s: “%s” became “%s”', (kind, before, after) => {
    expect(meaningsIn(kind, before, after)).toEqual(['recommendation-removed']);
  });

  test.each<[Kind, string, string]>([
    ['recommendations', '', 'That the Director of Place be authorised to negotiate with the owner of the adjoining land.'],
    ['recommendations', 'That the fee be waived.', 'That the fee be waived. That the Leader write to the Minister.'],
    ['recommendations', 'To note the report.', 'To note the report. To ask the Scrutiny Committee to review progress after a year.'],
    ['recommendations', 'That the plan be adopted.', 'That the plan be adopted. That a member champion be appointed.'],
    ['advice', 'Three routes have been surveyed.', 'Three routes have been surveyed. Officers recommend the southern one.'],
    ['recommendations', 'That the land be appropriated for planning purposes.', 'That the land be appropriated for planning purposes. That the covenants be released.'],
    ['recommendations', 'That the charges be agreed.', 'That the charges be agreed. That blue badge holders be exempted from them.'],
    ['recommendations', 'That the policy be approved.', 'That the policy be approved. That training be provided to all members.'],
    ['recommendations', '', 'That £25,000 be set aside for legal costs.'],
  ])('recommendation-added, in %s: “%s” became “%s”', (kind, before, after) => {
    expect(meaningsIn(kind, before, after)).toEqual(['recommendation-added']);
  });

  test.each<[Kind, string, string]>([
    ['recommendations', 'That the land at Fenwick Lane be sold on the open market.', 'That a working group of five members be set up to look at play provision.'],
    ['recommendations', 'That the depot be moved to Tannery Lane.', 'That the present depot be given a new roof and its yard resurfaced.'],
    ['recommendations', 'That £50,000 be used to resurface the tennis courts.', 'That £50,000 be used to repaint the bandstand.'],
    ['recommendations', 'That the swimming pool be run by a charitable trust.', 'That the swimming pool be filled in and the site used for parking.'],
    ['recommendations', 'That a one-way system be introduced in Cross Street.', 'That a 20 mph limit and two humps be provided in Cross Street.'],
    ['recommendations', 'That the fund be spent on drainage.', 'That the fund be spent on staff training and computers.'],
  ])('recommendation-replaced, in %s: “%s” became “%s”', (kind, before, after) => {
    expect(meaningsIn(kind, before, after)).toEqual(['recommendation-replaced']);
  });
});
