import { pressEvidence, pressOf, type PressSentence } from '../engine/press';
import { isSubstance } from '../engine/press-spokespeople';
import { breach, defineRule, notApplicable, pass, review } from '../engine/rule';
import { stanceOf } from '../language/stance';

const forCouncil = /(?:^|[^a-z])(?:on behalf of (?:the )?(?:[A-Z][a-z]+ )*(?:city |district |borough |county )?(?:council|authority|executive|cabinet)|(?:a )?council spokes(?:man|woman|person)|spokes(?:man|woman|person) for (?:the )?(?:[A-Z][a-z]+ )*(?:city |district |borough |county )?(?:council|authority)|speaking for the (?:council|authority)|the (?:council|authority|executive)['\u2019]s (?:position|view|response|statement) is)(?![a-z])/i;
const commits = /(?:^|[^a-z])(?:the (?:city |district |borough |county )?(?:council|authority|executive)|we at the (?:council|civic centre)|our council) (?:will|shall|is going to|is committed|commits|guarantees|promises|pledges|has decided|accepts|intends|believes|thinks|takes the view|undertakes|supports|opposes|rejects|regrets|apologises)(?![a-z])/i;

function speaks(sentence: PressSentence, pattern: RegExp): boolean {
  const match = pattern.exec(sentence.text);
  if (!match) return false;
  const stance = stanceOf({ text: sentence.text, question: sentence.sentence.question, quoted: false }, { start: match.index, end: match.index + match[0].length });
  return !stance.negated && !stance.asked && !(stance.reported && !sentence.quoted);
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
    const found = named ?? committed;
    if (!found) return pass('It speaks for the group.');
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
