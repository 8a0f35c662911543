/**
 * A function that works once for each object and then knows: for what many pages ask of the same campaign. What it gives is shared and must not be changed.
 * @example const pagesOf = oncePer((content: CampaignContent) => list(content))
 */
export function oncePer<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { made: Made }>();
  return (of) => {
    const found = known.get(of) ?? { made: make(of) };
    known.set(of, found);
    return found.made;
  };
}

/** The things of a list by their ids. */
export const byIdIn = oncePer(<T extends { id: string }>(list: readonly T[]) => new Map(list.map((item) => [item.id, item]))) as <
  T extends { id: string },
>(
  list: readonly T[],
) => ReadonlyMap<string, T>;
