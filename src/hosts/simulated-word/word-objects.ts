import { SimulatedBody } from './body-object';
import type { Happening, OpenDocument, Stretch } from './open-document';
import { searched } from './open-document';
import { Later, SimulatedCollection, SimulatedObject, SimulatedResult, WordFault, type SimulatedContext } from './request-context';
import type { XmlElement } from './xml-tree';

type Place = 'Replace' | 'Start' | 'End' | 'Before' | 'After';
type Version = 'Original' | 'Current';

/** Word's search takes no more. */
const longestSearch = 255;

function search(context: SimulatedContext, name: string, within: () => Stretch, text: string, options: { matchCase?: boolean } = {}): SimulatedCollection<SimulatedRange> {
  const later = new Later<Stretch[]>();
  context.queue(name, () => {
    const wanted = searched(text);
    if (text === '' || wanted === null || text.length > longestSearch) throw new WordFault('SearchStringInvalidOrTooLong', 'The search string is not valid or too long.', name);
    later.set(context.around.document.search(within(), wanted, options.matchCase ?? false).map((each) => context.keep(each)));
  });
  return new SimulatedCollection(context, () => later.get().map((each) => rangeOf(context, () => each)));
}

function rangeOf(context: SimulatedContext, where: () => Stretch): SimulatedRange {
  return new SimulatedRange(context, where);
}

class SimulatedComment extends SimulatedObject {
  protected readonly properties = { id: () => this.find().id, content: () => this.find().text, authorName: () => this.find().author };

  constructor(context: SimulatedContext, private readonly which: () => string) {
    super(context);
  }

  private find() {
    const found = this.context.around.document.comments().find((each) => each.id === this.which());
    if (!found) throw new WordFault('ItemNotFound', 'The requested item does not exist.');
    return found;
  }

  get id(): string {
    return this.loaded('id');
  }

  get content(): string {
    return this.loaded('content');
  }

  get authorName(): string {
    return this.loaded('authorName');
  }

  delete(): void {
    this.context.queue('comment.delete', () => {
      if (!this.context.around.document.removeComment(this.which())) throw new WordFault('ItemNotFound', 'The requested item does not exist.');
    }, '1.4');
  }
}

export class SimulatedRange extends SimulatedObject {
  protected readonly properties = { text: () => this.document.wordsOf(this.where()) };

  constructor(context: SimulatedContext, readonly where: () => Stretch) {
    super(context);
  }

  private get document(): OpenDocument {
    return this.context.around.document;
  }

  get text(): string {
    return this.loaded('text');
  }

  search(text: string, options?: { matchCase?: boolean }): SimulatedCollection<SimulatedRange> {
    return search(this.context, 'range.search', this.where, text, options);
  }

  private made(name: string, make: () => Stretch, needs?: string): SimulatedRange {
    const later = new Later<Stretch>();
    this.context.queue(name, () => later.set(this.context.keep(make())), needs);
    return rangeOf(this.context, () => later.get());
  }

  insertText(text: string, place: Place): SimulatedRange {
    return this.made('range.insertText', () => {
      const { first, start, last, end } = this.where();
      if (first !== last && place === 'Replace') throw new WordFault('NotImplemented', 'The simulated Word replaces words within one paragraph only.', 'range.insertText');
      if (place === 'Replace') return this.document.replace({ first, start, last, end }, text);
      const [paragraph, at] = place === 'Start' || place === 'Before' ? [first, start] : [last, end];
      return this.document.replace({ first: paragraph, start: at, last: paragraph, end: at }, text);
    });
  }

  expandTo(other: SimulatedRange): SimulatedRange {
    return this.made('range.expandTo', () => {
      const [one, two] = [this.where(), other.where()];
      const all = this.document.paragraphs;
      const before = (a: XmlElement, i: number, b: XmlElement, j: number): boolean => all.indexOf(a) < all.indexOf(b) || (a === b && i <= j);
      const opening = before(one.first, one.start, two.first, two.start) ? one : two;
      const closing = before(one.last, one.end, two.last, two.end) ? two : one;
      return this.document.hold({ first: opening.first, start: opening.start, last: closing.last, end: closing.end });
    }, '1.3');
  }

  getReviewedText(version: Version = 'Current'): SimulatedResult<string> {
    return new SimulatedResult(this.context, 'range.getReviewedText', () => this.document.reviewed(this.where(), version === 'Current' ? 'current' : 'original'), '1.4');
  }

  insertComment(text: string): SimulatedComment {
    const later = new Later<string>();
    this.context.queue('range.insertComment', () => {
      const id = this.document.comment(this.where(), text);
      if (id === null) throw new WordFault('InvalidArgument', 'There is nothing to hang a comment on.', 'range.insertComment');
      later.set(id);
    }, '1.4');
    return new SimulatedComment(this.context, () => later.get());
  }

  select(): void {
    this.context.queue('range.select', () => this.document.select(this.where()));
  }
}

class SimulatedParagraph extends SimulatedObject {
  protected readonly properties = { text: () => this.document.text(this.which()) };

  constructor(context: SimulatedContext, private readonly which: () => XmlElement) {
    super(context);
  }

  private get document(): OpenDocument {
    return this.context.around.document;
  }

  private get whole(): () => Stretch {
    return () => this.context.keep(this.document.whole(this.which()));
  }

  get text(): string {
    return this.loaded('text');
  }

  search(text: string, options?: { matchCase?: boolean }): SimulatedCollection<SimulatedRange> {
    return search(this.context, 'paragraph.search', this.whole, text, options);
  }

  /** The paragraph's words; its mark has no letter here. */
  getRange(_location?: 'Whole' | 'Content'): SimulatedRange {
    return rangeOf(this.context, this.whole);
  }

  getReviewedText(version: Version = 'Current'): SimulatedResult<string> {
    return new SimulatedResult(this.context, 'paragraph.getReviewedText', () => this.document.text(this.which(), version === 'Current' ? 'current' : 'original'), '1.4');
  }

  insertParagraph(text: string, place: 'Before' | 'After'): SimulatedParagraph {
    const later = new Later<XmlElement>();
    this.context.queue('paragraph.insertParagraph', () => later.set(this.document.insertParagraph(this.which(), text, place === 'Before' ? 'before' : 'after')));
    return new SimulatedParagraph(this.context, () => later.get());
  }

  insertText(text: string, place: 'Replace' | 'Start' | 'End'): SimulatedRange {
    return this.getRange().insertText(text, place);
  }

  delete(): void {
    this.context.queue('paragraph.delete', () => this.document.deleteParagraph(this.which()));
  }

  select(): void {
    this.context.queue('paragraph.select', () => this.document.select(this.document.whole(this.which())));
  }
}

/** The document as `context.document` gives it. */
export function documentFace(context: SimulatedContext): unknown {
  const { document } = context.around;
  const everything = (): Stretch => {
    const all = document.paragraphs;
    const [first, last] = [all[0], all[all.length - 1]];
    if (!first || !last) throw new WordFault('ItemNotFound', 'The requested item does not exist.');
    return context.keep(document.hold({ first, start: 0, last, end: document.text(last).length }));
  };
  const collectionOf = (name: string, found: () => SimulatedComment[], needs: string): SimulatedCollection<SimulatedComment> => {
    context.queue(name, () => undefined, needs);
    return new SimulatedCollection(context, found);
  };
  const body = Object.assign(new SimulatedBody(context), {
    paragraphs: new SimulatedCollection(context, () => document.paragraphs.map((each) => new SimulatedParagraph(context, () => each))),
    search: (text: string, options?: { matchCase?: boolean }) => search(context, 'body.search', everything, text, options),
    getOoxml: () => new SimulatedResult(context, 'body.getOoxml', () => document.flat()),
    getComments: () => collectionOf('body.getComments', () => document.comments().map(({ id }) => new SimulatedComment(context, () => id)), '1.4'),
  });
  const event = (happening: Happening) => ({
    add: (handler: (event: unknown) => Promise<unknown>) => {
      let stop: () => void = () => undefined;
      context.queue(`document.on ${happening}`, () => {
        stop = document.subscribe((what) => {
          if (what === happening) setTimeout(() => void handler({ type: `Paragraph${happening}`, source: 'Local', uniqueLocalIds: [] }), 1);
        });
      }, '1.6');
      return { context, remove: () => context.queue(`document.off ${happening}`, () => stop(), '1.6') };
    },
  });
  return { body, onParagraphChanged: event('changed'), onParagraphAdded: event('added'), onParagraphDeleted: event('deleted') };
}
