/** Steps from the top of a file's data: ['provisions', 3, 'summary']. */
export type DataPath = (string | number)[];

/** The place in words: provisions[3].rules[0].outcome, places["Upper Town"]. */
export function pathText(path: DataPath): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[A-Za-z_]\w*$/.test(step)) text += text ? `.${step}` : step;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}

/** A property of an object or an entry of a list; undefined where there is none. */
export function childOf(node: unknown, step: string | number): unknown {
  return node !== null && typeof node === 'object' && Object.hasOwn(node, step) ? (node as Record<string | number, unknown>)[step] : undefined;
}

/** The steps of a JSON pointer in a URI fragment (#/provisions/3). */
export function pointerSteps(pointer: string): string[] {
  return pointer.split('/').slice(1).map((part) => decodeURI(part).replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** The place in the data that a pointer names, list places as numbers, with what stands there. */
export function locate(value: unknown, pointer: string): { path: DataPath; value: unknown } {
  const path: DataPath = [];
  let here = value;
  for (const step of pointerSteps(pointer)) {
    path.push(Array.isArray(here) ? Number(step) : step);
    here = childOf(here, step);
  }
  return { path, value: here };
}
