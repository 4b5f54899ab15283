import { holdsSet } from '../simulated/profiles';
import type { Faults } from '../simulated/faults';
import type { OpenDocument, Stretch } from './open-document';
import type { WordProfile } from './word-profiles';

/** A fault of Word's own kind: told apart by its code, which is a name. */
export class WordFault extends Error {
  readonly traceMessages: string[] = [];
  readonly debugInfo: { code: string; message: string; errorLocation: string };

  constructor(readonly code: string, message: string, errorLocation = '') {
    super(message);
    this.name = 'RichApi.Error';
    this.debugInfo = { code, message, errorLocation };
  }
}

/** The Common API's names for faults, as Word's own API calls them. */
const asWord: Record<string, string> = { 'Internal Error': 'GeneralException', 'Permission denied': 'AccessDenied' };

interface Action {
  name: string;
  run(): void;
}

/** What all requests of one simulated Word share. */
export interface WordSurroundings {
  document: OpenDocument;
  profile: WordProfile;
  faults: Faults;
  /** Names of the calls made, in order. */
  log: string[];
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));

/** Requests on their way to Word: nothing happens, and nothing can be read, before `sync`. */
export class SimulatedContext {
  private actions: Action[] = [];
  private readonly stretches = new Set<Stretch>();
  readonly trackedObjects = { add: (): void => undefined, remove: (): void => undefined };
  /** Set by the maker: the document's face. */
  document: unknown;

  constructor(readonly around: WordSurroundings) {}

  /** @param needs the WordApi set that has the call */
  queue(name: string, run: () => void, needs = '1.1'): void {
    const { profile } = this.around;
    this.actions.push({ name, run: holdsSet(profile.wordApi, needs) ? run : () => {
      throw new WordFault('ApiNotFound', 'This method or property is not available in this version.', name);
    } });
  }

  keep(stretch: Stretch): Stretch {
    this.stretches.add(stretch);
    return stretch;
  }

  release(): void {
    this.around.document.release(this.stretches);
  }

  readonly sync = async (): Promise<void> => {
    const batch = this.actions;
    this.actions = [];
    await this.meet('sync');
    await pause(1);
    // What stands before a fault has been done; what stands behind it has not.
    for (const { name, run } of batch) {
      await this.meet(name);
      run();
    }
  };

  private async meet(name: string): Promise<void> {
    this.around.log.push(name);
    const fault = this.around.faults.strike(name);
    if (!fault) return;
    if (fault.silent) await new Promise(() => undefined);
    if (fault.delay) await pause(fault.delay);
    if (fault.error) throw new WordFault(asWord[fault.error.name] ?? fault.error.name, fault.error.message, name);
  }
}

/** A stand-in for something in the document: filled by the requests that made it, once they are carried out. */
export class Later<T> {
  private found: { value: T } | null = null;

  set(value: T): void {
    this.found = { value };
  }

  get(): T {
    if (!this.found) throw new WordFault('InvalidObjectPath', 'The object path is not working for what you are trying to do.');
    return this.found.value;
  }
}

/** What a call gives apart from objects: readable after `sync`. */
export class SimulatedResult<T> {
  private readonly later = new Later<T>();

  constructor(context: SimulatedContext, name: string, work: () => T, needs?: string) {
    context.queue(name, () => this.later.set(work()), needs);
  }

  get value(): T {
    try {
      return this.later.get();
    } catch {
      throw new WordFault('ValueNotLoaded', 'The value of the result object has not been loaded yet. Call "context.sync()" before reading it.');
    }
  }
}

/** An object of the document, whose properties can be read once loaded. */
export abstract class SimulatedObject {
  private readonly values = new Map<string, unknown>();

  constructor(readonly context: SimulatedContext) {}

  /** Properties as they are at this moment. */
  protected abstract readonly properties: Record<string, () => unknown>;

  load(names?: string | string[]): this {
    this.context.queue('load', () => this.snapshot(names));
    return this;
  }

  /** Takes the properties down; without names, all of them. */
  snapshot(names?: string | string[]): void {
    const wanted = (Array.isArray(names) ? names : (names ?? '').split(',')).map((each) => each.trim()).filter((each) => each !== '');
    for (const name of wanted.length > 0 ? wanted : Object.keys(this.properties)) {
      const property = this.properties[name];
      if (!property) throw new WordFault('InvalidArgument', `There is no property ${name}.`);
      this.values.set(name, property());
    }
  }

  protected loaded<T>(name: string): T {
    if (!this.values.has(name)) {
      throw new WordFault('PropertyNotLoaded', `The property '${name}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context.`);
    }
    return this.values.get(name) as T;
  }
}

/** A list of objects, whose items are there once loaded. */
export class SimulatedCollection<T extends SimulatedObject> {
  private shown: T[] | null = null;

  constructor(readonly context: SimulatedContext, private readonly found: () => T[]) {}

  load(names: string | string[] = 'items'): this {
    const wanted = (Array.isArray(names) ? names : names.split(',')).map((each) => each.trim().replace(/^items\/?/, '')).filter((each) => each !== '');
    this.context.queue('load', () => {
      this.shown = this.found();
      for (const item of this.shown) item.snapshot(wanted);
    });
    return this;
  }

  get items(): T[] {
    if (!this.shown) throw new WordFault('PropertyNotLoaded', "The property 'items' is not available. Before reading the property's value, call the load method on the containing object and call \"context.sync()\" on the associated request context.");
    return this.shown;
  }
}
