import { expect, test } from 'vitest';
import type { KitManifest } from '#src/core/kit/manifest.ts';
import { sampleView } from '#src/core/site/sample-view.ts';
import { foreign } from '#src/core/translation/marks.ts';
import { sharedPages, shareablePaths, shareSections } from './shared-pages.ts';
import { shareSection } from './share-data.ts';

const view = sampleView('ar', 'share.html');

test('every page that can be shared stands in the data of its section, with a title', () => {
  const all = shareSections(view.content).flatMap((section) => Object.entries(sharedPages(view, section, []).pages));
  expect(all.map(([path]) => path).sort()).toEqual(shareablePaths(view.content).sort());
  expect(all.filter(([, title]) => title === '')).toEqual([]);
  expect(all.every(([path]) => shareSections(view.content).includes(shareSection(path)))).toBe(true);
});

test('a title that is not translated loses the marks of its language', () => {
  const story = view.content.testimonies[0]!;
  const text = { ...story.text, ar: { ...story.text['ar']!, title: foreign('The hill was green', 'en', 'ltr') } };
  const content = { ...view.content, testimonies: [{ ...story, text }] };
  expect(sharedPages({ ...view, content }, 'testimonies', []).pages['testimonies/ranger.html']).toBe('The hill was green');
});

test('of a graphic, the lightest picture goes along', () => {
  const picture = (path: string, bytes: number, format = 'png') => ({ locale: 'ar', graphic: 'badge', path, bytes, format });
  const files = [picture('kit/a.png', 9), picture('kit/b.png', 5), picture('kit/c.svg', 1, 'svg')] as KitManifest['files'];
  expect(sharedPages(view, 'kit', files).parts['badge']).toMatchObject({ picture: 'kit/b.png', isPlace: true });
});
