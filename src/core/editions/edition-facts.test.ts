import { expect, test } from 'vitest';
import { type EditionFacts, withEditionFacts, withoutEditionFacts } from './edition-facts.ts';

const row = (format: string): string =>
  `<li id="edition-${format}" data-edition="${format}"><h3>Book<b data-fact="smallest"> least</b></h3><b data-fact="size"></b>` +
  `<a href="../editions/ar/x.${format}">↓</a><dd data-fact="bytes"></dd><bdi class="sum" dir="ltr" data-fact="sum"></bdi></li>`;
const page = (...formats: string[]): string =>
  `<!doctype html><html lang="ar"><head><style>p{}</style></head><body><main><p>قبل</p><section data-editions="جاءتك هذه النسخة &amp; كملف" class="s">` +
  `<ul>${formats.map(row).join('')}</ul></section><p>بعد</p></main></body></html>`;
const html: EditionFacts = { format: 'html', size: '٥٩٦ كيلوبايت', bytes: '٥٩٦٬٠١٢', sum: 'a1'.repeat(32), isSmallest: true };
const epub: EditionFacts = { format: 'epub', size: '1 < 2', bytes: '2', sum: 'b2'.repeat(32), isSmallest: false };

test('sizes and checksums come into their rows, escaped, and all marks go', () => {
  const filled = withEditionFacts(page('html', 'epub'), [html, epub]);
  expect(filled).toContain('<b>٥٩٦ كيلوبايت</b>');
  expect(filled).toContain(`<bdi class="sum" dir="ltr">${'a1'.repeat(32)}</bdi>`);
  expect(filled).toContain('<b>1 &lt; 2</b>');
  expect(filled.match(/ least/g)).toHaveLength(1);
  expect(filled).not.toContain('data-');
});

test('a row whose edition could not be made goes, and nothing else of the page changes', () => {
  const filled = withEditionFacts(page('html', 'zim'), [html]);
  expect(filled).not.toContain('edition-zim');
  expect(
    filled.startsWith('<!doctype html><html lang="ar"><head><style>p{}</style></head><body><main><p>قبل</p><section class="s"><ul><li'),
  ).toBe(true);
  expect(filled.endsWith('</ul></section><p>بعد</p></main></body></html>')).toBe(true);
});

test('an edition without a row, and a mark that nobody fills in, stop the build', () => {
  expect(() => withEditionFacts(page('html'), [html, epub])).toThrow('no row for “epub”');
  expect(() => withEditionFacts(page('html').replace('data-fact="sum"', 'data-fact="weight"'), [html])).toThrow('nothing filled in');
  expect(() => withEditionFacts('<p>no place</p>', [html])).toThrow('no place');
});

test('inside an edition, the page says so instead of naming sizes that it can’t know', () => {
  const within = withoutEditionFacts(page('html', 'epub'));
  expect(within).toContain('<p>قبل</p><p class="note prose">جاءتك هذه النسخة &amp; كملف</p><p>بعد</p>');
  expect(within).not.toContain('href');
});
