import { meaningsIn, type Kind } from './passages';

describe('a rewording of equal force is no change', () => {
  test.each<[Kind, string, string]>([
    ['risks', 'The sea wall could collapse in a storm.', 'The sea wall could give way in a storm.'],
    ['advice', 'The bidder’s figures are misleading.', 'The bidder’s figures are deceptive.'],
    ['implications', 'The kiln costs too much and cannot be relied upon.', 'The kiln costs too much and is unreliable.'],
    ['implications', 'A trader may appeal to the tribunal within 28 days.', 'A trader has a right of appeal to the tribunal within 28 days.'],
    ['risks', 'If key traders leave we would be short of income.', 'Should key traders leave, we would be short of income.'],
    ['implications', 'The stallholder lost £4,000 last year.', 'The stallholder made a loss of £4,000 last year.'],
    ['advice', 'Officers are therefore unable to support the kiosk.', 'For this reason officers cannot support the kiosk.'],
    ['reasons', 'Neither of the boats met the safety standard.', 'Both boats fell below the safety standard.'],
    ['implications', 'The lease was signed on 04.02.26.', 'The lease was signed on 4 February 2026.'],
    ['implications', 'The leases run out on the 6th and 20th of March.', 'The leases run out on 6 March and 20 March.'],
    ['implications', 'An EIA has been carried out for the marina.', 'An environmental impact assessment has been carried out for the marina.'],
    ['recommendations', 'That enforcement action be taken against the owner of the quay.', 'That the council take enforcement action against the quay’s owner.'],
    ['implications', 'One shop in five is empty.', 'One in five shops is vacant.'],
  ])('in %s: “%s” and “%s”', (kind, before, after) => {
    expect(meaningsIn(kind, before, after)).toEqual([]);
  });
});

describe('what is told in milder or other words is still a change', () => {
  test.each<[Kind, string, string]>([
    ['risks', 'The sea wall could collapse in a storm.', 'The sea wall could be inspected in a storm.'],
    ['implications', 'The stallholder lost £4,000 last year.', 'The stallholder took £4,000 last year.'],
    ['advice', 'The kiln is unreliable.', 'The kiln is reliable.'],
    ['implications', 'The county may ask for its grant back.', 'The county will ask for its grant back.'],
    ['risks', 'There is a risk of challenge from the losing firm.', 'There is no risk of challenge from the losing firm.'],
    ['implications', 'The union was asked and made no comment.', 'The union was asked and strongly opposes the plan.'],
  ])('in %s: “%s” and “%s”', (kind, before, after) => {
    expect(meaningsIn(kind, before, after)).not.toEqual([]);
  });
});
