import { formatNumber } from './number-formats';
import type { Package } from './package';
import type { NumberReference } from './styles';
import { isOn, readXml, type Attributes, type XmlHandler } from './xml';

interface Level {
  start: number;
  format: string;
  text: string;
  /** Shows the numbers of the levels above it as 1, 2, 3 whatever they are there. */
  legal: boolean;
  /** The level above whose step begins this one anew; null for any. */
  restart: number | null;
}

interface Definition {
  levels: Map<number, Level>;
  /** The style in which another list is defined, or that this one defines. */
  link: string;
  defines: string;
}

interface List {
  definition: string;
  overrides: Map<number, { start: number | null; level: Level | null }>;
}

/** Of the text around one number; anything longer is no number. */
const longest = 50;

const fresh = (): Level => ({ start: 0, format: 'decimal', text: '', legal: false, restart: null });

/** Counts the paragraphs of lists as Word does, to say which number is printed before each. */
export class Numbering {
  private readonly definitions = new Map<string, Definition>();
  private readonly lists = new Map<string, List>();
  private readonly counts = new Map<string, Array<number | undefined>>();
  private readonly started = new Set<string>();

  /** @param part name of the numbering part, or '' for a document without one */
  constructor(parts: Package, part: string) {
    if (part === '') return;
    readXml(parts, part, this.reader());
    this.followLinks();
  }

  private reader(): XmlHandler {
    let definition: Definition | null = null;
    let list: List | null = null;
    let override: { start: number | null; level: Level | null } | null = null;
    let level: Level | null = null;
    const read = (name: string, attributes: Attributes): void => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:abstractNum') {
        definition = { levels: new Map(), link: '', defines: '' };
        this.definitions.set(attributes['w:abstractNumId'] ?? '', definition);
      } else if (name === 'w:num') {
        list = { definition: '', overrides: new Map() };
        this.lists.set(attributes['w:numId'] ?? '', list);
      } else if (name === 'w:abstractNumId' && list) list.definition = value;
      else if (name === 'w:numStyleLink' && definition) definition.link = value;
      else if (name === 'w:styleLink' && definition) definition.defines = value;
      else if (name === 'w:lvlOverride' && list) {
        override = { start: null, level: null };
        list.overrides.set(Number(attributes['w:ilvl'] ?? 0), override);
      } else if (name === 'w:startOverride' && override) override.start = Number(value);
      else if (name === 'w:lvl') {
        level = fresh();
        if (override) override.level = level;
        else definition?.levels.set(Number(attributes['w:ilvl'] ?? 0), level);
      } else if (!level) return;
      else if (name === 'w:start') level.start = Number(value);
      else if (name === 'w:numFmt') level.format = value;
      else if (name === 'w:lvlText') level.text = value.slice(0, longest);
      else if (name === 'w:isLgl') level.legal = isOn(attributes);
      else if (name === 'w:lvlRestart') level.restart = Number(value);
    };
    return {
      open: read,
      close: name => {
        if (name === 'w:lvl') level = null;
        else if (name === 'w:lvlOverride') override = null;
        else if (name === 'w:abstractNum') definition = null;
        else if (name === 'w:num') list = null;
      },
      text: () => undefined,
    };
  }

  private followLinks(): void {
    const byStyle = new Map<string, Definition>();
    for (const definition of this.definitions.values()) if (definition.defines !== '') byStyle.set(definition.defines, definition);
    for (const definition of this.definitions.values()) {
      const linked = byStyle.get(definition.link);
      if (linked && definition.levels.size === 0) definition.levels = linked.levels;
    }
  }

  /**
   * Counts one paragraph.
   * @returns the number as printed, without a full stop at its end; '' for bullets and unknown lists
   */
  next({ list: id, level: at }: NumberReference): string {
    const list = id === null || id === '0' ? undefined : this.lists.get(id);
    const definition = list && this.definitions.get(list.definition);
    const index = at ?? 0;
    if (!list || !definition || id === null || !(index >= 0 && index < 9)) return '';
    const level = (which: number): Level | undefined => list.overrides.get(which)?.level ?? definition.levels.get(which);
    const own = level(index);
    if (!own) return '';
    // Lists made from one definition go on counting from one another.
    const counts = this.counts.get(list.definition) ?? [];
    this.counts.set(list.definition, counts);
    const begin = list.overrides.get(index)?.start ?? null;
    const key = `${id} ${index}`;
    if (begin !== null && !this.started.has(key)) counts[index] = begin;
    else counts[index] = counts[index] === undefined ? begin ?? own.start : (counts[index] ?? 0) + 1;
    this.started.add(key);
    for (let above = 0; above < index; above += 1) counts[above] ??= level(above)?.start ?? 1;
    for (let below = index + 1; below < 9; below += 1) {
      const restart = level(below)?.restart ?? null;
      if (restart === null || (restart > 0 && index < restart)) counts[below] = undefined;
    }
    if (own.format === 'bullet') return '';
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const which = Number(digit) - 1;
      const shown = level(which);
      return formatNumber(counts[which] ?? shown?.start ?? 1, own.legal ? 'decimal' : shown?.format ?? 'decimal');
    }).trim().replace(/\.$/, '');
  }
}
