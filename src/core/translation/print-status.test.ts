import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { badgeSvg, percentDone } from './badge.ts';
import { changedWords } from './changed-words.ts';
import { printLocale, printOverview, printSummary } from './print-status.ts';
import type { TextReport } from './report.ts';
import { isFallback, sumOf, type Tally } from './tally.ts';

const NOTHING: Tally = { total: 0, reviewed: 0, written: 0, machine: 0, outdated: 0, missing: 0, obsolete: 0, unstamped: 0 };
const text = (more: Partial<TextReport>, tally: Partial<Tally> = {}): TextReport => ({
  ...{
    document: 'explainer/why-forests',
    title: 'Why forests',
    file: 'content/explainer/ar/why-forests.mdx',
    sourceFile: 'x',
    outdated: [],
    missing: [],
  },
  ...more,
  tally: { ...NOTHING, ...tally },
});
const CHANGE = {
  key: 'p-1a2b3c4d',
  hash: '1a2b3c4d',
  source: 'Trees hold all the water.\nAnd more.',
  former: { text: 'Trees hold the water.\nAnd more.', date: '2026-05-01' },
};
const REPORT = {
  ar: [
    text(
      { outdated: [CHANGE], missing: ['title', 'h2-88aa01bc'] },
      { total: 1000, reviewed: 900, written: 50, machine: 10, outdated: 1, missing: 2, unstamped: 37 },
    ),
  ],
  'zh-hant': [text({}, { total: 3, reviewed: 3 })],
};

test('a language is never said to be done before it is, and an empty one has nothing to do', () => {
  expect(percentDone({ total: 1000, outdated: 1, missing: 0 })).toBe(99);
  expect(percentDone({ total: 100_000, outdated: 0, missing: 1 })).toBe(99);
  expect(percentDone({ total: 3, outdated: 0, missing: 0 })).toBe(100);
  expect(percentDone({ total: 3, outdated: 1, missing: 2 })).toBe(0);
  expect(percentDone(NOTHING)).toBe(100);
  expect(isFallback({ total: 4, missing: 2 })).toBe(false);
  expect(isFallback({ total: 0, missing: 0 })).toBe(false);
});

test('the overview has a line for each language', () => {
  expect(printOverview(REPORT)).toBe(`language   done  reviewed  to review  machine-made  outdated  missing  not stamped
ar         99 %       900         50            10         1        2           37
zh-hant   100 %         3          0             0         0        0            0`);
});

test('what is to do in a language says what has changed in the source, word by word', () => {
  expect(printLocale('ar', REPORT.ar, 'en')).toBe(`explainer/why-forests  (content/explainer/ar/why-forests.mdx)
  outdated  p-1a2b3c4d
      Trees hold {+all +}the water.
      And more.
  missing   title
  missing   h2-88aa01bc`);
  expect(printLocale('zh-hant', REPORT['zh-hant'], 'en')).toBe('zh-hant: everything is translated.');
  expect(printLocale('am', [text({}, { total: 1, obsolete: 2 })], 'en')).toContain('npm run translate -- sync am explainer/why-forests');
});

test('changes are found by the words of the language, and by all of the text where nobody knows the former one', () => {
  expect(changedWords('دعوا الغابة قائمة', 'دعوا الغابة واقفة', 'ar')).toEqual([
    { kind: 'same', text: 'دعوا الغابة ' },
    { kind: 'gone', text: 'قائمة' },
    { kind: 'new', text: 'واقفة' },
  ]);
  expect(changedWords('我们要森林', '我们要河流', 'zh').map(({ kind }) => kind)).toEqual(['same', 'gone', 'new']);
  expect(changedWords(undefined, 'ደኑ ይቁም', 'am')).toEqual([{ kind: 'same', text: 'ደኑ ይቁም' }]);
  expect(changedWords('a b', 'a c', 'no tag at all').map(({ text: part }) => part)).toEqual(['a ', 'b', 'c']);
});

test('the summary of a forge has a table, and texts of strangers only where they can do nothing', () => {
  const summary = printSummary({ ar: [text({ file: 'content/x`<img src=x>`@all.mdx' }, { total: 2, outdated: 1, missing: 1 })] });
  expect(summary).toContain('| ar | 0 % | 0 | 0 | 0 | 1 | 1 | 0 |');
  expect(summary).toContain('- `content/x’<img src=x>’@all.mdx`: 1 outdated, 1 missing');
});

test.each(['fr', 'zh-hant', '"><script>alert(1)</script>', 'العربية & አማርኛ'])(
  'a badge is sound SVG, whatever the language is called: %s',
  (label) => {
    const svg = badgeSvg(label, { ...NOTHING, total: 100, missing: 2 });
    const { documentElement } = new DOMParser({ onError: (_, message) => expect.fail(message) }).parseFromString(svg, 'image/svg+xml');
    expect(documentElement!.getAttribute('aria-label')).toBe(`${label}: 98 %`);
    expect([...documentElement!.getElementsByTagName('text')].map(({ textContent }) => textContent)).toEqual([label, '98 %']);
    expect(documentElement!.getElementsByTagName('script')).toHaveLength(0);
  },
);

test('a badge is green only where all is done', () => {
  const colour = (missing: number) => /fill="(#\w{6})"/.exec(badgeSvg('fr', { ...NOTHING, total: 1000, missing }))![1];
  expect(new Set([colour(0), colour(1), colour(201)]).size).toBe(3);
});

test('tallies are summed', () => {
  expect(sumOf([...REPORT.ar, ...REPORT['zh-hant']])).toMatchObject({ total: 1003, reviewed: 903, missing: 2 });
});
