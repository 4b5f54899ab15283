/** @jest-environment jsdom */
import { check } from '../../src/engine/check';
import { Directory } from '../../src/directory/directory';
import { emptyItem, type Item } from '../../src/item/item';
import { exampleDirectories } from '../../src/playground/example-directories';
import { OutlookHost } from '../../src/hosts/outlook/outlook-host';
import { readBody } from '../../src/language/body';
import { exampleMeetings, examples, type ExampleMeeting, type ExampleMessage } from '../../src/playground/examples';
import { meetingOfExample } from '../../src/playground/opened-message';
import { Simulation } from '../../src/playground/simulation';
import { htmlToText } from '../../src/readers/html-to-text';
import { readMailbox } from '../../src/playground/mailbox-text';
import { rulebooks } from '../../src/rulebooks';
import { rules } from '../../src/rules';

function itemOf(example: ExampleMessage, crest: string | undefined): Item {
  const people = (written: string[] = []) => written.map((each) => readMailbox(each) ?? { name: '', address: '' });
  return {
    ...emptyItem('message'), from: readMailbox(example.from), to: people(example.to), cc: people(example.cc), bcc: people(example.bcc),
    subject: example.subject, text: example.text, attachments: (example.attachments ?? []).map((name) => ({ name, size: 0 })),
    images: example.crest && crest ? [{ name: crest, alt: '' }] : [],
  };
}

/** The meeting as the add-in reads it in the simulated Outlook. */
async function meetingIn(example: ExampleMeeting): Promise<Item> {
  const simulation = new Simulation();
  simulation.open(meetingOfExample(example));
  return new OutlookHost({ htmlToText, readSections: readBody }).read();
}

const outcomeOf = { breach: 'breach', review: 'review', 'near-miss': 'nothing', tidy: 'nothing' };

for (const rulebook of rulebooks) {
  describe(rulebook.council, () => {
    const file = exampleDirectories[rulebook.id];
    if (!file) throw new Error(`There is no example directory for ${rulebook.id}.`);
    const messages = examples[rulebook.id] ?? [];

    test('there are at least four examples, a near miss and a tidy message among them', () => {
      const kinds = messages.map((each) => each.kind);
      expect(messages.length).toBeGreaterThanOrEqual(4);
      expect(kinds).toEqual(expect.arrayContaining(['review', 'near-miss', 'tidy']));
    });

    test.each(messages.map((each) => [each.title, each] as const))('“%s” shows what it promises', (_, example) => {
      const item = itemOf(example, file.letterhead?.images?.[0]);
      const { findings } = check(item, rulebook, { directory: new Directory(file), date: '2026-11-22' }, rules);
      const found = findings.map((finding) => `${finding.outcome}: ${finding.rule}`);
      const strongest = findings[0]?.outcome ?? 'nothing';
      expect({ strongest, found }).toEqual({ strongest: outcomeOf[example.kind], found });
    });

    const meetings = exampleMeetings[rulebook.id] ?? [];

    test('there are meetings too, one of which is in order', () => {
      expect(meetings.map((each) => outcomeOf[each.kind])).toEqual(expect.arrayContaining(['breach', 'nothing']));
    });

    test.each(meetings.map((each) => [each.title, each] as const))('“%s” shows what it promises', async (_, example) => {
      const item = await meetingIn(example);
      const { findings } = check(item, rulebook, { directory: new Directory(file), date: '2026-11-22' }, rules);
      const found = findings.map((finding) => `${finding.outcome}: ${finding.rule}`);
      expect({ strongest: findings[0]?.outcome ?? 'nothing', found, unread: item.unread }).toEqual({ strongest: outcomeOf[example.kind], found, unread: [] });
    });
  });
}
