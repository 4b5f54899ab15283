import type { Edit } from '../../engine/finding';
import { recipientFields, type Mailbox, type RecipientField } from '../../item/item';
import { HostError } from '../host';
import type { BodyContent, MessageAccess } from './message-access';
import { editBody, isBodyEdit, isRecipientEdit, planRecipients, refuseIfPartial, sameAddress, undoBodyEdits, type BodyEdit, type RecipientPlan } from './plan-edits';
import type { ReadSections } from './own-part';

/** One write, and how to take it back. */
interface Step {
  run(): Promise<void>;
  undo(): Promise<void>;
}

function sameList(one: Mailbox[], other: Mailbox[]): boolean {
  return one.length === other.length && one.every((each, index) => sameAddress(each.address, other[index]?.address ?? ''));
}

function recipientStep(message: MessageAccess, plan: RecipientPlan): Step {
  const { field, before, after, added, removed } = plan;
  const holds = (list: Mailbox[], who: Mailbox): boolean => list.some((each) => sameAddress(each.address, who.address));
  return {
    run: () => (removed.length === 0 ? message.addRecipients(field, added) : message.setRecipients(field, after)),
    undo: async () => {
      const now = await message.recipients(field);
      if (sameList(now, before)) return;
      const kept = now.filter((each) => !holds(added, each));
      const missing = removed.filter((each) => !holds(now, each));
      if (kept.length === now.length) {
        if (missing.length > 0 && !sameList(now, after)) return message.addRecipients(field, missing);
        if (missing.length === 0) return;
      }
      refuseIfPartial(field, now, message.recipientCap);
      // As before where nobody has touched the field since; otherwise what the person has made of it, less ours.
      await message.setRecipients(field, sameList(now, after) ? before : [...kept, ...missing]);
    },
  };
}

function subjectStep(message: MessageAccess, before: string, after: string): Step {
  return {
    run: () => message.setSubject(after),
    undo: async () => {
      const now = await message.subject();
      if (now === before) return;
      if (now !== after) throw new HostError('You have changed the subject since, and undoing would lose what you wrote.', 'Change the subject by hand.');
      await message.setSubject(before);
    },
  };
}

function bodyStep(message: MessageAccess, before: BodyContent, after: BodyContent, edits: BodyEdit[], read: ReadSections): Step {
  /** The body as the client gives it back, since clients tidy what they are given. */
  let settled: string | null = null;
  return {
    run: async () => {
      await message.setBody(after);
      settled = await message.body().then((body) => body.content, () => null);
    },
    undo: async () => {
      const now = await message.body();
      if (now.content === before.content) return;
      if (now.content === (settled ?? after.content)) return message.setBody(before);
      await message.setBody(undoBodyEdits(now, edits, read));
    },
  };
}

/** Reads what the edits touch and works out every write before the first is made. */
async function planSteps(message: MessageAccess, edits: Edit[], read: ReadSections): Promise<Step[]> {
  const steps: Step[] = [];
  const byField = (field: RecipientField) => edits.filter(isRecipientEdit).filter((edit) => edit.field === field);
  const fields = recipientFields.filter((field) => byField(field).length > 0);
  const bodyEdits = edits.filter(isBodyEdit);
  const lists = await Promise.all(fields.map((field) => message.recipients(field)));
  fields.forEach((field, index) => {
    const plan = planRecipients(field, lists[index] ?? [], byField(field), message.recipientCap);
    if (plan.added.length + plan.removed.length > 0) steps.push(recipientStep(message, plan));
  });
  const subject = edits.filter((edit) => edit.do === 'set-subject').pop();
  if (subject) {
    const before = await message.subject();
    if (before !== subject.text) steps.push(subjectStep(message, before, subject.text));
  }
  // The body last: it is the one write that the person can be typing against.
  if (bodyEdits.length > 0) {
    const attachments = bodyEdits.some((edit) => edit.do === 'remove-image') ? await message.attachments() : [];
    const before = await stableBody(message);
    const after = editBody(before, bodyEdits, attachments, read);
    if (after.content.length > 1_000_000) throw new HostError('The message is too long for Outlook to take a change from Fair Copy.', 'Make the change by hand.');
    if (after.content !== before.content) steps.push(bodyStep(message, before, after, bodyEdits, read));
  }
  return steps;
}

/** The body, read until two readings agree: a change is worked out from it and must not undo what is being typed. */
async function stableBody(message: MessageAccess): Promise<BodyContent> {
  let last = await message.body();
  for (let tries = 0; tries < 3; tries += 1) {
    const now = await message.body();
    if (now.content === last.content) return now;
    last = now;
  }
  throw new HostError('The message is being changed at this moment, so Fair Copy left it alone.', 'Stop typing for a moment, then try again.');
}

async function takeBack(steps: Step[]): Promise<HostError | null> {
  let fault: HostError | null = null;
  for (const step of steps.slice().reverse()) {
    try {
      await step.undo();
    } catch (reason) {
      fault ??= reason instanceof HostError ? reason : new HostError('A change could not be taken back.', 'Look over the message.');
    }
  }
  return fault;
}

/**
 * Makes all the edits or none. Where one fails, those before it are taken back, and so is the one that failed
 * if it took effect after all, as a call that ran out of time may.
 * @returns takes them back; refuses where that would lose words that the person has written since
 */
export async function applyEdits(message: MessageAccess, edits: Edit[], read: ReadSections): Promise<() => Promise<void>> {
  const steps = await planSteps(message, edits, read);
  const begun: Step[] = [];
  for (const step of steps) {
    begun.push(step);
    try {
      await step.run();
    } catch (reason) {
      const cause = reason instanceof HostError ? reason : new HostError('Outlook could not make the change.', 'Make it by hand.');
      const left = await takeBack(begun);
      if (cause.reason === 'timed-out') throw new HostError(`${cause.message} It may still do so.`, 'Look over the recipients, subject and text, and check the message again.', 'timed-out');
      if (!left) throw new HostError(`${cause.message} Nothing in the message has changed.`, cause.next, cause.reason);
      throw new HostError(`${cause.message} A change made before it could not be taken back.`, 'Look over the recipients, subject and text before you send.', cause.reason);
    }
  }
  let undone = false;
  return async () => {
    if (undone) return;
    if (!message.isOpen()) throw new HostError('You now have another message open.', 'Go back to the message that Fair Copy changed, and undo it there by hand.');
    const fault = await takeBack(begun);
    if (fault) throw fault;
    undone = true;
  };
}

