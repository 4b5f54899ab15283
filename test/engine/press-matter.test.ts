import { Directory } from '../../src/directory/directory';
import { situationOf } from '../../src/engine/context';
import { exampleDirectory } from '../../src/engine/example-directory';
import { toldTheMedia } from '../../src/engine/press-matter';
import { emptyItem } from '../../src/item/item';

const rulebook = { id: 'x', council: '', document: '', edition: '', complete: true, terms: {}, refer: {}, provisions: [] };

function told(how: 'surely' | 'perhaps', ...paragraphs: string[]): string[] {
  const item = { ...emptyItem('message'), subject: 'Cemetery chapel', text: `Dear Kate\n\n${paragraphs.join('\n\n')}\n` };
  const found = toldTheMedia(situationOf(item, rulebook, { directory: new Directory(exampleDirectory), date: '2026-03-02' }), how);
  return Array.from(found, (sentence) => sentence.text);
}

const lift = 'The lift by the east door is out of order until Friday.';
const call = 'Could I ring you at four?';

describe('what a message tells the media', () => {
  it('is what stands in its only paragraph', () => {
    expect(told('surely', lift)).toEqual([lift]);
  });

  it('is what takes up the subject', () => {
    expect(told('surely', lift, 'The roof of the chapel lets in the rain.')).toEqual(['The roof of the chapel lets in the rain.']);
  });

  it('is what the writer thinks, whatever it is about', () => {
    expect(told('surely', lift, 'I think that nine weeks is too long.')).toEqual(['I think that nine weeks is too long.']);
  });

  it('is not how to get in, beside a time to ring', () => {
    expect(told('perhaps', call, lift)).not.toContain(lift);
  });

  it('may be anything where nothing deals with whoever asks', () => {
    expect(told('perhaps', 'The bell is cracked.', lift)).toContain('The bell is cracked.');
    expect(told('surely', 'The bell is cracked.', lift)).toEqual([]);
  });
});
