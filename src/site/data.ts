// What the build has written for the pages: read from its file, which collections would carry through the bundler.
import { readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import type { SiteData } from '#src/core/site/site-data.ts';

let loaded: { at: number; data: SiteData } | undefined;

/** Everything of the campaign that is no page of prose. While editing it is read anew when it has changed, so that an edit shows at once. */
export function siteData(): SiteData {
  const file = process.env['ALTAVEU_DATA']!;
  const at = import.meta.env.DEV ? statSync(file).mtimeMs : 0;
  if (loaded?.at !== at) loaded = { at, data: JSON.parse(readFileSync(file, 'utf8')) as SiteData };
  return loaded.data;
}
