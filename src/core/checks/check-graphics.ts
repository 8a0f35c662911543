import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Theme } from '#src/core/campaign/schema.ts';
import type { ReadEntry } from '#src/core/checks/check-entries.ts';
import { flatten } from '#src/core/checks/check-messages.ts';
import { wrongId } from '#src/core/checks/nearest.ts';
import { placeOf } from '#src/core/checks/located.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';
import { TEMPLATES } from '#src/core/kit/catalogue.ts';

/** A graphic's template and colourways must exist, and its words and those of its kind must stand in the source's `kit.json`. */
export function checkGraphic({ path, located, entry }: ReadEntry<'kit'>, content: CampaignContent): Problem[] {
  const { sourceLocale } = content.campaign;
  // Where campaign.json is broken, its colourways are not known.
  const theme = content.campaign.theme as Theme | undefined;
  const kit = content.messages[sourceLocale]?.['kit'];
  // Where the whole file is missing, that is said once.
  const words = kit === undefined ? undefined : flatten(kit);
  const colourways = theme?.colourways.map(({ id }) => id) ?? entry.colourways;
  const { main, sub } = entry.words;
  const at = (place: PropertyKey[], said: Said | undefined): Problem[] =>
    said ? [{ file: path, ...placeOf(located, place), ...said }] : [];
  return [
    ...at(['template'], wrongId('refs.no-template', entry.template, Object.keys(TEMPLATES))),
    ...entry.colourways.flatMap((id, i) => at(['colourways', i], wrongId('refs.no-colourway', id, colourways))),
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

function noWords(name: string, words: Map<string, unknown> | undefined, language: string): Said | undefined {
  if (!words || words.has(name)) return undefined;
  return { what: ['messages.no-kit-words', { name, language }], fix: ['messages.no-kit-words-fix'] };
}
