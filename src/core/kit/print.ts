import type { Kind } from './model.ts';

/** The kinds of graphics that are made for paper, cloth and walls. */
export const PRINTED: readonly Kind[] = ['poster', 'flyer', 'placard', 'sticker'];
