import { loadAttachedText, type AttachedText } from '../files/protocol/attached-text';
import { counted } from './labels';

/** Every sentence about the council's own words. */
export const ownWords = {
  title: 'The council’s own words',
  label: 'In the council’s words:',
  none: 'You can show the council’s own words beside our summaries. Choose the file that “faircopy rulebook attach” wrote from the published protocol.',
  inUse: (source: string, found: number, all: number) => `In use: ${source}, with the words of ${found} of ${counted(all, 'paragraph', 'paragraphs')}.`,
  pick: 'Choose a file of the council’s words',
  remove: 'Stop showing them',
  another: (council: string) => `It holds the words of another protocol: ${council}.`,
  tooBig: 'The file is over 1.5 MB, which is more than a protocol needs. Check that it is the right file.',
};

/** The text that this device keeps, read; null where there is none, it is spoilt or it belongs to another rulebook. */
export function keptWords(kept: { name: string; text: string } | null | undefined, rulebook: string): AttachedText | null {
  if (!kept) return null;
  try {
    const read = loadAttachedText(kept.text, kept.name);
    return read.rulebook === rulebook ? read : null;
  } catch {
    return null;
  }
}
