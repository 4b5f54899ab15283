import { SimulatedObject } from './request-context';

/** The words of the body, a paragraph a line as Word parts them. */
export class SimulatedBody extends SimulatedObject {
  protected readonly properties = { text: () => this.context.around.document.paragraphs.map((each) => this.context.around.document.text(each)).join('\r') };

  get text(): string {
    return this.loaded('text');
  }
}
