/** Whose hand a part of a section is, as the picture tells them apart. */
export type Touch = 'author' | 'member' | 'officer' | 'unknown' | 'untracked';

/** In the order in which the picture shows them. */
export const touches: Touch[] = ['member', 'officer', 'unknown', 'untracked', 'author'];
