import { expect, test } from 'vitest';
import { fitText } from './fit.ts';
import { prepareParagraph } from './paragraph.ts';
import { blockPath, decimal } from './path.ts';
import { squareFonts } from './square-font.ts';

const style = { language: 'en', direction: 'ltr', script: 'Latn', weight: 400 } as const;
const block = fitText(prepareParagraph('on', style, squareFonts.stack('Latn', 400)), {
  width: 500,
  height: 100,
  largest: 20,
  smallest: 20,
});

test.each([
  [-10, '-.5'],
  [0, '0'],
  [250, '12.5'],
  [1, '.05'],
])('%i twentieths of a pixel are written %s', (units, text) => {
  expect(decimal(units)).toBe(text);
});

test('ink meets the left edge, the middle or the right edge exactly', () => {
  const starts = (edge: 'left' | 'centre' | 'right') => blockPath(block, { x: 10, width: 122, baseline: 50, edge }).split(' ')[0];
  expect(block.width).toBe(22);
  expect([starts('left'), starts('centre'), starts('right')]).toEqual(['M10', 'M60', 'M110']);
});

test('an outline is written in short relative steps', () => {
  expect(blockPath(block, { x: 0, width: 22, baseline: 14, edge: 'left' })).toBe('M0 14l0-14l10 0l0 14zM12 14l0-14l10 0l0 14z');
});
