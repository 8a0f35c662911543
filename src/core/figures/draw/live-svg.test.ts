import { expect, test } from 'vitest';
import type { Mark } from '#src/core/figures/draw/marks.ts';
import { liveSvg } from './live-svg.ts';

const text = { kind: 'text', x: 10, y: 0, width: 80, height: 20, text: 'ሰላም', size: 10, align: 'start', tone: 'ink' } as const;
const draw = (marks: Mark[], direction: 'ltr' | 'rtl' = 'ltr') => liveSvg({ width: 100, height: 20, marks }, direction);

test('a text begins at the left of its room, and in Arabic at the right', () => {
  expect(draw([text])).toBe('<g class="i" font-size="10"><text x="10" y="13.5">ሰላም</text></g>');
  expect(draw([{ ...text, text: 'سلام' }], 'rtl')).toContain('<text x="90" y="13.5">سلام</text>');
});

test('a text in the middle stays there in both directions', () => {
  for (const direction of ['ltr', 'rtl'] as const)
    expect(draw([{ ...text, align: 'middle' }], direction)).toContain('text-anchor="middle"><text x="50"');
});

test('bars of one colour are one node, below every text', () => {
  const bar = { kind: 'box', y: 0, width: 5, height: 9, tone: 'soft' } as const;
  expect(draw([text, { ...bar, x: 1 }, { ...bar, x: 8 }])).toMatch(/^<path class="w" d="M1 0h5v9h-5zM8 0h5v9h-5z"\/><g/);
});

test('HTML in a label is shown as it is written', () => {
  expect(draw([{ ...text, text: '<b>&' }])).toContain('&lt;b&gt;&amp;');
});
