import type { Edit } from '../../engine/finding';
import type { Mailbox, RecipientField } from '../../item/item';
import { HostError } from '../host';
import { insertLine, removeLine, removePictures, replaceText } from './edit-html';
import { insertTextLine, noPictures, removeTextLine, replacePlainText } from './edit-text';
import { itemWords, type AttachmentFacts, type BodyContent, type ItemAccess } from './item-access';
import type { ReadSections } from './own-part';
import { pictureName } from './pictures';

export type RecipientEdit = Extract<Edit, { field: RecipientField }>;
export type BodyEdit = Extract<Edit, { do: 'insert-line' | 'replace-text' | 'remove-image' }>;

export function isRecipientEdit(edit: Edit): edit is RecipientEdit {
  return edit.do === 'add-recipient' || edit.do === 'remove-recipient';
}

export function isBodyEdit(edit: Edit): edit is BodyEdit {
  return edit.do === 'insert-line' || edit.do === 'replace-text' || edit.do === 'remove-image';
}

export function sameAddress(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

export interface RecipientPlan {
  field: RecipientField;
  before: Mailbox[];
  after: Mailbox[];
  added: Mailbox[];
  removed: Mailbox[];
}

/**
 * Works out one field. A removal writes the whole field anew, so it is refused where the client may not have
 * told all of it: somebody would be lost without a word.
 */
export function planRecipients(access: Pick<ItemAccess, 'kind' | 'recipientCap'>, field: RecipientField, before: Mailbox[], edits: RecipientEdit[]): RecipientPlan {
  let after = before.slice();
  for (const edit of edits) {
    if (edit.do === 'remove-recipient') after = after.filter((each) => !sameAddress(each.address, edit.address));
    else if (!after.some((each) => sameAddress(each.address, edit.mailbox.address))) after.push(edit.mailbox);
  }
  const removed = before.filter((each) => !after.includes(each));
  if (removed.length > 0) refuseIfPartial(access, field, before);
  return { field, before, after, added: after.filter((each) => !before.includes(each)), removed };
}

/** @throws HostError where writing the field anew could lose somebody the client has not told in full */
export function refuseIfPartial({ kind, recipientCap }: Pick<ItemAccess, 'kind' | 'recipientCap'>, field: RecipientField, list: Mailbox[]): void {
  const name = itemWords[kind].fields[field];
  // Exactly the cap: more than it shows that this client has a higher one.
  if (recipientCap !== null && list.length === recipientCap) {
    throw new HostError(`${name} has so many ${itemWords[kind].people} that Outlook may not show Fair Copy all of them.`, 'Remove the recipient by hand, so that nobody else is lost.');
  }
  if (list.some((each) => each.address === '')) {
    throw new HostError(`${name} holds a contact list that Outlook does not show to Fair Copy in full.`, 'Remove the recipient by hand, so that the list is not lost.');
  }
}

/** Makes the changes to a body, in order. @throws HostError where one of them cannot be made */
export function editBody(body: BodyContent, edits: BodyEdit[], attachments: AttachmentFacts[], read: ReadSections): BodyContent {
  const html = body.type === 'html';
  return edits.reduce<BodyContent>(({ type, content }, edit) => {
    if (edit.do === 'insert-line') return { type, content: (html ? insertLine : insertTextLine)(content, edit.at, edit.text, read) };
    if (edit.do === 'replace-text') return { type, content: (html ? replaceText : replacePlainText)(content, edit.find, edit.text, read) };
    if (!html) throw noPictures();
    return { type, content: removePictures(content, (source) => pictureName(source, attachments) === edit.name) };
  }, body);
}

/**
 * Takes the changes back out of a body that the person has worked on since.
 * @throws HostError where that cannot be done without touching the person's words
 */
export function undoBodyEdits(body: BodyContent, edits: BodyEdit[], read: ReadSections): BodyContent {
  const html = body.type === 'html';
  return edits.slice().reverse().reduce<BodyContent>(({ type, content }, edit) => {
    if (edit.do === 'insert-line') return { type, content: (html ? removeLine : removeTextLine)(content, edit.text) };
    if (edit.do === 'replace-text' && edit.text !== '') return { type, content: (html ? replaceText : replacePlainText)(content, edit.text, edit.find, read) };
    throw new HostError('You have worked on the text since, and undoing would lose what you wrote.', 'Undo it by hand.');
  }, body);
}
