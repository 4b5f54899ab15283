import type { Directory } from '../directory/directory';

/** Where a text names a party or its group. Offsets into the text. */
export interface PartyMention {
  start: number;
  end: number;
  words: string;
  /** The party's name alone: "Labour" of "Labour group". */
  name: string;
  /** Nothing but a party is meant: "the Labour group", "Lib Dems". A bare "Green" or "Reform" may be anything. */
  sure: boolean;
}

/** Names that are everyday words too, also with a capital. */
const everyday = new Set(['green', 'reform', 'independent', 'conservative', 'labour', 'liberal', 'residents', 'alliance', 'community']);
const usual = ['Labour', 'Conservative', 'Tory', 'Tories', 'Liberal Democrat', 'Lib Dem', 'Lib-Dem', 'LibDem', 'Green', 'Reform UK', 'Reform', 'UKIP', 'Plaid Cymru', 'Independent', 'Co-operative Party'];
const shows = /^(?:[- ](?:led|run|controlled))?[ -](?:party|groups?|councillors?|members?|cllrs?|administration|government|council(?! tax)|cabinet|leader|leadership|opposition|manifesto|colleagues|ministers?|candidates?|team|activists?|campaign|spokes[a-z]+|amendments?|benches|majority|minority|pledges?|promises?|budgets?|policy|policies|vot(?:e|es|ers)|supporters?|mps?|mayor|deputy leader)(?![a-z])/i;
/** "Labour market", "Green Lane", "Independent Living Service": the word begins another name. */
const elsewhere = /^[ -](?:market|force|costs?|exchange|day|intensive|saving|room|ward|club|estimates?|assumptions?|approach|[A-Z][a-z]+)/;
const patterns = new WeakMap<Directory, RegExp>();

function plain(word: string): string {
  return word.replace(/[^A-Za-z0-9 -]/g, '').replace(/ (?:group|party)$/i, '').trim();
}

/** The names of parties and groups around one council, without "group" or "party". */
export function partyNames(directory: Directory): string[] {
  const names = [...(directory.file.parties ?? []), ...directory.members.map((member) => member.group ?? '')].map(plain).concat(usual);
  return names.filter((name, i) => name.length > 2 && names.indexOf(name) === i);
}

function patternOf(directory: Directory): RegExp {
  const known = patterns.get(directory);
  if (known) return known;
  const names = partyNames(directory).sort((a, b) => b.length - a.length).map((name) => name.replace(/[-]/g, '[- ]')).join('|');
  const pattern = new RegExp(`(?:^|[^A-Za-z])((?:${names})s?)(?![A-Za-z])`, 'g');
  patterns.set(directory, pattern);
  return pattern;
}

/** Parties named in a text, in its order. A capital is needed: "labour costs" and "green spaces" name none. */
export function partiesIn(text: string, directory: Directory): PartyMention[] {
  const pattern = patternOf(directory);
  pattern.lastIndex = 0;
  const found: PartyMention[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const words = match[1] ?? '';
    const end = match.index + match[0].length;
    const start = end - words.length;
    const rest = text.slice(end, end + 40);
    const shown = shows.exec(rest);
    const single = words.replace(/s$/, '').toLowerCase();
    const common = everyday.has(single);
    if (common && !shown && elsewhere.test(rest) && !/^ (?:Cllr|Councillor|Leader|Deputy|Group|Party|Cabinet|MP|Mayor)/.test(rest)) continue;
    const plural = /s$/.test(words) && (single === 'conservative' || single === 'green' || single === 'independent' || single === 'liberal');
    const sure = !common || shown !== null || plural || single === 'labour' || (single === 'conservative' && !/^ [a-z]/.test(rest));
    found.push({ start, end, words: shown ? words + shown[0] : words, name: words, sure });
  }
  return found;
}

/** Whether a word in brackets behind a name is a party's: "Con", "Lib Dem", "Lab/Co-op". */
export function isPartyLabel(label: string, directory: Directory): boolean {
  const bare = label.trim().replace(/\.$/, '').replace(/ (?:party|group)$/i, '');
  if (/^(?:con|cons|lab|lab\/co-?op|labour and co-?op(?:erative)?|ld|l ?dem|lib\.? ?dem|libdem|lib|grn|ref|ruk|ukip|ind|c|l|t|g)$/i.test(bare)) return bare.length > 1 || bare === bare.toUpperCase();
  return partyNames(directory).some((name) => name.toLowerCase() === bare.toLowerCase() || `${name.toLowerCase()}s` === bare.toLowerCase());
}
