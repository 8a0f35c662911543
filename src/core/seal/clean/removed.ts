/** What stood in a file besides what people see, and was taken out of it; each has a sentence of its own in the forms. */
export type Removed = 'place' | 'time' | 'device' | 'thumbnail' | 'text' | 'other';

/** What could harm most comes first. */
const ORDER: readonly Removed[] = ['place', 'time', 'device', 'thumbnail', 'text', 'other'];

/** A picture without what was hidden in it. */
export interface Stripped {
  data: Uint8Array;
  removed: Set<Removed>;
}

/** Each kind once, in their order. */
export function inOrder(removed: ReadonlySet<Removed>): Removed[] {
  return ORDER.filter((one) => removed.has(one));
}

/** The same kinds, or `other` where nothing better is known of what was taken out. */
export function orOther(found: readonly Removed[]): Removed[] {
  return found.length > 0 ? [...found] : ['other'];
}
