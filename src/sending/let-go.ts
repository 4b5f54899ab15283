/** Why a message went without the check having had its say. */
export type LetGoReason = 'late' | 'long' | 'failed' | 'unread' | 'untold';

/** A message that went so. Holds nothing of the message itself. */
export interface LetGo {
  /** ISO 8601, to the minute. */
  at: string;
  why: LetGoReason;
}

/** The mailbox's roaming settings under this name hold the list: every client and both runtimes can read it. */
export const letGoKey = 'fairCopyLetGo';

const reasons: LetGoReason[] = ['late', 'long', 'failed', 'unread', 'untold'];

/** The settings of a mailbox hold 32 KB for all that an add-in keeps; more than a few would not be read either. */
const mostKept = 5;

/** The list from what the mailbox keeps; empty where that is nothing or in another form. */
export function readLetGo(kept: unknown): LetGo[] {
  if (typeof kept !== 'string') return [];
  try {
    const list = JSON.parse(kept) as unknown;
    if (!Array.isArray(list)) return [];
    return (list as Partial<LetGo>[]).filter((each): each is LetGo => typeof each?.at === 'string' && reasons.indexOf(each.why as LetGoReason) >= 0);
  } catch {
    return [];
  }
}

/** The list with one more, the oldest dropped, as text for the mailbox to keep. */
export function addLetGo(kept: unknown, one: LetGo): string {
  return JSON.stringify([...readLetGo(kept), { at: one.at.slice(0, 16), why: one.why }].slice(-mostKept));
}
