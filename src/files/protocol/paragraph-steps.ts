/** One part of a paragraph's reference: "129 bullet 5" has two, "1(3)(a)" three. */
export interface Step {
  /** `words` stand for something that the protocol does not number, such as a heading or a closing paragraph. */
  kind: 'dotted' | 'number' | 'letter' | 'bullet' | 'closing' | 'words';
  value: string;
  /** A number that the reference has in brackets. */
  bracket?: boolean;
}

const patterns: [RegExp, (found: RegExpExecArray) => Step | null][] = [
  // Two paragraphs under one number, told apart by us and not in print.
  [/^\((?:first|second|third)\)/, () => null],
  [/^bullet (\d{1,3})/, (found) => ({ kind: 'bullet', value: found[1] ?? '' })],
  [/^(?:after [^,]{1,20}, )?(?:closing(?: para(?:graph)?)?|para(?:graph)?)(?: (\d))?$/, (found) => ({ kind: 'closing', value: found[1] ?? '1' })],
  [/^(\d{1,3}(?:\.\d{1,3}){1,4})(?=[\s(]|$)/, (found) => ({ kind: 'dotted', value: found[1] ?? '' })],
  [/^\(?(\d{1,3})\)?(?=[\s(]|$)/, (found) => ({ kind: 'number', value: found[1] ?? '', bracket: found[0].startsWith('(') })],
  [/^\(?([a-z]{1,6})\)(?=[\s(]|$)/, (found) => ({ kind: 'letter', value: found[1] ?? '' })],
  [/^([a-z]|[ivx]{1,6})$/, (found) => ({ kind: 'letter', value: found[1] ?? '' })],
];

/** The parts of a reference as a rulebook writes it, outermost first. */
export function stepsOf(paragraph: string): Step[] {
  const steps: Step[] = [];
  let rest = paragraph.trim();
  while (rest !== '') {
    const [length, step] = nextStep(rest);
    if (step) steps.push(step);
    rest = rest.slice(length).trimStart();
  }
  return steps;
}

function nextStep(rest: string): [number, Step | null] {
  for (const [pattern, make] of patterns) {
    const found = pattern.exec(rest);
    if (found) return [found[0].length, make(found)];
  }
  const words = /^.[^(0-9]*?(?= \(?(?:[a-z]{1,5}\)|\d|[ivx]{1,5}$|[a-z]$|bullet )|$)/.exec(rest);
  const value = /^[A-Z]{2,}\.?\d/.test(rest) ? rest.split(' ')[0] ?? rest : words?.[0] ?? rest;
  return [value.length, { kind: 'words', value: value.toLowerCase().trim() }];
}
