import { expect, test } from 'vitest';
import { judgeProse } from './prose-text.ts';
import { memoryOf, pageOf, pageText, syncedPage } from './sample-pages.ts';
import { stampNew } from './sync-prose.ts';
import { templateIn } from './template.ts';

const SOURCE = pageText(`The river feeds the valley.

## Why it dries

- Trees were felled.
- The wells are deep.
  1. Some are empty.

> Water is life, said a neighbour.

<Note>

Ask before you film.

</Note>

<Chart id="felled-by-year" />

| Year | Trees |
|---|---|
| 2024 | 900 |
`);
const ARABIC = pageText(
  `النهر يطعم الوادي.

## لماذا يجف

- قُطعت الأشجار.
- الآبار عميقة.
  1. بعضها فارغ.

> الماء حياة، قال جار.

<Note>

اسألوا قبل التصوير.

</Note>

<Chart id="felled-by-year" />

| السنة | الأشجار |
|---|---|
| ٢٠٢٤ | ٩٠٠ |
`,
  'title: "النهر"\ndescription: "ما يعطيه."',
);
const STAMPED = syncedPage(SOURCE, ARABIC).text;
const states = (source: string, target: string | undefined, memory = memoryOf()) => {
  const { fields, blocks } = judgeProse({ source: pageOf(source), target: target === undefined ? undefined : pageOf(target) }, memory);
  return [...fields, ...blocks].map(({ state }) => state);
};
const memory = memoryOf(...pageOf(SOURCE).blocks.map(({ text }) => text), 'The river', 'What it gives.');
const bodyOf = (text: string) => text.slice(text.indexOf('\n---\n') + 5);

test('where nothing is missing, only the line of the stamps is added', () => {
  expect(STAMPED.replace(/^stamps: .*\n/m, '')).toBe(ARABIC);
  expect(new Set(states(SOURCE, STAMPED))).toEqual(new Set(['current']));
  expect(syncedPage(SOURCE, STAMPED).text).toBe(STAMPED);
});

test('a page that is not there begins as a page of comments, each with what is to be translated', () => {
  const { text } = syncedPage(SOURCE, undefined);
  expect(text).toMatchSnapshot();
  expect(new Set(states(SOURCE, text))).toEqual(new Set(['missing']));
  expect(syncedPage(SOURCE, text).text).toBe(text);
  const waiting = pageOf(text).comments.map(({ value }) => templateIn(value)!);
  const said = waiting.filter(({ kind }) => kind === 'translate').map((template) => template.text);
  expect(said).toEqual(pageOf(SOURCE).blocks.map((block) => block.text.replace(/\n(?!\|)/g, ' ')));
});

test('comments are replaced one by one, until the page is the translation', () => {
  const arabic = pageOf(ARABIC).blocks.map(({ text }) => text);
  let page = syncedPage(SOURCE, undefined)
    .text.replace('title: ""', 'title: "النهر"')
    .replace('description: ""', 'description: "ما يعطيه."');
  for (const [i, text] of arabic.entries()) {
    const comment = pageOf(page).comments.find(({ value }) => templateIn(value)?.kind === 'translate')!;
    page = syncedPage(SOURCE, page.slice(0, comment.start) + text + page.slice(comment.end)).text;
    expect(states(SOURCE, page).filter((state) => state === 'missing')).toHaveLength(arabic.length - i - 1);
    expect(syncedPage(SOURCE, page).text).toBe(page);
  }
  expect(page.replace(/^stamps: .*\n/m, '')).toBe(ARABIC);
});

test('a paragraph that was put in is a comment in its place; everything else stays as it is', () => {
  const longer = SOURCE.replace('## Why', 'Nobody asked us.\n\n## Why');
  const { text } = syncedPage(longer, STAMPED, memory);
  expect(bodyOf(text)).toBe(
    bodyOf(ARABIC).replace('## لماذا', `{/* translate ${/translate (\w+)/.exec(text)![1]}\nNobody asked us.\n*/}\n\n## لماذا`),
  );
  expect(syncedPage(longer, text, memory).text).toBe(text);
});

test('a paragraph that was changed stays outdated until somebody translates it, however often the page is brought up', () => {
  const changed = SOURCE.replace('feeds the valley', 'feeds the whole valley');
  const once = syncedPage(changed, STAMPED, memory).text;
  expect(once).toBe(STAMPED);
  const translated = once.replace('النهر يطعم الوادي.', 'النهر يطعم الوادي كله.');
  const done = syncedPage(changed, translated, memory).text;
  expect(new Set(states(changed, done, memory))).toEqual(new Set(['current']));
  expect(done.replace(/^stamps: .*\n/m, '')).toBe(translated.replace(/^stamps: .*\n/m, ''));
});

test('the translation of a paragraph that is no more is kept in a comment, for good', () => {
  const shorter = SOURCE.replace('> Water is life, said a neighbour.\n\n', '');
  const { text } = syncedPage(shorter, STAMPED, memory);
  expect(text).toContain('{/* obsolete\nالماء حياة، قال جار.\n*/}');
  expect(syncedPage(shorter, text, memory).text).toBe(text);
  expect(bodyOf(syncedPage(SOURCE, text, memory).text)).toContain('الماء حياة، قال جار.');
});

test('words that somebody wrote into a comment are told, and nothing is written', () => {
  const begun = syncedPage(SOURCE, undefined).text;
  const inside = begun.replace('The river feeds the valley.', 'النهر يطعم الوادي.');
  expect(syncedPage(SOURCE, inside)).toEqual({ text: inside, insideComments: ['النهر يطعم الوادي.'] });
});

test('addresses of links that only the translation has stay, and a component of its own is kept in a comment', () => {
  const longer = SOURCE.replace('## Why', 'Nobody asked us.\n\n## Why');
  const own = STAMPED.replace('النهر يطعم', '[النهر][نهر] يطعم') + '\n<Figure id="trees-felled" />\n\n[نهر]: ../act/plant-a-tree.html\n';
  const { text } = syncedPage(longer, own, memory);
  expect(text).toMatch(/^\[نهر\]: \.\.\/act\/plant-a-tree\.html$/m);
  expect(text).toContain('{/* obsolete\n<Figure id="trees-felled" />\n*/}');
  expect(syncedPage(longer, text, memory).text).toBe(text);
});

test('a file from Windows keeps its ends of lines, and is brought up like any other', () => {
  const windows = (text: string) => text.replaceAll('\n', '\r\n');
  expect(syncedPage(SOURCE, windows(ARABIC)).text).toBe(windows(STAMPED));
  expect(syncedPage(windows(SOURCE), ARABIC).text).toBe(STAMPED);
  const longer = SOURCE.replace('## Why', 'Nobody asked us.\n\n## Why');
  expect(syncedPage(longer, windows(STAMPED), memory).text).toBe(windows(syncedPage(longer, STAMPED, memory).text));
});

test('who made a translation is noted; a machine’s stays a machine’s until a person changes it', () => {
  const machine = syncedPage(SOURCE, ARABIC, memory, stampNew('machine')).text;
  expect(machine.match(/\/m\b/g)).toHaveLength(10);
  expect(syncedPage(SOURCE, machine).text).toBe(machine);
  expect(syncedPage(SOURCE, machine.replace('الآبار عميقة', 'الآبار عميقة جدا')).text.match(/\/m\b/g)).toHaveLength(9);
});

test.each([
  ['the end of a comment', 'Write `*/` here.'],
  ['braces', 'A brace \\{ and \\} and \\}.'],
  ['quotation marks and strokes', 'It’s "so", `a\\b` ${c} // d'],
  ['something like one of our comments', '`/* translate 12345678 x */`'],
  ['a line that begins with a sign', 'one\n\\- two\n\\# three'],
])('a text that is hard to hold in a comment comes back whole: %s', (_, words) => {
  const source = pageText(
    `${words}\n\n- ${words.replaceAll('\n', '\n  ')}\n\n> ${words.replaceAll('\n', '\n> ')}\n\n## ${words.split('\n')[0]}\n`,
  );
  const { text } = syncedPage(source, undefined);
  expect(syncedPage(source, text)).toEqual({ text, insideComments: [] });
  expect(pageOf(text).comments.filter(({ value }) => templateIn(value)?.kind === 'translate')).toHaveLength(4);
  const kept = syncedPage(pageText('x\n'), syncedPage(pageText('x\n'), pageText(`و\n\n${words}\n`)).text);
  expect(templateIn(pageOf(kept.text).comments.at(-1)!.value)).toMatchObject({ kind: 'obsolete', text: words });
});
