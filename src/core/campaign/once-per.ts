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

/**
 * The same for several things at once: what was made is forgotten with the first object among them.
 * @example const stateOf = oncePerEach((text: Text, code: string) => judge(text, code))
 */
export function oncePerEach<Of extends readonly unknown[], Made>(make: (...of: Of) => Made): (...of: Of) => Made {
  const root = new Known<Made>();
  return (...of) => {
    const known = of.reduce<Known<Made>>((at, one) => at.after(one), root);
    return (known.found ??= { made: make(...of) }).made;
  };
}

/** What was made for the things so far, and what is known of those that follow them. */
class Known<Made> {
  found: { made: Made } | undefined;
  readonly #objects = new WeakMap<object, Known<Made>>();
  readonly #others = new Map<unknown, Known<Made>>();

  after(one: unknown): Known<Made> {
    const next = (typeof one === 'object' && one !== null ? this.#objects : this.#others) as Map<unknown, Known<Made>>;
    const known = next.get(one) ?? new Known<Made>();
    next.set(one, known);
    return known;
  }
}

/** The things of a list by their ids. */
export const byIdIn = oncePer(<T extends { id: string }>(list: readonly T[]) => new Map(list.map((item) => [item.id, item]))) as <
  T extends { id: string },
>(
  list: readonly T[],
) => ReadonlyMap<string, T>;

/**
 * A function of a text that comes again and again: it works once for each. Beyond `most` texts all is forgotten: no list of what was asked last is worth its time.
 * @example const hashOf = oncePerText((text: string) => hash(text), 1000)
 */
export function oncePerText<Made extends NonNullable<unknown>>(make: (text: string) => Made, most: number): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
