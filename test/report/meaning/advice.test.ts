import { meaningsIn, type Kind } from './passages';

describe('advice and other content', () => {
  test.each<[Kind, string, string]>([
    ['advice', 'The offer is from a local firm. Officers consider that the price represents poor value.', 'The offer is from a local firm.'],
    ['advice', 'In my view the Council would be better served by a fresh tender.', ''],
    ['advice', 'The lowest tender was £84,000. Officers believe that the second lowest offers better value.', 'The lowest tender was £84,000.'],
    ['advice', 'I would counsel members to wait for the outcome of the inquiry.', ''],
    ['advice', 'Both firms were interviewed. We consider Tarrant the stronger.', 'Both firms were interviewed.'],
    ['conclusions', 'The officers\' view is that the present arrangement works well. It costs £8,000.', 'It costs £8,000.'],
    ['conclusions', 'We conclude that the service is best run by the Council.', ''],
    ['advice', 'Both would do. The engineer prefers the timber frame.', 'Both would do.'],
    ['advice', 'There is little between the bids. My own preference is for the second.', 'There is little between the bids.'],
    ['implications', 'The Monitoring Officer advises that members take this decision in public. The press has been told.', 'The press has been told.'],
    ['advice', 'There are two models. In our judgement the trust model is the more robust.', 'There are two models.'],
    ['implications', 'The Chief Finance Officer considers that the reserve should be kept at 5% of spending.', ''],
    ['advice', 'The bids are close. For my part I would choose the first.', 'The bids are close.'],
    ['conclusions', 'Officers have concluded that the park ranger service should stay with the Council. The trust was told.', 'The trust was told.'],
    ['advice', 'The engineer has looked at three designs. She considers that the steel one would last longest.', 'The engineer has looked at three designs.'],
    ['conclusions', 'Officers prefer the in-house bid.', ''],
    ['advice', 'There are three bidders. Officers regard Corbel as the best of them.', 'There are three bidders.'],
  ])('advice-removed, in %s: “%s” became “%s”', (kind, before, after) => {
    const meanings = meaningsIn(kind, before, after);
    expect(meanings).toContain('advice-removed');
    expect(['adverse-removed', 'advice-removed']).toEqual(expect.arrayContaining(meanings));
  });

  test.each<[Kind, string, string]>([
    ['advice', 'Three tenders were received.', 'Three tenders were received. Officers prefer the second.'],
    ['advice', '', 'It is our view that the trust should be given more time.'],
    ['advice', 'The parking survey is at Appendix D.', 'The parking survey is at Appendix D. In our opinion it supports the change.'],
    ['advice', 'The two sites are close to each other.', 'The two sites are close to each other. Officers consider the northern one the better.'],
    ['conclusions', 'The service is valued.', 'The service is valued. We think that it should be kept.'],
    ['advice', 'The hall has been valued.', 'The hall has been valued. The valuer\'s advice is to wait a year.'],
    ['advice', 'Both offers are open until June.', 'Both offers are open until June. I consider the first to be the safer.'],
    ['advice', 'There are two ways to do this.', 'There are two ways to do this. Officers advise the second.'],
    ['conclusions', 'The figures are set out above.', 'The figures are set out above. We conclude that the service should stay in house.'],
  ])('advice-added, in %s: “%s” became “%s”', (kind, before, after) => {
    expect(meaningsIn(kind, before, after)).toEqual(['advice-added']);
  });

  test.each<[Kind, string, string]>([
    ['background', 'The centre is used by a judo club, a choir and two playgroups.', 'The centre has its own car park and was extended in the nineties.'],
    ['background', 'The hall has a stage, a kitchen and seats for eighty.', 'The hall has a stage and a kitchen and is let to the scouts on Mondays.'],
    ['advice', 'The gallery would be open on Saturdays.', 'The gallery would be open on Saturdays, and schools could book it on weekday mornings through the education officer.'],
    ['background', 'The club pays a rent and has the use of both pitches and the changing rooms.', 'The club has the use of both pitches.'],
    ['advice', 'The new library would stand beside the market.', 'The new museum would stand beside the market.'],
    ['advice', 'The course would be run in the evenings at the college.', 'The course would be run online with a tutor in another county.'],
    ['background', 'The fund helps carers.', 'The fund helps veterans.'],
    ['background', 'The grant pays for two youth workers.', 'The grant pays for two minibuses.'],
    ['advice', 'Parking would be free for the first hour.', 'Parking would be paid for by telephone, by card or at a machine near the lift.'],
    ['background', 'The route runs past the hospital.', 'The route runs past the college.'],
    ['advice', 'Visitors would park in the field and walk through the orchard to the house.', 'Visitors would be brought to the house by a shuttle from the railway station.'],
    ['advice', 'The new route would serve the surgery.', 'The new route would serve the airport.'],
    ['consultation', 'There were no objections from Highways. The parish council made no comment.', 'The parish council made no comment.'],
  ])('content-changed, in %s: “%s” became “%s”', (kind, before, after) => {
    expect(meaningsIn(kind, before, after)).toEqual(['content-changed']);
  });

  test.each<[Kind, string, string]>([
    ['background', 'The fund was set up in memory of a former mayor and pays for music lessons.', 'The fund pays for swimming lessons in villages that have no pool and for the coaches that take children there.'],
  ])('content-changed or adverse-added, in %s: “%s” became “%s”', (kind, before, after) => {
    const meanings = meaningsIn(kind, before, after);
    expect(meanings.some((each) => each === 'content-changed' || each === 'adverse-added')).toBe(true);
    expect(['adverse-added', 'content-changed']).toEqual(expect.arrayContaining(meanings));
  });
});
