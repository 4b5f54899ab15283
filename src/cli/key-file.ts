import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { open, unlink } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Signer } from '../seal/sealing';
import { UsageFault } from './terminal';
import { systemReason, readTextFile } from './text-file';

const only = 'Seals use P-256 keys: add --new-key with another file name to make one.';

function signerOf(key: KeyObject): Signer {
  return {
    publicKey: () => {
      // By way of its coordinates: a file may hold the point in a shorter form, and one key has one fingerprint.
      const { kty, crv, x, y } = createPublicKey(key).export({ format: 'jwk' });
      const spki = createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' }).export({ type: 'spki', format: 'der' });
      return Promise.resolve(new Uint8Array(spki));
    },
    sign: (bytes) => Promise.resolve(new Uint8Array(sign('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }))),
  };
}

function kindOf(key: KeyObject): string {
  if (key.asymmetricKeyType === 'rsa' || key.asymmetricKeyType === 'rsa-pss') return 'an RSA key';
  return key.asymmetricKeyType === 'ec' ? 'a key on another curve' : 'a key of another kind';
}

/**
 * Opens a private key in PEM, as --new-key writes it.
 * @throws UsageFault with what is wrong with the file
 */
export async function openKeyFile(path: string, cwd: string): Promise<Signer> {
  const text = await readTextFile(path, cwd, 'key file');
  if (/-----BEGIN ENCRYPTED PRIVATE KEY-----|Proc-Type: 4,ENCRYPTED/.test(text)) throw new UsageFault(`The key file ${path} is protected by a passphrase, which Fair Copy does not ask for. Use a key file without one.`);
  if (/-----BEGIN (?:PUBLIC KEY|CERTIFICATE)-----/.test(text) && !text.includes('PRIVATE KEY-----')) throw new UsageFault(`The key file ${path} holds a public key, and a seal is made with the private one.`);
  let key: KeyObject;
  try {
    key = createPrivateKey(text);
  } catch {
    throw new UsageFault(`The key file ${path} holds no private key that Fair Copy can read. ${only}`);
  }
  if (key.asymmetricKeyType !== 'ec' || key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') throw new UsageFault(`The key file ${path} holds ${kindOf(key)}. ${only}`);
  return signerOf(key);
}

export interface NewKey {
  signer: Signer;
  /** Writes the key file for the owner alone; resolves to a function that takes it back. */
  write(): Promise<() => Promise<void>>;
}

/** A fresh key for a file that must not be there yet; nothing is written until `write`. */
export function newKeyFile(path: string, cwd: string): NewKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  return {
    signer: signerOf(privateKey),
    async write() {
      const file = resolve(cwd, path);
      try {
        const handle = await open(file, 'wx', 0o600);
        try {
          await handle.writeFile(privateKey.export({ type: 'pkcs8', format: 'pem' }));
        } finally {
          await handle.close();
        }
      } catch (fault) {
        throw new UsageFault(`The key file ${path} could not be made: ${writeReason(fault)}.`);
      }
      return () => unlink(file);
    },
  };
}

/** Why the system did not take a file, as the end of a sentence. */
export function writeReason(fault: unknown): string {
  const code = typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : '';
  const reasons: Record<string, string> = {
    EACCES: 'you may not write in that folder',
    EPERM: 'you may not write in that folder',
    EROFS: 'that folder can only be read',
    ENOENT: 'there is no such folder',
    ENOSPC: 'there is no room left',
    EDQUOT: 'there is no room left',
    EBUSY: 'another program has it open',
    EEXIST: 'there is a file of that name already, and Fair Copy never writes over a key',
  };
  return reasons[code] ?? systemReason(fault);
}
