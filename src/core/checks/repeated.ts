import { placeOf, type Located } from '#src/core/checks/located.ts';
import type { Problem } from '#src/core/checks/problem.ts';

/** The lists of `campaign.json` in which nothing may stand twice, and the field by which their entries are told apart. */
const LISTS: readonly { path: string[]; field?: string }[] = [
  { path: ['locales'] },
  { path: ['asks'] },
  { path: ['home', 'figures'] },
  { path: ['home', 'testimonies'] },
  { path: ['home', 'wins'] },
  { path: ['theme', 'colourways'], field: 'id' },
];

/** Everything that an earlier entry of the same list already says, whatever else may be wrong with the file. */
export function repeatedIn(file: string, located: Located): Problem[] {
  return LISTS.flatMap(({ path, field }) => {
    const list = path.reduce<unknown>((value, step) => (value as Record<string, unknown> | null | undefined)?.[step], located.data);
    if (!Array.isArray(list)) return [];
    const names = (list as unknown[]).map((entry) => (field ? (entry as Record<string, unknown> | null)?.[field] : entry));
    return names.flatMap((id, i): Problem[] => {
      if (typeof id !== 'string' || names.indexOf(id) === i) return [];
      const place = placeOf(located, [...path, i, ...(field ? [field] : [])]);
      return [{ file, ...place, what: ['campaign.twice', { id }], fix: ['fix.keep-one'] }];
    });
  });
}
