/** Languages, and those of them that a build makes: all, or those of a shard. */
interface Building<L> {
  locales: readonly L[];
  building?: readonly string[] | undefined;
}

/**
 * The languages whose files this build makes, in the order of the campaign: all of them, or in a shard some. Whatever goes through languages
 * to make files asks here; what only names or links languages takes all.
 * @example builtLocales({ locales: [en, ar, am], building: ['am'] }) // [am]
 */
export function builtLocales<L extends { code: string }>({ locales, building }: Building<L>): L[] {
  return locales.filter(({ code }) => building?.includes(code) ?? true);
}
