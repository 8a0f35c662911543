import { expect, test } from 'vitest';
import { isCarried } from './carried.ts';
import { loadedBy, relocated } from './relocate.ts';

const HERE = new Set(['ar/index.html', 'ar/act/index.html', 'ar/ماء.html', 'favicon.svg', 'qr/ar/index.svg', 'index.html']);
const move = (from: string, to = from) => ({ from, to, site: 'https://forests.example/', has: (path: string) => HERE.has(path) });

test('links to what goes along stay, others lead to the site', () => {
  const html =
    '<a href="act/index.html#join">ا</a><a href="../fr/index.html" hreflang="fr">ب</a><a href="../kit/ar/poster.pdf" download>ج</a><a href="https://other.example/">د</a><a href="mailto:a@b.example">ه</a><a href="#x">و</a>';
  expect(relocated(html, move('ar/index.html'))).toBe(
    html
      .replace('"../fr/index.html"', '"https://forests.example/fr/index.html"')
      .replace('"../kit/ar/poster.pdf"', '"https://forests.example/kit/ar/poster.pdf"'),
  );
});

test('a page that moves to the top keeps leading where it led', () => {
  const html =
    '<link rel="icon" href="../favicon.svg"><a href="act/index.html?q=a&amp;b#join">ا</a><a href="index.html">ب</a><img src="../qr/ar/index.svg" alt=""><a href="%D9%85%D8%A7%D8%A1.html">ج</a>';
  expect(relocated(html, move('ar/index.html', 'index.html'))).toBe(
    '<link rel="icon" href="favicon.svg"><a href="ar/act/index.html?q=a&amp;b#join">ا</a><a href="index.html">ب</a><img src="qr/ar/index.svg" alt=""><a href="ar/%D9%85%D8%A7%D8%A1.html">ج</a>',
  );
});

test('nothing is loaded from elsewhere: what stays behind is no longer asked for', () => {
  const html =
    '<link rel="manifest" href="site.webmanifest"><link rel="canonical" href="https://forests.example/ar/index.html"><p><img src="../kit/ar/big.png" alt="كبير"></p>';
  expect(relocated(html, move('ar/index.html'))).toBe('<link rel="canonical" href="https://forests.example/ar/index.html"><p></p>');
});

test('scripts and styles stay byte for byte, and the search offers no language that is not there', () => {
  const html = `<style>a{b:url("../x")}</style><form action="index.html" data-words="{&quot;languages&quot;:[{&quot;href&quot;:&quot;../fr/search.html&quot;}],&quot;filters&quot;:{}}"></form><script>'<a href="../fr/x.html">'</script>`;
  const made = relocated(`${html}<form data-words="../assets/words/ar.js"></form>`, move('ar/index.html'));
  expect(made).toContain('data-words="../assets/words/ar.js"');
  expect(made).toContain(`<style>a{b:url("../x")}</style>`);
  expect(made).toContain(`<script>'<a href="../fr/x.html">'</script>`);
  expect(made).toContain('data-words="{&quot;languages&quot;:[],&quot;filters&quot;:{}}"');
});

test('the search leads to the engine that works on a disk', () => {
  expect(relocated('<form data-engine="../pagefind/search.js"></form>', move('ar/index.html'))).toBe(
    '<form data-engine="../pagefind/offline.js"></form>',
  );
});

test('the pictures of a page are known by their place in the site', () => {
  expect(loadedBy('<img src="../../qr/am/a.svg"><img src="https://x.example/y.png">', 'am/act/a.html')).toEqual(['qr/am/a.svg']);
});

test.each([
  ['assets/encrypt.js', true],
  ['assets/words/am.js', true],
  ['assets/words/ar.js', false],
  ['assets/texts/am/explainer.why.js', true],
  ['assets/texts/ar/explainer.why.js', false],
  ['assets/keep/am.json', false],
  ['fonts/am.woff2', true],
  ['fonts/ar.woff2', false],
  ['pagefind/offline.js', true],
  ['pagefind/offline.am.js', true],
  ['pagefind/offline.ar.js', false],
  ['pagefind/search.js', false],
  ['keys/report.asc', true],
  ['kit/am/poster.png', false],
  ['favicon.ico', true],
])('%s goes into the archive of a language: %s', (path, goes) => {
  expect(isCarried(path, 'am')).toBe(goes);
});
