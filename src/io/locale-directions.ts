import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocaleFile } from '#src/core/locales/schema.ts';
import type { Direction } from '#src/core/messages/direction.ts';

/** The direction of each language of a campaign, by its code, for what is set up before the campaign is read. */
export function localeDirections(campaign: string): Map<string, Direction> {
  const folder = join(campaign, 'locales');
  const codes = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map(
    codes.map(({ name }) => [name, (JSON.parse(readFileSync(join(folder, name, 'locale.json'), 'utf8')) as LocaleFile).direction]),
  );
}
