import type { Faults } from '../simulated/faults';

/** What can be made to go wrong in the simulated Word, for a list to choose from. */
export const wordFaults = {
  silent: { label: 'Word stops answering', set: (faults: Faults) => faults.silence('*') },
  slow: { label: 'Every part of the file takes 3 seconds', set: (faults: Faults) => faults.delay('getSliceAsync', 3000) },
  noFile: { label: 'Word does not give the whole file', set: (faults: Faults) => faults.refuse('getFileAsync') },
  brokenFile: { label: 'The file breaks off half-way', set: (faults: Faults) => faults.fail('getSliceAsync') },
  leftOpen: { label: 'Copies of the file cannot be closed', set: (faults: Faults) => faults.fail('closeAsync') },
  nothing: {
    label: 'Word gives neither the file nor the text',
    set: (faults: Faults) => {
      faults.refuse('getFileAsync');
      faults.fail('body.getOoxml');
    },
  },
  fixedText: { label: 'The text cannot be changed', set: (faults: Faults) => ['range.insertText', 'paragraph.insertParagraph', 'paragraph.delete'].forEach((call) => faults.refuse(call)) },
  noComments: { label: 'Comments cannot be added', set: (faults: Faults) => faults.refuse('range.insertComment') },
  noSeals: { label: 'Seals cannot be kept', set: (faults: Faults) => faults.refuse('customXmlParts.addAsync') },
};
export type WordFaultName = keyof typeof wordFaults;
