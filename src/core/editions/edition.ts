/** What a language can be taken home as, in the order in which it is offered. `kit` is the archive of all graphics, which the kit makes. */
export const EDITION_FORMATS = ['html', 'site', 'epub', 'pdf', 'zim', 'kit'] as const;
/** Those that are made of the pages, and that a campaign can do without. */
export const FILE_FORMATS = ['html', 'site', 'epub', 'pdf', 'zim'] as const;
export type EditionFormat = (typeof EDITION_FORMATS)[number];

/** A finished edition of a language. */
export interface Edition {
  locale: string;
  format: EditionFormat;
  /** Where it lies in the site: `editions/am/forests-am.epub`. */
  path: string;
  bytes: number;
  /** Its SHA-256, in hexadecimal digits. */
  sha256: string;
}

const ENDINGS = { html: '.html', site: '-site.zip', epub: '.epub', pdf: '.pdf', zim: '.zim' } as const;

/**
 * Where an edition lies in the site.
 * @example editionPath('forests', 'am', 'site') // 'editions/am/forests-am-site.zip'
 */
export function editionPath(slug: string, locale: string, format: Exclude<EditionFormat, 'kit'>): string {
  return `editions/${locale}/${slug}-${locale}${ENDINGS[format]}`;
}

/**
 * Where the archive of all graphics of a language lies, which the kit makes.
 * @example kitPath('forests', 'am') // 'kit/forests-am.zip'
 */
export function kitPath(slug: string, locale: string): string {
  return `kit/${slug}-${locale}.zip`;
}
