/** Lines of text as a page shows them, with how deep each is quoted. */
export class TextLines {
  private readonly lines: string[] = [];
  private readonly depths: number[] = [];
  private pieces: string[] = [];
  private depth = 0;
  /** Line ends asked for by blocks that closed: 1 a new line, 2 a blank line between. */
  private wanted = 0;
  private space = false;
  private touched = false;
  private prefix = '';
  /** No words yet in the cell that is open. */
  private fresh = false;
  quoting = 0;

  /** Asks for a new line (1) or a blank line (2) before the next words. */
  want(breaks: number): void {
    if (breaks > this.wanted && !this.fresh) this.wanted = breaks;
  }

  /** A cell begins: blocks around its first words ask for no line of their own. */
  beginCell(): void {
    if (this.wanted > 1) this.wanted = 1;
    this.fresh = true;
  }

  /** A row ends: the next words begin a line, without a blank one between. */
  endRow(): void {
    this.fresh = false;
    this.wanted = 1;
  }

  /** Forgets the asked-for line ends, as between two cells of one row. */
  unwant(): void {
    this.wanted = 0;
  }

  /** How many lines are finished, the open one not counted. */
  get finished(): number {
    return this.lines.length + (this.wanted > 0 && this.touched ? 1 : 0);
  }

  get isOpen(): boolean {
    return this.touched;
  }

  private end(): void {
    this.lines.push(this.pieces.join(''));
    this.depths.push(this.touched ? this.depth : this.quoting);
    this.pieces = [];
    this.touched = false;
    this.space = false;
  }

  private settle(): void {
    if (this.wanted === 0) return;
    if (this.touched) this.end();
    if (this.wanted === 2 && this.lines.length > 0 && this.lines[this.lines.length - 1] !== '') {
      this.lines.push('');
      this.depths.push(Math.min(this.quoting, this.depths[this.depths.length - 1] ?? 0));
    }
    this.wanted = 0;
  }

  private touch(): void {
    if (this.touched) return;
    this.touched = true;
    this.depth = this.quoting;
    if (this.prefix !== '') this.pieces.push(this.prefix);
    this.prefix = '';
  }

  /** `<br>`: ends the line, even an empty one. */
  breakLine(): void {
    this.settle();
    this.end();
  }

  /** A mark before the next words: a bullet or number. */
  mark(prefix: string): void {
    this.settle();
    if (this.touched) this.end();
    this.prefix = prefix;
  }

  /** Adds words; white space runs together unless `kept`. No-break spaces stand. */
  add(data: string, kept: boolean): void {
    if (kept) {
      data.split(/\r\n?|\n/).forEach((piece, index) => {
        if (index > 0) this.breakLine();
        if (piece !== '') this.put(piece);
      });
      return;
    }
    const joined = data.replace(/[ \t\r\n\f]+/g, ' ');
    const starts = joined.charAt(0) === ' ';
    const body = joined.replace(/^ | $/g, '');
    if (body === '') {
      if (starts) this.space = true;
      return;
    }
    if (starts) this.space = true;
    this.put(body);
    this.space = joined.length > 1 && joined.charAt(joined.length - 1) === ' ';
  }

  private put(words: string): void {
    this.settle();
    this.fresh = false;
    if (this.space && this.touched) this.pieces.push(' ');
    this.space = false;
    this.touch();
    this.pieces.push(words);
  }

  /** Parts two cells of a row. */
  tab(): void {
    this.space = false;
    this.touch();
    this.pieces.push('\t');
  }

  /** The text: quoted lines with "> ", never two blank lines running. */
  finish(): string {
    if (this.touched) this.end();
    const out: string[] = [];
    let blank = true;
    this.lines.forEach((line, index) => {
      const words = line.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u00ad\u200b\u2060\ufeff]/g, '').trimEnd();
      if (words === '' && blank) return;
      blank = words === '';
      const depth = this.depths[index] ?? 0;
      out.push(depth > 0 ? `${'>'.repeat(depth)} ${words}`.trimEnd() : words);
    });
    while (out.length > 0 && /^>*$/.test(out[out.length - 1] ?? '')) out.pop();
    return out.join('\n');
  }
}
