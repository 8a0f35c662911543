import { weightIn } from '#src/core/kit/looks/weights.ts';
import type { FontLibrary } from '#src/core/kit/text/font.ts';
import { blockPath } from '#src/core/kit/text/path.ts';
import { scriptOf } from '#src/core/kit/text/script.ts';
import { createTypesetter } from '#src/core/kit/text/typesetter.ts';
import type { Look } from '#src/core/looks/look.ts';
import { directionOf } from '#src/core/messages/direction.ts';
import type { Mark } from './schema.ts';

const SIDE = 100;
/** Capitals are less high than the size of their type. */
const LARGEST = 150;

/** Draws letters as a mark, as heavy as the look has its heads; or says which of them no font has. */
export function letterMark(letters: string, look: Look | undefined, fonts: FontLibrary): { mark: Mark } | { missing: string } {
  const text = letters.trim();
  const script = [...text].map(scriptOf).find((code) => code !== undefined) ?? 'Latn';
  const typesetter = createTypesetter({ code: 'und', direction: directionOf(text), script }, fonts);
  const words = { text, file: 'content/campaign.json', key: 'mark.letters' };
  const room = { width: SIDE, height: SIDE, largest: LARGEST, smallest: 10, maxLines: 1 };
  const block = typesetter.set(words, weightIn(look, 900), room, 'mark');
  const lost = typesetter.problems.find(({ what }) => what[0] === 'kit.no-glyph');
  const path = blockPath(block, { x: 0, width: block.width, baseline: block.ascent, edge: 'left' });
  if (lost || path === '') return { missing: String(lost?.what[1]?.['sign'] ?? text) };
  const { width, height } = block;
  const side = Math.max(width, height);
  const box = [(width - side) / 2, (height - side) / 2, side, side].map((value) => Math.round(value * 100) / 100 || 0);
  return { mark: { viewBox: box.join(' '), path, upright: true } };
}
