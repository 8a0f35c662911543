import type { Campaign } from '#src/core/campaign/schema.ts';
import { CAMPAIGN_FILE } from '#src/core/checks/languages.ts';
import { placeOf, type Located } from '#src/core/checks/located.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';
import type { WrittenMark } from './schema.ts';

const MOST_LETTERS = 3;

/** What can be wrong with a mark: each has its sentence, and one that says what to do. */
export type MarkFault =
  | 'none' | 'several' | 'no-path' | 'no-box' | 'no-svg' | 'no-file' | 'many-letters' | 'no-letters' | 'no-glyph'
  | 'text' | 'image' | 'copies' | 'stroke' | 'gradient' | 'mask' | 'script' | 'other' | 'colours' | 'heavy' | 'empty'; // prettier-ignore

/** What is wrong with the mark in `campaign.json`, as far as that file alone tells. */
export function checkMark(file: Located, { mark }: Pick<Campaign, 'mark'>): Problem[] {
  const fault = faultOf(mark);
  return fault ? [{ file: CAMPAIGN_FILE, ...placeOf(file, ['mark', ...fault.at]), ...fault.said }] : [];
}

function faultOf({ viewBox, path, file, letters }: WrittenMark): { at: string[]; said: Said } | undefined {
  const ways = [path ?? viewBox, file, letters].filter((way) => way !== undefined).length;
  if (ways !== 1) return { at: [], said: saidOf(ways === 0 ? 'none' : 'several') };
  if ((path === undefined) !== (viewBox === undefined)) return { at: [], said: saidOf(path === undefined ? 'no-path' : 'no-box') };
  if (file !== undefined && !isMarkFile(file)) return { at: ['file'], said: saidOf('no-svg') };
  const count = letters === undefined ? 1 : lettersIn(letters);
  if (count > MOST_LETTERS) return { at: ['letters'], said: saidOf('many-letters', { count, most: MOST_LETTERS }) };
  return count === 0 ? { at: ['letters'], said: saidOf('no-letters') } : undefined;
}

/** True for the path of an SVG within `public/`. */
export function isMarkFile(file: string): boolean {
  return /^[^\s\\:/][^\s\\:]*\.svg$/.test(file) && !file.split('/').includes('..');
}

/** The signs of a text as people count them: with what stands on and under them. */
function lettersIn(text: string): number {
  return [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text.trim())].length;
}

/** A sentence about the mark, with what to do. */
export function saidOf(name: MarkFault, values: Record<string, string | number> = {}): Said {
  return { what: [`mark.${name}`, values], fix: [`mark.${name}-fix`, values] };
}
