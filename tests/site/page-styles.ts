// The styles of a built page, and what they may weigh.
import { brotliCompressSync, constants } from 'node:zlib';
import { find, type Page, text } from './dist.ts';

/** What all styles of a page for reading weigh, packed with Brotli; what a notice of its translation adds, and a script that not every device has. */
const STYLES = { most: 1_536, notice: 110, script: 280 };
/** What pages have that are more than text, with what the styles of such a page weigh today: it may only become less. */
export const HEAVIER: readonly (readonly [part: string, most: number])[] = [
  ['.picture', 1_970],
  ['.invite', 1_950],
  ['.letter-maker', 1_860],
  ['.sealed-form', 1_795],
  ['.studio', 1_770],
  ['.chart', 1_725],
  ['.volunteer, .translate', 1_635],
  ['.set', 1_600],
  ['.react', 1_545],
];

const sizes = new Map<string, number>();

/** What a file or a stylesheet weighs packed with Brotli, in bytes; stylesheets come again and again. */
export function brotli(data: Buffer | string): number {
  const key = typeof data === 'string' ? `css ${data}` : undefined;
  const known = key === undefined ? undefined : sizes.get(key);
  if (known !== undefined) return known;
  const { length } = brotliCompressSync(data, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length },
  });
  if (key !== undefined) sizes.set(key, length);
  return length;
}

/** All styles of a page. */
export function stylesOf(page: Page): string {
  return find('style', page).map(text).join('');
}

/** Besides what a page shows: what is said of a translation, and the fonts of a script that some devices lack, are the language’s, not the design’s. */
export function mostStyles(page: Page): number {
  const [, most = STYLES.most] = HEAVIER.find(([part]) => find(part, page).length > 0) ?? [];
  return most + (find('.notice', page).length > 0 ? STYLES.notice : 0) + (/@font-face/.test(stylesOf(page)) ? STYLES.script : 0);
}
