import type { Meaning } from '../../../src/report/report';
import { meaningsIn, type Kind } from './passages';

const told = (rows: [Kind, string, string, Meaning[]][]): void => {
  test.each(rows)('in %s: “%s” became “%s”', (kind, before, after, meanings) => expect(meaningsIn(kind, before, after)).toEqual(meanings));
};

describe('a plain “no”, “must” or harm that became doubt or difficulty was weakened', () => told([
  ['implications', 'The trust cannot take the lease.', 'It would be unusual for the trust to take the lease.', ['force-weakened']],
  ['advice', 'The lodge is not suitable for the archive.', 'The lodge is less than ideal for the archive.', ['force-weakened']],
  ['conclusions', 'There is no justification for a second gate.', 'The justification for a second gate is limited.', ['force-weakened']],
  ['reasons', 'The wall is beyond repair and leans on the school.', 'The wall is in need of some repair and leans on the school.', ['force-weakened']],
  ['conclusions', 'It is open to question whether the ferry has paid its way.', 'The ferry has not paid its way.', ['force-strengthened']],
]));

describe('a recommendation turns where its verb takes another course', () => told([
  ['recommendations', 'That the kiosk be let.', 'That the kiosk be demolished.', ['recommendation-turned']],
  ['recommendations', 'That the surplus be returned to the parishes.', 'That the surplus be held in balances.', ['recommendation-turned']],
  ['recommendations', 'That the elms be pollarded.', 'That the elms be coppiced.', ['recommendation-turned']],
  ['recommendations', 'That officers explore closing the wharf.', 'That the wharf be closed.', ['force-strengthened']],
  ['recommendations', 'That the tram be free by 2030.', 'That the council aim for the tram to be free by 2030.', ['force-weakened']],
  ['recommendations', 'That members resolve to approve the letting of the chapel.', 'That the chapel be let.', []],
]));

describe('harm is told without a word for it', () => told([
  ['implications', 'The reserve stands at 4%.', 'The reserve stands at 4%, which is below what is normal for a town of this size.', ['adverse-added']],
  ['implications', 'The bus costs £310 a day, nearly twice what others pay.', 'The bus costs £310 a day.', ['adverse-removed']],
  ['advice', 'The harbour board raises no objection to the crane.', 'The harbour board objects to the crane.', ['adverse-added']],
  ['advice', 'The harbour board maintains its objection to the crane.', 'The harbour board has considered the crane.', ['adverse-removed']],
]));

describe('what a condition asks for is part of it', () => told([
  ['recommendations', 'To grant the licence subject to a bond of £500 and a survey of the quay.', 'To grant the licence subject to a bond of £500.', ['condition-removed']],
  ['implications', 'Children may swim there under the supervision of a lifeguard.', 'Children may swim there.', ['condition-removed']],
  ['implications', 'The lease ends if the rent is unpaid.', 'The lease ends should the rent be unpaid.', []],
]));
