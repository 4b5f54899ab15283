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
  /** What stands there without the label; "" where all of it goes. */
  without: string;
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

export const saying = 'said|says|say|saying|added|adds|adding|commented|comments|commenting|explained|explains|stated|states|told|tells|warned|warns|continued|continues|insisted|insists|argued|argues|claimed|claims|remarked|concluded|declared|replied|welcomed|urged|promised|announced|believes|thinks|speaking|described|wrote|writes|tweeted|posted|responded|blasted|hailed|praised';
const untitled = /(?:^|[^A-Za-z])((?:(?:Cllrs?|Coun|Councillors?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Rev|Alderman|Mayor) )?[A-Z][a-z'\u2019-]+(?: [A-Z][a-z'\u2019-]+){1,2})(?![A-Za-z])/;
const notPerson = /^(?:Cabinet|Executive|Lead|Deputy|Leader|City|County|District|Borough|Council|Town|Portfolio|Notes|Media|Press|News|Director|Head|Chief|The|On|At|In|Speaking|Asked|Commenting|Our|Your|Dear|Green|Liberal|Labour|Conservative)(?:[^a-z]|$)/;
const titledMember = /(?:^|[^A-Za-z])(?:cllrs?|coun|councillors?|alderman)\.? /i;
const withWords = /(?:^|[^a-z])(?:with|alongside|joining|by|to|from|of|for|thanked|beside|between|and) $/i;

/** The first name in words of attribution that is the speaker's, and the person where the directory knows them. */
export function whoSpeaks(text: string, directory: Directory): { name: string; person: Person | null; member: boolean } | null {
  const mentions = namedIn(text, directory).filter((each) => /[A-Z]/.test(text.charAt(each.start)));
  const fit = mentions.filter((each) => !withWords.test(text.slice(0, each.start)) || /^(?:from|by) $/i.test(text.slice(0, each.start)));
  const mention = fit[0] ?? null;
  if (mention) {
    const words = text.slice(mention.start, mention.end);
    const isTitled = titledMember.test(` ${words}`) || (titledMember.test(`${text.slice(Math.max(0, mention.start - 12), mention.start)}`) && /(?:cllr|coun|councillor)\.? $/i.test(text.slice(0, mention.start)));
    const people = isTitled ? mention.people.filter((each) => each.kind === 'member' || each.kind === 'divisional-member') : mention.people;
    const person = people.length === 1 ? people[0] as Person : null;
    return { name: words, person, member: person ? person.kind === 'member' : isTitled };
  }
  let rest = text;
  for (let tries = 0; tries < 4; tries++) {
    const match = untitled.exec(rest);
    if (!match) return null;
    const words = match[1] ?? '';
    if (!notPerson.test(words)) return { name: words, person: null, member: titledMember.test(` ${words}`) };
    rest = rest.slice(match.index + match[0].length - words.length + (words.indexOf(' ') + 1));
  }
  return null;
}

const patterns: { capacity: PressCapacity; words: RegExp }[] = [
  { capacity: 'council', words: /(?:on|in) (?:the )?behalf of (?:the |[A-Z][A-Za-z ]{0,40})?(?:council|authority|cabinet)|council['\u2019]s behalf|speak(?:ing|s)? for (?:the )?(?:whole )?(?:council|authority)|council (?:spokes|representative)/i },
  { capacity: 'executive', words: /(?:cabinet|executive|lead|portfolio) (?:members?|holders?|councillors?|lead)(?![a-z])|deputy (?:council )?leader(?! of the (?:opposition|[a-z ]{0,20}group))|(?:^|[^A-Za-z])(?:council )?leader of (?:the |our )?(?:council|authority|cabinet|[A-Z][A-Za-z ]{2,40}(?:Council|City|District|County|Borough))|council leader|(?:^|, |\(|as |the |is )leader(?=[,.):]|$| said| and )/i },
  { capacity: 'chair', words: /(?:^|[^a-z])(?:vice[- ]|deputy )?chair(?:man|woman|person|s)?(?:,| of | for | the |[)]|$)|(?:committee|panel|board|scrutiny) (?:vice[- ])?chair|(?:^|[^a-z])(?:deputy |lord )?mayor(?! of london)(?:ess)?(?![a-z])|(?:sits?|sitting|serves?|serving) on |(?:member|part) of the [a-z ]{0,40}(?:committee|panel|board|group)(?![a-z])|champion(?![a-z])/i },
  { capacity: 'group', words: /group leader|leader of (?:the |my |our )?(?:[A-Za-z]+ ){0,3}(?:group|opposition|party)|opposition (?:leader|spokes|councillor|member|finance|group)|shadow |(?:on|in) (?:the )?behalf of (?:the |my |our )?(?:[A-Za-z]+ ){0,3}(?:group|party)|(?:^|[^a-z])(?:group|party)(?:['\u2019]s)? spokes|spokes(?:man|woman|person)|candidate(?![a-z])|party (?:member|activist|capacity)|independent (?:member|councillor)|for the (?:[A-Za-z]+ ){1,3}(?:group|party)/i },
  { capacity: 'ward', words: /(?:ward|local|divisional|division|district|city|county|borough|town) (?:member|councillor|representative|cllr)s?(?![a-z])|(?:councillor|member|cllr) (?:for|in) |represent(?:s|ing|ed|ative)?(?! (?:of|from) the (?:group|council|party))(?: (?:the |residents|people|constituents|[A-Z]))|ward capacity|(?:as|one of) (?:a|the|your|our|its|my|two|three|both|[A-Z][a-z]+['\u2019]s) .{0,30}(?:councillor|ward member)s?(?![a-z])|ward hat/i },
  { capacity: 'personal', words: /(?:personal|private|individual) (?:capacity|view|opinion)|personally(?![a-z])|speaking (?:only )?for (?:myself|himself|herself)|as (?:a|an) (?:[a-z]+ ){0,2}(?:resident|parent|mum|mother|dad|father|cyclist|neighbour|individual|citizen|commuter|private person)|not (?:speaking |writing |here )?as (?:a|your|the) councillor/i },
];

/** The capacities that words about somebody show: a post beside the name, a ward in brackets, a party's label. */
export function capacitiesShown(text: string, directory: Directory): PressCapacity[] {
  const found: PressCapacity[] = [];
  for (const { capacity, words } of patterns) if (words.test(text)) found.push(capacity);
  const ward = directory.places.find(text).some((place) => place.isWardName && /(?:\(|, |for |of |[^A-Za-z] )$/.test(text.slice(0, place.start)));
  if (ward && found.indexOf('ward') < 0 && /cllr|councillor|member|\(/i.test(text)) found.push('ward');
  if (found.indexOf('group') < 0 && labelsBeside(text, 0, directory).length > 0) found.push('group');
  return found;
}

const beforeName = /^(?: group| party)?(?:['\u2019]s)? (?:(?:city|county|district|borough|ward|local|group|opposition|deputy|cabinet|executive|council|finance|housing|environment|planning|party|transport|education) ){0,3}(?:leader|councillor|cllr|coun|member|spokes(?:man|woman|person)|whip|candidate|chair)(?![a-z])/i;
const groupOffice = /(?:^|[^a-z])(?:(?:deputy )?leader of|leads|member of|chair of|spokes(?:man|woman|person) for|on behalf of|behalf of|for|whip of|(?:is|was) (?:a|an)(?: former)?|elected (?:for|as a)|represents|sits (?:as a|for)) (?:the |our |its )?$/i;

/** A party given beside a name: "(Con, Hale)", "Labour councillor Jane Hale", "leader of the Green group". */
export function labelsBeside(text: string, at: number, directory: Directory): PartyLabel[] {
  const found: PartyLabel[] = [];
  const bracket = /[([]([^()[\]]{1,60})[)\]]/g;
  for (let match = bracket.exec(text); match; match = bracket.exec(text)) {
    const parts = (match[1] ?? '').split(/[,;\u2013\u2014/]| - /).map((part) => part.trim());
    const kept = parts.filter((part) => !isPartyLabel(part, directory));
    if (kept.length === parts.length) continue;
    // "(Resident, Green)" is a place where no name of a person stands before it.
    if (!/[A-Z][A-Za-z'\u2019-]+ $/.test(text.slice(0, match.index))) continue;
    const space = kept.length === 0 && text.charAt(match.index - 1) === ' ' ? 1 : 0;
    found.push({ start: at + match.index - space, end: at + match.index + match[0].length, words: match[0], without: kept.length > 0 ? `(${kept.join(', ')})` : '' });
  }
  for (const party of partiesIn(text, directory)) {
    if (found.some((each) => each.start <= at + party.start && at + party.start < each.end)) continue;
    const bare = /^[A-Za-z -]*?(?= (?:group|party|councillor|cllr|leader|member|cabinet)|['\u2019]|$)/i.exec(party.words)?.[0] ?? party.words;
    const rest = text.slice(party.start + bare.length);
    const before = text.slice(0, party.start);
    const title = beforeName.exec(rest);
    // "Conservative councillors moved": a body and nobody's label.
    const office = groupOffice.test(before) && /^(?: group| party| councillor| member)?(?![A-Za-z])/i.test(rest) && !/^ (?:group|party) (?:amend|motion)/i.test(rest);
    const aside = /, (?:the )?$/.test(before) && /^(?:,|\.| group| said|$)/.test(rest);
    if (!title && !office && !aside) continue;
    const whole = bare.length + (title || office ? 0 : 0);
    found.push({ start: at + party.start, end: at + party.start + whole, words: text.slice(party.start, party.start + whole), without: '' });
  }
  return found.sort((a, b) => a.start - b.start);
}
