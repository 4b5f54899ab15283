import type { Directory, Person } from '../directory/directory';
import { isPartyLabel, partiesIn } from './parties';
import { namedIn } from './named-people';

/** In what capacity somebody is shown to speak. `executive` and `chair` are offices of the Council. */
export type PressCapacity = 'council' | 'executive' | 'chair' | 'ward' | 'group' | 'personal';

/** Words that give somebody's party beside their name. Offsets into the item's text. */
export interface PartyLabel {
  start: number;
  end: number;
  words: string;
  /** How it is put right: what to replace, wide enough to stand once, and with what. */
  mend: { find: string; text: string };
}

/** Somebody who speaks in a text for the press. */
export interface Speaker {
  kind: 'member' | 'officer' | 'other';
  /** As first written, or "the writer". */
  name: string;
  /** Where the directory knows exactly one. */
  person: Person | null;
  /** The words that give the name, and with them the post: "Cllr Beth Hale (Green), Cabinet Member for Housing". */
  attributions: { text: string; start: number; end: number }[];
  capacities: PressCapacity[];
}

export const saying = 'said|says|say|saying|added|adds|adding|commented|comments|commenting|explained|explains|stated|states|told|tells|warned|warns|continued|continues|insisted|insists|argued|argues|claimed|claims|remarked|concluded|declared|replied|welcomed|urged|promised|announced|believes|thinks|speaking|described|wrote|writes|tweeted|posted|responded|blasted|hailed|praised|laughed|joked|quipped|admitted|confirmed|suggested|stressed|pledged|vowed|observed|noted|recalled|enthused|reckons|maintains|maintained|answered|answers';
const untitled = /(?:^|[^A-Za-z])((?:(?:Cllrs?|Coun|Councillors?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Rev|Alderman|Mayor) )?[A-Z][a-z'\u2019-]+(?: [A-Z][a-z'\u2019-]+){1,2})(?![A-Za-z])/;
const notPerson = /^(?:As|My|For|Re|Here|This|Cabinet|Executive|Lead|Deputy|Leader|City|County|District|Borough|Council|Town|Portfolio|Notes|Media|Press|News|Director|Head|Chief|The|On|At|In|Speaking|Asked|Commenting|Our|Your|Dear|Green|Liberal|Labour|Conservative)(?:[^a-z]|$)/;
/** "Development Control Committee" reads like a name and is none. */
const isBody = /^[^A-Za-z]?(?:[A-Z][A-Za-z'\u2019-]+ (?:and |for |of )?){0,4}(?:Committee|Council|Panel|Board|Cabinet|Executive|Authority|Department|Service|Team|Group|Party|Association|Society|Forum|Office|Agency|Trust|Control)(?![a-z])/;
const titledMember = /(?:^|[^A-Za-z])(?:cllrs?|coun|councillors?|alderman)\.? /i;
const withWords = /(?:^|[^a-z])(?:with|alongside|joining|by|to|from|of|for|thanked|beside|between|and) $/i;

/** "We put the question to Cllr Hale": who is asked will answer. */
const putTo = /(?:^|[^a-z])(?:put|posed|addressed|turned|went|took|spoke|talked|fired|sent) (?:[a-z']+ ){0,5}to $|(?:^|[^a-z])(?:word|comment|answer|view|reply|thoughts) from $|(?:^|[^a-z])(?:asked|enquired|inquired) of $/i;

/** The first name in words of attribution that is the speaker's, and the person where the directory knows them. */
export function whoSpeaks(text: string, directory: Directory): { name: string; person: Person | null; member: boolean } | null {
  const mentions = namedIn(text, directory).filter((each) => /[A-Z]/.test(text.slice(each.start, each.end)));
  const fit = mentions.filter((each) => !withWords.test(text.slice(0, each.start)) || /^(?:from|by) $/i.test(text.slice(0, each.start)) || putTo.test(text.slice(0, each.start)));
  const mention = fit[0] ?? null;
  if (mention) {
    const words = text.slice(mention.start, mention.end);
    const isTitled = titledMember.test(` ${words}`) || (titledMember.test(`${text.slice(Math.max(0, mention.start - 12), mention.start)}`) && /(?:cllr|coun|councillor)\.? $/i.test(text.slice(0, mention.start)));
    const people = isTitled ? mention.people.filter((each) => each.kind === 'member' || each.kind === 'divisional-member') : mention.people;
    const person = people.length === 1 ? people[0] as Person : null;
    return { name: words, person, member: person ? person.kind === 'member' : isTitled };
  }
  const places = directory.places.find(text);
  let rest = text;
  for (let tries = 0; tries < 4; tries++) {
    const match = untitled.exec(rest);
    if (!match) return null;
    const words = match[1] ?? '';
    const at = text.length - rest.length + match.index + match[0].length - words.length;
    const isPlace = places.some((place) => place.start < at + words.length && place.end > at);
    // "With Ellie Stark's help" names nobody who speaks.
    const helps = withWords.test(text.slice(0, at)) && !/^(?:from|by) $/i.test(text.slice(0, at)) && /^['\u2019]s (?:help|assistance|advice|blessing|agreement|approval|knowledge|support)(?![a-z])/i.test(text.slice(at + words.replace(/['\u2019]s$/, '').length));
    if (!helps && !notPerson.test(words) && !isBody.test(rest.slice(match.index)) && !isPlace) return { name: words, person: null, member: titledMember.test(` ${words}`) };
    rest = rest.slice(match.index + match[0].length - words.length + (words.indexOf(' ') + 1));
  }
  return null;
}

const patterns: { capacity: PressCapacity; words: RegExp }[] = [
  { capacity: 'council', words: /(?:on|in) (?:the )?behalf of (?:the |[A-Z][A-Za-z ]{0,40})?(?:council|authority|cabinet)|council['\u2019]s behalf|speak(?:ing|s)? for (?:the )?(?:whole )?(?:council|authority)|council (?:spokes|representative)/i },
  { capacity: 'executive', words: /(?:cabinet|executive|lead|portfolio) (?:members?|holders?|councillors?|lead)(?![a-z])|deputy (?:council )?leader(?! of the (?:opposition|[a-z ]{0,20}group))|(?:^|[^A-Za-z])(?:council )?leader of (?:the |our )?(?:council|authority|cabinet|[A-Z][A-Za-z ]{2,40}(?:Council|City|District|County|Borough))|council leader|(?:cabinet|executive|portfolio|leader['\u2019]?s?|council) (?:hat|role|capacity|brief)(?![a-z])|(?:^|, |\(|as |the |is )leader(?=[,.):]|$| said| and )/i },
  { capacity: 'chair', words: /(?:^|[^a-z])(?:vice[- ]|deputy )?chair(?:man|woman|person|s)?(?:,| of | for | the |[)]|$)|(?:committee|panel|board|scrutiny) (?:vice[- ])?chair|(?:^|[^a-z])(?:deputy |lord )?mayor(?! of london)(?:ess)?(?![a-z])|(?:sits?|sitting|serves?|serving) on |(?:member|part) of the [a-z ]{0,40}(?:committee|panel|board|group)(?![a-z])|champion(?![a-z])/i },
  { capacity: 'group', words: /group leader|leader of (?:the |my |our )?(?:[A-Za-z]+ ){0,3}(?:group|opposition|party)|opposition (?:leader|spokes|councillor|member|finance|group)|shadow |(?:on|in) (?:the )?behalf of (?:the |my |our )?(?:[A-Za-z]+ ){0,3}(?:group|party)|(?:^|[^a-z])(?:group|party)(?:['\u2019]s)? spokes|spokes(?:man|woman|person)|candidate(?![a-z])|party (?:member|activist|capacity)|independent (?:member|councillor)|for the (?:[A-Za-z]+ ){1,3}(?:group|party)/i },
  { capacity: 'ward', words: /(?:ward|local|divisional|division|district|city|county|borough|town) (?:member|councillor|representative|cllr)s?(?![a-z])|(?:councillor|member|cllr) (?:for|in) |represent(?:s|ing|ed|ative)?(?! (?:of|from) the (?:group|council|party))(?: (?:the |residents|people|constituents|[A-Z]))|ward (?:capacity|hat|role)|(?:councillor|member)(?:['\u2019]s)? hat|(?:as|one of) (?:a|the|your|our|its|my|two|three|both|[A-Z][a-z]+['\u2019]s) .{0,30}(?:councillor|ward member)s?(?![a-z])|ward hat/i },
  { capacity: 'personal', words: /(?:personal|private|individual) (?:capacity|view|opinion)|personally(?![a-z])|speaking (?:only )?for (?:myself|himself|herself)|as (?:a|an) (?:[a-z]+ ){0,2}(?:resident|parent|mum|mother|dad|father|cyclist|neighbour|individual|citizen|commuter|private person)|(?:not|n['\u2019]t)(?: [a-z]+){0,2} as (?:a|your|the) councillor/i },
];

/** The capacities that words about somebody show: a post beside the name, a ward in brackets, a party's label. */
export function capacitiesShown(text: string, directory: Directory): PressCapacity[] {
  const found: PressCapacity[] = [];
  const offices = /(?:cabinet|executive|lead|portfolio) (?:member|holder|councillor) (?:for|in)/gi;
  for (const { capacity, words } of patterns) if (words.test(capacity === 'ward' ? text.replace(offices, '') : text)) found.push(capacity);
  const ward = directory.places.find(text).some((place) => place.isWardName && /(?:^\W*|\(|, |for |of |[^A-Za-z] )$/.test(text.slice(0, place.start)));
  if (ward && found.indexOf('ward') < 0 && /cllr|councillor|member|\(|(?:^|[^a-z])(?:s[ia]ts?|sitting|serv(?:e|es|ing|ed)|elected|returned|seats?|speak(?:s|ing)?|wards?|divisions?|electors|constituents|voted (?:me|us)|sent (?:me|us))(?![a-z])/i.test(text)) found.push('ward');
  if (found.indexOf('group') < 0 && labelsBeside(text, 0, directory).length > 0) found.push('group');
  return found;
}

const titleAfter = /^(?:['\u2019]s)?(?: group| party)?(?:['\u2019]s)? ((?:(?:[Cc]ity|[Cc]ounty|[Dd]istrict|[Bb]orough|[Ww]ard|[Ll]ocal|[Dd]eputy|[Gg]roup|[Cc]abinet|[Ee]xecutive|[Cc]ouncil|[Oo]pposition|[Ff]inance|[Hh]ousing|[Ee]nvironment|[Pp]lanning|[Tt]ransport|[Ee]ducation) ){0,3}(?:[Ll]ead(?:er)?|[Cc]ouncillor|[Cc]llr|[Cc]oun|[Mm]ember|[Ss]pokes(?:man|woman|person)|[Ww]hip|[Cc]andidate|[Cc]hair)(?: [A-Z][A-Za-z'\u2019-]+| for| on| of|(?=[,.:)])))/;
const officeBefore = /(?:^|[^A-Za-z])((?:deputy )?(?:leader|member|chair|whip|spokes(?:man|woman|person)|leads|elected|sits|represents|stood|councillor|speaks|speaking) (?:of|for|as|on behalf of)?(?: ?a| ?an)? ?|(?:is|was) (?:a|an)(?: former)? |on behalf of |behalf of |for )(?:the |our |its |his |her )?$/i;

/** A party given beside a name: "(Con, Hale)", "Labour councillor Jane Hale", "leader of the Green group". `at` is the text's own offset. */
export function labelsBeside(text: string, at: number, directory: Directory): PartyLabel[] {
  const found: PartyLabel[] = [];
  const put = (start: number, end: number, find: string, without: string) => found.push({ start: at + start, end: at + end, words: text.slice(start, end), mend: { find, text: without } });
  const bracket = /[([]([^()[\]]{1,60})[)\]]/g;
  for (let match = bracket.exec(text); match; match = bracket.exec(text)) {
    const parts = (match[1] ?? '').split(/[,;/\u2013\u2014]| - /).map((part) => part.trim());
    const kept = parts.filter((part) => !isPartyLabel(part, directory));
    // "(Green)" behind anything but a name is a colour or a place.
    const name = /([A-Z][A-Za-z'\u2019-]+) $/.exec(text.slice(0, match.index));
    if (kept.length === parts.length || !name) continue;
    put(match.index, match.index + match[0].length, `${name[1] ?? ''} ${match[0]}`, kept.length > 0 ? `${name[1] ?? ''} (${kept.join(', ')})` : name[1] ?? '');
  }
  // "Cllr Jane Hale, Con, Abbey, said": a short form between commas.
  const short = /([A-Z][A-Za-z'\u2019-]+), ((?:Con|Cons|Lab|LD|Lib ?Dem|L Dem|Grn|Ind|Ref)\.?)(?=,| said| and)/g;
  for (let match = short.exec(text); match; match = short.exec(text)) {
    const at0 = match.index + match[0].length - (match[2] ?? '').length;
    put(at0, match.index + match[0].length, match[0], match[1] ?? '');
  }
  for (const party of partiesIn(text, directory)) {
    if (found.some((each) => each.start <= at + party.start && at + party.start < each.end)) continue;
    const bare = party.name;
    const end = party.start + bare.length;
    const rest = text.slice(end);
    const before = text.slice(0, party.start);
    const title = titleAfter.exec(rest);
    const office = officeBefore.exec(before);
    const aside = /[A-Za-z], (?:of |for |from )?(?:the |a |an )?$/.test(before) && /^(?: group| party)?(?:,|\.|:| said|$)/.test(rest);
    const dashed = /[A-Za-z] [-\u2013\u2014] (?:the )?$/.exec(before) && /^(?: group| party)?(?:, [A-Z][A-Za-z '\u2019-]{2,30})? ?[-\u2013\u2014] /.exec(rest);
    const from = /(?:^|[^A-Za-z])[A-Z][A-Za-z'\u2019-]+ [A-Z][A-Za-z'\u2019-]+(,? (?:of|from|for|with) (?:the |our )?)$/.exec(before);
    const named = /^['\u2019]s ([A-Z][a-z'\u2019-]+ [A-Z][A-Za-z'\u2019-]+)/.exec(rest);
    if (title) {
      const lead = /^(?:group|party)/i.test(title[0].replace(/^['\u2019]s/, '').trim()) && !/^(?:group|party)/i.test(title[1] ?? '') ? 'group ' : '';
      put(party.start, end, bare + title[0], lead + (title[1] ?? ''));
    } else if (named) {
      put(party.start, end, bare + named[0], named[1] ?? '');
    } else if (office && /^(?:s| group| party| councillor| member)?(?![A-Za-z])/i.test(rest)) {
      const words = `${text.slice(office.index + (/^[A-Za-z]/.test(office[0]) ? 0 : 1), end)}${/^ (?:group|party)/i.exec(rest)?.[0] ?? ''}`;
      put(party.start, end, words, /leader|leads/i.test(words) ? 'group leader' : 'member');
    } else if (dashed) {
      const ward = /, ([A-Z][A-Za-z '\u2019-]{2,30})/.exec(dashed[0]);
      put(party.start, end, `${bare}${dashed[0].replace(/ ?[-\u2013\u2014] $/, '')}`, ward ? (ward[1] ?? '').trim() : 'member');
    } else if (from && party.sure && /^(?:s| group| party| benches| side)?(?:,|\.|:| (?:said|says|added|remarked|commented|told|who|and|[a-z]+ed)(?![a-z])|$)/.test(rest)) {
      put(party.start, end, `${from[1] ?? ''}${bare}${/^(?:s(?![a-z]))? ?(?:group|party|benches|side)?/.exec(rest)?.[0].replace(/ $/, '') ?? ''}`, '');
    } else if (aside) put(party.start, end, `${/, (?:of |for |from )?(?:the |a |an )?$/.exec(before)?.[0] ?? ', '}${bare}${/^ (?:group|party)/.exec(rest)?.[0] ?? ''}`, '');
  }
  return found.sort((a, b) => a.start - b.start);
}
