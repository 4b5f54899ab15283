/** Joins very many small pieces of text in little memory: a plain sum of them keeps every piece apart. */
export class TextBuilder {
  length = 0;
  private pieces: string[] = [];
  private readonly joined: string[] = [];

  add(text: string): void {
    this.pieces.push(text);
    this.length += text.length;
    if (this.pieces.length < 500) return;
    this.joined.push(this.pieces.join(''));
    this.pieces = [];
  }

  get text(): string {
    return this.joined.join('') + this.pieces.join('');
  }
}
