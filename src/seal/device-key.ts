import { algorithm, cryptography, curve } from './public-key';
import { SealFault } from './seal-fault';
import type { Signer } from './sealing';

/** Where a device keeps its one sealing key. */
export interface KeyStore {
  /** null where none was made yet. */
  load(): Promise<CryptoKeyPair | null>;
  /** Keeps this pair, unless another page kept one first; resolves to the pair that is kept. */
  keep(pair: CryptoKeyPair): Promise<CryptoKeyPair>;
}

const unavailable = 'This browser keeps nothing for Fair Copy here, so it has no place for your sealing key. Leave private browsing, allow this page to keep data, or seal the document with the faircopy command.';

function isPair(value: unknown): value is CryptoKeyPair {
  return typeof value === 'object' && value !== null && 'privateKey' in value && 'publicKey' in value;
}

/**
 * The device's signer. Its key is made the first time; its private half cannot be taken out, not even by Fair Copy.
 * @throws SealFault where the device has no cryptography or cannot keep a key
 */
export async function deviceSigner(store: KeyStore): Promise<Signer> {
  const subtle = cryptography();
  const make = async (): Promise<CryptoKeyPair> => store.keep(await subtle.generateKey(curve, false, ['sign', 'verify']));
  const pair = await store.load() ?? await make();
  return {
    publicKey: async () => new Uint8Array(await subtle.exportKey('spki', pair.publicKey)),
    sign: async (bytes) => new Uint8Array(await subtle.sign(algorithm, pair.privateKey, new Uint8Array(bytes))),
  };
}

const database = 'fair-copy-seal';
const table = 'keys';
const entry = 'sealing-key';

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(new SealFault(unavailable));
  });
}

async function opened(factory: IDBFactory): Promise<IDBDatabase> {
  let request: IDBOpenDBRequest;
  try {
    request = factory.open(database, 1);
  } catch {
    // Browsers that forbid storage refuse by throwing.
    throw new SealFault(unavailable);
  }
  request.onupgradeneeded = () => void request.result.createObjectStore(table);
  return settled(request);
}

/** Does one piece of work in one transaction, and waits until the browser has written it. */
async function inTable<Value>(factory: IDBFactory, mode: IDBTransactionMode, work: (keys: IDBObjectStore) => Promise<Value>): Promise<Value> {
  const base = await opened(factory);
  try {
    const transaction = base.transaction(table, mode);
    const written = new Promise<void>((done, failed) => {
      transaction.oncomplete = () => done();
      transaction.onabort = () => failed(new SealFault(unavailable));
    });
    const [value] = await Promise.all([work(transaction.objectStore(table)), written]);
    return value;
  } catch (reason) {
    throw reason instanceof SealFault ? reason : new SealFault(unavailable);
  } finally {
    base.close();
  }
}

/**
 * Keeps the key in the browser's IndexedDB, which holds keys that cannot be taken out.
 * @param factory `globalThis.indexedDB`, which some browsers lack where they may keep nothing
 */
export function browserKeyStore(factory: IDBFactory | undefined): KeyStore {
  const present = (): IDBFactory => {
    if (!factory) throw new SealFault(unavailable);
    return factory;
  };
  return {
    async load() {
      const found: unknown = await inTable(present(), 'readonly', (keys) => settled(keys.get(entry)));
      return isPair(found) ? found : null;
    },
    keep: (pair) => inTable(present(), 'readwrite', async (keys) => {
      const found: unknown = await settled(keys.get(entry));
      if (isPair(found)) return found;
      await settled(keys.put(pair, entry));
      return pair;
    }),
  };
}
