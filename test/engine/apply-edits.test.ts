import { applyEdits } from '../../src/engine/apply-edits';
import { emptyItem, type Item } from '../../src/item/item';

const thread = '\n\nFrom: Cllr Bridget Lowe\nSent: 3 March 2026 09:00\nTo: Simon Archer\nSubject: Weir Lane\n\nWhen will Weir Lane be done?\nBridget\n';
const item = (fields: Partial<Item>): Item => ({ ...emptyItem('message'), ...fields });
const owen = { name: 'Cllr Owen Tranter', address: 'owen.tranter@wexcombe.example' };

describe('applying the edits that a person asked for', () => {
  test('takes a recipient off however the address is capitalised, and leaves the item given as it was', () => {
    const before = item({ cc: [owen] });
    expect(applyEdits(before, [{ do: 'remove-recipient', field: 'cc', address: 'Owen.Tranter@WEXCOMBE.example' }]).cc).toEqual([]);
    expect(before.cc).toEqual([owen]);
  });

  test('takes a recipient off only from the field named', () => {
    const after = applyEdits(item({ to: [owen], bcc: [owen] }), [{ do: 'remove-recipient', field: 'bcc', address: owen.address }]);
    expect(after.to).toEqual([owen]);
    expect(after.bcc).toEqual([]);
  });

  test('adds a recipient once, though asked twice', () => {
    const add = { do: 'add-recipient' as const, field: 'cc' as const, mailbox: owen };
    expect(applyEdits(item({}), [add, add]).cc).toEqual([owen]);
  });

  test('puts a line after the greeting', () => {
    const after = applyEdits(item({ text: `Dear Owen\n\nIt will be done in May.\n\nSimon${thread}` }), [{ do: 'insert-line', at: 'after-greeting', text: 'Copied to Cllr Lowe.' }]);
    expect(after.text).toBe(`Dear Owen\n\nCopied to Cllr Lowe.\n\nIt will be done in May.\n\nSimon${thread}`);
  });

  test('puts a line above a message that opens without a greeting', () => {
    const after = applyEdits(item({ text: 'It will be done in May, all being well with the weather.\n' }), [{ do: 'insert-line', at: 'after-greeting', text: 'Confidential.' }]);
    expect(after.text).toBe('Confidential.\n\nIt will be done in May, all being well with the weather.\n');
  });

  test('puts a line above a greeting that runs into the first sentence', () => {
    const after = applyEdits(item({ text: 'Owen, it will be done in May.\n' }), [{ do: 'insert-line', at: 'after-greeting', text: 'Confidential.' }]);
    expect(after.text).toBe('Confidential.\n\nOwen, it will be done in May.\n');
  });

  test('puts a line before the sign-off and not into the thread', () => {
    const after = applyEdits(item({ text: `Dear Owen\n\nIt will be done in May.\n\nKind regards\nSimon Archer${thread}` }), [{ do: 'insert-line', at: 'before-sign-off', text: 'Copied to Cllr Lowe.' }]);
    expect(after.text).toBe(`Dear Owen\n\nIt will be done in May.\n\nCopied to Cllr Lowe.\n\nKind regards\nSimon Archer${thread}`);
  });

  test('puts a line at the end of the own words where there is no sign-off', () => {
    const after = applyEdits(item({ text: `It will be done in May, before the festival opens.${thread}` }), [{ do: 'insert-line', at: 'before-sign-off', text: 'Copied to Cllr Lowe.' }]);
    expect(after.text.indexOf('Copied to Cllr Lowe.')).toBeLessThan(after.text.indexOf('From: Cllr Bridget Lowe'));
    expect(after.text.indexOf('Copied to Cllr Lowe.')).toBeGreaterThan(after.text.indexOf('in May'));
  });

  test('puts a line at the very start', () => {
    expect(applyEdits(item({ text: 'Dear Owen\n\nDone.\n' }), [{ do: 'insert-line', at: 'start', text: 'CONFIDENTIAL' }]).text).toBe('CONFIDENTIAL\n\nDear Owen\n\nDone.\n');
  });

  test('replaces words of the writer, never the same words in the thread', () => {
    const text = `Dear Owen\n\nYou asked: When will Weir Lane be done? In May.\n\nSimon${thread}`;
    const after = applyEdits(item({ text }), [{ do: 'replace-text', find: 'Weir Lane', text: 'the lane' }]);
    expect(after.text).toBe(`Dear Owen\n\nYou asked: When will the lane be done? In May.\n\nSimon${thread}`);
    expect(applyEdits(item({ text: `Dear Owen\n\nIn May.\n\nSimon${thread}` }), [{ do: 'replace-text', find: 'Weir Lane', text: 'x' }]).text).toContain('When will Weir Lane be done?');
  });

  test('replaces words in the signature', () => {
    const after = applyEdits(item({ text: 'Dear Owen\n\nIn May.\n\nKind regards\nCllr Ruth Calder\nLeader of the Council\n' }), [{ do: 'replace-text', find: 'Leader of the Council', text: 'Member for Abbey' }]);
    expect(after.text).toContain('Member for Abbey');
  });

  test('changes the subject and takes out a picture', () => {
    const after = applyEdits(item({ subject: 'a', images: [{ name: 'crest.png', alt: '' }, { name: 'map.png', alt: '' }] }), [{ do: 'set-subject', text: 'Confidential: a' }, { do: 'remove-image', name: 'crest.png' }]);
    expect(after.subject).toBe('Confidential: a');
    expect(after.images).toEqual([{ name: 'map.png', alt: '' }]);
  });

  test('an edit that finds nothing changes nothing', () => {
    const before = item({ text: 'Dear Owen\n\nDone.\n', to: [owen] });
    expect(applyEdits(before, [
      { do: 'replace-text', find: 'absent', text: 'x' }, { do: 'replace-text', find: '', text: 'x' },
      { do: 'remove-recipient', field: 'to', address: 'nobody@wexcombe.example' }, { do: 'remove-image', name: 'crest.png' },
    ])).toEqual(before);
  });
});
