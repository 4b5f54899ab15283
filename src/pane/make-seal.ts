import { HostError, type Host } from '../hosts/host';
import type { Confirmation } from '../item/seal';
import { deviceSigner, type KeyStore } from '../seal/device-key';
import { judgementOf } from '../seal/judgement';
import { fingerprintOf } from '../seal/public-key';
import { SealFault } from '../seal/seal-fault';
import { makeSeal } from '../seal/sealing';
import { reportWords } from './report-words';

/** The fingerprint of this device's sealing key; '' where it has none yet. */
export async function deviceKeyOf(store: KeyStore): Promise<string> {
  try {
    const pair = await store.load();
    return pair ? await fingerprintOf(new Uint8Array(await globalThis.crypto.subtle.exportKey('spki', pair.publicKey))) : '';
  } catch {
    // A device that keeps nothing has no key of an earlier day.
    return '';
  }
}

/**
 * A seal over the judgement as it stands in the document at this moment, whatever was read before.
 * @returns the XML to be kept in the document
 * @throws HostError with a sentence for the person
 */
export async function sealOf(host: Host, store: KeyStore, author: string, confirmations: Confirmation[]): Promise<string> {
  const { document } = await host.read();
  const sections = document ? judgementOf(document).sections : [];
  if (sections.length === 0) throw new HostError(reportWords.seal.empty, reportWords.seal.failed.next);
  try {
    return await makeSeal({ author, at: new Date().toISOString(), sections, confirmations }, await deviceSigner(store));
  } catch (fault) {
    if (fault instanceof SealFault) throw new HostError(`${reportWords.seal.failed.message} ${fault.message}`, reportWords.seal.failed.next);
    throw fault;
  }
}
