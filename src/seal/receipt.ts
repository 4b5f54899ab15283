/** Crockford's base 32: without I, L, O and U, no two of these are taken for each other. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const letters = 16;

/**
 * A digest as a code that two people can compare by eye or read out: "7K3M-9QXA-02FV-TTC8".
 * It shows the first 80 of the digest's 256 bits: to find another text with the same code is out of anyone's reach.
 * @param digest lower-case hex of at least 20 digits
 */
export function receiptOf(digest: string): string {
  let code = '';
  for (let index = 0; index < letters; index += 1) {
    const bit = index * 5;
    const nibble = Math.floor(bit / 4);
    const ten = parseInt(`${digest.slice(nibble, nibble + 3)}000`.slice(0, 3), 16);
    code += alphabet.charAt((ten >> (7 - (bit % 4))) & 31);
    if (index % 4 === 3 && index < letters - 1) code += '-';
  }
  return code;
}
