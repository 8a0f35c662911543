import { expect, test } from 'vitest';
import { galleryPages, MOST_PICTURES } from './gallery.ts';
import type { Graphic } from './schema.ts';

const graphic = (id: string, kind: Graphic['kind'], order: number, more: Partial<Graphic> = {}): Graphic => ({
  id,
  kind,
  order,
  template: kind,
  width: 100,
  height: 100,
  colourways: ['night', 'signal', 'paper'],
  words: { main: 'slogans.demand' },
  formats: ['png'],
  ...more,
});

const voices = Array.from({ length: 12 }, (_, index) => ({
  id: `voice-${index}`,
  consent: { scope: index === 0 ? 'website' : 'published-source' },
}));
const content = (kit: Graphic[]) => ({ kit, testimonies: voices, figures: [] }) as unknown as Parameters<typeof galleryPages>[0];

test('each kind of graphic has its page, in the order of the graphics', () => {
  const pages = galleryPages(
    content([graphic('poster', 'poster', 20), graphic('badge', 'badge', 10), graphic('badge-round', 'badge', 30)]),
  );
  expect(pages.map(({ slug, shelves }) => [slug, shelves.map((shelf) => shelf.graphic.id)])).toEqual([
    ['badge', ['badge', 'badge-round']],
    ['poster', ['poster']],
  ]);
});

test('the photo frames do not take the address of the studio', () => {
  expect(galleryPages(content([graphic('frame', 'frame', 1)]))[0]!.slug).toBe('frames');
});

test('a kind with many pictures is split, and every picture is on exactly one page', () => {
  const pages = galleryPages(content([graphic('quote', 'quote', 1, { for: 'testimony' })]));
  expect(pages.map(({ slug, parts }) => [slug, parts])).toEqual([
    ['quote', 4],
    ['quote-2', 4],
    ['quote-3', 4],
    ['quote-4', 4],
  ]);
  for (const { shelves } of pages) expect(shelves.length * 3).toBeLessThanOrEqual(MOST_PICTURES);
  expect(pages.flatMap(({ shelves }) => shelves.map(({ entry }) => entry))).toEqual(voices.slice(1).map(({ id }) => id));
});

test('a testimony that was given for the website alone is on no graphic', () => {
  const shown = galleryPages(content([graphic('quote', 'quote', 1, { for: 'testimony' })])).flatMap(({ shelves }) => shelves);
  expect(shown.some(({ entry }) => entry === 'voice-0')).toBe(false);
});
