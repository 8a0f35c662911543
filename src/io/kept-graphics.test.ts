import { expect, test } from 'vitest';
import { TEMPLATES, templateName, templateOf } from '#src/core/kit/catalogue.ts';
import type { Drawing } from '#src/core/kit/drawing.ts';
import type { KitCampaign } from '#src/core/kit/model.ts';
import { archiveKey, drawingKey } from './kept-graphics.ts';

const campaign = { name: 'ደን', hashtag: '#Forests', updated: '2026-11-21', look: 'signal' } as KitCampaign;
const locale = { code: 'ar', direction: 'rtl', script: 'Arab', words: { main: 'الغابة' }, wordsFile: 'locales/ar/kit.json' };
const drawing = {
  locale,
  template: TEMPLATES['field'],
  graphic: 'band',
  pages: [{ main: { text: 'الغابة' } }],
  path: 'kit/ar/band',
} as unknown as Drawing;
const key = drawingKey(drawing, campaign, ['png']);

test('a graphic that is drawn as before has the same key', () => {
  expect(drawingKey({ ...drawing, locale: { ...drawing.locale } }, { ...campaign }, ['png'])).toBe(key);
});

test.each<[string, string]>([
  ['of another design', drawingKey({ ...drawing, template: TEMPLATES['type']! }, campaign, ['png'])],
  ['in another format', drawingKey(drawing, campaign, ['svg'])],
  ['of another day', drawingKey(drawing, { ...campaign, updated: '2026-11-22' }, ['png'])],
  ['with other words', drawingKey({ ...drawing, pages: [{ main: { text: 'الشبكة' } }] } as unknown as Drawing, campaign, ['png'])],
  ['in a language with another word', drawingKey({ ...drawing, locale: { ...drawing.locale, words: {} } }, campaign, ['png'])],
])('a graphic %s has another', (_, other) => {
  expect(other).not.toBe(key);
});

test('every design of every look has a name', () => {
  for (const look of ['signal', 'press', 'garden'] as const)
    for (const name of Object.keys(TEMPLATES)) expect(templateName(templateOf(name, look)!, look)).toBe(name);
});

test('an archive is known by its files, their names and its day', () => {
  const files = [{ name: 'a.png', sha256: '1' }];
  const first = archiveKey('kit/ar.zip', files, '2026-11-21');
  expect(archiveKey('kit/ar.zip', [{ name: 'a.png', sha256: '1' }], '2026-11-21')).toBe(first);
  const others = [
    archiveKey('kit/ar.zip', [{ name: 'a.png', sha256: '2' }], '2026-11-21'),
    archiveKey('kit/ar.zip', [{ name: 'b.png', sha256: '1' }], '2026-11-21'),
    archiveKey('kit/ar.zip', files, '2026-11-22'),
  ];
  expect(others).not.toContain(first);
});
