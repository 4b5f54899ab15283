import { exampleDocument } from '../../src/engine/example-document';
import { reportOf } from '../../src/engine/report';
import { emptyItem } from '../../src/item/item';
import { sealOver } from '../report/told-changes';

describe('the report that an item holds', () => {
  const document = exampleDocument(['# Advice', 'The Council may act.']);
  const was = exampleDocument(['# Advice', 'The Council must act.']);

  test('is none where the item is no Word document', () => expect(reportOf({ item: emptyItem('message') })).toBeNull());
  test('is read once', () => {
    const item = { ...emptyItem('report'), document };
    expect(reportOf({ item })).toBe(reportOf({ item }));
  });
  test('is held against the baseline given with it', () => expect(reportOf({ item: { ...emptyItem('report'), document, baseline: was } })?.changes).toMatchObject([{ found: 'baseline', hands: [], before: 'The Council must act.' }]));
  test('is held against the seal kept in it', () => expect(reportOf({ item: { ...emptyItem('report'), document, seals: [sealOver(was)] } })?.changes).toMatchObject([{ found: 'seal' }]));
});
