import type { ReadSentence } from '../language/reading';
import type { Situation } from './context';
import { partiesIn } from './parties';
import { pressOf } from './press';
import { toldOf, type Told } from './spoken-of';

/** A sentence that tells what a political group was advised. */
export interface GroupAdvice {
  sentence: ReadSentence;
  /** An officer is named, or shown by post, as the one who advised. */
  sure: boolean;
}

const ownGroup = /(?:^|[^a-z])(?:(?:we|us|colleagues|those of us) (?:in|of) (?:the|our) group|our (?:lot|side|people|members) (?:behind|in private|privately))(?![a-z])|(?:^|[^A-Za-z])(?:[Oo]ur|[Mm]y|[Tt]he (?:opposition|ruling|majority|minority|party|political|council)|[Bb]oth|[Aa]ll (?:the |three |four )?|[Ee]ach of the|their) (?:[a-z]+ )?(?:political |party )?groups?(?:['\u2019]s?)?(?![a-z])|group (?:meeting|room|briefing|session|away ?day|office)|(?:^|[^a-z])(?:caucus|party meeting|pre-?meeting|the group (?:was|were|has been|had been) (?:[a-z]+ )?(?:told|advised|warned|briefed|assured)|away ?day|groups? in private|(?:us|members) (?:as a group|in group))(?![a-z])|(?:^|[^A-Za-z])(?:[Ii]n|[Aa]t|[Bb]efore|into) group(?![a-z -]{0,3}(?:of|for|that|who|photo|stage|work))/;
const notParty = /[Ff]riends of|(?:working|task|focus|user|residents?['\u2019]?|friends|action|steering|project|community|age|peer|youth|support|interest|stakeholder|pressure|tenants?['\u2019]?|task and finish|liaison|campaign|church|play|advisory|walking|drama|traders?['\u2019]?|parents?['\u2019]?|neighbourhood|consultative|reference|toddler|volunteer|local|heritage|history|swimmers?['\u2019]?|users?['\u2019]?) groups?(?![a-z])|groups? of (?!councillors|members|us)/i;
const besideParty = /^['\u2019]?s? (?:group|members|councillors|colleagues|side|lot|benches)(?![a-z])/i;
const closed = /(?:^|[^a-z])(?:in private|privately|behind closed doors|among ourselves|in confidence|meeting|room|session|group)(?![a-z])/i;
const advised = /(?:^|[^a-z])(?:tells?|told|advis(?:ed|es|ing)|brief(?:ed|s|ing)|warn(?:ed|s|ing)|said|says|saying|say|advice|assur(?:ed|es)|inform(?:ed|s)|confirm(?:ed|s)|explain(?:ed|s)|recommend(?:ed|s|ation)|admit(?:ted|s)|show(?:ed|n)|addressed|presentation|presented|slides?|took (?:us|members|the group) through|walked us|talked us|laid (?:it )?out|spell?ed|spelt|set out|call(?:ed|s) it|view|opinion|put it|concede[ds]?|let slip|verdict|words|gist|upshot|made (?:it )?(?:clear|plain)|sat down|outlin(?:ed|es)|describ(?:ed|es)|reckon(?:s|ed)|caution(?:ed|s)|counsel(?:led)?|guidance|(?:was|were) (?:clear|blunt|frank|adamant|quite certain)|in no doubt|enthusiasm|ran through|painted|urged|talked (?:to|with)|spoke (?:to|with)|gave us|given (?:us|to us)|thinks?|believes?|heard from|line from|message to|(?:gave|given) (?:the|our|my) (?:[A-Z][A-Za-z ]+ )?group|(?:['\u2019]s|his|her|their) (?:view|advice|words?|line|answer|verdict|warning))(?![a-z])/i;
const withheld = /(?:^|[^a-z])(?:stays?|stayed|remains?|kept|keep) (?:[a-z]+ ){0,2}(?:with|in|within|inside|between|private|confidential)(?![a-z])|not for (?:repeating|publication|the press|your readers)|in confidence|(?:^|[^a-z])(?:can(?:no|['\u2019])t|won['\u2019]?t|will not|shan['\u2019]?t|not (?:going|able|free|at liberty|for me) to|mustn['\u2019]?t|must not|should(?:n['\u2019]?t| not)|wouldn['\u2019]?t|would not|may not|couldn['\u2019]?t|never|don['\u2019]?t|do not|rather not|unable to) (?:[a-z]+ ){0,4}(?:tell|say|repeat|discuss|share|disclose|reveal|quote|comment|talk|speak|go into|pass|publish|be drawn)(?![a-z])/i;
const invites = /(?:^|[^a-z])(?:ask(?:ed|ing)?|invit(?:ed|e|ing)|request(?:ed|ing)?|hop(?:e|ing)|await(?:ing)?|waiting for|would like|want|look forward to) (?:[A-Za-z']+ ){0,5}(?:for (?:a|some|any) (?:briefing|presentation|advice|meeting)|to (?:brief|come|address|speak|attend|meet))(?![a-z])/i;
const toCome = /(?:^|[^a-z])(?:invit(?:e|ed|ing)|next (?:week|month)|tomorrow|is (?:to|due|coming)|are (?:to|due|coming)|will (?:be|come|brief|address|speak|attend)|look(?:ing)? forward)(?![a-z])/i;
const supposed = /(?:^|[^a-z])(?:if|unless|whether|were|should) (?:[A-Za-z']+ ){0,6}(?:told|came|come|advised|briefed|said|spoke|addressed|to)(?![a-z])/i;
/** "I have been asked what she may have said to the group": asked, and not told. */
const onlyAsked = /(?:^|[^a-z])(?:asked|asks|asking|wonder(?:s|ed)?|want(?:s|ed)? to know) (?:me |us )?(?:also |again )?(?:what|whether|if|how|why)(?![a-z])/i;
const denied = /(?:^|[^a-z])(?:(?:nobody|no one|none of them|no officer)(?: [a-z]+){0,4} (?:briefed|advised|told|spoken|spoke|come|came|addressed|warned)|no officers?|nobody from|(?:officers?|xofficer|they|he|she) (?:has|have|had|did)(?: not|n['\u2019]?t| never)|never (?:been )?(?:told|advised|briefed))(?![a-z])/i;
const open = /(?:^|[^a-z])(?:published|in public|public (?:meeting|report)|full council|on the (?:agenda|website)|webcast)(?![a-z])|(?:^|[^a-z])(?:reports?|reported|papers?|advice|advised|told|said|says|statement|presented|presentation|evidence|briefing)(?: [a-z']+){0,4} to the (?:executive|committee|council)(?![a-z])/i;
const byPost = /(?:^|[^A-Za-z])(?:[Oo]fficers?|[Dd]irector|[Tt]reasurer|[Ss]olicitor|[Cc]hief [Ee]xecutive|[Tt]own [Cc]lerk|[Cc]lerk|[Ee]ngineer|[Oo]fficials?|[Ss]ection 151|[Hh]ead of [A-Za-z]+|[Pp]lanners|(?:the )?(?:finance|legal|planning|housing|highways) (?:team|people|department|officers?|lot|side))(?![a-z])|(?:^|[.!?:"\u201c] ?|so |and |but )(?:[Ff]inance|[Ll]egal|[Hh]ousing|[Pp]lanning|[Pp]roperty|HR) (?:gave|told|said|came|were|was|have|had|advised|warned|took|put|reckon)/;
const pronoun = /(?:^|[^a-z])(?:he|she|they|his|her|their)(?![a-z])/i;

/** Whether words speak of a political group, among themselves. */
export function ofGroup(text: string, situation: Situation): boolean {
  if (notParty.test(text)) return false;
  if (ownGroup.test(text)) return true;
  return partiesIn(text, situation.directory).some((party) => besideParty.test(text.slice(party.start + party.name.length)) && closed.test(text.slice(party.start)));
}

const cameToUs = /(?:^|[^a-z])(?:ask(?:ed)? .{1,40} (?:in|along|round|over)(?![a-z])|(?:had|got|invited) .{1,40} (?:in|along|round|over|to (?:see|talk to|speak to|join|meet)) ?(?:us|our)?|(?:came|come|been|dropped|looked) (?:[a-z]+ ){0,2}(?:to see us|to us|to talk to us|to speak to us|along to us|and (?:told|talked|spoke|gave|saw)[^.]{0,20} us)|(?:saw|met|briefed|talked to|spoke to|sat down with|told|warned|advised|walked|took|showed) (?:all )?(?:us|our (?:people|members|side|lot|councillors)|the (?:\w+ )?(?:of us|of our))(?![a-z])|(?:sat|sit) (?:down )?with (?:us|the \w+ of us))/i;
const sharedWithAll = /(?:^|[^a-z])(?:panel|committee|council meeting|full council|executive|cabinet|scrutiny|seminar|all (?:members|councillors|sides|groups)|every (?:member|councillor)|public|residents|open (?:meeting|evening)|report|website|published|surgery|ward)(?![a-z])/i;

/** A group's leader or spokesperson speaks as one: "we" is the group. */
function speaksForGroup(situation: Situation): boolean {
  return situation.item.kind === 'press' && (pressOf(situation)?.writer?.capacities ?? []).indexOf('group') >= 0;
}

/** The sentences of one text that tell what officers advised a group; what was said in public as well is none. */
export function groupAdviceIn(situation: Situation, sentences: ReadSentence[]): GroupAdvice[] {
  const found: GroupAdvice[] = [];
  const all = toldOf(situation, sentences);
  const asGroup = speaksForGroup(situation);
  const isOfficer = (told: Told | undefined) => told !== undefined && (told.people.some((each) => each.kind === 'officer') || byPost.test(told.text));
  all.forEach((told, index) => {
    const { text } = told.sentence;
    // "We asked the director in. She laid it out for the six of us."
    if (asGroup && isOfficer(told) && cameToUs.test(text) && !told.question && !ofGroup(text, situation) && !sharedWithAll.test(text) && !withheld.test(text) && !supposed.test(text) && !denied.test(told.text) && !toCome.test(text)) {
      const next = all[index + 1];
      if (advised.test(text) || (next !== undefined && !sharedWithAll.test(next.sentence.text) && pronoun.test(next.text.slice(0, 24)) && advised.test(next.text))) {
        found.push({ sentence: next !== undefined && !advised.test(text) ? next.sentence : told.sentence, sure: false });
        return;
      }
    }
    // A report speaks of groups as a body does: only "our group" is the writer's own.
    if (!ofGroup(text, situation) || (situation.item.kind === 'report' && !/(?:^|[^a-z])(?:our|my) (?:[a-z]+ )?group/i.test(text))) return;
    const before = all[index - 1];
    const after = all[index + 1];
    const who = isOfficer(told);
    const toldUs = /(?:^|[^a-z])(?:told|advised|warned|briefed|assured|informed) (?:us|me|our)/i.test(text);
    const spoken = who || toldUs || advised.test(text) || (after !== undefined && who && pronoun.test(after.text.slice(0, 12)) && advised.test(after.text));
    if (!spoken || told.question || withheld.test(text) || invites.test(text) || supposed.test(text) || denied.test(told.text) || open.test(text) || onlyAsked.test(text)) return;
    if (who && !advised.test(text) && toCome.test(text)) return;
    if (who) found.push({ sentence: told.sentence, sure: advised.test(text) });
    else if (toldUs) found.push({ sentence: told.sentence, sure: false });
    else if (pronoun.test(text) && isOfficer(before)) found.push({ sentence: told.sentence, sure: false });
    else if (/(?:^|[^a-z])(?:he|she|his|her) (?:[a-z]+ ){0,3}(?:told|said|addressed|advised|warned|briefed|explained|words)/i.test(text) || /(?:we|us|group) (?:were|was|have been|had been|has been) (?:told|advised|warned|briefed|assured)/i.test(text)) found.push({ sentence: told.sentence, sure: false });
  });
  return found;
}
