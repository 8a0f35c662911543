import { expect, test } from 'vitest';
import { pageJsonLd } from '#src/core/site/json-ld.ts';
import { sampleView } from '#src/core/site/sample-view.ts';
import { webManifest } from '#src/core/site/web-manifest.ts';

test('a title with </script> can’t end the script that carries it', () => {
  const json = pageJsonLd(sampleView('en', 'about.html'), '</script><script>alert(1)</script><!--', 'A & B', 'article');
  expect(json).not.toContain('</');
  expect(JSON.parse(json)).toMatchObject({ '@type': 'Article', headline: '</script><script>alert(1)</script><!--', description: 'A & B' });
});

test('a page is described in its own language, with absolute addresses', () => {
  expect(JSON.parse(pageJsonLd(sampleView('ar', 'about.html'), 'من نحن', 'جيران', 'website'))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: 'من نحن',
    description: 'جيران',
    url: 'https://forest.example/ar/about.html',
    inLanguage: 'ar',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    dateModified: '2026-03-21',
    publisher: { '@type': 'Organization', name: 'Standing Forest', url: 'https://forest.example/' },
  });
});

test('the manifest of a language has its words and direction, and icons that work in any folder', () => {
  const manifest = JSON.parse(webManifest(sampleView('ar', 'site.webmanifest'))) as Record<string, unknown> & { icons: { src: string }[] };
  expect(manifest).toMatchObject({ name: 'Standing Forest: دعوا الغابة قائمة', lang: 'ar', dir: 'rtl', start_url: 'index.html' });
  expect(manifest.icons.map(({ src }) => src)).toEqual(['../icon-192.png', '../icon-512.png', '../icon-512.png']);
  expect(JSON.stringify(manifest)).not.toMatch(/"(https?:|\/)/);
});
