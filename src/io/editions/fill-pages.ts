import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtLocales } from '#src/core/campaign/building.ts';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { type EditionFacts, withEditionFacts } from '#src/core/editions/edition-facts.ts';
import { type Edition, kitPath } from '#src/core/editions/edition.ts';
import { campaignSlug } from '#src/core/kit/drawing.ts';
import { weight } from '#src/core/kit/labels.ts';
import { createFormats } from '#src/core/locales/formats.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import { createTranslator } from '#src/core/messages/translator.ts';
import { EDITIONS_PATH } from '#src/core/site/pages.ts';
import { writeWhole } from '../kit-cache.ts';
import { sha256 } from '../sha256.ts';

/** Writes into the pages of the editions what is known only now: sizes and checksums. */
export async function fillEditionPages(content: CampaignContent, site: string, editions: readonly Edition[]): Promise<void> {
  for (const locale of builtLocales(content)) {
    const path = join(site, locale.code, EDITIONS_PATH);
    const kit = await kitOf(content, site, locale.code);
    const own = [...editions.filter((edition) => edition.locale === locale.code), ...(kit ? [kit] : [])];
    await writeWhole(path, withEditionFacts(await readFile(path, 'utf8'), factsOf(content, locale, own)));
  }
}

/** The archive of all graphics, where a campaign has some. */
async function kitOf({ campaign }: CampaignContent, site: string, locale: string): Promise<Edition | undefined> {
  const path = kitPath(campaignSlug(campaign), locale);
  const data = await readFile(join(site, path)).catch(() => undefined);
  return data && { locale, format: 'kit', path, bytes: data.length, sha256: sha256(data) };
}

function factsOf({ messages }: CampaignContent, locale: Locale, editions: readonly Edition[]): EditionFacts[] {
  const formats = createFormats(locale);
  const t = createTranslator(locale.tag, messages[locale.code]!, formats);
  // There is nothing to read in the graphics.
  const read = editions.filter(({ format }) => format !== 'kit');
  const least = Math.min(...read.map(({ bytes }) => bytes));
  return editions.map(({ format, bytes, sha256 }) => ({
    format,
    size: weight(bytes, { t, formats }),
    bytes: formats.number(bytes),
    sum: sha256,
    isSmallest: read.length > 1 && format !== 'kit' && bytes === least,
  }));
}
