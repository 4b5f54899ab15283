import { breach, defineRule, pass, review } from '../engine/rule';
import { addressedToGovernment, addressedToPeer, holds, letterOf, quote, speaksForCouncil, titled, toPressAlone, type Letter } from '../engine/letter';
import { handOver } from '../engine/letter-remedies';
import { likely, strengthOf } from '../language/acts';
import type { ReadSentence } from '../language/reading';

const forceful = ['commits', 'instructs', 'procures'] as const;

/** Only the post under which the member writes shows that it is the Council's: "I write as Cabinet Member". */
function onlyByPost(letter: Letter, sentence: ReadSentence | null): boolean {
  return sentence !== null && letter.councilSpeaks.length === 0 && letter.paper === null
    && !/(?:^|[^a-z])(?:council|authority|behalf|in (?:the|its|our) name|borough|city|district)(?![a-z])/i.test(sentence.text);
}

/** The Council's voice: it does or thinks something, or the writer stands for it. */
const councilVoice = /(?:^|[^a-z])(?:we|our|us|behalf|officially?|formal(?:ly)?|hereby|(?:the|this|your|our|city|county|borough|district) (?:[a-z]+ )?(?:council|authority)(?!['\u2019]?s? (?:question|matter|business|account|address|tax|email|inbox|website|house|houses|flat|tenant|meeting)))(?![a-z])|(?:^|[^a-z])as (?:the |your |a )?(?:[a-z]+ )?(?:leader|cabinet|executive|portfolio|lead member|chair|mayor)/i;

export const officialLetterInMemberName = defineRule({
  id: 'official-letter-in-member-name',
  reads: ['message', 'letter'],
  title: 'An official letter of the Council goes out in the officer’s name',
  why: 'A letter in a member’s name reads as that member’s decision, and nobody answerable for the service has signed it.',
  assumes: ['A member’s letter to a resident about the member’s own ward is not an official letter of the Council.'],
  parameters: {
    // `exceptional`: any member in exceptional circumstances; else the roles that may sign in some circumstances.
    signatories: 'exceptional',
    // To whom a member’s signature is in place by itself.
    addressees: ['minister', 'mp'],
  },

  appliesTo(context) {
    const letter = letterOf(context);
    return letter.member !== null && letter.goesOutside && !toPressAlone(letter) && speaksForCouncil(letter) !== null;
  },

  decide(context) {
    const letter = letterOf(context);
    const member = letter.member;
    const speaks = speaksForCouncil(letter);
    if (!member || !speaks) return pass('It does not speak for the Council.');
    const roles = Array.isArray(context.with.signatories) ? context.with.signatories : null;
    const government = addressedToGovernment(letter, Array.isArray(context.with.addressees) ? context.with.addressees : []);
    const evidence = speaks.sentence ? [quote(speaks.sentence)] : [];
    const remedies = [
      ...handOver(context, speaks.sentence ? [speaks.sentence.text] : []),
      { id: 'state-exception', label: 'Say why a member signs this one', attest: { statement: 'A member signs this letter because …' } },
    ].filter((remedy) => remedy.id !== 'take-out');
    const who = titled(member);
    if (roles) {
      if (holds(member, ['mayor']) && roles.indexOf('mayor') >= 0) return pass('The Mayor may write in the Mayor’s own name.');
      if (holds(member, roles)) {
        if (government) return pass('It is one of the letters that this member may sign.');
        return review(`An official letter goes out over the name of ${who}, who may sign only in some cases.`, 'Which of the cases in which a member may sign is this?', evidence, remedies);
      }
      return breach(`An official letter of the Council goes out over the name of ${who}, who is not among the members who may sign one.`, evidence, remedies);
    }
    if (government) return pass('It is addressed to a Minister or Member of Parliament, to whom a member may sign.');
    if (addressedToPeer(letter) && holds(member, ['leader', 'deputy-leader', 'mayor', 'chair'])) {
      return review(`An official letter goes out over the name of ${who} to the head of another body.`, 'What makes this one of the exceptional letters that a member signs?', evidence, remedies);
    }
    if (!speaks.sure && letter.paper === null && speaks.sentence && !councilVoice.test(speaks.sentence.text)) return pass('The Council is only spoken of.');
    const byPost = onlyByPost(letter, speaks.sentence);
    if (byPost && context.own.some((each) => !each.question && strengthOf(each, 'disclaims') >= likely)) return pass('It names the member\u2019s post, and says that the Council\u2019s word is not theirs to give.');
    if (!speaks.sure || (byPost && !context.own.some((each) => forceful.some((act) => strengthOf(each, act) >= likely)))) {
      return review(`This may be an official letter of the Council, and it goes out over the name of ${who}.`, 'Is this the Council’s letter, or your own as ward member?', evidence, remedies);
    }
    return breach(`An official letter of the Council goes out over the name of ${who} and not in the officer’s.`, evidence, remedies);
  },

  examples: [
    {
      outcome: 'breach', because: 'the Council’s response to a consultation is signed by a member',
      item: {
        kind: 'letter', from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Consultations <consult@coastrail.example>'], subject: 'Timetable',
        text: 'Dear Sirs\n\nOn behalf of Wexcombe Council I submit this response to your consultation. The Council objects to the loss of the 06.42.\n\nYours faithfully\nColin Batty\n',
      },
    },
    {
      outcome: 'pass', because: 'it goes to a Minister',
      item: {
        kind: 'letter', from: 'Cllr Ruth Calder <ruth.calder@wexcombe.example>', to: ['Minister for Ports <minister@ports.example>'], subject: 'Harbour dues',
        text: 'Dear Minister\n\nOn behalf of Wexcombe Council I ask you to look again at the harbour dues.\n\nYours sincerely\nRuth Calder\nLeader of the Council\n',
      },
    },
    {
      outcome: 'review', because: 'a leader writes to another leader and does not say what makes it exceptional',
      item: {
        kind: 'letter', from: 'Cllr Ruth Calder <ruth.calder@wexcombe.example>', to: ['The Leader, Eastmoor Council <leader@eastmoor.example>'], subject: 'Reorganisation',
        text: 'Dear Giles\n\nOn behalf of Wexcombe Council I ask for a meeting before either of us answers.\n\nRuth Calder\nLeader of the Council\n',
      },
    },
    {
      outcome: 'not-applicable', because: 'the member writes as ward member and the Council answers for itself',
      item: {
        kind: 'letter', from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Consultations <consult@coastrail.example>'], subject: 'Timetable',
        text: 'Dear Sirs\n\nI write as ward member for Harbour. The Council will send its own response next week.\n\nYours faithfully\nColin Batty\n',
      },
    },
  ],
});
