import { expect, test } from 'vitest';
import { readPage } from './page-blocks.ts';

const page = `<!doctype html><html><body><header>Menu</header><main data-pagefind-body><nav>Home</nav><h1>ما هو <bdi>#TestTag</bdi>؟</h1>
<p class="lead">مقدمة</p><section id="td"><h2>تشاد</h2><p>نص <b>مهم</b> هنا<br>وسطر</p></section><h3 id="why">لماذا</h3><ul><li>نقطة</li></ul>
<form hidden><p>لا</p></form><p data-pagefind-ignore>لا</p><button>زر</button></main><footer>End</footer></body></html>`;

test('a page is read as its title, its lead, and its headings and paragraphs in order, without menus and controls', () => {
  expect(readPage(page)).toEqual({
    title: 'ما هو #TestTag؟',
    lead: 'مقدمة',
    blocks: [
      { level: 0, text: 'مقدمة' },
      { level: 2, id: 'td', text: 'تشاد' },
      { level: 0, text: 'نص مهم هنا' },
      { level: 0, text: 'وسطر' },
      { level: 3, id: 'why', text: 'لماذا' },
      { level: 0, text: 'نقطة' },
    ],
  });
});

test('a page without anything to find is empty', () => {
  expect(readPage('<p>nothing</p>')).toEqual({ title: '', lead: '', blocks: [] });
});

test('what follows a drawing in a script is found: tags in a script are none of the page', () => {
  const page = '<main data-pagefind-body><p>Before</p><script type="image/svg+xml"><svg><g/></svg></script><p>After</p></main>';
  expect(readPage(page).blocks.map(({ text }) => text)).toEqual(['Before', 'After']);
});
