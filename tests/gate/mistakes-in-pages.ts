import { inPage, renamedPage, withBytes, type Mistake } from './mistakes.ts';

const TITLE = 'title: "لماذا الغابات"';
const PROSE = 'الأشجار تحفظ الماء.';
const page = (story: string, name: string, to: string): Mistake => inPage(story, name, PROSE, to);
const latin1 = new Uint8Array(
  [...'---\ntitle: "La for'].map((sign) => sign.charCodeAt(0)).concat(0xea, ...[...'t"\n---\n'].map((sign) => sign.charCodeAt(0))),
);

/** Mistakes in pages of prose. */
export const MISTAKES_IN_PAGES: readonly Mistake[] = [
  inPage('a colon in a title without quotes', 'colon', TITLE, 'title: الغابات: لماذا'),
  inPage('a tab before a field', 'tab', TITLE, `\t${TITLE}`),
  inPage('a misspelt field', 'misspelt', 'title:', 'titel:'),
  inPage('a field that stands twice', 'twice', TITLE, `${TITLE}\n${TITLE}`),
  inPage('a title that is too long', 'long-title', 'لماذا الغابات', 'لماذا الغابات '.repeat(12).trim()),
  inPage('a title with a quotation mark in quotes', 'quotes', 'لماذا الغابات', 'لماذا "الغابات"'),
  inPage('an order in a translation', 'order', TITLE, `${TITLE}\norder: 3`),
  inPage('front matter that is not closed', 'not-closed', '\n---\nالأشجار', '\nالأشجار'),
  inPage('no front matter', 'no-front', '---\n', ''),
  page('a curly brace in prose', 'brace', `${PROSE} {ملاحظة}`),
  page('a curly brace that is not closed', 'open-brace', `${PROSE} {ملاحظة`),
  page('a sentence that begins with “import”', 'import', `import of phones is forbidden there.`),
  page('a note that is not closed', 'note', `<Note>\n\n${PROSE}`),
  page('a misspelt component', 'component', `${PROSE}\n\n<Cart id="felled-by-year" />`),
  page('a component without its id', 'no-id', `${PROSE}\n\n<Chart />`),
  page('a chart that is not there', 'no-chart', `${PROSE}\n\n<Chart id="felled-by-yaer" />`),
  page('a tag of HTML', 'html', `<b>${PROSE}</b>`),
  page('a comment of HTML', 'comment', `${PROSE}\n\n<!-- لاحقا -->`),
  page('a < as a sign', 'angle', `${PROSE} <5`),
  page('a picture without description', 'picture', `![](../../pictures/map.svg)`),
  page('a picture that is missing', 'no-picture', `![خريطة](../../pictures/mpa.svg)`),
  page('a picture from another site', 'foreign-picture', `![خريطة](https://forest.example/map.png)`),
  page('a dead link', 'dead-link', `[العمل](../act/plant-a-treee.html)`),
  page('a link to a place that the page has not', 'anchor', `[العمل](#العمل)\n\n## العمال`),
  page('a link to a place that another page has not', 'other-anchor', `[الغابات](why-forests.html#nowhere)`),
  page('a link with a space in its middle', 'space-link', `[العمل] (../act/index.html)`),
  page('an address without https', 'http', `[الموقع](http://forest.example/)`),
  page('a link that says another address than it has', 'other-host', `[forest.example](https://woods.example/)`),
  page('a link that begins at the host', 'absolute', `[العمل](/ar/act/index.html)`),
  page('a main heading in the text', 'heading', `# عنوان\n\n${PROSE}`),
  page('stars inside a word', 'stars', `ال**"ماء"**`),
  page('a footnote', 'footnote', `${PROSE}[^1]\n\n[^1]: مصدر`),
  page('marks of a merge', 'merge', `<<<<<<< HEAD\n${PROSE}\n=======\nالأشجار.\n>>>>>>> theirs`),
  page('a sign that nobody sees, copied from elsewhere', 'invisible', `${PROSE.slice(0, 4)}\u200b${PROSE.slice(4)}`),
  page('letters that were read in another encoding', 'mojibake', `Ø§Ù„Ø£Ø´Ø¬Ø§Ø±`),
  renamedPage('an ending in capital letters', 'capital.MDX'),
  renamedPage('a # in the name of a file', 'page-#1.mdx'),
  renamedPage('a space in the name of a file', 'my page.mdx'),
  renamedPage('capital letters in the name of a page', 'Forest.mdx'),
  renamedPage('an ending of plain Markdown', 'plain.md'),
  withBytes('letters saved as Latin-1', 'content/pages/ar/latin.mdx', latin1),
  withBytes('a page saved as UTF-16', 'content/pages/ar/utf16.mdx', new Uint8Array([0xff, 0xfe, 0x2d, 0, 0x2d, 0])),
  withBytes('an empty page', 'content/pages/ar/empty.mdx', ''),
  withBytes('a page of a word processor', 'content/pages/ar/draft.docx', 'PK\u0003\u0004'),
  withBytes(
    'a page that the source language has not',
    'content/pages/ar/orphan.mdx',
    '---\ntitle: "يتيمة"\ndescription: "صفحة."\n---\nنص.\n',
  ),
];
