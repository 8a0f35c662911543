import { expect, test } from 'vitest';
import { isSafeCss } from '#src/core/output/css.ts';
import { SHARE_CSS } from './share-css.ts';

test('the style of sharing is one that the output gate lets through, and light where pages are heavy', () => {
  expect(Object.values(SHARE_CSS).every(isSafeCss)).toBe(true);
  expect(SHARE_CSS.link.length).toBeLessThan(300);
});
