import { labelsBeside } from '../engine/press-speakers';
import { isCouncilPublicity, pressEvidence, pressOf, type PartyLabel, type Press, type Speaker } from '../engine/press';
import type { Context } from '../engine/context';
import type { Edit } from '../engine/finding';
import { openMatterIn } from '../engine/press-open-matters';
import { breach, defineRule, notApplicable, pass, review } from '../engine/rule';
import { speakerName } from '../engine/press-spokespeople';

interface Labelled {
  speaker: Speaker;
  label: PartyLabel;
}

/** Party labels beside the names of members of this Council whom the text quotes. */
function labelled(context: Context, press: Press): Labelled[] {
  const found: Labelled[] = [];
  const put = (speaker: Speaker, label: PartyLabel) => {
    if (!found.some((each) => each.label.start === label.start)) found.push({ speaker, label });
  };
  const quoted = press.speakers.filter((speaker) => speaker.kind === 'member' && speaker.person?.kind !== 'divisional-member');
  for (const speaker of quoted) {
    if (!speaker.person && /(?:Parish|Town|County|District|Borough|City) Council(?:lor)?/.test(speaker.attributions.map((each) => each.text).join(' '))) continue;
    for (const words of speaker.attributions) for (const label of labelsBeside(words.text, words.start, context.directory)) put(speaker, label);
    const surname = (speaker.person?.name ?? speaker.name).split(' ').slice(-1)[0] ?? '';
    // "Cllr Hale (Green) opened it" further up, or in the notes: the same person's label.
    for (const each of press.sentences) {
      if (each.quoted || surname === '' || each.role === 'signature') continue;
      for (let at = each.text.indexOf(surname); at >= 0; at = each.text.indexOf(surname, at + 1)) {
        const from = Math.max(0, at - 70);
        const near = each.text.slice(from, at + surname.length + 70);
        for (const label of labelsBeside(near, each.start + from, context.directory)) {
          const start = label.start - each.start;
          const gap = start > at ? each.text.slice(at + surname.length, start) : each.text.slice(label.end - each.start, at);
          if (/^(?: ?$| is an? $|, (?:the |an? )?$|, (?:the )?(?:deputy )?leader of the $)/.test(gap) || (start < at && /^(?:['\u2019]s)?(?: [A-Za-z]+){0,4} (?:[A-Z][a-z]+ )?$/.test(gap) && /cllr|councillor|leader|member/i.test(gap))) put(speaker, label);
        }
      }
    }
  }
  return found.sort((a, b) => a.label.start - b.label.start);
}

export const pressAffiliation = defineRule({
  id: 'press-affiliation',
  reads: ['press'],
  title: 'A Council release quotes members without their party',
  why: 'A release speaks for the whole Council, and a party beside a name makes it look like one side’s.',
  assumes: ['A group office that names the party, such as leader of a party’s group, shows it as a label does.', 'A member’s or a group’s own statement may name the party.'],
  parameters: {},

  appliesTo(context) {
    const press = pressOf(context);
    return press !== null && isCouncilPublicity(press);
  },

  decide(context) {
    const press = pressOf(context);
    if (!press || !press.speakers.some((speaker) => speaker.kind === 'member')) return notApplicable('It quotes no member.');
    const found = labelled(context, press);
    const first = found[0];
    if (!first) return pass('No member who is quoted is shown with a party.');
    const names = found.map((each) => speakerName(each.speaker)).filter((name, i, all) => all.indexOf(name) === i);
    const pages = press.form === 'newsletter' || press.form === 'publication';
    // Where the Council has no policy its pages may give the groups' own comments, each by its group.
    if (pages && (openMatterIn(press) !== null || press.sentences.some((each) => each.sentence.families.has('press-voice-others-asked')))) return pass('The groups comment here for themselves.');
    const edits: Edit[] = found.map(({ label }): Edit => ({ do: 'replace-text', find: label.mend.find, text: label.mend.text }));
    const message = `This Council text quotes ${names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}` : names[0] ?? ''} with their party.`;
    const evidence = found.map(({ label }) => pressEvidence(context, label));
    const remedies = [{ id: 'take-out-party', label: found.length > 1 ? 'Take out the party labels' : 'Take out the party label', edits }];
    const independents = found.every(({ label }) => /independent|(?:^|[^a-z])ind(?![a-z])/i.test(label.words));
    if (independents) return review(message, 'Is Independent the name of a group here?', evidence, remedies);
    if (pages) return review(message, 'Does the group speak for itself here?', evidence, remedies);
    return breach(message, evidence, remedies);
  },

  examples: [
    {
      outcome: 'breach', because: 'the party stands in brackets behind the name', as: 'officer',
      item: { kind: 'press', header: 'Wexcombe Council: News release', text: 'Weir Lane to be resurfaced\nWork on Weir Lane begins on Monday.\nCllr Nesta Powell (Lab, Abbey), Cabinet Member for Highways, said: "The road will be shut for four days."\nENDS\n' },
    },
    {
      outcome: 'breach', because: 'the party stands before the title', as: 'officer',
      item: { kind: 'press', text: 'NEWS RELEASE\nWeir Lane to be resurfaced\n"The road will be shut for four days," said Labour councillor Nesta Powell.\nENDS\n' },
    },
    {
      outcome: 'pass', because: 'the member is quoted with the post alone', as: 'officer',
      item: { kind: 'press', text: 'NEWS RELEASE\nWeir Lane to be resurfaced\nCllr Nesta Powell, Cabinet Member for Highways, said: "The road will be shut for four days."\nENDS\n' },
    },
    {
      outcome: 'not-applicable', because: 'it is the member’s own statement', as: 'member',
      item: { kind: 'press', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'Statement', text: 'Hi\n\nFrom me as Green councillor for Millbrook: "Weir Lane has waited long enough for a new surface."\n\nBridget Lowe\n' },
    },
  ],
});
