import { phrasesIn } from '../language/phrase-book';
import type { ReadSentence } from '../language/reading';

export type BusinessFamily = 'public-business' | 'private-business' | 'party-business' | 'trade-business';

const end = '(?![a-z])';
function words(...alternatives: string[]): RegExp {
  return new RegExp(`(^|[^a-z])(?:${alternatives.join('|')})${end}`, 'gi');
}

/** Words of a party, beside which a campaign, a candidate or an association is the party's. */
const partyWords = words(
  'labour', 'conservatives?', 'tor(?:y|ies)', 'liberals?', 'lib dems?', 'greens', 'green party', 'reform', 'party', 'branch', 'manifesto', 'group', 'my opponent',
  'vot(?:e|es|ers?|ing)', 'elections?', 'by-election', 'elected', 'poll(?:s|ing)?', 'canvass\\w*', 'leaflet(?:s|ing)', 'deliver\\w*', 'doorsteps?', 'tellers?', 'activists?', 'selection', 'hustings', 'members only',
);

/** Words that parties use, and schools, charities and shops as well. */
const notPartyAlone = words('campaign(?:s|ing)?', 'candidates?', '(?:the|our|local) association', 'selection', 'raffle', 'fundrais(?:er|ing)', 'membership (?:subscription|due|renewal|secretary)', 'subs (?:are |is )?due');
/** "A party of schoolchildren", "the party wall", "the youth hustings". */
const otherParties = words(
  '(?:our|local|the) (?:[a-z]+ )?party(?= (?:of|walls?|to (?:the|a|an|any|that|this)|boat|dress|bags?|games|was (?:lovely|fun)))', '(?:the |our |a |this |your )?(?:search|third|working|birthday|christmas|leaving|garden|street|tea|dinner|retirement|farewell|summer|staff|works|jubilee|royal|coronation) party',
  'hustings (?:of|for|at) the (?:youth|school|college|pupils|students?|sixth)[a-z]*', '(?:youth|school|college|students?[\'\u2019]?|pupils?[\'\u2019]?) (?:[a-z]+ )?hustings',
);
/** "Is there a leaflet about the discount?": the Council and its partners print leaflets too. */
const notice = words('leaflets?');
const partyRounds = words('(?:our|my) (?:[a-z]+ )?leaflets?', 'party', 'deliver\\w*', 'drop\\w*', 'bundles?', 'rounds', 'my round', 'doors?', 'canvass\\w*', 'campaign\\w*', 'vote\\w*', 'election\\w*', 'poll\\w*', 'candidates?', 'group', 'labour', 'conservatives?', 'tory', 'liberal', 'lib dems?', 'greens?', 'reform', 'volunteers?', 'stuff\\w*', 'fold\\w*');

/** "My phone call of 28 January": whoever writes for anybody has a telephone. */
const calls = words('my (?:[a-z]+ )?(?:phone|telephone|mobile)(?= (?:calls?|numbers?|message|conversation))');
/** "Rather than bring my own", "my ticket with the help desk": nothing of the writer's affairs. */
const owned = words('my own(?= (?:on|in|at|to|again|with|for|too|if|when|and|but|next|this|that|from)(?![a-z])|[.,;:?!]|$)', 'my (?:ticket|membership)(?= (?:as|with|is) )');
/** A limb, a telephone or one of the family tells why or how things stand; it is an affair only where something is asked or paid for it. */
const self = words('my (?:own |late )?(?:phone|knee|hip|tooth|wife|husband|children|kids|grandson|granddaughter|grandchildren)(?! and i(?![a-z]))');
const dealt = words('you', 'yours?', 'pay', 'paid', 'bill', 'refund', 'quote', 'invoice', 'appointment', 'claim', 'cheque', 'money', 'account', 'operation', 'solicitor');

/** "The library's opening hours", "I deal with housing", "at my surgery on Saturday": no trade of the writer's. */
const otherTrades = words('(?:the|new|same|longer|shorter|earlier|later|council|library|museum|park|baths|pool|office|desk|centre|town hall)(?:[\'\u2019]s)? (?:[a-z]+ )?opening hours', '(?:i|we) (?:[a-z]+ )?deal(?= with)', 'my (?:[a-z]+ )?surgery(?! (?:is a|has \\d|staff|patients|clients|premises))');

/** The writer's own train, garage or bins. */
const ownDay = words('my (?:own )?(?:[a-z]+ )?(?:train|bus|garage|flat|pension|post|school|library (?:book|card|ticket)s?|bins?|lane|street|road|broadband|water|station)');
/** Where somebody is to be found, in a sentence of comings and goings: "I was in hospital", "the bus drops me at the gate". */
const venues = words('(?:in|into|at|from|to|by|on|off|past|near|outside|inside|behind) (?:(?:the|a|an|my|our|your) )?(?:[a-z]+ )?(?:train|bus|hospital|library|school|market|station|park|clinic|beach|harbour|shelter|committee|council|post)', '(?:the|a|my) (?:bus|train) (?:drops?|takes?|brings?|gets? (?:in|me)|leaves?|was late|is late)', 'by (?:bus|train|post)');
const goings = new RegExp(`(?:^|[^a-z])(?:i|we|you|my [a-z]+|me|us)(?:['\u2019](?:m|re|ll|ve|d))?(?: (?:am|are|was|were|will|shall|can|could|have|had|be|been|also|just|only|both|all|should|might))* (?:in|at|be|been|meet|met|see you|come|coming|came|going|went|get|got|gets|catch|caught|miss|missed|sit|sat|drop|drops|dropped|leave|left|wait(?:ing)?|pick|stuck|late|there|home)${end}|drops me`, 'i');

function without(text: string, ...masks: RegExp[]): string {
  return masks.reduce((left, mask) => left.replace(mask, (found, before: string) => before + ' '.repeat(found.length - before.length)), text);
}

function maskedFor(text: string, family: BusinessFamily, about: string): string {
  switch (family) {
    case 'party-business': {
      const plain = without(text, otherParties);
      const rounds = plain.match(partyRounds) ? plain : without(plain, notice);
      const doubtful = new Set((about.match(notPartyAlone) ?? []).map((each) => each.toLowerCase().replace(/[^a-z ]|s$/g, '').trim()));
      return doubtful.size > 1 || without(about, otherParties, notPartyAlone).match(partyWords) ? rounds : without(rounds, notPartyAlone);
    }
    case 'private-business':
      return text.match(dealt) ? without(text, calls, owned) : without(text, calls, owned, self);
    case 'trade-business':
      return without(text, calls, otherTrades);
    default:
      return goings.test(text) ? without(text, ownDay, venues) : without(text, ownDay);
  }
}

/**
 * Whether a sentence is about business of a kind, its words taken in the sense in which they stand.
 * @param about the subject and all that the writer says, where one word shows in which sense another is meant
 */
export function isOf(sentence: ReadSentence, family: BusinessFamily, about: string): boolean {
  if (!sentence.families.has(family)) return false;
  const masked = maskedFor(sentence.text, family, about);
  return masked === sentence.text || phrasesIn(masked, { start: 0, end: masked.length }).has(family);
}
