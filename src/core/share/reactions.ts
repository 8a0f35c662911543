/** How a story can leave one, each with its emoji. Nobody counts them: each is but the beginning of a message. */
export const EMOJI = { happy: '😊', sad: '😢', surprised: '😮', thinking: '🤔', 'fired-up': '✊' } as const;

/** One of the five feelings. */
export type Reaction = keyof typeof EMOJI;

/** The five feelings, in the order in which they are offered. */
export const REACTIONS = Object.keys(EMOJI) as Reaction[];

/** True for the name of one of the five. */
export function isReaction(name: string): name is Reaction {
  return Object.hasOwn(EMOJI, name);
}
