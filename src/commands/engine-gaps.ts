/**
 * The few functions newer than 2016 that the readers and the package under them call, for a script engine that has
 * not got them. Imported first, for what it does.
 */
const gaps = Object as { hasOwn?(owner: object, name: PropertyKey): boolean };
if (typeof gaps.hasOwn !== 'function') {
  gaps.hasOwn = (owner, name) => Object.prototype.hasOwnProperty.call(owner, name);
}

const strings = String.prototype as { trimEnd?(this: string): string };
if (typeof strings.trimEnd !== 'function') {
  strings.trimEnd = function trimEnd() {
    // Trimmed at both ends with a letter in front: a pattern for the end alone would try at every space.
    return `.${this}`.trim().slice(1);
  };
}

export {};
