import type { UserId } from './key-facts.ts';

/** True of a user ID that says that its key is only for demonstration; its address doesn’t count. */
export function saysDemonstration({ text }: UserId): boolean {
  return /demonstration/i.test(text.replace(/<[^>]*>\s*$/, ''));
}
