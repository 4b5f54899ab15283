import { UnreadableFile } from '../unreadable-file';
import { limits } from './limits';
import { tooLarge, type Package } from './package';
import { readXml } from './xml';

export interface Relationship {
  id: string;
  /** The last piece of its type: `comments`, `header`, `officeDocument`. */
  type: string;
  /** Name of the part, or the address where it is outside. */
  target: string;
  external: boolean;
}

/** The part that a target names, seen from the part that names it. */
export function resolveTarget(from: string, target: string): string {
  const path = target.replace(/\\/g, '/');
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const piece of path.split('/')) {
    if (piece === '' || piece === '.') continue;
    if (piece !== '..') steps.push(piece);
    else if (steps.pop() === undefined) throw new UnreadableFile('The document points to a part outside itself, as no Word document does, so Fair Copy did not read it.');
  }
  const name = steps.join('/');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/**
 * What one part points to; nothing where it points to no other part.
 * @param part its name, or '' for the package itself
 */
export function readRelationships(parts: Package, part: string): Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const file = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const found: Relationship[] = [];
  if (!parts.has(file)) return found;
  readXml(parts, file, {
    open(name, attributes) {
      if (name !== 'rel:Relationship') return;
      if (found.length >= limits.references) throw new UnreadableFile(tooLarge);
      const { Id: id = '', Type: type = '', Target: target = '' } = attributes;
      const external = attributes.TargetMode === 'External';
      found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: external ? target : resolveTarget(part, target), external });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}
