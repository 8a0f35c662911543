import { expect, test } from 'vitest';
import { problemsOf, withFile, withMistake, type Mistake } from '#src/core/checks/sample-campaign.ts';

const PAGE = 'content/explainer/en/why-forests.mdx';
const ARABIC = 'content/explainer/ar/why-forests.mdx';

// prettier-ignore
const MISTAKES: Mistake[] = [
  ['an open brace', ARABIC, 'الماء.', 'الماء {هنا',
    '5:20', 'A curly brace is opened here or before and not closed.', 'Write the text without { }, or put a \\ before each brace.'],
  ['braces around a word', ARABIC, 'الماء.', '{الماء}.',
    '5:14', 'Curly braces have a meaning for the program.', 'Write the text without { }, or put a \\ before each brace.'],
  ['a component that is not closed', ARABIC, 'الأشجار', '<Note>\n\nالأشجار',
    '5:1', '<Note> is opened here and not closed.', 'Write </Note> on a line of its own where it ends.'],
  ['a component that is closed and was never opened', ARABIC, 'الماء.', 'الماء.\n\n</Note>',
    '7:1', '</Note> closes what is not open.', 'Write <Note> before it, or remove it.'],
  ['a component that does not exist', ARABIC, 'الماء.', 'الماء.\n\n<Cart id="felled-by-year" />',
    '7:1', '<Cart> can’t be used in a page.', 'Did you mean “Chart”?'],
  ['a chart without id', ARABIC, 'الماء.', 'الماء.\n\n<Chart />',
    '7:1', '<Chart> needs “id”.', 'Write <Chart id="…" />.'],
  ['a setting that does not exist', ARABIC, 'الماء.', 'الماء.\n\n<Chart id="felled-by-year" size="big" />',
    '7:1', '<Chart> has no setting “size”.', 'Use one of: id.'],
  ['a setting that is code', ARABIC, 'الماء.', 'الماء.\n\n<Chart id={1 + 1} />',
    '7:1', '<Chart> can’t take code.', 'Write its settings in quotes: <Chart id="…" />.'],
  ['stars inside a word', ARABIC, 'الماء.', 'ال**"ماء"**.',
    '5:1', 'The stars make nothing bold here.', 'Put ** directly before and behind the words, with a space or a sign outside them.'],
  ['a link with a space in its middle', ARABIC, 'الماء.', '[الماء] (../act/index.html).',
    '5:1', 'This is not read as a link.', 'Write [text](address), without a space between ] and (, and without spaces in the address.'],
  ['an import', ARABIC, 'الأشجار', 'import x from "y"\n\nالأشجار',
    '5:1', 'A page can’t import or export code.', 'Remove this line. If a sentence begins with “import” or “export”, begin it with another word.'],
  ['a tag of HTML', ARABIC, 'الماء', '<b>الماء</b>',
    '5:14', '<b> can’t be used in a page.', 'Use Markdown: **bold**, *italics*, [text](address).'],
  ['a script', ARABIC, 'الماء.', 'الماء.\n\n<script>alert(1)</script>',
    '7:1', '<script> can’t be used in a page.', 'Use Markdown: **bold**, *italics*, [text](address).'],
  ['a comment of HTML', ARABIC, 'الماء.', 'الماء.\n\n<!-- later -->',
    '7:1', 'A < stands here that the program can’t understand.', 'Put a \\ before a < that is meant as a sign; write a link so: [text](address).'],
  ['an address in angle brackets', ARABIC, 'الماء.', '<https://forest.example/>',
    '5:14', 'A < stands here that the program can’t understand.', 'Put a \\ before a < that is meant as a sign; write a link so: [text](address).'],
  ['a picture without description', ARABIC, 'الماء.', 'الماء. ![](../../pictures/map.svg)',
    '5:21', 'This picture has no description.', 'Describe it for people who can’t see it: ![what it shows](address).'],
  ['no front matter', ARABIC, '---\ntitle: "لماذا الغابات"\ndescription: "ما تفعله الغابة للجميع."\n---\n', '',
    '1:1', 'The page does not begin with its title and description.', 'Begin the file with a line ---, then title: "…" and description: "…", then another line ---.'],
  ['front matter that is not closed', ARABIC, '\n---\nالأشجار', '\nالأشجار',
    '1:1', 'The page does not begin with its title and description.', 'Begin the file with a line ---, then title: "…" and description: "…", then another line ---.'],
  ['a colon in a title without quotes', ARABIC, '"لماذا الغابات"', 'الغابات: لماذا',
    '2:8', 'A colon with a space behind it has a meaning for the program.', 'Put the value in straight double quotes: title: "What happened: a story".'],
  ['a star at the beginning of a title without quotes', ARABIC, '"لماذا الغابات"', '*الغابات',
    '2:8', 'A * at the beginning has a meaning for the program.', 'Put the value in straight double quotes: title: "What happened: a story".'],
  ['a title that stands twice', ARABIC, 'description', 'title',
    '3:1', 'The same field stands here twice.', 'Keep one of the two.'],
  ['an order in a translation', ARABIC, 'title:', 'order: 10\ntitle:',
    '2:1', 'The field “order” is not known here.', 'Use one of: title, description.'],
  ['a number as a title', ARABIC, '"لماذا الغابات"', '2026',
    '2:8', 'The field “title” must be text.', 'Write it as text in straight double quotes, "like this".'],
  ['a day as a title', ARABIC, '"لماذا الغابات"', '2026-01-15',
    '2:8', 'The field “title” must be text.', 'Write it as text in straight double quotes, "like this".'],
  ['a tag at the beginning of a title', ARABIC, '"لماذا الغابات"', '!!js/function "x"',
    '2:8', 'A ! at the beginning has a meaning for the program.', 'Put the value in straight double quotes: title: "What happened: a story".'],
  ['a page in a group that has no name', PAGE, 'group: "threats"', 'group: "rivers"',
    '5:8', '“rivers” has no name that readers could be shown.', 'Write its name into locales/en/site.json, in “explainer.groups”: "rivers": "…".'],
  ['marks of a merge', ARABIC, 'الأشجار تحفظ الماء.', '<<<<<<< HEAD\nالأشجار\n=======\nالغابات\n>>>>>>> other',
    '5:1', 'Two versions of this file were merged and the marks of the merge are still here.', 'Keep one version and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.'],
  ['a translation of a page that does not exist', 'content/pages/am/abuot.mdx', undefined, '---\ntitle: "ስለ እኛ"\ndescription: "ማን እንደሆንን።"\n---\n',
    '1:1', 'The page “abuot” exists in “am” but not in the source language.', 'Name it as the page in content/pages/en/ that it translates, or write that page first.'],
];

test.each(MISTAKES)('%s is said with its place and its fix', (_, path, from, to, place, what, fix) => {
  expect(problemsOf(withMistake(path, from, to))).toEqual([`${path}:${place}  ${what}\n  Fix: ${fix}`]);
});

test('a page can’t take the place of a page of the site', () => {
  const problems = problemsOf(withFile('content/pages/en/kit.mdx', '---\ntitle: "Kit"\ndescription: "Kit."\norder: 2\n---\n'));
  expect(problems).toContain('content/pages/en/kit.mdx:1:1  The site has a page kit.html of its own.\n  Fix: Give this file another name.');
});

test('footnotes are refused, because the words around them would be English in every language', () => {
  expect(problemsOf(withMistake(ARABIC, 'الماء.', 'الماء.[^1]\n\n[^1]: ملاحظة')).join()).toContain('Footnotes can’t be used in a page.');
});

test('a page that is there but broken is one problem: its translations and the links to it are not blamed', () => {
  const files = withMistake('content/explainer/en/why-forests.mdx', 'title: "Why forests"', 'title: Why: forests');
  expect(problemsOf(withMistake('content/pages/ar/about.mdx', 'نحن جيران.', '[لماذا](explainer/why-forests.html)', files))).toEqual([
    'content/explainer/en/why-forests.mdx:2:8  A colon with a space behind it has a meaning for the program.\n' +
      '  Fix: Put the value in straight double quotes: title: "What happened: a story".',
  ]);
});

test.each([
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['braces in code', (text: string) => `${text}\n\`{اسم}\`\n`],
  ['braces with a backslash', (text: string) => `${text}\n\\{اسم\\}\n`],
  ['a < between numbers', (text: string) => `${text}\n3 < 5\n`],
  ['a note with lines between', (text: string) => `${text}\n<Note>\n\nملاحظة\n\n</Note>\n`],
])('%s in a page is no mistake', (_, change) => {
  const files = withFile(ARABIC, undefined);
  const page = withMistake(ARABIC, '---', '---').texts.get(ARABIC)!;
  expect(problemsOf(withFile(ARABIC, change(page), files))).toEqual([]);
});

test.each([
  ['a page', 'content/pages/am/about.mdx', undefined, undefined],
  ['a description', ARABIC, 'description: "ما تفعله الغابة للجميع."\n', ''],
  ['a title that is still empty', ARABIC, '"لماذا الغابات"', '""'],
  ['a paragraph, in our comment', ARABIC, 'الأشجار تحفظ الماء.', '{/* translate 0a1b2c3d\nTrees keep the water.\n*/}'],
  ['an item, in our comment', ARABIC, 'الأشجار تحفظ الماء.', '- {/* translate 0a1b2c3d Trees keep the water. */}'],
])('%s may wait for its translation', (_, path, from, to) => {
  expect(problemsOf(withMistake(path, from, to))).toEqual([]);
});

test.each([
  ['another comment', ARABIC, '{/* later */}'],
  ['code behind a comment', ARABIC, '{/* translate 0a1b2c3d x */ process.exit()}'],
  ['two comments that hide code', ARABIC, '{/* translate 0a1b2c3d */ evil() /* x */}'],
  ['our comment in the source language', PAGE, '{/* translate 0a1b2c3d x */}'],
])('%s is not taken', (_, path, comment) => {
  const text = path === PAGE ? 'Trees hold the [water](../act/plant-a-tree.html).' : 'الأشجار تحفظ الماء.';
  expect(problemsOf(withMistake(path, text, `${text}\n\n${comment}\n`)).join()).toContain('Curly braces have a meaning for the program');
});
