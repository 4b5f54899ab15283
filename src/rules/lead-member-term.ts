import type { Context } from '../engine/context';
import type { Edit, Evidence, Remedy } from '../engine/finding';
import { breach, defineRule, notApplicable, pass, review } from '../engine/rule';
import { evidenceFor, inQuotation, statementsOf } from '../engine/statements';

interface Use {
  evidence: Evidence;
  /** The term as written. */
  words: string;
  edit: Edit;
  /** The term that the protocol itself sets aside, and not one that resembles it. */
  plain: boolean;
}

/** Titles that say much the same, of which a person has to judge where the Council speaks; how members style themselves in mail is theirs. */
const kindred = ['executive member', 'cabinet member for', 'cabinet member with responsibility for', 'cabinet member responsible for'];
/** An earlier time, another council, an investor, or talk of the term itself. */
const another = /(?:^|[^a-z])(?:former|then|previous|ex|erstwhile|old|historic|formerly|used to be|at the time|in (?:19|20)[01]\d|was (?:then )?called|shadow|term|title|wording|phrase|investment|share|property|pension|stock|bond|mortgage|loan|counterpart|opposite number|neighbouring|other councils?|elsewhere)(?![a-z])/i;
const otherCouncil = /(?:[A-Z][A-Za-z]{1,30} ){1,4}(?:Council|Authority|Borough|District|City)(?![a-z])|(?:district|borough|city|unitary|parish|town|neighbouring) (?:council|councils|authority|authorities|district|borough)?['\u2019]?s?(?![a-z])/;

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}

/** "Portfolio Holders" to "Lead Members": number follows the words replaced. */
function put(words: string, use: string): string {
  const tail = / (?:for|with responsibility for|responsible for)$/i.test(words) ? ' for' : '';
  return `${use}${/holders|members/i.test(words) ? 's' : ''}${tail}`;
}

/** "Rutland's Portfolio Holder": of a place that is not this council's. */
const ownedTitle = /([A-Z][A-Za-z]{2,30})['\u2019]s? (?:own |new |current )?(?:[A-Z][a-z]+ )?(?:portfolio holder|executive member|cabinet member)/i;
const theirCouncil = /(?:^|[^a-z])(?:(?:for|at|of|in|by) (?:his|her|their) own (?:council|authority|cabinet)|(?:the|that|their|its) (?:district|borough|city|parish|county next door)(?:['\u2019]s)?|next door|across the border|(?:our|both|the two|partner) (?:neighbours?|partners?|councils|authorities)|partner (?:council|authority))(?![a-z])/i;

const yours = /(?:^|[^a-z])your (?:own |new |current )?(?:portfolio holder|executive member|cabinet member|executive councillor)/i;

/** "The Portfolio Holder from Eastmoor": who comes from a place is no member of the council that writes. */
const cameFrom = /(?:[Hh]older|[Mm]ember)s?,? (?:who (?:came|comes|was|is|spoke|had come) )?(?:(?:over |up |down |across )?(?:from|representing|speaking for)|over (?:at|in)|down (?:at|in)|up (?:at|in)) (?:the )?([A-Z][A-Za-z]{2,30})/;
const ownPlaces = /^(?:cabinet|council|county|committee|full|scrutiny|room|town|hall|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|district|ward|group|labour|conservative|liberal|green|independent)$/i;

function cameFromElsewhere(context: Context, text: string): boolean {
  const place = cameFrom.exec(text)?.[1] ?? '';
  return place !== '' && !ownPlaces.test(place) && context.directory.councilName.toLowerCase().indexOf(place.toLowerCase()) < 0 && context.directory.places.find(place).length === 0;
}

function speaksOfAnother(context: Context, text: string): boolean {
  if (another.test(text) || theirCouncil.test(text) || cameFromElsewhere(context, text)) return true;
  // "Your portfolio holder", to somebody of another body: theirs.
  const addressed = context.recipients.filter((each) => each.field === 'to');
  if (addressed.length > 0 && addressed.every((each) => each.person.kind !== 'member' && each.person.kind !== 'officer' && each.person.kind !== 'council') && yours.test(text)) return true;
  const owner = ownedTitle.exec(text);
  if (owner && /^[A-Z]/.test(owner[1] ?? '') && !/^(?:council|cabinet|county|the|our|leader|director|chair)$/i.test(owner[1] ?? '') && context.directory.councilName.toLowerCase().indexOf((owner[1] ?? '').toLowerCase()) < 0) return true;
  const council = otherCouncil.exec(text);
  return council !== null && context.directory.councilName.toLowerCase().indexOf(council[0].toLowerCase().replace(/^the /, '').replace(/['\u2019]s?$/, '')) < 0;
}

/** "Its portfolio holder": of the body that the words before speak of. */
const handedOn = /(?:^|[^a-z])(?:its|their|that (?:council|authority)['\u2019]s|the (?:other|same) (?:council|authority)['\u2019]s) (?:own |new |current )?(?:[a-z]+ )?(?:portfolio holder|executive member|cabinet member)/i;
/** A title with the councillor's whole name beside it, on either side. */
const holderNamed = /(?:portfolio holder|executive member|cabinet member)s?(?: (?:for|with responsibility for|responsible for) [A-Za-z,&' ]{2,60}?)?,? (?:is )?((?:Cllr|Councillor|Coun)\.? [A-Z][A-Za-z'\u2019-]+ [A-Z][A-Za-z'\u2019-]+)|((?:Cllr|Councillor|Coun)\.? [A-Z][A-Za-z'\u2019-]+ [A-Z][A-Za-z'\u2019-]+),? (?:is |the |our |their |its |its own ){0,2}(?:portfolio holder|executive member|cabinet member)/;

/** Whether the one who holds the title is named and is no member here: the title is then another council's. */
function heldElsewhere(context: Context, text: string): boolean {
  const found = holderNamed.exec(text);
  const name = found ? (found[1] ?? found[2] ?? '').toLowerCase() : '';
  if (name === '' || context.directory.members.length === 0) return false;
  const known = [...context.directory.members, ...context.directory.officers];
  return !known.some((each) => [each.name, ...(each.aliases ?? [])].some((one) => name.indexOf((one.split(' ').slice(-1)[0] ?? one).toLowerCase()) >= 0));
}

function usesIn(context: Context): Use[] {
  const { use } = context.with;
  const avoid = listOf(context.with.avoid).map((term) => term.toLowerCase());
  const looked = context.item.kind === 'message' && context.writer.role === 'member' ? avoid : [...avoid, ...kindred];
  const pattern = new RegExp(`(?:^|[^A-Za-z])((?:${looked.slice().sort((a, b) => b.length - a.length).map((term) => term.replace(/ /g, '[ -]').replace(/(holder|member)(?!\\w)/, '$1s?')).join('|')}))(?![A-Za-z])`, 'gi');
  const found: Use[] = [];
  const look = (text: string, evidence: (words: string, start: number) => Evidence, edit: (mended: string) => Edit, start: number, before = ''): void => {
    if (speaksOfAnother(context, text) || heldElsewhere(context, text) || (handedOn.test(text) && speaksOfAnother(context, before))) return;
    const words: string[] = [];
    let mended = '';
    let from = 0;
    let at = -1;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const term = match[1] ?? '';
      const begin = match.index + match[0].length - term.length;
      if (start >= 0 && inQuotation(context, start + begin, start + begin + term.length)) continue;
      if (at < 0) at = begin;
      words.push(term);
      mended += text.slice(from, begin) + put(term, String(use));
      from = begin + term.length;
    }
    if (words.length === 0) return;
    const plain = words.filter((term) => avoid.indexOf(term.toLowerCase().replace(/-/g, ' ').replace(/s$/, '')) >= 0);
    found.push({ words: plain[0] ?? words[0] ?? '', plain: plain.length > 0, evidence: evidence(words[0] ?? '', at), edit: edit(mended + text.slice(from)) });
  };
  look(context.item.subject, (words) => ({ part: 'subject', text: words }), (text) => ({ do: 'set-subject', text }), -1);
  statementsOf(context).forEach((statement, at, all) => {
    look(statement.text, () => evidenceFor(statement), (text) => ({ do: 'replace-text', find: statement.text, text }), statement.start, all[at - 1]?.text);
  });
  return found;
}

export const leadMemberTerm = defineRule({
  id: 'lead-member-term',
  reads: ['message', 'letter', 'press', 'report'],
  title: 'Members have the title that the protocol gives them',
  why: 'A title that sounds like a personal power makes people think that its holder decides alone.',
  assumes: ['Other councils, earlier times and quoted words keep their own titles.'],
  parameters: {
    // Titles that the protocol sets aside, and the one to use.
    avoid: ['portfolio holder'],
    use: 'Lead Member',
  },

  appliesTo: (context) => context.item.kind !== 'message' || context.writer.role !== 'unknown',

  decide(context) {
    const uses = usesIn(context);
    const first = uses.filter((each) => each.plain)[0] ?? uses[0];
    if (!first) {
      const use = String(context.with.use).toLowerCase();
      return context.item.text.toLowerCase().indexOf(use) >= 0 ? pass('The protocol’s own title is used.') : notApplicable('No member’s title stands in it.');
    }
    const remedies: Remedy[] = [
      { id: 'put-the-title', label: `Say “${String(context.with.use)}” instead`, edits: uses.map((each) => each.edit) },
      { id: 'right-title', label: 'Record why the title is right here', attest: { statement: 'This is not the title of a member of this council now.' } },
    ];
    const evidence = uses.map((each) => each.evidence);
    if (first.plain) return breach(`“${first.words}” stands here, and this council says “${String(context.with.use)}”.`, evidence, remedies);
    return review(`“${first.words}” can sound like a personal power to decide, and this council says “${String(context.with.use)}”.`, `Should this say “${String(context.with.use)}”?`, evidence, remedies);
  },

  examples: [
    {
      outcome: 'breach', because: 'a letter uses the title that the protocol sets aside',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Mr Hale <hale@homepost.example>'], subject: 'Quay Road', text: 'Dear Mr Hale\n\nThe Portfolio Holder, Councillor Powell, will visit on Friday.\n\nSimon Archer\nHead of Highways\n' },
    },
    {
      outcome: 'review', because: 'a kindred title may give the same impression',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Mr Hale <hale@homepost.example>'], subject: 'Quay Road', text: 'Dear Mr Hale\n\nCouncillor Powell, Cabinet Member for Highways, will visit on Friday.\n\nSimon Archer\nHead of Highways\n' },
    },
    {
      outcome: 'pass', because: 'the protocol’s title is used',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Mr Hale <hale@homepost.example>'], subject: 'Quay Road', text: 'Dear Mr Hale\n\nThe Lead Member, Councillor Powell, will visit on Friday.\n\nSimon Archer\nHead of Highways\n' },
    },
    {
      outcome: 'not-applicable', because: 'another council has titles of its own',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Mr Hale <hale@homepost.example>'], subject: 'Quay Road', text: 'Dear Mr Hale\n\nEastmoor Borough Council’s Portfolio Holder for bins will answer you.\n\nSimon Archer\nHead of Highways\n' },
    },
  ],
});
