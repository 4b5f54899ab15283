/** Something keeps a seal from being made, kept or checked; the message is one or two sentences for the person. */
export class SealFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SealFault';
  }
}
