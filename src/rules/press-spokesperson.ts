import type { Context } from '../engine/context';
import type { Remedy } from '../engine/finding';
import { isMedia } from '../engine/press-form';
import { pressEvidence, pressOf, type Press, type PressSentence, type Speaker } from '../engine/press';
import { memberSpeakers, speakerName, speaksAs, wordsOf } from '../engine/press-spokespeople';
import { defineRule, notApplicable, pass, review } from '../engine/rule';
import { stanceOf } from '../language/stance';

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

const forSelf = /(?:^|[^a-z])for (?:myself|me|my (?:ward|residents|constituents|group|party))(?![a-z])/i;
const unable = /(?:^|[^a-z])(?:not|can['\u2019]?t|cannot|never|don['\u2019]?t|unable|won['\u2019]?t|rather than|nor)(?![a-z])/i;

/** "The Leader speaks for the Council on this" hands on. */
const another = /(?:^|[^A-Za-z])(?:leader|cabinet member|portfolio holder|executive member|cllr|councillor|chair|chief executive|communications|press office|somebody|someone|nobody|he|she|they|who|whom|you want|ask|[A-Z][a-z]+ [A-Z][a-z]+),? (?:[a-z]+ ){0,2}(?:speaks?|spoke|answers?|replies|responds?|speaking)(?![a-z])/;

/** Somebody else than the one who speaks is to answer. */
function handsOn(each: PressSentence, speaker: Speaker): boolean {
  const found = another.exec(each.text);
  const last = (speaker.person?.name ?? speaker.name).split(' ').slice(-1)[0] ?? '';
  return found !== null && (last === '' || found[0].indexOf(last) < 0);
}

const bodyNamed = '(?:council|authority|cabinet|executive|administration|county hall|city hall|town hall|shire hall|civic centre)';
const policyWords = new RegExp(`(?:^|[^a-z])(?:${bodyNamed}['\\u2019]s (?:[a-z]+ )?(?:position|policy|view|stance|line|intention|intentions|plans?|approach|proposals?)|${bodyNamed} (?:now |also |still |firmly )?(?:intends?|does not intend|doesn['\\u2019]t intend|has (?:no|every|decided|agreed|resolved|ruled|found|set aside|chosen|approved|put)|plans? to|proposes?|regrets?|believes?|takes the view|(?:has|have) taken the view|is (?:not )?(?:minded|committed|proposing|planning|considering|determined|going)|will(?: not)?|won['\\u2019]t|rejects?|accepts?|opposes?|supports?))(?![a-z])`, 'i');

/** "The Council's decision on the hub": what a speaker has a view of, and no sign that the Council speaks. */
const thingOf = /['\u2019]s? (?:[a-z]+ ){0,3}(?:reaction|comment|take|position|view|response|line|stance|policy|statement|answer|reply|decision)(?![a-z])/i;
const attacked = /(?:^|[^a-z])(?:condemn\w*|critici[sz]\w*|slam\w*|attack\w*|blast\w*|oppos(?:e[sd]?|ing)|disagree\w*|disappoint\w*|challeng\w*|deplor\w*|question\w*|regret\w*|protest\w*|against|hit out|called? (?:on|for|the)|fight\w*|fought|overturn\w*|revers\w*|rethink|think again|reconsider\w*|scrap\w*|appall\w*|wrong|daft|mad(?:ness)?|absurd|shock\w*|shame\w*|disgrac\w*|rotten|unfair|short-?sighted|nonsense|mistake\w*)(?![a-z])/i;
/** What one who speaks for others does with a thing of the Council's. */
const takenUp = /(?:^|[^a-z])(?:accept|don['\u2019]t|do not|cannot|can['\u2019]t|welcom\w*|prais\w*|ask(?:s|ed|ing)?|want(?:s|ed)?|wait\w*|hear|told|learn\w*|read|heard|reacting|reacted|responding|responded|following|after)(?![a-z])/i;

const dissent = /(?:^|[^A-Za-z])(?:I|[Mm]y|we|our) .{0,80}(?:don['\u2019]t|do not|cannot|can['\u2019]t|disagree|oppose|object|wrong|ask(?:ed|ing)? (?:for|them|it|cabinet|the council)|call(?:ed|ing)? (?:it )?in|scrutiny|petition|fight|against|residents|constituents|instead)/;

function isTheirsToJudge(press: Press, each: PressSentence, start: number, end: number, speaker: Speaker): boolean {
  const near = each.text.slice(start, end);
  if (!thingOf.test(near) || /(?:behalf|spokes|speaking for|speak for|here is|here['\u2019]s|this is)/i.test(near)) return false;
  const apart = speaker.capacities.some((capacity) => capacity === 'ward' || capacity === 'group' || capacity === 'personal');
  return attacked.test(each.text) || (apart && (takenUp.test(each.text) || /(?:decision|policy)/i.test(near) || wordsOf(press, speaker).some((other) => other.quoted && dissent.test(other.text))));
}

function isClaim(press: Press, each: PressSentence, speaker: Speaker): boolean {
  const place = each.sentence.families.place('press-voice-for-council');
  if (!place || each.sentence.question || each.sentence.families.has('says-not-council') || forSelf.test(each.text) || (handsOn(each, speaker) && !each.reported)) return false;
  // "The Council's position is on its website."
  if (/(?:position|view|line|statement|response|policy|answer|figures) (?:is|are|was|can be|has been) (?:(?:all |already )?(?:on (?:its|the|our) (?:web)?(?:site|page)|set out|published|public|known|well known|found|in the|with|for (?:the|them|others|somebody)|not)|put out|issued)/i.test(each.text)) return false;
  if (isTheirsToJudge(press, each, place.start, place.end, speaker)) return false;
  const stance = stanceOf(each.sentence, place);
  return !stance.negated && !stance.conditional && !stance.quoted && !unable.test(each.text.slice(Math.max(0, place.start - 30), place.start + 12));
}

/** The words in which a member speaks for the Council; null where they speak for somebody else, or for nobody in particular. */
function councilWords(press: Press, speaker: Speaker): PressSentence | null {
  const words = wordsOf(press, speaker);
  const claim = words.filter((each) => isClaim(press, each, speaker))[0];
  if (claim) return claim;
  // "I can't speak for the Council", and nothing else that does.
  if (words.some((each) => each.sentence.families.has('says-not-council') || each.sentence.families.has('press-voice-for-council'))) return null;
  const other = speaker.capacities.some((capacity) => capacity === 'ward' || capacity === 'group' || capacity === 'personal');
  if (speaker.capacities.indexOf('council') >= 0) return words[0] ?? null;
  if (other) return null;
  // "We have decided to close it": with no other capacity in sight, "we" is the Council.
  const decided = words.filter((each) => !each.sentence.question && /(?:^|[^A-Za-z])(?:we|we['\u2019](?:ve|re|ll)|our)(?![A-Za-z])/i.test(each.text) && each.sentence.families.has('press-voice-we-decided') && !each.sentence.families.has('press-voice-hints-ward'))[0];
  if (decided) return decided;
  // "The Council has taken the view … and we will": told as its own voice, and as nobody's view of it.
  const voiced = words.filter((each) => each.quoted && !each.sentence.question && policyWords.test(each.text) && !forSelf.test(each.text))[0];
  return voiced && words.some((each) => each.quoted && /(?:^|[^a-z])we(?:['\u2019](?:ll|re|ve|d)| will| are| have| shall| would)(?![a-z])/i.test(each.text)) && !words.some((each) => /(?:^|[^A-Za-z])(?:I|my|I['\u2019][a-z]+) (?:think|believe|feel|want|hope|disagree|view|would|say|regret|welcome)(?![a-z])/.test(each.text)) ? voiced : null;
}

/** The Cabinet business that a text is about; null where it is about none. */
function cabinetMatter(press: Press): PressSentence | null {
  return press.sentences.filter((each) => each.sentence.families.has('press-voice-cabinet-matter'))[0] ?? null;
}

/** The Council's position or intention, put by the speaker as its voice. */
function policyTold(press: Press, speaker: Speaker): PressSentence | null {
  return wordsOf(press, speaker).filter((each) => each.role === 'body' && !each.sentence.question && policyWords.test(each.text))[0] ?? null;
}

/** A Lead Member's own plan that Cabinet has not seen. */
function aheadOfCabinet(press: Press, speaker: Speaker): PressSentence | null {
  const words = wordsOf(press, speaker);
  if (!press.sentences.some((each) => each.sentence.families.has('press-voice-ahead-of-cabinet'))) return null;
  return words.filter((each) => each.sentence.families.has('press-voice-own-plan') && !each.sentence.question)[0] ?? null;
}

function remediesFor(context: Context, speaker: Speaker, roles: string[]): Remedy[] {
  const voices = context.directory.members.filter((member) => (member.roles ?? []).some((role) => roles.indexOf(role) >= 0)).slice(0, 12);
  const ward = speaker.person?.member?.wards?.[0];
  const area = context.rulebook.terms.area ?? 'ward';
  const comms = context.directory.holderOf('communications');
  const names = voices.map((member) => `Cllr ${member.name}${member.portfolio ? ` (${member.portfolio})` : ''}`).join(', ');
  return [
    {
      id: 'swap-voice', label: 'Ask Communications for a quotation from a spokesperson',
      draft: {
        to: comms ? [{ name: comms.name, address: comms.emails?.[0] ?? '' }] : [], cc: [], subject: `Quotation for: ${context.item.subject || 'a statement'}`,
        text: `Hello\n\nThe draft quotes ${speakerName(speaker)} for the Council. Could one of those who speak for it give a quotation in its place?\n\n${names}\n`,
      },
    },
    { id: 'agreed-voice', label: 'Say who agreed that they speak', attest: { statement: `${speakerName(speaker)} was asked to speak for the Council on this${ward ? `, and not as ${area} member` : ''}.` } },
  ];
}

export const pressSpokesperson = defineRule({
  id: 'press-spokesperson',
  reads: ['message', 'press'],
  title: 'Those named for it speak for the Council',
  why: 'Readers need to know whose word binds the Council, and others have not been given that part.',
  assumes: ['A member who speaks for a ward, a group or themselves does not speak for the Council.', 'Officers answer routine enquiries.', 'The Mayor’s civic words are nobody’s policy.'],
  // `quotations`: in its pages the Council quotes no other member at all; `voice`: nobody else speaks for it; `cabinet`: nobody else speaks for it on Cabinet's business.
  parameters: { roles: ['leader', 'deputy-leader', 'executive'], test: 'voice', forms: ['release', 'newsletter', 'publication', 'mail'] },

  appliesTo(context) {
    const press = pressOf(context);
    if (!press || (press.issuer.kind !== 'council' && press.issuer.kind !== 'member') || list(context.with.forms).indexOf(press.form) < 0) return false;
    return context.item.kind === 'press' || context.recipients.some((each) => isMedia(each.person));
  },

  decide(context) {
    const press = pressOf(context);
    const speakers = press ? memberSpeakers(press).filter((speaker) => speaker.person?.kind !== 'divisional-member') : [];
    if (!press || speakers.length === 0) return notApplicable('No member speaks in it.');
    const roles = list(context.with.roles);
    const { test } = context.with;
    if (test === 'quotations' && press.issuer.kind !== 'council') return notApplicable('It is a member’s own text.');
    const fit = test === 'quotations' ? (press.form === 'newsletter' ? 1 : 0) : 0;
    for (const speaker of speakers) {
      const allowed = speaksAs(speaker, roles);
      // A Cabinet Member of whom the directory does not know, or a title that it does not share, is not ours to doubt.
      const unsure = !allowed && (speaker.person === null || speaker.capacities.indexOf('executive') >= 0);
      const who = speakerName(speaker);
      if (test === 'quotations') {
        const quoted = wordsOf(press, speaker).filter((each) => each.quoted || !each.reported)[0];
        const against = allowed ? wordsOf(press, speaker).filter((each) => each.sentence.families.has('press-voice-against-policy'))[0] : undefined;
        if (against) return review(`${who} speaks against the Council’s policy in its own pages.`, 'Is this in line with the Council’s policy?', [pressEvidence(context, against)], remediesFor(context, speaker, roles), fit);
        if (allowed || unsure || !quoted || speaksAs(speaker, ['mayor'])) continue;
        // Where the Council has no policy and a Cabinet Member comments, the opposition's spokespersons may too.
        if (speaksAs(speaker, ['opposition-leader', 'group-leader', 'spokesperson']) && speakers.some((other) => other !== speaker && speaksAs(other, roles))
          && press.sentences.some((each) => each.sentence.families.has('press-decision-no-policy') || each.sentence.families.has('press-decision-pending') || each.sentence.families.has('press-voice-others-asked'))) continue;
        return review(`This Council publication quotes ${who}, who is not in the ${context.rulebook.terms.executive ?? 'Cabinet'}.`, `Should a ${context.rulebook.terms.executive ?? 'Cabinet'} Member be quoted in place of ${who}?`, [pressEvidence(context, quoted)], remediesFor(context, speaker, roles), fit);
      }
      if (test === 'cabinet') {
        const ahead = allowed ? aheadOfCabinet(press, speaker) : null;
        if (ahead) return review(`${who} tells the media of a plan that Cabinet has not considered.`, 'Has Cabinet decided or proposed this?', [pressEvidence(context, ahead)], remediesFor(context, speaker, roles));
      }
      if (allowed || unsure) continue;
      const words = councilWords(press, speaker);
      if (!words) continue;
      const matter = test === 'cabinet' ? cabinetMatter(press) ?? (/(?:^|[^a-z])cabinet(?![a-z])/i.test(words.text) ? words : null) ?? wordsOf(press, speaker).filter((each) => each.quoted && /(?:^|[^a-z])cabinet(?! member)(?![a-z])/i.test(each.text))[0] ?? policyTold(press, speaker) : null;
      if (test === 'cabinet' && !matter) continue;
      return review(`${who} speaks for the Council here and is not one of its spokespersons.`, `Was ${who} asked to speak for the Council?`, [pressEvidence(context, words), ...(matter && matter !== words ? [pressEvidence(context, matter)] : [])], remediesFor(context, speaker, roles));
    }
    return pass('Nobody but a spokesperson speaks for the Council.');
  },

  examples: [
    {
      outcome: 'review', because: 'a member without office answers the paper for the Council',
      item: {
        kind: 'press', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'Weir Lane',
        text: 'Hello\n\nOn behalf of the Council: "The road will be mended in June, and we are sorry for the wait."\n\nBridget Lowe\n',
      },
    },
    {
      outcome: 'review', because: 'a newsletter quotes a member who is not in the Cabinet', as: 'officer', with: { test: 'quotations', forms: ['newsletter'] },
      item: { kind: 'press', header: 'Wexcombe Life: newsletter', text: 'New swings\nCllr Bridget Lowe said: "The new swings at Millbrook are a good day out for the family."\n' },
    },
    {
      outcome: 'pass', because: 'a member speaks for her ward',
      item: {
        kind: 'press', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'Weir Lane',
        text: 'Hello\n\nAs ward councillor for Millbrook I say this: "The road has been left too long."\n\nBridget Lowe\n',
      },
    },
    {
      outcome: 'not-applicable', because: 'no member speaks in it', as: 'officer',
      item: { kind: 'press', header: 'Wexcombe Council: News release', text: 'New swings\nThe Council has put up new swings at Millbrook.\nENDS\n' },
    },
  ],
});
