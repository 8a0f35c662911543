import { expect, test } from 'vitest';
import { frameCode, pictureCode } from '#src/core/data/embed-code.ts';
import { embedded } from '#src/core/embed/embedded.ts';
import { embedPage } from '#src/core/embed/embed-page.ts';
import { embedIds, embedPicture, embedPictures } from '#src/core/embed/embeds.ts';
import { sampleViews } from '#src/core/data/sample-views.ts';
import { sampleContent } from '#src/core/site/sample-view.ts';

const viewIn = (code: string) => sampleViews(sampleContent()).find(({ locale }) => locale.code === code)!;

test('every picture and every single number can be embedded', () => {
  const ids = embedIds(sampleContent());
  expect(ids).toContain('felled-by-year');
  expect(ids).toContain('trees-felled');
  expect(embedPictures(viewIn('am')).map(({ id }) => id)).toEqual(ids);
});

test('a page for a frame stands by itself: no script, nothing to load, its language and direction, one link in full', () => {
  const view = viewIn('ar');
  const page = embedPage(embedPicture('felled-by-year', view), 'index.html', view);
  expect(page).toMatch(/^<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">/);
  expect(page).not.toMatch(/<script|<link|<img|url\(|@import|srcdoc|\son\w+=/);
  expect(page.match(/href="[^"]*"/g)).toEqual(['href="https://forest.example/ar/index.html"']);
  expect(page).toContain('<h1>سنة بعد سنة</h1>');
  expect(page).toContain('aria-label="العدد يزداد."');
  expect(page).toContain('prefers-color-scheme:dark');
  expect(Buffer.byteLength(page)).toBeLessThan(12_000);
});

test('signs of HTML in a title are only signs', () => {
  const view = viewIn('en');
  const picture = { ...embedPicture('felled-by-year', view), title: '<b>"x"</b> & y', summary: '"><script>alert(1)</script>' };
  const page = embedPage(picture, 'index.html', view);
  expect(page).toContain('<h1>&lt;b&gt;&quot;x&quot;&lt;/b&gt; &amp; y</h1>');
  expect(page).not.toContain('<script>');
});

test('the code of a frame keeps what it shows in a sandbox, and no title can end an attribute', () => {
  const view = viewIn('am');
  const picture = { ...embedPicture('felled-by-year', view), title: 'ዛፎች "2025" <x>' };
  const codes = embedded(picture, view);
  expect(frameCode(codes)).toMatch(
    /^<iframe src="https:\/\/forest\.example\/embed\/am\/felled-by-year\.html" title="ዛፎች &quot;2025&quot; &lt;x&gt;" lang="am" sandbox="allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer" loading="lazy" style="width:100%;max-width:44rem;height:\d+px;border:0"><\/iframe>$/,
  );
  expect(pictureCode(codes)).toMatch(
    /^<img src="https:\/\/forest\.example\/embed\/am\/felled-by-year\.svg" alt="am data:embeds.alt" lang="am"/,
  );
});
