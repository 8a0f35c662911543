import { expect, test } from 'vitest';
import { keepParts, markUp } from '#src/core/site/mark-up.ts';
import { foreign, MARKS, older } from '#src/core/translation/marks.ts';
import { processorTime } from '#src/core/checks/sample-processor-time.ts';

const EN = foreign('Keep it on', 'en', 'ltr');
const OLD = older('ደኑ ይቁም', '12345678');
const NOTE = { text: 'وقديم' };
const html = (page: string, note?: typeof NOTE) => markUp(page, note).html;

test.each([
  ['a paragraph', `<p>${EN}</p>`, '<p lang="en" dir="ltr">Keep it on</p>'],
  ['a paragraph with attributes', `<p class="a > b" id='x'>${EN}</p>`, `<p class="a > b" id='x' lang="en" dir="ltr">Keep it on</p>`],
  ['with space around it', `<p>\n  ${EN}\n</p>`, '<p lang="en" dir="ltr">\n  Keep it on\n</p>'],
  ['a text beside another', `<p>ثم ${EN}.</p>`, '<p>ثم <span lang="en" dir="ltr">Keep it on</span>.</p>'],
  ['two texts', `<p>${EN}${OLD}</p>`, '<p><span lang="en" dir="ltr">Keep it on</span><span data-older="12345678">ደኑ ይቁም</span></p>'],
  [
    'elements within',
    `<p>${foreign('Keep <b>it</b> <br>on<img src="a.png">', 'en', 'ltr')}</p>`,
    '<p lang="en" dir="ltr">Keep <b>it</b> <br>on<img src="a.png"></p>',
  ],
  [
    'an element that is nearly all',
    `<p>${foreign('<b>Keep</b>', 'en', 'ltr')} ثم</p>`,
    '<p><span lang="en" dir="ltr"><b>Keep</b></span> ثم</p>',
  ],
  ['an element that has a language already', `<p lang="ca">${EN}</p>`, '<p lang="ca"><span lang="en" dir="ltr">Keep it on</span></p>'],
  [
    'a mark within a mark',
    `<p>${foreign(`a ${OLD} b`, 'en', 'ltr')}</p>`,
    '<p lang="en" dir="ltr">a <span data-older="12345678">ደኑ ይቁም</span> b</p>',
  ],
  ['spaces that keep signs of Markdown apart', `<li>${foreign('Keep', 'en', 'ltr', ' ')}</li>`, '<li lang="en" dir="ltr">Keep</li>'],
  [
    'a choice of a form',
    `<select><option value="x">${EN}</option></select>`,
    '<select><option value="x" lang="en" dir="ltr">Keep it on</option></select>',
  ],
  ['a drawing', `<svg><text>ثم ${EN}</text></svg>`, '<svg><text>ثم <tspan lang="en">Keep it on</tspan></text></svg>'],
  ['a part of a choice', `<option>1. ${EN}</option>`, '<option>1. Keep it on</option>'],
])('a text in another language is marked: %s', (_, page, made) => {
  expect(html(page)).toBe(made);
});

test.each([
  ['a title', `<title>${EN} – ${OLD}</title>`, '<title>Keep it on – ደኑ ይቁም</title>'],
  ['an attribute', `<a title="${EN}" href='${OLD}'>x</a>`, `<a title="Keep it on" href='ደኑ ይቁም'>x</a>`],
  ['a script', `<script type="application/json">{"a":"${EN}"}</script>`, '<script type="application/json">{"a":"Keep it on"}</script>'],
  ['a style', `<style>a{content:"${EN}"}</style>`, '<style>a{content:"Keep it on"}</style>'],
  ['a field for text', `<textarea>${EN}</textarea>`, '<textarea>Keep it on</textarea>'],
  ['a comment', `<!-- ${EN} <p> -->x`, '<!-- Keep it on <p> -->x'],
])('where there can be no markup the marks go: %s', (_, page, made) => {
  expect(html(page)).toBe(made);
});

test('an older paragraph leads to what has changed; within a link or a button nothing leads anywhere', () => {
  expect(html(`<p>${OLD}</p>`, NOTE)).toBe(
    '<p data-older="12345678">ደኑ ይቁም <a class="was" href="#was-12345678" data-pagefind-ignore>وقديم</a></p>',
  );
  for (const name of ['a', 'button', 'label', 'summary'])
    expect(html(`<${name}><p>${OLD}</p></${name}>`, NOTE)).not.toContain('class="was"');
  expect(html(`<h2>${OLD}</h2>`, NOTE)).toBe('<h2 data-older="12345678">ደኑ ይቁም</h2>');
  expect(html(`<p>${EN}</p>`, NOTE)).not.toContain('class="was"');
});

test('what was found is told: another language, and the hashes of newer sources', () => {
  expect(markUp(`<p>${EN}</p>`)).toMatchObject({ hasForeign: true, older: new Set() });
  expect(markUp(`<p>${OLD}${OLD}</p><div data-older="87654321"><table></table></div>`)).toMatchObject({
    hasForeign: false,
    older: new Set(['12345678', '87654321']),
  });
  expect(markUp('<div lang="en" dir="ltr"><table></table></div>')).toMatchObject({ hasForeign: true, older: new Set() });
  expect(markUp(`<title>${EN}</title>`)).toMatchObject({ hasForeign: false });
});

test.each(['<p>دعوها <b>تعمل</b> < 3 & > 2</p><script>if (a < b) "</p>"</script>', '', 'نص', '<!doctype html><html><body><p>a'])(
  'a page without marks stays as it is: %j',
  (page) => expect(markUp(page, NOTE)).toEqual({ html: page, hasForeign: false, older: new Set() }),
);

test.each([
  ['a mark that is not closed', '<p>\uFDD0en ltr\uFDD1Keep</p><p>ثم</p>', '<p>Keep</p><p>ثم</p>'],
  ['a mark that was not opened', '<p>Keep\uFDD2</p>', '<p>Keep</p>'],
  ['half a mark', '<p>\uFDD1Keep \uFDD0en</p>', '<p>Keep en</p>'],
  ['a mark that ends in another paragraph', '<p>ثم \uFDD0en ltr\uFDD1Keep</p><p>it\uFDD2 on</p>', '<p>ثم Keep</p><p>it on</p>'],
  ['a mark that ends within an element', '<p>ثم \uFDD0en ltr\uFDD1Keep <b>it\uFDD2 on</b></p>', '<p>ثم Keep <b>it on</b></p>'],
  ['a sign of HTML that is none', `<p>1 < 2 ${EN}`, '<p>1 < 2 <span lang="en" dir="ltr">Keep it on</span>'],
])('%s leaves no mark, and every element whole', (_, page, made) => {
  expect(html(page, NOTE)).toBe(made);
});

test('no mark is ever left, and a large page takes no time', () => {
  const page = `<main>${`<p>ثم ${EN}</p><ul><li>${OLD}</li></ul>`.repeat(5_000)}</main>`;
  const began = processorTime();
  const made = html(page, NOTE);
  expect(processorTime() - began).toBeLessThan(2_000);
  expect(MARKS.test(made)).toBe(false);
  expect(made.match(/class="was"/g)).toHaveLength(5_000);
});

test('the parts of a page that apply to it stay, also one within the other', () => {
  const page =
    '<!--if any-->a<!--if older-->b<!--if was-1-->1<!--fi was-1--><!--if was-2-->2<!--fi was-2--><!--fi older-->c<!--fi any-->d<!--if any-->e<!--fi any-->';
  expect(keepParts(page, new Set(['any', 'older', 'was-2']))).toBe('ab2cde');
  expect(keepParts(page, new Set(['any']))).toBe('acde');
  expect(keepParts(page, new Set())).toBe('d');
  expect(keepParts('$& $1 نص', new Set())).toBe('$& $1 نص');
});
