import { digestOf } from '../readers/digest';
import { SealFault } from './seal-fault';

/** How every SubjectPublicKeyInfo of an uncompressed point on P-256 begins. */
const opening = [0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00, 0x04];
const keyBytes = 91;
const signatureBytes = 64;

export const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const;
export const algorithm = { name: 'ECDSA', hash: 'SHA-256' } as const;

/**
 * The device's own cryptography.
 * @throws SealFault where it offers none, as a browser does on a page that came without https
 */
export function cryptography(): SubtleCrypto {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) throw new SealFault('This page has no cryptography to use, so Fair Copy can neither make nor check a seal here. Open it at an address that begins with https.');
  return subtle;
}

/** Whether the bytes are a P-256 public key in the one form that a seal uses, so that one key has one fingerprint. */
export function isPublicKey(bytes: Uint8Array): boolean {
  return bytes.length === keyBytes && opening.every((byte, index) => bytes[index] === byte);
}

/** SHA-256 of the public key (SubjectPublicKeyInfo) in lower-case hex. */
export async function fingerprintOf(publicKey: Uint8Array): Promise<string> {
  cryptography();
  return digestOf(publicKey);
}

/** Whether the signature (r and s, 32 bytes each) over these bytes is by that key; false too where either is none. */
export async function fits(publicKey: Uint8Array, signature: Uint8Array, bytes: Uint8Array): Promise<boolean> {
  const subtle = cryptography();
  if (!isPublicKey(publicKey) || signature.length !== signatureBytes) return false;
  try {
    const key = await subtle.importKey('spki', new Uint8Array(publicKey), curve, false, ['verify']);
    return await subtle.verify(algorithm, key, new Uint8Array(signature), new Uint8Array(bytes));
  } catch {
    // The bytes name no point of the curve.
    return false;
  }
}
