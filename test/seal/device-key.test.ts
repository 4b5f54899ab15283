import { browserKeyStore, deviceSigner, type KeyStore } from '../../src/seal/device-key';
import { seal, sealsIn } from './made-seals';

function memoryStore(): KeyStore & { kept: CryptoKeyPair | null } {
  return {
    kept: null,
    load() { return Promise.resolve(this.kept); },
    keep(pair) {
      this.kept ??= pair;
      return Promise.resolve(this.kept);
    },
  };
}

test('a device makes its key once and seals with the same one ever after', async () => {
  const store = memoryStore();
  const made = [await seal(await deviceSigner(store)), await seal(await deviceSigner(store), { at: '2026-03-05T10:00:00Z' })];
  const { seals } = await sealsIn(...made);
  expect(seals.map(({ intact }) => intact)).toEqual([true, true]);
  expect(seals[0]?.key).toBe(seals[1]?.key);
});

test('two devices never share a key', async () => {
  const { seals } = await sealsIn(await seal(await deviceSigner(memoryStore())), await seal(await deviceSigner(memoryStore())));
  expect(seals[0]?.key).not.toBe(seals[1]?.key);
});

test('the private half cannot be taken off the device', async () => {
  const store = memoryStore();
  await deviceSigner(store);
  const key = store.kept?.privateKey as CryptoKey;
  expect(key.extractable).toBe(false);
  await expect(globalThis.crypto.subtle.exportKey('pkcs8', key)).rejects.toThrow();
  await expect(globalThis.crypto.subtle.exportKey('jwk', key)).rejects.toThrow();
});

test('of two pages that make a key at one time, both seal with the one that was kept first', async () => {
  const store = memoryStore();
  const [one, other] = await Promise.all([deviceSigner(store), deviceSigner(store)]);
  expect(await one.publicKey()).toEqual(await other.publicKey());
});

/** As much of a browser's storage as the key needs. */
function fakeIndexedDb(): IDBFactory {
  const kept = new Map<string, unknown>();
  const later = (act: () => void): void => void setTimeout(act);
  const request = <Value>(result: Value): object => {
    const made = { result, onsuccess: null as null | (() => void) };
    later(() => made.onsuccess?.());
    return made;
  };
  const transaction = (): object => {
    const made = {
      oncomplete: null as null | (() => void),
      objectStore: () => ({ get: (name: string) => request(kept.get(name)), put: (value: unknown, name: string) => request(kept.set(name, value) && name) }),
    };
    setTimeout(() => made.oncomplete?.(), 20);
    return made;
  };
  let fresh = true;
  return {
    open() {
      const made = { result: { createObjectStore: () => undefined, transaction, close: () => undefined }, onupgradeneeded: null as null | (() => void), onsuccess: null as null | (() => void) };
      later(() => {
        if (fresh) made.onupgradeneeded?.();
        fresh = false;
        made.onsuccess?.();
      });
      return made;
    },
  } as unknown as IDBFactory;
}

describe('in a browser', () => {
  test('the key is kept from one visit to the next', async () => {
    const factory = fakeIndexedDb();
    const first = await deviceSigner(browserKeyStore(factory));
    const second = await deviceSigner(browserKeyStore(factory));
    expect(await second.publicKey()).toEqual(await first.publicKey());
  });

  test('a key that another page kept meanwhile is not replaced', async () => {
    const store = browserKeyStore(fakeIndexedDb());
    const { subtle } = globalThis.crypto;
    const pairs = await Promise.all([0, 1].map(() => subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify'])));
    expect(await store.keep(pairs[0] as CryptoKeyPair)).toBe(pairs[0]);
    expect(await store.keep(pairs[1] as CryptoKeyPair)).toBe(pairs[0]);
  });

  const refused = /^This browser keeps nothing for Fair Copy here, so it has no place for your sealing key\. Leave private browsing, /;

  test('that has no storage, the person is told what to do', async () => {
    await expect(deviceSigner(browserKeyStore(undefined))).rejects.toThrow(refused);
  });

  test.each<[string, object]>([
    ['that forbids storage', { open() { throw new Error('SecurityError'); } }],
    ['that fails to open its storage', { open() { const made = { onerror: null as null | (() => void) }; setTimeout(() => made.onerror?.()); return made; } }],
    ['whose storage was taken away', { open() { const made = { result: { transaction() { throw new Error('NotFoundError'); }, close() {} }, onsuccess: null as null | (() => void) }; setTimeout(() => made.onsuccess?.()); return made; } }],
  ])('%s, the person is told the same', async (_what, factory) => {
    await expect(deviceSigner(browserKeyStore(factory as unknown as IDBFactory))).rejects.toThrow(refused);
  });

  test('on a page without https there is no cryptography, and the person is told', async () => {
    const replaced = jest.replaceProperty(globalThis, 'crypto', {} as Crypto);
    try {
      await expect(deviceSigner(memoryStore())).rejects.toThrow('This page has no cryptography to use, so Fair Copy can neither make nor check a seal here. Open it at an address that begins with https.');
    } finally {
      replaced.restore();
    }
  });
});
