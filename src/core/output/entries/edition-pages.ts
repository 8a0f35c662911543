import { builtLocales } from '#src/core/campaign/building.ts';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { EDITION_FORMATS, type EditionFormat, editionPath, kitPath } from '#src/core/editions/edition.ts';
import { editionRow } from '#src/core/editions/edition-facts.ts';
import { campaignSlug } from '#src/core/kit/drawing.ts';
import { createFormats, type Formats } from '#src/core/locales/formats.ts';
import type { Facts, FileFacts } from '#src/core/output/facts.ts';
import { finding } from '#src/core/output/finding.ts';
import { plain } from '#src/core/output/plain.ts';
import { EDITIONS_PATH } from '#src/core/site/pages.ts';

/** Holds what the pages of the editions say against the files: each that is there is offered, with its true size and checksum. */
export function wrongEditionPages(content: CampaignContent, facts: Facts): Problem[] {
  const slug = campaignSlug(content.campaign);
  return builtLocales(content).flatMap((locale) => {
    const file = `${locale.code}/${EDITIONS_PATH}`;
    const formats = createFormats(locale);
    return EDITION_FORMATS.flatMap((format) => {
      const path = format === 'kit' ? kitPath(slug, locale.code) : editionPath(slug, locale.code, format);
      return wrongRow(file, format, path, formats, facts);
    });
  });
}

function wrongRow(file: string, format: EditionFormat, path: string, formats: Formats, facts: Facts): Problem[] {
  const whole = facts.get(path)?.whole;
  const row = facts.get(file)?.page?.ids.get(editionRow(format));
  // A link to a file that is not there is a problem already.
  if (!whole) return [];
  if (!row) return [finding(file, ['output.edition-lost', { path }])];
  return saysTrue(row.text, whole, formats) ? [] : [finding(file, ['output.edition-sum', { path }])];
}

/** The signs between groups of digits and before decimals, in all languages: also the apostrophe, the Arabic ones, and spaces. */
const ENDS_IN_NUMBER = /\p{N}[.,'’٫٬\p{Zs}]?$/u;
const BEGINS_WITH_NUMBER = /^[.,'’٫٬\p{Zs}]?\p{N}/u;

function saysTrue(text: string, { bytes, sum }: NonNullable<FileFacts['whole']>, { number }: Formats): boolean {
  const hex = [...atob(sum)].map((sign) => sign.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  const short = bytes < 1_000_000 ? Math.max(1, Math.round(bytes / 1000)) : Math.round(bytes / 100_000) / 10;
  return [hex, number(bytes), number(short)].every((fact) => stands(plain(fact), text));
}

/** True where a text holds a number or checksum that is not only a part of a longer one: 596 stands in 596,012 too. */
function stands(fact: string, text: string): boolean {
  const places = text.split(fact);
  return places.slice(1).some((after, i) => !ENDS_IN_NUMBER.test(places[i]!) && !BEGINS_WITH_NUMBER.test(after));
}
