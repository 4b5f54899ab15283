import type { Directory } from '../directory/directory';
import { remembered } from '../language/remembered';

/** A question about a text and a directory that keeps its answers, as `remembered` does; nobody may change an answer. */
export function rememberedWith<T>(read: (text: string, directory: Directory) => T): (text: string, directory: Directory) => T {
  const known = new WeakMap<Directory, (text: string) => T>();
  return (text, directory) => {
    let of = known.get(directory);
    if (!of) known.set(directory, (of = remembered((each) => read(each, directory))));
    return of(text);
  };
}
