import { hasRole } from '../directory/directory';
import { actorsIn, type Actor } from './actors';
import { partiesIn } from './parties';
import type { Context } from './context';
import type { Press, PressSentence } from './press';
import { isExecutive, isSubstance } from './press-spokespeople';
import { stanceOf } from '../language/stance';

/** A decision of the Council told as one person's or one party's. */
export interface Credit {
  sentence: PressSentence;
  /** The person, post or party. Offsets into the sentence. */
  start: number;
  end: number;
  words: string;
}

const fillers = new Set('has have had is are was were will also now today yesterday recently then just since this week last night month year on monday tuesday wednesday thursday friday personally finally kindly formally to be been already and therefore himself herself single-handedly who again quietly at'.split(' '));
const aside = /^(?: \([^)]{1,60}\)|,? (?:the )?(?:Cabinet|Executive|Lead) (?:Member|Councillor)(?: for [A-Z][A-Za-z]+(?:(?:,| and|, and)? [A-Z][A-Za-z]+){0,4})?|, (?:who|which) [^,]{1,60}|, [A-Z][^,]{1,70})/;

/** Only auxiliaries, adverbs, times and a post stand between somebody and what they are said to have done. */
function isFilling(gap: string): boolean {
  let rest = gap;
  for (let tries = 0; tries < 3; tries++) rest = rest.replace(aside, '');
  return rest.toLowerCase().split(/[ ,]+/).every((word) => word === '' || fillers.has(word));
}

const owns = /^(?:['\u2019]s?) (?:[a-z-]+ ){0,2}(?:freeze|decision|scheme|plan|plans|budget|policy|initiative|investment|programme|project|strategy|cut|freeze|ban|loans?|grants?|fund|money|promise|pledge|council tax|charges?|fees?|tariffs?|rules?|changes?|rounds?|homes|houses|reforms?|crackdown|package|deal|offer|discount|rebate|levy|increase|rise|reduction|shake-?up|overhaul|roll-?out|vision|drive|blitz|masterplan|proposals?|regeneration|budget)(?![a-z])/i;
const byPerson = /(?:^|[^a-z])(?:taken|made|decided|approved|agreed|authorised|ordered|scrapped|introduced|brought in|funded|paid for|made possible|delivered|secured|granted|awarded|signed off|decision (?:was )?(?:of|by|taken by|made by)|decision (?:is|was) (?:the )?|thanks to|down to|courtesy of|can thank|(?:ruling|decision|choice|idea|brainchild|doing|work|gift) of) (?:by )?$/i;
const passive = /(?:^|[^a-z])(?!(?:chaired|led|opened|unveiled|launched|planted|presented|headed|welcomed|attended|hosted|joined|moved|proposed|seconded|represented|drafted|visited|judged|supported|backed|asked|accompanied|amended|recommended|questioned|raised|requested|suggested|nominated|elected|thanked|praised|described|named|called|criticised|greeted|hailed|cheered|watched|seen|shown|told|photographed|pictured|written|read|signed) )(?:[a-z]{2,}ed|cut|found|given|chosen|kept|won|made|brought)(?: (?:the|a|its|their|in|out|down|up|full|final)?(?: ?(?:go-ahead|nod|green light|approval|backing|blessing|thumbs up|all-clear|reprieve|chance|lease of life)))? (?:by|thanks to) $/i;
const civic = /(?:^|[^a-z])(?:chaired|led|opened|unveiled|launched|visited|welcomed|met|thanked|attended|presented|planted|cut the ribbon|judged|chose the winners?|picked the winners?)(?![a-z])/i;

function stripAside(gap: string): string {
  let rest = gap;
  for (let tries = 0; tries < 2; tries++) rest = rest.replace(aside, '').replace(/^,(?= (?:has|have|is|are) )/, '');
  return rest;
}

/** What somebody decides for themselves. */
const ownAffair = /^[a-z]+ (?:that (?:he|she) |not |himself |herself )?(?:(?:to|will|would) )?(?:run (?:the|a|in)|walk|cycle|swim|climb|stand (?:down|again|aside|for)|retire|marry|join|give up (?:his|her)|shave|resign|leave|step|take part|raise money|donate|bake|dress|sleep out)(?![a-z])|(?:marathon|for charity|sponsored|wedding|his own|her own (?!budget|plan|decision|scheme))/i;

/** "Cllr Hale has spared the museum": an act told of a member is a decision unless it is of another kind. */
const acted = /^ (?:has|have) (?:now |also |finally |personally |today |just |already |since )?([a-z-]+(?:ed|en)|found|cut|brought|won|made|put|set|kept|held|built|bought|sold|spent|thrown|saved|given|frozen|lent|let|struck|sunk|stood firm|done away|got rid|seen (?:to it|off)|called (?:time|a halt|off)|rid|shut|split|hung on|torn up|written off|taken (?:off|away|down))(?![a-z])|^ (?:is|are) (?:now |also |finally |personally |today )?([a-z-]+ing)(?![a-z])/;
const otherwise = new Set('asked called met visited opened welcomed urged thanked attended joined planted supported backed been lived served represented chaired written spoken told seen known worked grown praised congratulated launched unveiled helped volunteered pictured shown proposed recommended moved seconded drafted suggested presented reported nominated elected appointed invited expected agreed pledged promised vowed warned explained described commented added stated announced argued claimed insisted believed hoped wanted tried looked listened heard received answered replied taken given raised raising standing holding hosting inviting asking urging encouraging appealing calling leading looking hoping taking wearing fundraising running celebrating attending visiting meeting opening welcoming joining planting supporting backing saying speaking chairing representing serving working going coming retiring leaving standing sitting writing reading inviting offering considering proposing being having trying talking listening hearing learning campaigning pressing planned championed supported walked travelled moved tasted toured awarded recommended stepped retired resigned celebrated died married lost won learned learnt judged chosen picked selected enjoyed tested sampled broken fallen ridden driven'.split(' '));

function creditIn(context: Context, each: PressSentence): Credit | null {
  const { text } = each;
  const place = each.sentence.families.place('press-decision-taken');
  const people: { start: number; end: number }[] = actorsIn(text, context.directory).filter((actor: Actor) => actor.kind === 'member' && actor.ours && (actor.person !== null || actor.leading || /cllr|councillor/i.test(actor.words)) && !/ward|local|division|(?:^|[^a-z])mayor/i.test(actor.words) && !(actor.person !== null && hasRole(actor.person, 'mayor')));
  const parties = partiesIn(text, context.directory).filter((party) => party.sure).map((party) => ({ start: party.start, end: party.start + party.words.length }));
  for (const one of [...people, ...parties]) {
    const words = text.slice(one.start, one.end);
    const found: Credit = { sentence: each, start: one.start, end: one.end, words };
    if (owns.test(text.slice(one.end)) || byPerson.test(text.slice(0, one.start).replace(/(?:the|our|your) $/i, '')) || passive.test(text.slice(Math.max(0, one.start - 30), one.start).replace(/(?:the|our|your) $/i, ''))) return found;
    const verb = acted.exec(stripAside(text.slice(one.end)));
    const did = verb ? verb[1] ?? verb[2] ?? verb[0].trim().split(' ').slice(-1)[0] ?? '' : '';
    if (verb && !otherwise.has(did) && !ownAffair.test(text.slice(one.end)) && !/(?:^|[^a-z])(?:with|by|to|from|of|for|and) (?:the )?$/i.test(text.slice(0, one.start)) && !/(?:^|[^a-z])(?:not|never|no)(?![a-z])/i.test(text.slice(one.end, one.end + 30))) return found;
    if (!place || place.start < one.end || civic.test(text.slice(one.end, place.end + 20))) continue;
    if (/(?:chaired|led|headed|introduced|presented|moved|seconded|proposed) by (?:the )?$/i.test(text.slice(0, one.start))) continue;
    if (/^ (?:amend|motion)|(?:amendment|motion)s? (?:by|from|of|moved by) (?:the )?$/i.test(text.slice(one.end)) || /(?:with|by|to|from|of|for) (?:the )?$/i.test(text.slice(0, one.start))) continue;
    if (!isFilling(text.slice(one.end, place.start)) || ownAffair.test(text.slice(place.start))) continue;
    const stance = stanceOf(each.sentence, place);
    if (stance.negated || stance.asked) continue;
    return found;
  }
  return null;
}

const firstPerson = /(?:^|[^A-Za-z])I(?:['\u2019]ve| have)?(?: (?:now|also|personally|therefore|finally|just))? (?:decided|approved|authorised|ordered|scrapped|agreed to|signed off|overruled|vetoed|cut|frozen|froze|set aside|allocated)(?![a-z])/;

/** The first decision of the Council that a text gives to a person or party. */
export function creditedTo(context: Context, press: Press): Credit | null {
  for (const each of press.sentences) {
    if (!isSubstance(each) || each.sentence.question) continue;
    if (each.quoted || each.speaker !== null) {
      const own = each.speaker && isExecutive(each.speaker) ? firstPerson.exec(each.text) : null;
      if (own) return { sentence: each, start: own.index, end: own.index + own[0].length, words: own[0].replace(/^[^A-Za-z]+/, '') };
      if (each.quoted) continue;
    }
    const credit = creditIn(context, each);
    if (credit) return credit;
  }
  return null;
}
