/** A file that could not be read at all; the message is one plain sentence that says why. */
export class UnreadableFile extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnreadableFile';
  }
}
