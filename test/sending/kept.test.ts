/** What is kept between the pane, the code that runs on sending and the mailbox. */
import { createHash } from 'node:crypto';
import { Script, createContext } from 'node:vm';
import { emptyItem } from '../../src/item/item';
import { councilGlobal, councilScript, isCouncilData, type CouncilData } from '../../src/sending/council';
import { contentDigest, textDigest } from '../../src/sending/digest';
import { eventFunctions, eventSets } from '../../src/sending/event-names';
import { addLetGo, readLetGo } from '../../src/sending/let-go';
import { sha256 } from '../../src/sending/sha256';
import { findingMark, readVerdict, writeVerdict } from '../../src/sending/verdict';
import { blindCopy, consent } from './samples';

describe('a digest of the content', () => {
  const item = { ...emptyItem('message'), subject: 'Bins', text: 'Dear Ruth', images: [{ name: 'crest.png', alt: 'Crest' }] };

  test('is another where a word, a person or a file is another', () => {
    const different = [
      item, { ...item, text: 'Dear Ruth,' }, { ...item, subject: 'bins' }, { ...item, to: [{ name: '', address: 'a@b.example' }] },
      { ...item, bcc: [{ name: '', address: 'a@b.example' }] }, { ...item, attachments: [{ name: 'a.pdf', size: 1 }] }, { ...item, kind: 'meeting' as const },
    ].map(contentDigest);
    expect(new Set(different).size).toBe(different.length);
  });

  test('is the same whatever the clock says and whether pictures were looked into', () => {
    expect(contentDigest({ ...item, date: '2026-11-22', unread: ['The picture could not be looked into.'], images: [{ name: 'crest.png', alt: 'Crest', digest: 'ff' }] })).toBe(contentDigest(item));
  });

  test('spreads: ten thousand texts that differ by a letter are ten thousand digests', () => {
    expect(new Set(Array.from({ length: 10_000 }, (_, at) => textDigest(`Dear Ruth ${at}`))).size).toBe(10_000);
    expect(textDigest('')).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('a verdict worked out before', () => {
  const verdict = { digest: '0123456789abcdef', rulebook: 'carlisle', day: '2026-11-22', findings: [blindCopy, consent] };

  test('comes back as it was kept', () => {
    expect(readVerdict(writeVerdict(verdict))).toEqual(verdict);
  });

  test.each(['', 'x', '{}', '[]', 'null', '{"digest":"1","rulebook":"a","day":"b","findings":[{"rule":1}]}'])('is none where something else is kept: %s', (text) => {
    expect(readVerdict(text)).toBeNull();
  });

  test('is not kept where the client has no room for it', () => {
    expect(writeVerdict({ ...verdict, findings: Array.from({ length: 200 }, () => ({ ...blindCopy, message: 'x'.repeat(300) })) })).toBe('');
  });

  test('knows a finding by its words', () => {
    expect(findingMark(blindCopy)).toMatch(/^[0-9a-f]{8}$/);
    expect(findingMark({ ...blindCopy, message: `${blindCopy.message} ` })).not.toBe(findingMark(blindCopy));
  });
});

describe('notes of what went unchecked', () => {
  test('say when and why, and nothing of the message', () => {
    const kept = addLetGo(undefined, { at: '2026-11-22T09:30:15.123Z', why: 'late' });
    expect(JSON.parse(kept)).toEqual([{ at: '2026-11-22T09:30', why: 'late' }]);
  });

  test('are five at most, the latest', () => {
    let kept = '';
    for (let hour = 10; hour < 20; hour += 1) kept = addLetGo(kept, { at: `2026-11-22T${hour}:00`, why: 'failed' });
    expect(readLetGo(kept).map(({ at }) => at.slice(11, 13))).toEqual(['15', '16', '17', '18', '19']);
  });

  test.each([undefined, 7, 'x', '{}', '[{"at":1}]'])('are none where something else is kept: %s', (kept) => {
    expect(readLetGo(kept)).toEqual([]);
  });
});

describe('a council’s data before the file', () => {
  const data = { rulebook: { id: 'marsh', council: 'Marsh </script>\u2028', provisions: [] }, directory: { council: { name: 'Marsh', domains: [] } } } as unknown as CouncilData;

  test('is one line of script that any engine reads', () => {
    const script = councilScript(data);
    expect(script.trimEnd().split('\n')).toHaveLength(1);
    expect(script).not.toContain('</script');
    const context = createContext({});
    new Script(script).runInContext(context);
    expect(JSON.parse(JSON.stringify((context as Record<string, unknown>)[councilGlobal]))).toEqual(data);
  });

  test('is looked at before it is used', () => {
    expect(isCouncilData(data)).toBe(true);
    for (const value of [undefined, null, 'x', {}, { rulebook: data.rulebook }, { ...data, rulebook: {} }]) expect(isCouncilData(value)).toBe(false);
  });
});

test.each([0, 1, 3, 55, 56, 63, 64, 65, 1000])('SHA-256 of %i bytes is what other programs make of them', (length) => {
  const bytes = Uint8Array.from({ length }, (_, at) => (at * 7 + 3) & 0xff);
  expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
});

test('every event has a function and the requirement set that it came with', () => {
  expect(Object.keys(eventSets).sort()).toEqual(Object.keys(eventFunctions).sort());
});
