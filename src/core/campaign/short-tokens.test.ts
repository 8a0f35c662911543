import { expect, test } from 'vitest';
import { shortTokens } from '#src/core/campaign/short-tokens.ts';

test('what every page carries has short names, and what is a component’s own keeps its name', () => {
  expect(shortTokens(':root{--ink:#000;--on-signal:#111}a{color:var(--on-signal,var(--ink))}')).toBe(
    ':root{--i:#000;--e:#111}a{color:var(--e,var(--i))}',
  );
  expect(shortTokens('.--ink-like{--inkwell:1;--t1:2;--on-signals:3}')).toBe('.--ink-like{--inkwell:1;--t1:2;--on-signals:3}');
});
