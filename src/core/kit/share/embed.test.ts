import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { type Badge, embedCode, endLine, withEnd } from './embed.ts';

const BADGE: Badge = {
  href: 'https://forest.example/ar/index.html?a=1&b=2',
  tag: 'ar',
  direction: 'rtl',
  alt: '#StandingForest: «لا لقطع الأشجار» "><script>alert(1)</script> & ‘ደኑ ይቁም’',
  width: 88,
  height: 31,
  png: 'iVBORw0KGgo=',
};

interface Node {
  nodeName: string;
  attrs: { name: string; value: string }[];
  childNodes: Node[];
}

test('the code of a badge is one link with one picture, whatever its words are', () => {
  const [link, ...others] = parseFragment(embedCode(BADGE)).childNodes as unknown as Node[];
  expect([link!.nodeName, others.length]).toEqual(['a', 0]);
  expect(link!.childNodes.map(({ nodeName }) => nodeName)).toEqual(['img']);
  expect(values(link!)).toMatchObject({ href: BADGE.href, lang: 'ar', dir: 'rtl' });
  expect(values(link!.childNodes[0]!)).toMatchObject({ alt: BADGE.alt, width: '88', height: '31' });
});

test('a badge brings its picture along: its code asks no server for anything and runs nothing', () => {
  const code = embedCode({ ...BADGE, alt: '#StandingForest' });
  expect(code).toContain('src="data:image/png;base64,iVBORw0KGgo="');
  expect(code).not.toMatch(/<script|\son\w+=|url\(|srcset/);
  expect(code.match(/https?:/g)).toEqual(['https:']);
});

test.each([
  ['2027-01-31', '2027-01-31T23:59:00', '2027-02-01T00:00:00'],
  ['2028-02-29', '2028-02-29T23:59:00', '2028-03-01T00:00:00'],
  ['2026-12-31', '2026-12-31T23:59:00', '2027-01-01T00:00:00'],
])('a badge that ends on %s is there until %s and gone at %s', (day, last, after) => {
  expect([isGone(day, last), isGone(day, after)]).toEqual([false, true]);
});

test('without a day, or with one that is none, the code has no script', () => {
  const code = embedCode({ ...BADGE, alt: '' });
  for (const day of ['', '31.1.2027', '2027-01-31");alert(1)//']) expect(withEnd(code, day)).toBe(code);
});

function values({ attrs }: Node): Record<string, string> {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
}

/** Runs the end line of a day as a browser does at a moment of the visitor's own clock. */
function isGone(day: string, now: string): boolean {
  let removed = false;
  const Clock = class extends Date {
    constructor(day?: string) {
      super(day ?? now);
    }
  };
  const script = endLine(day)!.replace(/<\/?script>/g, '');
  new Function('Date', 'document', script)(Clock, { currentScript: { previousElementSibling: { remove: () => (removed = true) } } });
  return removed;
}
