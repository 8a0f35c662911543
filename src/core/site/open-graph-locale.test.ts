import { expect, test } from 'vitest';
import { openGraphLocale } from '#src/core/site/open-graph-locale.ts';

test.each([
  ['ar-EG', 'ar_EG'],
  ['zh-Hans-CN', 'zh_CN'],
  ['es-419', 'es_419'],
  ['sw', 'sw'],
])('link previews know %s as %s', (tag, expected) => {
  expect(openGraphLocale(tag)).toBe(expected);
});
