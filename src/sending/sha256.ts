/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes, and of the square roots of the first 8 (FIPS 180-4). */
function constants(): { rounds: number[]; start: number[] } {
  const rounds: number[] = [];
  const start: number[] = [];
  for (let candidate = 2; rounds.length < 64; candidate += 1) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) if (candidate % divisor === 0) prime = false;
    if (!prime) continue;
    const fraction = (root: number): number => ((root - Math.floor(root)) * 0x100000000) | 0;
    if (start.length < 8) start.push(fraction(Math.sqrt(candidate)));
    rounds.push(fraction(Math.cbrt(candidate)));
  }
  return { rounds, start };
}

const { rounds, start } = constants();

const turned = (value: number, by: number): number => (value >>> by) | (value << (32 - by));

/** Works one block of 64 bytes into the state. */
function block(state: number[], bytes: Uint8Array, at: number, words: Int32Array): void {
  for (let i = 0; i < 16; i += 1) {
    const from = at + i * 4;
    words[i] = ((bytes[from] ?? 0) << 24) | ((bytes[from + 1] ?? 0) << 16) | ((bytes[from + 2] ?? 0) << 8) | (bytes[from + 3] ?? 0);
  }
  for (let i = 16; i < 64; i += 1) {
    const near = words[i - 15] ?? 0;
    const far = words[i - 2] ?? 0;
    words[i] = (words[i - 16] ?? 0) + (turned(near, 7) ^ turned(near, 18) ^ (near >>> 3)) + (words[i - 7] ?? 0) + (turned(far, 17) ^ turned(far, 19) ^ (far >>> 10));
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i += 1) {
    const one = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + (rounds[i] ?? 0) + (words[i] ?? 0)) | 0;
    const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, i) => {
    state[i] = ((state[i] ?? 0) + value) | 0;
  });
}

/**
 * SHA-256 in lower-case hex, for classic Outlook's event runtime, which has no cryptography: a picture has to have
 * the same digest there as in the pane. Not for secrets.
 */
export function sha256(bytes: Uint8Array): string {
  const length = bytes.length;
  const padded = new Uint8Array((Math.floor((length + 8) / 64) + 1) * 64);
  padded.set(bytes);
  padded[length] = 0x80;
  const bits = length * 8;
  for (let i = 0; i < 8; i += 1) padded[padded.length - 1 - i] = Math.floor(bits / Math.pow(256, i)) & 0xff;
  const state = start.slice();
  const words = new Int32Array(64);
  for (let at = 0; at < padded.length; at += 64) block(state, padded, at, words);
  return state.map((value) => `0000000${(value >>> 0).toString(16)}`.slice(-8)).join('');
}
