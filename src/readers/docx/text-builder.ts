/** A copy by itself: a piece cut from a part would keep that part's text in memory for as long as itself. */
export function apart(text: string): string {
  return ` ${text}`.slice(1);
}

/** Joins very many small pieces of text in little memory: a plain sum of them keeps every piece apart. */
export class TextBuilder {
  length = 0;
  private pieces: string[] = [];
  private joined: string[] = [];

  add(text: string): void {
    this.pieces.push(text);
    this.length += text.length;
    if (this.pieces.length < 500) return;
    this.joined.push(this.pieces.join(''));
    this.pieces = [];
  }

  /** Lets go of the pieces, and of the parts of the file that they were cut from. */
  settle(): void {
    if (this.pieces.length > 0) this.joined = [this.text];
    this.pieces = [];
  }

  get text(): string {
    if (this.joined.length > 0) return this.joined.join('') + this.pieces.join('');
    return this.pieces.length === 1 ? apart(this.pieces[0] ?? '') : this.pieces.join('');
  }
}
