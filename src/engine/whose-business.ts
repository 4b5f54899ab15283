import type { Situation } from './context';
import type { ReadSentence } from '../language/reading';
import { phrasesIn } from '../language/phrase-book';
import { isOf, type BusinessFamily } from './business-words';

/** Whose business an item is: the public's, the writer's own, a party's or a trade's. Sentences that show it, or null. */
export interface Business {
  public: boolean;
  private: ReadSentence | null;
  party: ReadSentence | null;
  trade: ReadSentence | null;
}

/** "Partner, Hale's Bakery" under the name: who signs so writes for a trade. */
const tradePost = /\n[ \t]*(?:(?:Senior |Managing |Sole )?Partner|Proprietor|Proprietress|Owner|Managing Director|Landlord|Landlady|Licensee|Shopkeeper|Sole Trader|Company Secretary),? (?:of |and [A-Za-z]+,? )?[A-Z]/;
const commerce = /(?:^|[^a-z])(?:prices?|price list|orders?|ordered|invoices?|suppl(?:y|ies|ied|iers?)|customers?|stock|discount|trade|deliver(?:y|ies)|shop|business|rent|lease|premises|wholesale|turnover|sales|quot(?:e|ation)|contract|goods)(?![a-z])/i;

/** What somebody who signs for a trade says of buying and selling; null for nothing. */
function signedForTrade({ item, own }: Situation): ReadSentence | null {
  return tradePost.test(item.text.slice(-400)) ? own.find((sentence) => !sentence.quoted && commerce.test(sentence.text)) ?? null : null;
}

const firm = /(?:^|[^A-Za-z])(?:Ltd|Limited|LLP|plc|VAT|Bros|(?:&|and) (?:Sons?|Daughters?|Co|Partners)|[Cc]ompany (?:no|number|reg)|[Cc]harity (?:no|number|reg)|[Rr]egistered (?:in|office|charity)|Engineers?|Builders?|Solicitors?|Accountants?|Surveyors?|Architects?|Plumbers?|Electricians?|Joiners?|Roofers?|Contractors?|Caterers?|Florists?|Butchers?|Bakers?|Bakery|Farms?|Nursery|Garage|Motors|Estate Agents?|Consultants?|Consulting|Consultancy|Services|Stores|Hotel|Inn|Club|Association|Church|Chapel|Parish|Society|Trust|Foundation|Trustees|Diocese|Union|School|College|University|Scouts?|Choir)(?![A-Za-z])/;
const councilHead = /(?:^|[^a-z])(?:council|councillor|cllr|civic|town hall|county hall|ward|division|member for)(?![a-z])/i;

/** Whether it is written on the paper of a firm, a club or another body, and not on the Council's or a councillor's. */
export function onOthersPaper({ item }: Situation): boolean {
  return firm.test(item.header) && !councilHead.test(item.header);
}

/** Reads the subject line and the writer's own words for whose business they are. */
export function businessOf(situation: Situation): Business {
  const { item, own, directory } = situation;
  const about = `${item.subject}\n${own.filter((each) => !each.quoted).map((each) => each.text).join('\n')}`;
  const find = (family: BusinessFamily) => own.find((sentence) => !sentence.quoted && isOf(sentence, family, about)) ?? null;
  const subject = phrasesIn(item.subject, { start: 0, end: item.subject.length });
  const places = directory.places.find(`${item.subject}\n${item.text.slice(situation.reading.body.own.start, situation.reading.body.own.end)}`);
  return {
    public: subject.has('public-business') || places.length > 0 || find('public-business') !== null,
    private: find('private-business') ?? (subject.has('private-business') ? own[0] ?? null : null),
    party: find('party-business') ?? (subject.has('party-business') ? own[0] ?? null : null),
    trade: find('trade-business') ?? signedForTrade(situation) ?? (subject.has('trade-business') ? own[0] ?? null : null),
  };
}
