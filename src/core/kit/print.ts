import type { Kind } from './schema.ts';

/** The kinds of graphics that are made for paper, cloth and walls. */
export const PRINTED: readonly Kind[] = ['poster', 'flyer', 'placard', 'sticker'];
