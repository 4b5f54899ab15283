import { labelsBeside } from './press-speakers';
import { namedIn } from './named-people';
import { partiesIn } from './parties';
import type { Context } from './context';
import type { Press, PressSentence } from './press';
import { isSubstance } from './press-spokespeople';
import { stanceOf } from '../language/stance';

/** A sentence that takes a party's side. */
export interface Partisan {
  sentence: PressSentence;
  /** A party is named, or votes are asked for; else only "the administration", "the opposition". */
  sure: boolean;
  side: 'for' | 'against' | 'votes';
}

const history = /(?:^|[^0-9])1[0-9]{3}(?!\d)|century|historic|museum|exhibition|archive|suffrag/i;

const together = /^(?: (?:group|members|councillors|party))?,? (?:and |& |or )?(?:the )?$/;

function places(each: PressSentence, family: string) {
  return each.sentence.families.place(family);
}

/** Whether credit or blame is denied, asked or of long ago. */
function counts(each: PressSentence, family: string): boolean {
  const place = places(each, family);
  return place !== null && !stanceOf(each.sentence, place).asked;
}

function partisan(context: Context, each: PressSentence): Partisan | null {
  const { text } = each;
  const votes = places(each, 'press-tone-votes');
  // "Register to vote for the first time" and "your vote counts" in an election notice take no side.
  if (votes && !stanceOf(each.sentence, votes).negated && !/regist|photo id|polling station|how to|postal|proxy|by (?:noon|midnight|\d)/i.test(text) && (/(?:vote|voting) for (?:the )?(?:us|me|him|her|them|cllr|councillor|labour|conservative|liberal|lib|green|reform|(?:your|our|the) (?:local )?(?:team|candidates?|councillors?))|vote (?:labour|conservative|lib|green|reform)|re-?elect|give us/i.test(text) || votesFor(context, text))) return { sentence: each, sure: true, side: 'votes' };
  const labels = labelsBeside(text, 0, context.directory);
  const all = partiesIn(text, context.directory);
  const parties = all.filter((party) => party.sure && !labels.some((label) => label.start <= party.start && party.start < label.end));
  const camp = places(each, 'press-tone-camp');
  if (parties.length === 0 && !camp) return null;
  if (history.test(text) && !/(?:administration|group|council)/i.test(text)) return null;
  const blame = counts(each, 'press-tone-blames');
  const credit = counts(each, 'press-tone-credits');
  const ballot = each.sentence.families.has('press-tone-ballot');
  const jab = each.quoted && each.speaker?.kind === 'member' && /(?:^|[^a-z])vot(?:ed|es|ing)(?![a-z])/i.test(text) && !/amend|motion|seconded|elect/i.test(text);
  if (ballot && !fervent.test(text) && !jab) return null;
  if (parties.length > 0) {
    // A Government is named by its party now and then; who gave a grant is a fact.
    if (parties.every((party) => /government|minister/i.test(party.words)) && !fervent.test(text)) return null;
    // "Labour, Green and Conservative members" in one breath sets none above another.
    if (!blame && all.length > 1 && all.every((party, i) => i === 0 || together.test(text.slice((all[i - 1] as typeof party).start + (all[i - 1] as typeof party).name.length, party.start)))) return null;
    // "She came to the Labour group's meeting": where somebody spoke, and no word for or against.
    if (!blame && !credit && !fervent.test(text) && parties.every((party) => /(?:^|[^a-z])(?:to|at|with|before|told|advised|briefed|addressed|met) (?:the |our |my )?$/i.test(text.slice(0, party.start)) && /^ group/i.test(text.slice(party.start + party.name.length)))) return null;
    // "21 Conservative, 14 Labour": how the seats lie.
    if (parties.every((party) => /\d\+? $/.test(text.slice(0, party.start)) || /^s? \(?\d/.test(text.slice(party.start + party.name.length)))) return null;
    // In the Council's own voice a party may be named without a side taken, or in words that it quotes from others.
    if (!each.quoted && ((!blame && !credit && !fervent.test(text) && !(parties.length > 1 && contrast.test(text))) || (!ownMember(context, text) && /["\u201c][^"\u201d]*$/.test(text.slice(0, (parties[0] as { start: number }).start))))) return null;
    const voted = each.quoted && ballot;
    const heated = !voted && (blame || (parties.length > 1 && contrast.test(text) && !ballot) || (credit && fervent.test(text)) || (each.quoted && each.speaker?.kind === 'member'));
    return { sentence: each, sure: heated, side: blame ? 'against' : 'for' };
  }
  if (!blame && !credit) return null;
  // Without a party's name it takes heat and a camp that is surely political.
  return fervent.test(text) && /administration|opposition|manifesto|our (?:group|party)|my (?:group|party)|ruling group|other (?:side|lot|party|parties)|opponents/i.test(text) ? { sentence: each, sure: false, side: blame ? 'against' : 'for' } : null;
}

/** A member who is told to have said it: what the Council quotes from its own members it publishes as its own. */
function ownMember(context: Context, text: string): boolean {
  return namedIn(text, context.directory).some((mention) => mention.people.some((person) => person.kind === 'member'));
}

/** "While they talk, we get on with the job": one side set against another. */
const contrast = /(?:^|[^a-z])(?:while|whereas|unlike|instead of|rather than|in contrast to|compared (?:with|to))(?![a-z])/i;

/** "Vote for Jane Hale": somebody by name. */
function votesFor(context: Context, text: string): boolean {
  const at = text.search(/(?:^|[^a-z])(?:vote|voting) for [A-Z]/i);
  return at >= 0 && namedIn(text.slice(at), context.directory).some((mention) => mention.start < 14 && mention.people.some((person) => person.kind === 'member'));
}

const fervent = /(?:^|[^a-z])(?:moving again|(?:has|have) taken an?|in charge|(?:last|previous|other) lot|g[eo]ts? on with|getting on with|add(?:ed)? up|clear(?:s|ed|ing)? up after|clean(?:s|ed|ing)? up after|mop(?:s|ped|ping)? up|better off|worse off|common sense|at last|once (?:more|again)|champion[a-z]*|talk(?:s|ed)?|dithers?|carps?|back (?:them|us)|could have|debts?|deficit|overspen[a-z]+|to thank|thank (?:the|your)|every penny|remember that|thanks to|despite|in spite of|bold|ambitious|caring|cleaner|safer|lower|leadership|every penny|vote for|work(?:s|ed|ing)? (?:so |very )?hard|proud(?:ly)?|deliver(?:ed|ing|s)? (?:on|for)|(?:kept|keeping|broken?|broke) (?:its|our|their|his|her|every)? ?(?:promises?|word|pledges?)|broken promises?|reckless(?:ly)?|irresponsib[a-z]+|shame[a-z]*|disgrace[a-z]*|hypocri[a-z]+|incompeten[a-z]+|shambl[a-z]+|chao[a-z]+|mess|fail(?:ed|ure|ures|ing|s)?|wast(?:ed|eful|ing)|squander[a-z]*|mismanag[a-z]*|neglect[a-z]*|blame|betray[a-z]*|left (?:us|behind|the (?:city|council|district))|inherited|legacy|playing politics|scaremongering|opportunis[a-z]+|cynical[a-z]*|prudent|sound|careful|strong|excellent|superb|outstanding|brilliant|fantastic|hard work|hardworking|tireless[a-z]*|vision[a-z]*|only|trust(?:ed)?|best|better|right choice|safe hands|good hands|on your side|standing up|stood up|stands up|fighting|fought|listen(?:s|ed|ing)|rescu[a-z]+|saved|turned (?:[a-z]+ )?(?:around|round)|blocked|wreck[a-z]*|sabotag[a-z]*|tried to|wanted to|would have|no plan|no ideas|refused to|achievement[a-z]*|success[a-z]*|triumph[a-z]*|promised|pledge[a-z]*|commitment|manifesto|leadership|investing|invested|transform[a-z]*|delivered|delivering|cuts|clueless|dither[a-z]*|weak)(?![a-z])/i;

/** "Residents know which parties are on their side, and I hope they'll remember it": no fact, and meant for a vote. */
const appeal = /(?:^|[^a-z])(?:know|knows|remember|remembers|forget|judge|judges|see|seen|decide|choose|ask(?:ed)? (?:yourself|yourselves|themselves))(?![a-z])[^.!?]{0,60}(?:(?:which|what|whose|who|the) (?:part(?:y|ies)|side|group|lot)(?![a-z])|who(?:['\u2019]s| is| was| are| stood| stands| voted)|on (?:the|their|your|whose) side)|(?:^|[^a-z])(?:remember|forget|bear (?:it|that|this) in mind)(?![a-z])[^.!?]{0,40}(?:in may|polling|ballot|when (?:they|you|it comes|people) (?:next |come to |get to )?(?:vote|the vote|choose|decide))(?![a-z])/i;

/** The sentences that promote or attack a party, gravest first. */
export function partisanIn(context: Context, press: Press): Partisan[] {
  const found: Partisan[] = [];
  for (const each of press.sentences) {
    if (!isSubstance(each)) continue;
    const one = partisan(context, each);
    if (one) found.push(one);
  }
  // A party's votes told by one who then appeals to the voters are no fact any more.
  for (const one of found) {
    const { speaker, quoted } = one.sentence;
    if (quoted && speaker?.kind === 'member' && partiesIn(one.sentence.text, context.directory).some((party) => party.sure)
      && press.sentences.some((each) => each.quoted && each.speaker === speaker && appeal.test(each.text))) one.sure = true;
  }
  return found.sort((a, b) => Number(b.sure) - Number(a.sure));
}
