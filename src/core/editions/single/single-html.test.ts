import { parse, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import type { Book } from '#src/core/editions/book.ts';
import { attribute, elementsIn, textOf } from '#src/core/editions/tree.ts';
import { SAMPLE_CAMPAIGN } from '#src/core/checks/sample-entries.ts';
import { singleHtml, type SingleParts } from './single-html.ts';

const WORDS = {
  skip: 'تخطَّ',
  contents: 'المحتويات',
  search: 'ابحث',
  submit: 'بحث',
  more: 'المزيد',
  kind: 'كل النصوص',
  edition: 'طبعة ٢١ مارس',
  about: 'ما هذا الملف',
  paragraphs: ['هذا ملف.', 'الأحدث: \u2068https://forests.example/ar/index.html\u2069'],
  mirrors: { title: 'مرايا:', addresses: ['\u2068http://abc.onion/\u2069'] },
  script: { none: '</script><b>' },
};

const BOOK = {
  locale: { code: 'ar', tag: 'ar', direction: 'rtl' },
  title: '#Forests',
  subtitle: 'أبقوا <الغابات>',
  site: 'https://forests.example/',
  licence: { name: 'CC BY 4.0', url: 'https://licence.example/' },
  parts: [
    {
      id: 'explainer',
      title: 'افهموا \u2068#ForestDay\u2069',
      body: parseFragment('<p>مقدمة</p>'),
      chapters: [
        {
          id: 'explainer-لماذا',
          title: 'Why',
          titleIn: { lang: 'en', dir: 'ltr' },
          path: 'explainer/لماذا.html',
          body: parseFragment(
            '<h2 id="explainer-لماذا.ماء">الماء</h2><h3>ا</h3><details open=""><summary>جدول</summary></details><img src="a.png" alt="شجرة"><img src="b.png" alt="">',
          ),
        },
      ],
    },
  ],
} as unknown as Book;

async function make(pictures = new Map<string, string>()) {
  const campaign = SAMPLE_CAMPAIGN as unknown as SingleParts['campaign'];
  const html = await singleHtml(BOOK, { campaign, words: WORDS, styles: ['p{}'], script: 'run()', pictures });
  return { html, tree: parse(html) };
}

test('the texts stand below their titles, level by level, each in its language', async () => {
  const { tree } = await make();
  const headings = elementsIn(tree, ({ tagName }) => /^h[1-6]$/.test(tagName)).map((heading) => `${heading.tagName} ${textOf(heading)}`);
  expect(headings).toEqual(['h1 #Forests', 'h2 المحتويات', 'h2 افهموا #ForestDay', 'h3 Why', 'h4 الماء', 'h5 ا']);
  expect(elementsIn(tree, ({ tagName }) => tagName === 'h3').map((heading) => attribute(heading, 'lang'))).toEqual(['en']);
});

test('the contents lead to every text, and every place they lead to is there', async () => {
  const { tree } = await make();
  const ids = elementsIn(tree).flatMap((element) => attribute(element, 'id') ?? []);
  const links = elementsIn(tree, ({ tagName }) => tagName === 'a').flatMap((link) => attribute(link, 'href') ?? []);
  expect(links.map((href) => decodeURIComponent(href.slice(1))).filter((id) => !ids.includes(id))).toEqual([]);
  expect(links.map(decodeURIComponent)).toContain('#explainer-لماذا');
});

test('its policy allows nothing but its own script, its own styles and the pictures in it', async () => {
  const { html } = await make();
  const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
  expect(policy.replace(/sha256-[\w+/=]+/g, 'sha256')).toBe(
    "default-src 'none'; img-src data:; form-action 'none'; base-uri 'none'; script-src 'sha256'; style-src 'sha256'",
  );
});

test('a picture that found no room gives way to its description, and texts can’t end the script', async () => {
  const { html } = await make(new Map([['b.png', 'data:image/webp;base64,AAAA']]));
  expect(html).toContain('<span class="lost small">شجرة</span>');
  expect(html).toContain('src="data:image/webp;base64,AAAA"');
  expect(html).not.toContain('</script><b>');
  expect(html).toContain('أبقوا &lt;الغابات&gt;');
});

test('addresses of mirrors are text, as some browsers can’t open them', async () => {
  const { tree } = await make();
  const links = elementsIn(tree, ({ tagName }) => tagName === 'a').flatMap((link) => attribute(link, 'href') ?? []);
  expect(links.filter((href) => href.includes('onion'))).toEqual([]);
  expect(textOf(tree)).toContain('http://abc.onion/');
});
