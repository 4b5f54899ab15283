import { meaningsIn, type Kind } from './passages';

describe('a “not” put in or taken out', () => {
  test.each<[Kind, string, string]>([
    ['advice', 'The applicant has not provided a noise assessment.', 'The applicant has provided a noise assessment.'],
    ['implications', 'The proposed charge is unlawful.', 'The proposed charge is lawful.'],
    ['consultation', 'The parish council does not support the proposal.', 'The parish council supports the proposal.'],
    ['advice', 'The tender was received without the required insurance certificate.', 'The tender was received with the required insurance certificate.'],
    ['advice', 'I am not satisfied that the company can deliver the works.', 'I am satisfied that the company can deliver the works.'],
    ['background', 'The surveyor was unable to confirm that the roof is sound.', 'The surveyor was able to confirm that the roof is sound.'],
    ['advice', 'Neither bidder met the quality threshold.', 'Both bidders met the quality threshold.'],
    ['implications', 'The scheme is incompatible with the Local Plan.', 'The scheme is compatible with the Local Plan.'],
    ['advice', 'The operator failed to keep a refusals book.', 'The operator kept a refusals book.'],
    ['advice', 'The site isn\'t accessible by bus.', 'The site is accessible by bus.'],
    ['implications', 'The consultants had never worked on a listed building.', 'The consultants had worked on a listed building.'],
    ['implications', 'Nothing in the lease prevents a sale.', 'The lease prevents a sale.'],
    ['advice', 'The applicant can\'t show that he is a fit and proper person.', 'The applicant can show that he is a fit and proper person.'],
    ['consultation', 'No reply was received from the drainage board.', 'A reply was received from the drainage board.'],
    ['advice', 'The layout does not allow a refuse lorry to turn.', 'The layout allows a refuse lorry to turn.'],
    ['implications', 'There is no legal power to make the payment.', 'There is legal power to make the payment.'],
    ['consultation', 'None of the schools replied in favour.', 'All of the schools replied in favour.'],
    ['advice', 'The accounts are incomplete.', 'The accounts are complete.'],
    ['implications', 'The saving has not been agreed with the union.', 'The saving has been agreed with the union.'],
    ['advice', 'The tenant lacks the means to pay.', 'The tenant has the means to pay.'],
    ['advice', 'The applicant has not demonstrated that there is no other site.', 'The applicant has demonstrated that there is no other site.'],
    ['background', 'The tenants were never told of the change.', 'The tenants were told of the change.'],
    ['consultation', 'Neither the school nor the parish council was consulted.', 'Both the school and the parish council were consulted.'],
    ['implications', 'The Council does not have the power to enter the land without a warrant.', 'The Council has the power to enter the land without a warrant.'],
    ['advice', 'The budget is unbalanced.', 'The budget is balanced.'],
    ['implications', 'The proposals do not comply with the Equality Act.', 'The proposals comply with the Equality Act.'],
    ['advice', 'The heritage statement is inaccurate.', 'The heritage statement is accurate.'],
    ['advice', 'Without planning permission, the sign was put up in June.', 'With planning permission, the sign was put up in June.'],
    ['implications', 'The loan is unsecured.', 'The loan is secured.'],
    ['implications', 'It is not possible to recover the sum from the insurer.', 'It is possible to recover the sum from the insurer.'],
    ['advice', 'The officers do not accept the valuation.', 'The officers accept the valuation.'],
    ['consultation', 'The chamber of trade was not told of the proposal.', 'The chamber of trade was told of the proposal.'],
    ['advice', 'The ramp is unusable in the wet.', 'The ramp is usable in the wet.'],
    ['implications', 'Insurance does not cover the loss.', 'Insurance covers the loss.'],
    ['background', 'It has never been the policy to charge.', 'It has been the policy to charge.'],
    ['implications', 'This has not been budgeted for.', 'This has been budgeted for.'],
    ['advice', 'The beams aren\'t strong enough to carry the load.', 'The beams are strong enough to carry the load.'],
    ['implications', 'The trust cannot borrow against the building.', 'The trust can borrow against the building.'],
    ['background', 'The owner did not reply to three letters.', 'The owner replied to three letters.'],
    ['advice', 'The tower is not visible from the common.', 'The tower is visible from the common.'],
  ])('negation-removed, in %s: “%s” became “%s”', (kind, before, after) => {
    expect(meaningsIn(kind, before, after)).toEqual(['negation-removed']);
  });

  test.each<[Kind, string, string]>([
    ['implications', 'The scheme is affordable within the current budget.', 'The scheme is not affordable within the current budget.'],
    ['implications', 'There are equality implications arising from this report.', 'There are no equality implications arising from this report.'],
    ['advice', 'The building is suitable for use as a day centre.', 'The building is unsuitable for use as a day centre.'],
    ['consultation', 'The tenants\' panel has seen the draft.', 'The tenants\' panel has not seen the draft.'],
    ['implications', 'The contract allows the price to be reviewed.', 'The contract does not allow the price to be reviewed.'],
    ['background', 'Notice was given to the tenants of the shops.', 'No notice was given to the tenants of the shops.'],
    ['advice', 'The surface is safe for riders.', 'The surface is unsafe for riders.'],
    ['implications', 'The decision is likely to be reviewed. The fund is available for this purpose.', 'The decision is likely to be reviewed. The fund is not available for this purpose.'],
    ['implications', 'The receipt can be used for revenue purposes.', 'The receipt cannot be used for revenue purposes.'],
    ['background', 'Planning consent was obtained for the sign.', 'Planning consent was never obtained for the sign.'],
    ['implications', 'This spending was authorised by the scheme of delegation.', 'This spending was not authorised by the scheme of delegation.'],
    ['implications', 'The payment is proper.', 'The payment is improper.'],
    ['advice', 'Staff will be transferred to the new employer.', 'Staff will not be transferred to the new employer.'],
    ['background', 'The lessee has kept the building in repair.', 'The lessee has not kept the building in repair.'],
    ['implications', 'Members may take part in the vote.', 'Members may not take part in the vote.'],
    ['consultation', 'The Civic Society was asked for its views.', 'The Civic Society was not asked for its views.'],
    ['implications', 'The grant is repayable.', 'The grant is not repayable.'],
    ['advice', 'The tests on the soil were conclusive.', 'The tests on the soil were inconclusive.'],
    ['advice', 'The firm met every deadline.', 'The firm did not meet every deadline.'],
    ['consultation', 'The union agreed to the change.', 'The union has not agreed to the change.'],
    ['implications', 'The works are permitted development.', 'The works are not permitted development.'],
    ['implications', 'The exemption applies to this land.', 'The exemption does not apply to this land.'],
    ['implications', 'The delay was reasonable.', 'The delay was unreasonable.'],
  ])('negation-added, in %s: “%s” became “%s”', (kind, before, after) => {
    expect(meaningsIn(kind, before, after)).toEqual(['negation-added']);
  });

  test('before a harm that is told, is a harm put in too', () => {
    expect(meaningsIn('implications', 'There was no breach of the code.', 'There was a breach of the code.')).toEqual(['negation-removed', 'adverse-added']);
  });
});
