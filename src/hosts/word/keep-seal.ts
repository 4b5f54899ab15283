import { HostError } from '../host';
import { ask, type WordLimits } from './call-word';
import { officeContext } from './word-program';

/**
 * Keeps one more custom XML part in the document; those before it stay as they are.
 * @returns takes it back
 * @throws HostError; nothing has changed then, or what comes too late is taken back
 */
export async function keepSeal(xml: string, limits: WordLimits): Promise<() => Promise<void>> {
  const parts = officeContext()?.document?.customXmlParts;
  if (!parts) throw new HostError('This Word does not let Fair Copy keep a seal in the document.', 'Open the document in Word on a computer.', 'refused');
  const remove = (part: Office.CustomXmlPart): Promise<void> => ask<void>('take the seal back', limits.write, (done) => part.deleteAsync(done));
  const part = await ask<Office.CustomXmlPart>('keep the seal in the document', limits.write, (done) => parts.addAsync(xml, done), {
    late: (late) => void remove(late).catch(() => undefined),
  });
  let gone = false;
  return async () => {
    if (gone) return;
    await remove(part);
    gone = true;
  };
}
