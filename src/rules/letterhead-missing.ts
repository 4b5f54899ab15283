import type { Context } from '../engine/context';
import { signatureLines } from '../language/body';
import type { ReadSentence } from '../language/reading';
import { breach, defineRule, notApplicable, pass, review } from '../engine/rule';
import { businessOf } from '../engine/whose-business';
import { letterOf, quote, speaksForCouncil } from '../engine/letter';

/** The lines under the name give a post in another body: "Branch Secretary", "Chair of Governors". */
function signsForOthers({ item, reading: { body } }: Context): boolean {
  const span = body.signOff ?? body.signature;
  return span !== null && signatureLines(item.text, span).some((line) => /(?:^|[^a-z])(?:branch|union|unison|governors?|trustees?|society|club|league|pta|parent teacher)(?![a-z])/i.test(line));
}

/** What is not this notice, but another or none: each with what it would look like. */
const toldOf = [
  // "When a seat falls vacant, notice is given", "somebody who is refused may appeal": how things are done
  /^(?:when(?:ever)?|where|once|if) (?:an?|any|the) (?![^,]*(?:^|[^a-z])you)|(?:^|[^a-z])(?:somebody|someone|anybody|anyone|people|those|whoever|everybody|everyone|applicants)(?: who| that)?(?![a-z])/i,
  // "If your claim is refused, ask us to look again": not yet so
  /(?:^|[^a-z])(?:if|unless|until|whether|when|once|in case|should) your [^,.;]*(?:refused|granted|approved|rejected|revoked|suspended|upheld|determined)(?![a-z])/i,
  // "You will have a formal notice by post": another that is to come
  /(?:^|[^a-z])(?:will|['\u2019]ll|shall|would|should|can) (?:[a-z]+ )?(?:have|get|receive|expect|be sent|send|see|issue|follow)(?![a-z])[^.;]{0,30}(?:^|[^a-z])(?:notice|decision|determination|warning)(?![a-z])/i,
  // "The decision notice is online": where it is to be read
  /(?:decision|enforcement|public|formal) notices?(?![a-z])[^.;]{0,30}(?:^|[^a-z])(?:online|web ?site|web ?page|published|pinned|notice ?boards?|portal|posted)(?![a-z])/i,
  // "..., the Herald says": another's news
  /(?:, (?:the [a-z]+ )?(?:[a-z]+ )?(?:says?|said|tells me|reports?)|according to [^,.]*)[.]?$/i,
];

function carriesNotice(sentence: ReadSentence): boolean {
  return !sentence.quoted && !sentence.question && sentence.families.has('formal-notice') && sentence.force.blocked !== 'reported' && !toldOf.some((pattern) => pattern.test(sentence.text));
}

export const letterheadMissing = defineRule({
  id: 'letterhead-missing',
  reads: ['message', 'letter'],
  title: 'Correspondence for the Council stands on the Council’s paper',
  why: 'The reader can tell the Council’s own letter, and where to answer it, by its paper.',
  assumes: ['Day-to-day e-mail needs no letterhead; letters, and e-mails that carry a formal decision or notice, do.'],
  parameters: {},

  appliesTo(context) {
    const letter = letterOf(context);
    const { writer } = context;
    return letter.goesOutside && (letter.member !== null || writer.role === 'officer');
  },

  decide(context) {
    const letter = letterOf(context);
    if (letter.paper) return pass('The Council’s crest or heading stands on it.', [letter.paper]);
    const speaks = speaksForCouncil(letter);
    const formal = context.own.find(carriesNotice) ?? null;
    const remedies = [{ id: 'apply-template', label: 'Say that the Council’s template is applied on sending', attest: { statement: 'The Council’s letterhead is applied when this is sent.' } }];
    const business = businessOf(context);
    const fromOffice = letter.member === null && letter.stated.every((each) => each.capacity === 'council' || each.capacity === 'ward') && !(business.private && !business.public) && !(letter.member === null && signsForOthers(context));
    if (context.item.kind === 'letter' && (speaks || fromOffice)) {
      return breach('This letter is written for the Council and is not on the Council’s paper.', speaks?.sentence ? [quote(speaks.sentence)] : [{ part: 'body' }], remedies);
    }
    if (context.item.kind === 'message' && formal && (letter.member === null || speaks)) {
      return review('This e-mail carries a formal decision or notice of the Council without the Council’s heading.', 'Does this need to go on the Council’s letter template?', [quote(formal)], remedies);
    }
    return notApplicable('It is not a letter written for the Council.');
  },

  examples: [
    {
      outcome: 'breach', because: 'an officer’s letter for the Council has no heading',
      item: {
        kind: 'letter', from: 'Marcus Dunn <marcus.dunn@wexcombe.example>', to: ['Mr Hale <hale@homepost.example>'], subject: 'Outbuilding',
        text: 'Dear Mr Hale\n\nI write on behalf of the Council. You have until 30 April to lower the roof.\n\nYours sincerely\nMarcus Dunn\nPlanning Officer\n',
      },
    },
    {
      outcome: 'pass', because: 'the Council’s crest is on it',
      item: {
        kind: 'letter', from: 'Marcus Dunn <marcus.dunn@wexcombe.example>', to: ['Mr Hale <hale@homepost.example>'], subject: 'Outbuilding',
        images: [{ name: 'wexcombe-crest.png', alt: '' }],
        text: 'Dear Mr Hale\n\nI write on behalf of the Council. You have until 30 April to lower the roof.\n\nYours sincerely\nMarcus Dunn\nPlanning Officer\n',
      },
    },
    {
      outcome: 'not-applicable', because: 'it is day-to-day mail',
      item: {
        from: 'Marcus Dunn <marcus.dunn@wexcombe.example>', to: ['Mr Hale <hale@homepost.example>'], subject: 'Site visit',
        text: 'Dear Mr Hale\n\nI can be with you at ten on Thursday. Is that all right?\n\nMarcus Dunn\nPlanning Officer\n',
      },
    },
  ],
});
