import type { Place } from '#src/core/checks/located.ts';
import { visible } from '#src/core/checks/text/visible.ts';

/** A piece of a file's line, cut at the place of a problem and made safe to print. */
export interface Excerpt {
  line: number;
  before: string;
  after: string;
}

/** Signs to either side of the place; a paragraph of prose is one long line. */
const BEFORE = 48;
const AFTER = 48;

/** The offending line around a place; undefined where the file has nothing there to show. */
export function excerptOf(text: string, { line, column }: Place): Excerpt | undefined {
  const whole = text
    .replace(/^\uFEFF/, '')
    .split('\n', line)
    [line - 1]?.replace(/\r$/, '');
  if (whole === undefined || whole.trim() === '') return undefined;
  const at = wholeSign(whole, Math.min(column - 1, whole.length));
  const start = at > BEFORE ? wholeSign(whole, at - BEFORE) : 0;
  const end = whole.length - at > AFTER ? wholeSign(whole, at + AFTER) : whole.length;
  return {
    line,
    before: (start > 0 ? '…' : '') + visible(whole.slice(start, at)),
    after: visible(whole.slice(at, end)) + (end < whole.length ? '…' : ''),
  };
}

/**
 * The excerpt with its caret: below the line, or in it where letters that run from right to left would push the two apart.
 * @example drawExcerpt({ line: 4, before: '  ', after: '"isue": "law"' }) // ['4 |   "isue": "law"', '  |   ^']
 */
export function drawExcerpt({ line, before, after }: Excerpt): string[] {
  const margin = `${line} | `;
  if (/[\p{Script=Arab}\p{Script=Hebr}\p{Script=Thaa}\p{Script=Syrc}\p{Script=Nkoo}\p{Script=Adlm}]/u.test(before + after)) {
    return [`${margin}${before}‸${after}`];
  }
  return [margin + before + after, `${' '.repeat(String(line).length)} | ${' '.repeat(widthOf(before))}^`];
}

/** Moves back from the middle of a sign: a surrogate pair, or a letter with its marks. */
function wholeSign(text: string, at: number): number {
  let place = at;
  while (place > 0 && place < text.length && /^[\p{M}\u200d\ufe0f\udc00-\udfff]/u.test(text.slice(place))) place--;
  return place;
}

/** How many columns of a terminal a text takes: marks none, ideographs and emoji two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) {
    if (/[\p{M}\p{Cf}]/u.test(sign)) continue;
    width += /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uff01-\uff60]/u.test(sign)
      ? 2
      : 1;
  }
  return width;
}
