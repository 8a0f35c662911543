import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { ReadEntry } from '#src/core/checks/check-entries.ts';
import { flatten } from '#src/core/checks/check-messages.ts';
import { wrongId } from '#src/core/checks/nearest.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { TEMPLATES } from '#src/core/kit/catalogue.ts';

/** A graphic's template and colourways must exist, and its words and those of its kind must stand in the source's `kit.json`. */
export function checkGraphic({ path, located, entry }: ReadEntry<'kit'>, content: CampaignContent): Problem[] {
  const { sourceLocale, theme } = content.campaign;
  const kit = content.messages[sourceLocale]?.['kit'];
  // Where the whole file is missing, that is said once.
  const words = kit === undefined ? undefined : flatten(kit);
  const colourways = theme.colourways.map(({ id }) => id);
  const { main, sub } = entry.words;
  const at = (place: PropertyKey[], said: Pick<Problem, 'what' | 'fix'> | undefined): Problem[] =>
    said ? [{ file: path, ...located.placeOf(place), ...said }] : [];
  return [
    ...at(['template'], wrongId('template', entry.template, Object.keys(TEMPLATES))),
    ...entry.colourways.flatMap((id, i) => at(['colourways', i], wrongId('colourway', id, colourways))),
    ...['name', 'purpose'].flatMap((part) => at(['kind'], noWords(`kinds.${entry.kind}.${part}`, words, sourceLocale))),
    ...at(['words', 'main'], entry.for ? undefined : noWords(main, words, sourceLocale)),
    ...at(['words', 'sub'], sub === undefined ? undefined : noWords(sub, words, sourceLocale)),
    ...[`graphics.${entry.id}.name`, `graphics.${entry.id}.purpose`, `graphics.${entry.id}.alt`].flatMap((key) =>
      at([], noWords(key, words, sourceLocale)),
    ),
    ...entry.colourways.flatMap((id, i) =>
      at(['colourways', i], colourways.includes(id) ? noWords(`colourways.${id}`, words, sourceLocale) : undefined),
    ),
  ];
}

function noWords(key: string, words: Map<string, unknown> | undefined, locale: string): Pick<Problem, 'what' | 'fix'> | undefined {
  if (!words || words.has(key)) return undefined;
  return { what: `The words “${key}” are not in locales/${locale}/kit.json.`, fix: 'Add them there and in the other languages.' };
}
