import { winPlace } from '#src/core/wins/parts.ts';
import type { RowSources } from './row-sources.ts';
import { sourceFields } from './source-fields.ts';
import { TextsOf, type Row } from './value.ts';

/** The advocacy that worked. A year stands only where it is known. */
export function winRows({ content, countryName }: RowSources): Row[] {
  return content.wins.map(({ id, country, year, issue, kind, text, source }) => {
    const texts = new TextsOf(content.locales);
    return {
      id,
      country,
      countryName: countryName(country),
      year: year ?? null,
      issue,
      kind,
      title: texts.text('title', (code) => text[code]?.title),
      summary: texts.text('summary', (code) => text[code]?.summary),
      ...sourceFields(source, texts, (code) => text[code]?.source),
      page: winPlace(id, content),
      untranslated: texts.untranslated,
      older: texts.older,
    };
  });
}
