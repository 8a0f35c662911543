/**
 * The looks that a campaign can have. Each is a set of shapes, weights and arrangements, for pages and for graphics; colours and the mark are the
 * campaign’s own. `signal` is the one of campaigns that name none.
 */
export const LOOKS = ['signal', 'press', 'garden'] as const;

/** The name of a look. */
export type Look = (typeof LOOKS)[number];
