import { expect, test } from 'vitest';
import { sampleContent } from '#src/core/site/sample-view.ts';
import { markForeignRuns, writtenLanguages } from './foreign-runs.ts';
import { fillShell, nameHtml, plainFill, shellFrom, standIn, standInName, textHtml } from './page-shell.ts';

const content = sampleContent();
const languages = writtenLanguages(content);
const localeOf = (code: string) => content.locales.find((locale) => locale.code === code)!;

test('a shell is filled in each of its places: texts, texts in addresses, names of pages', () => {
  const page = `<title>${standIn(0)}</title><a href="${standInName(0)}.html">${standIn(1)}</a><a href="https://x.example/?t=${encodeURIComponent(standIn(0))}">`;
  const texts = [
    { html: 'የዛፎች ታሪክ', address: 'የዛፎች%20ታሪክ' },
    { html: 'a <bdi>#Forests</bdi>', address: '' },
  ];
  expect(fillShell(shellFrom(page), { texts, names: ['a-voice'] })).toBe(
    '<title>የዛፎች ታሪክ</title><a href="a-voice.html">a <bdi>#Forests</bdi></a><a href="https://x.example/?t=የዛፎች%20ታሪክ">',
  );
});

test('what a text of one page holds is never taken for a place of the shell', () => {
  const fills = { texts: [{ html: `own-x0x ${standIn(0)}`, address: '' }], names: ['a-voice'] };
  expect(fillShell(shellFrom(`<p>${standIn(0)}</p>`), fills)).toBe(`<p>own-x0x ${standIn(0)}</p>`);
});

test.each([
  ['ar', 'التل الأخضر، «وحده»؟'],
  ['am', 'የዛፎች ታሪክ፦ ፪፻።'],
  ['en', 'Green – (wet), “old”… 2024!'],
])('a plain title looks the same wherever it stands: %s', (code, title) => {
  expect(plainFill(title, localeOf(code), languages)).toMatchObject({ html: title });
});

test.each([
  ['en', 'Rain & wind'],
  ['en', "Don't"],
  ['en', 'Two  spaces'],
  ['en', 'The day #Forests fell'],
  ['en', 'See forest.example'],
  ['en', 'The word ዛፍ'],
  ['ar', 'خريطة Forest وحدها'],
  ['am', 'የ GPS ታሪክ'],
  ['am', 'Only Latin'],
])('a title that a page prints otherwise than it is written has no place in a shell: %s, %s', (code, title) => {
  expect(plainFill(title, localeOf(code), languages)).toBeUndefined();
});

test.each([
  ['en', 'Nobody answered – እንጠብቃለን።', 'Nobody answered – <span lang="am">እንጠብቃለን</span>።'],
  ['ar', 'كتبوا إلى #Forests & <b>', 'كتبوا إلى <bdi>#Forests</bdi> &amp; &lt;<span lang="en">b</span>&gt;'],
  ['ar', 'عبر Signal، WhatsApp.', 'عبر <bdi><span lang="en">Signal</span></bdi>، <bdi><span lang="en">WhatsApp</span></bdi>.'],
  ['am', 'በ “GPS” ካርታ', 'በ “<span lang="en">GPS</span>” ካርታ'],
])('a paragraph is printed as on a whole page: %s, %s', (code, text, html) => {
  const locale = localeOf(code);
  expect(textHtml(text, locale, languages)).toBe(html);
  // A page that says at its start what it is in, and has a word of each script elsewhere.
  const page = (inner: string) => `<html lang="${locale.tag}"><body><p>ዛፍ tree شجرة</p><p>${inner}</p>`;
  expect(markForeignRuns(page(html.replaceAll(/<span[^>]*>|<\/span>/g, '')), languages)).toContain(`<p>${html}</p>`);
});

test('a name is printed without what isolated it, for the page isolates it', () => {
  expect(nameHtml('\u2068Forest “Times”\u2069', localeOf('ar'), languages)).toBe(
    '<span lang="en">Forest</span> “<span lang="en">Times</span>”',
  );
});
