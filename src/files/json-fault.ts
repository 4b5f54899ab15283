/** Where a text stops being JSON, and why in plain words. */
export interface JsonFault {
  /** Offset into the text. */
  offset: number;
  message: string;
}

const stringEnd = /["\\\n]/g;
const literal = /(?:true|false|null|-?(?:0|[1-9]\d{0,30})(?:\.\d{1,30})?(?:[eE][+-]?\d{1,9})?)(?![\w.])/y;

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at++;
  return at;
}

/** The offset after a string that begins at `from`, or the fault in it. */
function afterString(text: string, from: number): number | JsonFault {
  for (let at = from + 1; ; ) {
    stringEnd.lastIndex = at;
    const found = stringEnd.exec(text);
    if (!found || found[0] === '\n') return { offset: from, message: 'A quotation mark is opened here and not closed on the same line.' };
    if (found[0] === '"') return found.index + 1;
    at = found.index + 2;
  }
}

function valueFault(text: string, at: number): JsonFault {
  const next = text.charAt(at);
  if (at >= text.length) return { offset: text.length - 1, message: 'The file ends too early: a value or a closing bracket is missing.' };
  if (next === ',') return { offset: at, message: 'A value is missing before the comma.' };
  if (next === ']' || next === '}') return { offset: at, message: 'A comma stands before a closing bracket, or a value is missing.' };
  if (text.startsWith('//', at) || text.startsWith('/*', at) || next === '#') return { offset: at, message: 'JSON has no comments: take this one out.' };
  return { offset: at, message: 'Text needs straight double quotation marks around it.' };
}

/**
 * Finds the first place where a text is not JSON or names a property twice; null where there is none.
 * JSON.parse words and places its faults differently in every engine and keeps the last of two properties in silence.
 */
export function findJsonFault(text: string): JsonFault | null {
  const open: string[] = [];
  const names: Set<string>[] = [];
  let at = skipSpace(text, 0);
  let wants: 'value' | 'name' | 'after' = 'value';
  let mayClose = false;
  for (;;) {
    const next = text.charAt(at);
    const inside = open[open.length - 1];
    if (wants === 'after') {
      if (inside === undefined) return at >= text.length ? null : { offset: at, message: 'Something stands after the end of the data.' };
      if (next === ',') {
        wants = inside === '{' ? 'name' : 'value';
        mayClose = false;
        at = skipSpace(text, at + 1);
        continue;
      }
      if (next !== (inside === '{' ? '}' : ']')) {
        return at >= text.length ? valueFault(text, at) : { offset: at, message: 'A comma or a closing bracket is missing before this line’s value.' };
      }
    }
    if ((wants === 'after' || mayClose) && next !== '' && next === (inside === '{' ? '}' : ']')) {
      open.pop();
      names.pop();
      wants = 'after';
      mayClose = false;
      at = skipSpace(text, at + 1);
      continue;
    }
    mayClose = false;
    if (wants === 'name') {
      if (next !== '"') return valueFault(text, at);
      const end = afterString(text, at);
      if (typeof end !== 'number') return end;
      const name = text.slice(at + 1, end - 1);
      const taken = names[names.length - 1];
      if (taken?.has(name)) return { offset: at, message: `${name.slice(0, 60)} stands twice in the same group.` };
      taken?.add(name);
      at = skipSpace(text, end);
      if (text.charAt(at) !== ':') return { offset: Math.min(at, text.length - 1), message: 'A colon is missing between a property and its value.' };
      at = skipSpace(text, at + 1);
      wants = 'value';
    } else if (next === '{' || next === '[') {
      open.push(next);
      names.push(new Set());
      wants = next === '{' ? 'name' : 'value';
      mayClose = true;
      at = skipSpace(text, at + 1);
    } else if (next === '"') {
      const end = afterString(text, at);
      if (typeof end !== 'number') return end;
      wants = 'after';
      at = skipSpace(text, end);
    } else {
      literal.lastIndex = at;
      const found = literal.exec(text);
      if (!found) return valueFault(text, at);
      wants = 'after';
      at = skipSpace(text, at + found[0].length);
    }
  }
}
