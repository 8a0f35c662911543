// The styles of a built page, and what they may weigh.
import { brotliCompressSync, constants } from 'node:zlib';
import { find, type Page, text } from './dist.ts';

/** What all styles of a page weigh at most, packed with Brotli; what a notice of its translation adds, and a script that not every device has. */
const STYLES = { most: 1_536, notice: 110, script: 280 };

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

/**
 * The same for every kind of page. What is said of a translation, and the fonts of a script that some devices lack, are the language’s, not the
 * design’s.
 */
export function mostStyles(page: Page): number {
  return STYLES.most + (find('.notice', page).length > 0 ? STYLES.notice : 0) + (/@font-face/.test(stylesOf(page)) ? STYLES.script : 0);
}
