import { expect, test } from 'vitest';
import { blockKeys, readProse } from './prose.ts';
import { pageOf, pageText } from './sample-pages.ts';
import { translateComment } from './template.ts';

const blocksOf = (body: string) => pageOf(pageText(body)).blocks.map(({ kind, text }) => [kind, text]);

test.each([
  [
    'Arabic, and signs outside the first plane',
    '📣 الأشجار **تحفظ** 🌳 الماء.\n\n𞤀𞤣 الغابة.\n',
    [
      ['p', '📣 الأشجار **تحفظ** 🌳 الماء.'],
      ['p', '𞤀𞤣 الغابة.'],
    ],
  ],
  [
    'Amharic',
    '## ደን ለምን፧\n\nዛፎች ውኃ\nይይዛሉ።\n',
    [
      ['h2', 'ደን ለምን፧'],
      ['p', 'ዛፎች ውኃ\nይይዛሉ።'],
    ],
  ],
  [
    'lists within lists, and paragraphs of one item',
    '- አንድ\n  እና\n\n  ሁለት\n- ሦስት\n  1. أربعة\n',
    [
      ['li', 'አንድ\nእና'],
      ['li', 'ሁለት'],
      ['li', 'ሦስት'],
      ['li', 'أربعة'],
    ],
  ],
  [
    'a list of things to do',
    '- [x] احفروا\n- [ ] اسقوها\n',
    [
      ['li', 'احفروا'],
      ['li', 'اسقوها'],
    ],
  ],
  [
    'a table and code as wholes',
    '| ا | ب |\n|---|---|\n| ج | د |\n\n```\nnpm start\n\nx\n```\n',
    [
      ['table', '| ا | ب |\n|---|---|\n| ج | د |'],
      ['code', '```\nnpm start\n\nx\n```'],
    ],
  ],
  [
    'a quotation',
    '> قال\n> ذلك\n>\n> ثم مضى\n',
    [
      ['p', 'قال\nذلك'],
      ['p', 'ثم مضى'],
    ],
  ],
  [
    'a note of several paragraphs',
    '<Note>\n\nملاحظة\n\n- بند\n\n</Note>\n',
    [
      ['p', 'ملاحظة'],
      ['li', 'بند'],
    ],
  ],
  ['a note in its line', '<Note>ملاحظة **مهمة** [هنا](../a.html).</Note>\n', [['p', 'ملاحظة **مهمة** [هنا](../a.html).']]],
  [
    'a heading that is underlined',
    'ዛፎች\n====\n\nጽሑፍ\n',
    [
      ['h1', 'ዛፎች'],
      ['p', 'ጽሑፍ'],
    ],
  ],
  ['what has no words is no block', 'ا\n\n---\n\n<Chart id="x" />\n\n[w]: ../water.html\n', [['p', 'ا']]],
])('a page is read block by block: %s', (_, body, blocks) => {
  expect(blocksOf(body)).toEqual(blocks);
});

test('blocks are found at the same places in files from Windows, and with a mark at their start', () => {
  const text = pageText('📣 الماء.\n\n- ዛፎች\n- 🌳 ውኃ\n\n## عنوان\n');
  for (const file of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`, `\uFEFF${text.replaceAll('\n', '\r\n')}`]) {
    const prose = pageOf(file);
    expect(prose.blocks.map(({ text: own }) => own)).toEqual(['📣 الماء.', 'ዛፎች', '🌳 ውኃ', 'عنوان']);
    for (const { text: own, start, end } of prose.blocks) expect(file.slice(start, end)).toBe(own);
    expect(prose.front.replaceAll('\r', '')).toBe('title: "The river"\ndescription: "What it gives."');
  }
});

test('our comments are no blocks, wherever they stand; those of others are not ours', () => {
  const places = [
    `${translateComment('One', 'p')}\n\n`,
    `- ${translateComment('an item', 'li')}\n- ዛፍ\n\n`,
    `## ${translateComment('A heading', 'h2')}\n\n`,
    `> ${translateComment('said', 'p')}\n\n`,
    `<Note>${translateComment('a note', 'p')}</Note>\n`,
  ];
  for (const place of places) expect(pageOf(pageText(place)).comments, place).toHaveLength(1);
  expect(pageOf(pageText(places.join(''))).blocks.map(({ text }) => text)).toEqual(['ዛፍ']);
  expect(pageOf(pageText('{/* a note to myself */}\n')).comments).toEqual([]);
});

test.each([
  ['no front matter', 'الماء\n'],
  ['an end of the front matter that never comes', '---\ntitle: "a"\nالماء\n'],
  ['a component that is not closed', pageText('<Note>\n\nماء\n')],
  ['a brace that is not closed', pageText('{/* translate 12345678\n')],
  ['half of a merge', pageText('الماء\n=======\nماء\n>>>>>>> theirs\n')],
  ['a front matter that can’t be read', pageText('ماء\n', 'title: "a')],
  ['nothing', ''],
])('a page that can’t be read gives nothing, and no error: %s', (_, text) => {
  expect(readProse(text)).toBeUndefined();
});

test('two blocks that say the same have two names', () => {
  const same = { kind: 'p', hash: 'aaaaaaaa' } as const;
  expect(blockKeys([same, { kind: 'li', hash: 'aaaaaaaa' }, same])).toEqual(['p-aaaaaaaa', 'li-aaaaaaaa', 'p-aaaaaaaa-2']);
});
