import { expect, test } from 'vitest';
import { drawExcerpt, excerptOf } from '#src/core/checks/print/excerpt.ts';
import { githubAnnotations } from '#src/core/checks/print/github.ts';
import { markdownSummary } from '#src/core/checks/print/markdown.ts';
import { noteOfWarnings, printProblem, printWarnings, problemsAsJson, type Shown, type Warnings } from '#src/core/checks/print/told.ts';
import { tellIn } from '#src/core/checks/words.ts';

const tell = tellIn('en');
const FILE = 'content/wins/river-law.json';

function unknownField(field: string, text = ''): Shown {
  const excerpt = excerptOf(text, { line: 1, column: 1 });
  return { file: FILE, line: 1, column: 1, what: ['fields.unknown', { field }], fix: ['fix.remove'], ...(excerpt && { excerpt }) };
}

test('a caret stands below the sign at which a problem begins, whatever stands before it', () => {
  const draw = (text: string, column: number) => drawExcerpt(excerptOf(text, { line: 1, column })!);
  expect(draw('  "isue": "law"', 3)).toEqual(['1 |   "isue": "law"', '  |   ^']);
  expect(draw('ደን «ደን»', 4)).toEqual(['1 | ደን «ደን»', '  |    ^']);
  expect(draw('日本 x', 4)).toEqual(['1 | 日本 x', '  |      ^']);
  expect(draw('e\u0301a', 3)).toEqual(['1 | e\u0301a', '  |  ^']);
});

test('in a line of Arabic the caret stands in the text, where it can’t be torn from its place', () => {
  expect(drawExcerpt(excerptOf('الأشجار {هنا}', { line: 1, column: 9 })!)).toEqual(['1 | الأشجار ‸{هنا}']);
});

test('of a paragraph that is one long line, the part around the place is shown, and no sign is cut in two', () => {
  const { before, after } = excerptOf(`${'👩🏽‍🌾'.repeat(40)}here${'x'.repeat(200)}`, { line: 1, column: 40 * 7 + 1 })!;
  expect(before.startsWith('…👩') || before.startsWith('…🌾') || before.startsWith('…')).toBe(true);
  expect(before + after).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  expect(after).toMatch(/^herex+…$/);
});

test('an empty line or one that isn’t there shows nothing', () => {
  expect(excerptOf('', { line: 1, column: 1 })).toBeUndefined();
  expect(excerptOf('one', { line: 7, column: 1 })).toBeUndefined();
});

const HOSTILE = '\u001b[2J\u202e::error::x\n::set-output name=a::b';

test('what strangers wrote can’t move the cursor, turn the text around, or begin a line', () => {
  const printed = printProblem(unknownField(HOSTILE, HOSTILE), tell);
  expect(printed).not.toMatch(/[\u001b\u202e]/);
  expect(printed.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
});

test('an annotation is one line, and a file can’t begin a second command', () => {
  const printed = githubAnnotations([{ ...unknownField(HOSTILE), file: 'content/a,b::c\n.json' }], tell);
  expect(printed.split('\n')).toHaveLength(1);
  expect(printed).toMatch(/^::error file=content\/a%2Cb%3A%3Ac<U\+000A>\.json,line=1,col=1::/);
});

test('a comment mentions nobody, links nowhere and loads nothing', () => {
  const values = [
    '@everyone',
    '![x](https://evil.example/x.png)',
    '<img src=x>',
    '`` ` ``',
    'www.evil.example',
    '#1',
    '</details>',
    '&lt;',
  ];
  const text = markdownSummary(
    values.map((value) => unknownField(value, `${value} ${'`'.repeat(5)}`)),
    'en',
  );
  const outsideCode = text.replace(/^ *(`{3,})\n[^]*?\n *\1$/gm, '').replace(/(`+)[^`][^]*?[^`]\1(?!`)/g, '');
  for (const value of values.filter((value) => !value.includes('`'))) expect(outsideCode).not.toContain(value);
});

test('a comment is never longer than a forge takes, and says how many problems are left out', () => {
  const text = markdownSummary(
    Array.from({ length: 2000 }, () => unknownField('x'.repeat(100), 'y'.repeat(100))),
    'en',
  );
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(/… and \d+ more\./);
});

test('nothing wrong is said too', () => {
  expect(markdownSummary([], 'en')).toBe('### ✅ No problems: this can be published.\n');
});

test('other programs get the problems as data', () => {
  expect(JSON.parse(problemsAsJson([unknownField('isue', '{"isue": 1}')], tell))).toEqual([
    {
      level: 'problem',
      file: FILE,
      line: 1,
      column: 1,
      code: 'fields.unknown',
      what: 'The field “isue” is not known here.',
      fix: 'Remove it.',
      excerpt: ['1 | {"isue": 1}', '  | ^'],
    },
  ]);
});

const SPACES: Shown = {
  file: FILE,
  line: 1,
  column: 5,
  what: ['language.double-space'],
  fix: ['language.double-space-fix'],
  excerpt: excerptOf('two  spaces', { line: 1, column: 4 })!,
};
const WARNINGS: Warnings = { shown: [SPACES], count: 3, byRule: [['language.double-space', 3]] };

test('a warning is called one, with the name of its rule, and all are counted by rule', () => {
  expect(printWarnings(WARNINGS, tell))
    .toBe(`content/wins/river-law.json:1:5  Warning (language.double-space): There are two spaces in a row.
    1 | two  spaces
      |    ^
  Fix: Keep one of them.

3 warnings. They stop nothing. By rule: language.double-space 3.`);
  expect(printWarnings(WARNINGS, tell, true)).toContain('With --strict they count as problems.');
});

test('a command with something else to do says in one line that there are warnings, or nothing', () => {
  expect(noteOfWarnings(WARNINGS, 'en')).toBe('3 warnings: “npm run check” shows them.');
  expect(noteOfWarnings({ count: 0 }, 'en')).toBe('');
});

test('annotations and data tell warnings from problems', () => {
  const [error, warning] = githubAnnotations([unknownField('isue')], tell, [SPACES]).split('\n');
  expect(error).toMatch(/^::error file=/);
  expect(warning).toBe(
    '::warning file=content/wins/river-law.json,line=1,col=5,title=language.double-space::There are two spaces in a row.%0AFix: Keep one of them.',
  );
  const data = JSON.parse(problemsAsJson([unknownField('isue')], tell, [SPACES])) as { level: string; code: string }[];
  expect(data.map(({ level, code }) => [level, code])).toEqual([
    ['problem', 'fields.unknown'],
    ['warning', 'language.double-space'],
  ]);
});

test('in a comment warnings stand below what is wrong, and leave it its room', () => {
  const sound = markdownSummary([], 'en', WARNINGS);
  expect(sound).toMatch(/^### ✅ No problems: this can be published\.\n\n### ⚠️ 3 warnings\. [^]*`language\.double-space` 3/);
  const many = Array.from({ length: 2000 }, () => unknownField('x'.repeat(100), 'y'.repeat(100)));
  const crowded = markdownSummary(many, 'en', { ...WARNINGS, shown: Array.from({ length: 50 }, () => SPACES), count: 50 });
  expect(crowded.length).toBeLessThan(65_536);
  expect(crowded.indexOf('⚠️')).toBeGreaterThan(crowded.indexOf('❌'));
});
