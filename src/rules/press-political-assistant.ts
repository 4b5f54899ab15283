import { pressEvidence, pressOf, type PressSentence } from '../engine/press';
import { isSubstance } from '../engine/press-spokespeople';
import { breach, defineRule, notApplicable, pass, review } from '../engine/rule';
import { stanceOf } from '../language/stance';

const body = "(?:the |our |this )?(?:[A-Z][a-z]+ ){0,3}(?:[Cc]ity |[Dd]istrict |[Bb]orough |[Cc]ounty )?(?:[Cc]ouncil|[Aa]uthority|[Ee]xecutive|[Cc]abinet)";
const forCouncil = new RegExp(`(?:^|[^A-Za-z])(?:(?:[Oo]n|[Ii]n) (?:the )?behalf of ${body}|[Oo]n ${body}['\u2019]s behalf|(?:[Aa] )?[Cc]ouncil (?:spokes(?:man|woman|person)|source|statement:|response:|comment:|line:|quote:)|spokes(?:man|woman|person) for ${body}|(?:[Ss]peak(?:ing)?|[Aa]nswer(?:ing)?|[Rr]eply(?:ing)?|[Rr]espond(?:ing)?) (?:here )?(?:for|as) ${body}|${body}['\u2019]s (?:[a-z]+ ){0,2}(?:position|view|response|statement|line|stance|answer|reply|comment|policy|reaction|official word)(?: (?:to|on|about|of) [a-z ]{2,24}?)?(?: here)? (?:is|remains|has (?:always been|not changed)|hasn['\u2019]t changed)|${body}['\u2019]s (?:formal|official|agreed|considered) (?:[a-z]+ ){0,1}(?:position|view|response|statement|line|answer|reply|comment)|(?:formal|official|corporate) (?:[a-z]+ )?(?:response|statement|position|line|reply|answer|comment) (?:of|from|by) ${body}|[Ww]e,? as a (?:[Cc]ouncil|[Aa]uthority)|[Aa]s a (?:[Cc]ouncil|[Aa]uthority),? (?:we|our)|[Ww]e at (?:the )?(?:[A-Z][a-z]+ )?(?:[Cc]ouncil|[Cc]ivic [Cc]entre)|attribut(?:e|ed|able) [a-z ]{0,20}to (?:${body}|a [Cc]ouncil)|From ${body}[:,]|(?:[Ww]rit(?:e|ing)|[Ss]peak(?:ing)?|[Ff]rom us) (?:to you )?(?:for|at|as) ${body}|(?:[Ss]ay|[Ss]tate|[Cc]onfirm|[Aa]nnounce|[Tt]ell you|[Aa]uthorised) (?:[a-z]+ ){0,3}for ${body}|(?:response|statement|position|line|view|quote|comment|answer|reply|reaction|word) (?:here |to you )?(?:from|of|by|for) ${body}|${body}['\u2019]s (?:[a-z]+ ){0,2}(?:response|statement|position|line|quote|comment|answer|reply|reaction)(?=[:.,]|$)|${body}['\u2019]s (?:view|mind|position) is (?:settled|made up|clear|unchanged)|(?:[Tt]his is|[Hh]ere is|[Tt]ake this as) (?:a |the )?(?:(?:[Cc]ouncil|[Aa]uthority)['\u2019]?s? (?:statement|response|comment|line|position)))(?![a-z])`);
const commits = new RegExp(`(?:^|[^A-Za-z])(?:${body}|[Ww]e at the (?:[Cc]ouncil|[Cc]ivic [Cc]entre)) (?:will|won['\u2019]t|shall|is going to|is not going to|is committed|commits|guarantees|promises|pledges|has (?:decided|agreed|resolved|no (?:plans|intention))|accepts|intends|believes|thinks|takes the view|undertakes|supports|opposes|rejects|regrets|apologi[sz]es|denies|stands by|is determined|is proud|is sorry|welcomes|expects|wants|plans to|remains|wouldn['\u2019]t|would never|doesn['\u2019]t|does not|isn['\u2019]t|is not|has never|can confirm)(?![a-z])`);

function speaks(sentence: PressSentence, pattern: RegExp): boolean {
  const match = pattern.exec(sentence.text);
  // What a leader or a group would have the Council do is theirs to say.
  if (!match || /(?:^|[^a-z])(?:we (?:will|want|would|shall|hope|expect|call|urge|ask)|calls? on|our group|the group|group leader says?|groups? (?:on|of|at|in) ?$|in (?:our|the group['\u2019]s) view)(?![a-z])/i.test(sentence.text.slice(0, match.index))) return false;
  // "You wanted to know what the Council's line is" asks for it.
  if (/(?:^|[^a-z])(?:know|ask(?:ed|ing|s)?|wonder(?:ed|ing|s)?|hear|find out|tell me|sure|clear|of|about)(?: (?:me|us|him|her|them|also))? (?:what|whether|if|how|why)(?: [a-z]+)? ?$/i.test(sentence.text.slice(0, match.index + 1))) return false;
  // "Whether the Council is going to build it, I can't tell you."
  if (/(?:^|[^a-z])whether $/i.test(sentence.text.slice(0, match.index + (/^[A-Za-z]/.test(match[0]) ? 0 : 1)))) return false;
  // That a body will meet, hear and decide is the calendar's.
  if (pattern === commits && /^,? (?:[a-z]+ )?(?:meet|decide|settle|consider|discuss|debate|vote|hear|look at|be (?:asked|invited|told|voting|meeting)|receive|have to|take (?:the|a|its) (?:decision|vote|view))(?![a-z])/i.test(sentence.text.slice(match.index + match[0].length))) return false;
  const stance = stanceOf({ text: sentence.text, question: sentence.sentence.question, quoted: false }, { start: match.index, end: match.index + match[0].length });
  const refused = /(?:^|[^a-z])(?:can(?:no|['\u2019])t|don['\u2019]?t|do not|not|won['\u2019]?t|never|nor|unable|need|want|after|for)(?: [a-z]+){0,4} ?$/i.test(sentence.text.slice(0, match.index)) || /^[^a-z]*(?:can(?:no|['\u2019])t|don['\u2019]?t) /i.test(match[0]);
  return !refused && !(stance.negated && pattern === forCouncil && !/^\W*(?:the|our|we|council|on|official|formal)/i.test(match[0])) && !stance.asked && !(stance.reported && !sentence.quoted);
}

/** What the Council's services will do, told as settled. */
const settledNews = /(?:^|[^a-z])(?:it|they|that|there|we|the [a-z' -]{1,40}|those|everybody|nobody|everyone)(?:['\u2019](?:ll|re going to)| will| won['\u2019]t| is going to| are going to| (?:is|are) (?:now |already |all )?(?:being|to be)| (?:has|have) been)(?![a-z])/i;
/** The writer's own hands are in it: "drawn up by us", "we are putting". */
const byUs = /(?:^|[^a-z])(?:by us|we(?:['\u2019](?:re|ll|ve)| are| will| have) (?:[a-z]+ ){0,2}(?:be )?(?:putting|taking|sending|spending|paying|opening|closing|mending|fixing|writing|drawing|charging|moving|clearing|bringing|keeping|doing|ordering|issuing|put|take|send|spend|pay|open|close|mend|fix|charge|move|clear|bring|keep|ordered|decided|agreed|told|written|issued|paid|booked)|our (?:contractors?|crews?|teams?|officers|staff|depot|services?|budget|bins?|vans?))(?![a-z])/i;

/** "It will be back, and there will be no charge": news of the Council's doing, and neither an appointment nor a refusal. */
function answersForCouncil(each: PressSentence): boolean {
  return !each.sentence.question && settledNews.test(each.text) && !each.sentence.families.has('press-voice-arranges') && !/(?:^|[^a-z])(?:can(?:no|['\u2019])t (?:say|tell|comment)|not for me|don['\u2019]t know|I(?:['\u2019]ll| will))(?![a-z])/i.test(each.text);
}

export const pressPoliticalAssistant = defineRule({
  id: 'press-political-assistant',
  reads: ['message', 'press'],
  title: 'A political assistant speaks for the group, never for the Council',
  why: 'A political assistant is paid to help one group, and the Council speaks for all.',
  assumes: ['A statement for the group, or for a member of it, is the assistant’s work.'],
  parameters: {},

  appliesTo(context) {
    const press = pressOf(context);
    return press !== null && (context.writer.role === 'political-assistant' || press.issuer.kind === 'assistant');
  },

  decide(context) {
    const press = pressOf(context);
    if (!press) return notApplicable('It is no text for the media.');
    const own = press.sentences.filter((each) => isSubstance(each) && (each.speaker === null || each.speaker.kind !== 'member'));
    const named = own.filter((each) => speaks(each, forCouncil))[0];
    const committed = own.filter((each) => !each.quoted || each.speaker?.kind === 'officer').filter((each) => speaks(each, commits))[0];
    const grouped = press.sentences.some((each) => /(?:^|[^a-z])groups?(?![a-z])|(?:^|[^A-Za-z])(?:[Oo]ur (?:view|leader|members|councillors)|Cllr|Councillor)(?![A-Za-z])/.test(each.text) && each.role !== 'signature');
    const plain = grouped || named ? [] : own.filter((each) => each.role === 'body' && !each.quoted && answersForCouncil(each));
    const found = named ?? committed ?? (plain.some((each) => byUs.test(each.text)) ? plain[0] : undefined);
    if (!found) return pass('It speaks for the group.');
    if (!named && !committed) return review('A political assistant tells the media here what will be done, and not for whom he or she speaks.', 'Is this said for the group, and does it say so?', [pressEvidence(context, found)], [{ id: 'for-group', label: 'Say that it is the group’s view', attest: { statement: 'This is issued on behalf of the group and not of the Council.' } }]);
    const evidence = [pressEvidence(context, found)];
    const group = context.directory.file.parties?.[0];
    const remedies = [
      { id: 'take-out', label: 'Take the sentence out', edits: [{ do: 'replace-text' as const, find: found.text, text: '' }] },
      { id: 'for-group', label: 'Say that it is the group’s view', attest: { statement: `This is issued on behalf of the ${group ? `${group} ` : ''}group and not of the Council.` } },
    ];
    if (named || !own.some((each) => /(?:^|[^a-z])group(?![a-z])/i.test(each.text))) return breach('A political assistant speaks for the Council here.', evidence, remedies);
    return review('A political assistant’s statement says what the Council will do or thinks.', 'Is this the group’s view of what the Council should do?', evidence, remedies);
  },

  examples: [
    {
      outcome: 'breach', because: 'the assistant answers the paper on behalf of the Council',
      item: { kind: 'press', from: 'Lewis Tarn <lewis.tarn@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'RE: Weir Lane', text: 'Hello\n\nOn behalf of the Council I can say that Weir Lane will be open again by the first week of April.\n\nLewis Tarn\n' },
    },
    {
      outcome: 'pass', because: 'the assistant speaks for the group',
      item: { kind: 'press', from: 'Lewis Tarn <lewis.tarn@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'RE: Weir Lane', text: 'Hello\n\nThe Labour group would like to see Weir Lane open again by the first week of April.\n\nLewis Tarn\n' },
    },
    {
      outcome: 'not-applicable', because: 'the Communications Manager speaks for the Council',
      item: { kind: 'press', from: 'Joanna Keel <joanna.keel@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'RE: Weir Lane', text: 'Hello\n\nOn behalf of the Council I can say that Weir Lane will be open again by the first week of April.\n\nJoanna Keel\n' },
    },
  ],
});
