/** Knows, inside fields, what is their code and what their result. */
export class Fields {
  /** For each open field: whether its code is being read. */
  private readonly open: boolean[] = [];
  private codes = 0;
  /** Words were kept back as part of a code. */
  keptBack = false;

  /** @param enabled false where a field never ends, so that nothing after it is lost */
  constructor(private readonly enabled: boolean) {}

  mark(type: string | undefined): void {
    if (!this.enabled) return;
    const last = this.open.length - 1;
    if (type === 'begin') {
      this.open.push(true);
      this.codes += 1;
    } else if (type === 'separate' && this.open[last] === true) {
      this.open[last] = false;
      this.codes -= 1;
    } else if (type === 'end' && this.open.pop() === true) {
      this.codes -= 1;
    }
  }

  /** Whether words read now belong to a code; a field inside another's code does whole. */
  get inCode(): boolean {
    return this.codes > 0;
  }
}
