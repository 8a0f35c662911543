/** Entries in the order that they ask for; of those that ask for the same place, by their ids. */
export function byOrder<E extends { order: number; id: string }>(items: readonly E[]): E[] {
  return items.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
