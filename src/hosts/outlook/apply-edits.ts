import type { Edit } from '../../engine/finding';
import type { Mailbox, RecipientField } from '../../item/item';
import { HostError } from '../host';
import { itemWords, type BodyContent, type ItemAccess } from './item-access';
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

function recipientStep(access: ItemAccess, plan: RecipientPlan): Step {
  const { field, before, after, added, removed } = plan;
  const holds = (list: Mailbox[], who: Mailbox): boolean => list.some((each) => sameAddress(each.address, who.address));
  return {
    run: () => (removed.length === 0 ? access.addRecipients(field, added) : access.setRecipients(field, after)),
    undo: async () => {
      const now = await access.recipients(field);
      if (sameList(now, before)) return;
      const kept = now.filter((each) => !holds(added, each));
      const missing = removed.filter((each) => !holds(now, each));
      if (kept.length === now.length) {
        if (missing.length > 0 && !sameList(now, after)) return access.addRecipients(field, missing);
        if (missing.length === 0) return;
      }
      refuseIfPartial(access, field, now);
      // As before where nobody has touched the field since; otherwise what the person has made of it, less ours.
      await access.setRecipients(field, sameList(now, after) ? before : [...kept, ...missing]);
    },
  };
}

function subjectStep(access: ItemAccess, before: string, after: string): Step {
  return {
    run: () => access.setSubject(after),
    undo: async () => {
      const now = await access.subject();
      if (now === before) return;
      if (now !== after) throw new HostError('You have changed the subject since, and undoing would lose what you wrote.', 'Change the subject by hand.');
      await access.setSubject(before);
    },
  };
}

function bodyStep(access: ItemAccess, before: BodyContent, after: BodyContent, edits: BodyEdit[], read: ReadSections): Step {
  /** The body as the client gives it back, since clients tidy what they are given. */
  let settled: string | null = null;
  return {
    run: async () => {
      await access.setBody(after);
      settled = await access.body().then((body) => body.content, () => null);
    },
    undo: async () => {
      const now = await access.body();
      if (now.content === before.content) return;
      if (now.content === (settled ?? after.content)) return access.setBody(before);
      await access.setBody(undoBodyEdits(now, edits, read));
    },
  };
}

/** Reads what the edits touch and works out every write before the first is made. */
async function planSteps(access: ItemAccess, edits: Edit[], read: ReadSections): Promise<Step[]> {
  const { it } = itemWords[access.kind];
  const steps: Step[] = [];
  const byField = (field: RecipientField) => edits.filter(isRecipientEdit).filter((edit) => edit.field === field);
  const foreign = edits.filter(isRecipientEdit).find((edit) => !access.fields.includes(edit.field));
  if (foreign) throw new HostError(`A ${it} has no ${itemWords[access.kind].fields[foreign.field]} field.`, 'Make the change by hand.');
  const fields = access.fields.filter((field) => byField(field).length > 0);
  const bodyEdits = edits.filter(isBodyEdit);
  const lists = await Promise.all(fields.map((field) => access.recipients(field)));
  fields.forEach((field, index) => {
    const plan = planRecipients(access, field, lists[index] ?? [], byField(field));
    if (plan.added.length + plan.removed.length > 0) steps.push(recipientStep(access, plan));
  });
  const subject = edits.filter((edit) => edit.do === 'set-subject').pop();
  if (subject) {
    const before = await access.subject();
    if (before !== subject.text) steps.push(subjectStep(access, before, subject.text));
  }
  // The body last: it is the one write that the person can be typing against.
  if (bodyEdits.length > 0) {
    const attachments = bodyEdits.some((edit) => edit.do === 'remove-image') ? await access.attachments() : [];
    const before = await stableBody(access);
    const after = editBody(before, bodyEdits, attachments, read);
    if (after.content.length > 1_000_000) throw new HostError(`The ${it} is too long for Outlook to take a change from Fair Copy.`, 'Make the change by hand.');
    if (after.content !== before.content) steps.push(bodyStep(access, before, after, bodyEdits, read));
  }
  return steps;
}

/** The body, read until two readings agree: a change is worked out from it and must not undo what is being typed. */
async function stableBody(access: ItemAccess): Promise<BodyContent> {
  let last = await access.body();
  for (let tries = 0; tries < 3; tries += 1) {
    const now = await access.body();
    if (now.content === last.content) return now;
    last = now;
  }
  throw new HostError(`The ${itemWords[access.kind].it} is being changed at this moment, so Fair Copy left it alone.`, 'Stop typing for a moment, then try again.');
}

async function takeBack(steps: Step[], it: string): Promise<HostError | null> {
  let fault: HostError | null = null;
  for (const step of steps.slice().reverse()) {
    try {
      await step.undo();
    } catch (reason) {
      fault ??= reason instanceof HostError ? reason : new HostError('A change could not be taken back.', `Look over the ${it}.`);
    }
  }
  return fault;
}

/**
 * Makes all the edits or none. Where one fails, those before it are taken back, and so is the one that failed
 * if it took effect after all, as a call that ran out of time may.
 * @returns takes them back; refuses where that would lose words that the person has written since
 */
export async function applyEdits(access: ItemAccess, edits: Edit[], read: ReadSections): Promise<() => Promise<void>> {
  const { it, people } = itemWords[access.kind];
  const steps = await planSteps(access, edits, read);
  const begun: Step[] = [];
  for (const step of steps) {
    begun.push(step);
    try {
      await step.run();
    } catch (reason) {
      const cause = reason instanceof HostError ? reason : new HostError('Outlook could not make the change.', 'Make it by hand.');
      const left = await takeBack(begun, it);
      if (cause.reason === 'timed-out') throw new HostError(`${cause.message} It may still do so.`, `Look over the ${people}, subject and text, and check the ${it} again.`, 'timed-out');
      if (!left) throw new HostError(`${cause.message} Nothing in the ${it} has changed.`, cause.next, cause.reason);
      throw new HostError(`${cause.message} A change made before it could not be taken back.`, `Look over the ${people}, subject and text before you send.`, cause.reason);
    }
  }
  let undone = false;
  return async () => {
    if (undone) return;
    if (!access.isOpen()) throw new HostError('You now have another message or meeting open.', `Go back to the ${it} that Fair Copy changed, and undo it there by hand.`);
    const fault = await takeBack(begun, it);
    if (fault) throw fault;
    undone = true;
  };
}

