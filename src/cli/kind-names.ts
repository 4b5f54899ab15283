import type { Kind } from '../item/item';

/** What a kind of item is called in a report. */
export const kindNames: Record<Kind, string> = { message: 'message', meeting: 'meeting', letter: 'letter', press: 'press statement', report: 'report' };
