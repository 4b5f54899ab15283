/** A number typed at the start of a paragraph. */
export interface TypedNumber {
  /** As cited: "5.2", "(a)", "a)", "iv", without a full stop at its end. */
  number: string;
  /** Where the words after it begin. */
  end: number;
}

const none: TypedNumber = { number: '', end: 0 };

/** What a figure such as "5.2" counts when it is no number of a paragraph. */
const measured = new Set(('million billion thousand m bn k per percent hectares hectare ha acres acre metres metre m2 km kilometres miles mile fte ftes full-time times points point percentage '
  + 'years year months month weeks week days day hours hour tonnes tonne square cubic litres degrees posts staff homes dwellings units people').split(' '));

const dotted = /^[A-Z]?\d{1,3}(?:\.\d{1,3}){1,5}(\.|:|\))?(?=[\s\u00a0]|$)/;
const whole = /^(?:\d{1,3}|[A-Z]\d{1,2})[.):](?=[\s\u00a0]|$)/;
const tabbed = /^(?:\d{1,3}|[A-Z]|[ivx]{1,5})(?=\t)/;
const bracketed = /^[([](?:\d{1,3}|[ivxlIVXL]{1,6}|([a-zA-Z])\1?)[)\]](?=[\s\u00a0]|$)/;
const lettered = /^(?:[a-zA-Z]|[ivxl]{2,6}|[IVXL]{2,6})[.)](?=[\s\u00a0]|$)/;

function pastSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 0xa0)) at++;
  return at;
}

/** The word that begins at `at`, in lower case. */
function wordAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < 12 && text.charCodeAt(end) > 32 && text.charAt(end) !== ',' && text.charAt(end) !== '.') end++;
  return text.slice(at, end).toLowerCase();
}

/** The number typed at the start of a text, with '' for none: "5.2 The costs", "(a) that the lease", "iv. Approve". */
export function typedNumber(text: string): TypedNumber {
  const start = pastSpace(text, 0);
  const head = text.slice(start, start + 32);
  const match = dotted.exec(head) || tabbed.exec(head) || whole.exec(head) || bracketed.exec(head) || lettered.exec(head);
  if (!match) return none;
  const end = pastSpace(text, start + match[0].length);
  // "5.2 million was spent" begins with a sum, "2.1 approve the scheme" with a number.
  const measures = measured.has(wordAt(text, end)) && text.charAt(end) === text.charAt(end).toLowerCase();
  if (dotted.test(head) && !match[1] && text.charAt(start + match[0].length) !== '\t' && measures) return none;
  return { number: match[0].replace(/[.:]$/, ''), end };
}

/** The text without the number typed at its start: two versions that differ in their numbering alone come out the same. */
export function withoutTypedNumber(text: string): string {
  const { number, end } = typedNumber(text);
  return number === '' ? text : text.slice(end);
}
