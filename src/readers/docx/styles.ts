import { limits } from './limits';
import type { Package } from './package';
import { isOn, readXml, type Attributes } from './xml';

/** Which list a paragraph belongs to, as written on it or on its style. */
export interface NumberReference {
  list: string | null;
  level: number | null;
}

interface Style {
  name: string;
  basedOn: string;
  outline: number | null;
  number: NumberReference | null;
  hidden: boolean;
}

/** What a paragraph takes from its style and the styles that one is based on. */
export interface ResolvedStyle {
  name: string;
  /** 1 to 9, or 0 for body text. */
  level: number;
  number: NumberReference | null;
}

const plain: ResolvedStyle = { name: '', level: 0, number: null };

/** Word's outline levels count from 0; 9 is body text. */
export function headingLevel(outline: number): number {
  return outline >= 0 && outline < 9 ? outline + 1 : 0;
}

/** The styles of a document, by their ids. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private readonly resolved = new Map<string, ResolvedStyle>();
  private standard = '';

  /** @param part name of the styles part, or '' for a document without one */
  constructor(parts: Package, part: string) {
    if (part !== '') readXml(parts, part, this.reader());
  }

  private reader(): { open(name: string, attributes: Attributes): void; close(name: string): void; text(): void } {
    let style: Style | null = null;
    let former = 0;
    return {
      open: (name, attributes) => {
        const value = attributes['w:val'] ?? '';
        if (former > 0 || name === 'w:pPrChange' || name === 'w:rPrChange') former += 1;
        else if (name === 'w:style') {
          style = { name: '', basedOn: '', outline: null, number: null, hidden: false };
          const id = attributes['w:styleId'] ?? '';
          this.styles.set(id, style);
          if (attributes['w:type'] === 'paragraph' && (attributes['w:default'] === '1' || attributes['w:default'] === 'true')) this.standard = id;
        } else if (!style) return;
        else if (name === 'w:name') style.name = value;
        else if (name === 'w:basedOn') style.basedOn = value;
        else if (name === 'w:outlineLvl') style.outline = Number(value);
        else if (name === 'w:numPr') style.number = { list: null, level: null };
        else if (name === 'w:numId' && style.number) style.number.list = value;
        else if (name === 'w:ilvl' && style.number) style.number.level = Number(value);
        else if (name === 'w:vanish') style.hidden = isOn(attributes);
      },
      close: name => {
        if (former > 0) former -= 1;
        else if (name === 'w:style') style = null;
      },
      text: () => undefined,
    };
  }

  /** Whether a character style hides its words. */
  hides(id: string): boolean {
    return this.styles.get(id)?.hidden ?? false;
  }

  /** @param id '' for a paragraph that names no style */
  of(id: string): ResolvedStyle {
    const key = id === '' ? this.standard : id;
    let found = this.resolved.get(key);
    if (!found) {
      found = this.resolve(key);
      this.resolved.set(key, found);
    }
    return found;
  }

  private resolve(id: string): ResolvedStyle {
    const first = this.styles.get(id);
    if (!first) return plain;
    let outline: number | null = null;
    let named: number | null = null;
    const number: NumberReference = { list: null, level: null };
    const seen = new Set<string>();
    for (let at = id, style: Style | undefined = first; style && !seen.has(at) && seen.size < limits.basedOn; at = style.basedOn, style = this.styles.get(at)) {
      seen.add(at);
      outline ??= style.outline;
      // Documents made by programs leave the outline level out, as Word knows its own headings.
      const heading = /^heading ([1-9])$/i.exec(style.name);
      if (outline === null && heading) named ??= Number(heading[1]);
      if (style.number) {
        number.list ??= style.number.list;
        number.level ??= style.number.level;
      }
    }
    const level = outline !== null ? headingLevel(outline) : named ?? 0;
    return { name: first.name, level, number: number.list === null ? null : number };
  }
}
