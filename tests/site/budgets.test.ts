// What a page may weigh. A reader on a slow line pays for each byte; what a page costs is held here, page by page, and each failure says what to do.
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { campaign, languages } from './campaign.ts';
import { expectNone, find, languagePages, onPages, packedFiles, type Page, pages, pageAt, readDist, text } from './dist.ts';
import { brotli, mostStyles, stylesOf } from './page-styles.ts';

/** What a page with all of its styles and scripts weighs at most, as it is and packed, in bytes: the first packets of a connection hold it. */
const MOST = { bare: 40 * 1024, br: 10 * 1024, gz: 13 * 1024 };
/** The same for the pages that most people read first, and what a single long one of them may weigh. */
const FIRST = { br: 6 * 1024, gz: 7.5 * 1024 };
const LONG = 1.07;
/** What a page may weigh in another language, in parts of what it weighs in the campaign’s own. */
const RATIO = 1.2;
/** The styles of the heaviest page of each kind, as they are, added up; and what a change may add before somebody has to look at it. */
const KINDS = [
  '.picture',
  '.invite',
  '.letter-maker',
  '.sealed-form',
  '.studio',
  '.chart',
  '.volunteer, .translate',
  '.set',
  '.react',
  '.key',
  '.editions, .band, .true, .sharing',
  '.search',
  '.slide',
  '.voice',
  '.names',
  '.cards',
  '.data',
  '.keeper',
];
const RECORD = 70_644;
const ROOM = 768;

const CUT = 'Shorten the text, show fewer entries and link to all, or split the list into pages.';
const sizes = new Map<string, number>();

test('each page weighs at most 40 KiB as it is', () => {
  expectNone(onPages(pages, ({ bytes }) => over(bytes, MOST.bare, 'bytes', CUT)));
});

describe.each(['br', 'gz'] as const)('packed as .%s', (kind) => {
  test('each page comes whole within the first packets of a connection, however long its list', () => {
    expectNone(onPages(pages, (page) => over(packed(page, kind), MOST[kind], `bytes as .${kind}`, CUT)));
  });

  test.each(languages.map(({ code }) => code))('in “%s” the home page and most explainers come at once', (code) => {
    const [home, ...explainers] = firstRead(code).map((page) => ({ page, bytes: packed(page, kind) }));
    const middle = explainers.toSorted((a, b) => a.bytes - b.bytes)[Math.floor(explainers.length / 2)]!;
    const fix = 'Say less on it, or in fewer elements.';
    const wrong = [home!, middle].flatMap(({ page, bytes }) => said(page, over(bytes, FIRST[kind], `bytes as .${kind}`, fix)));
    expectNone([
      ...wrong,
      ...explainers.flatMap(({ page, bytes }) => said(page, over(bytes, FIRST[kind] * LONG, `bytes as .${kind}`, fix))),
    ]);
  });
});

test('each page has at most 1.5 KB of styles, packed', () => {
  const fix = 'Say once in base.css what components share, and drop what no reader would miss.';
  expectNone(onPages(languagePages, (page) => over(brotli(stylesOf(page)), mostStyles(page), 'bytes of styles, packed', fix)));
});

test('the styles of all kinds of pages together have not grown', () => {
  const own = languagePages.filter(({ language }) => language.code === campaign.sourceLocale);
  const heaviest = KINDS.map((part) =>
    Math.max(0, ...own.flatMap((page) => (find(part, page).length > 0 ? Buffer.byteLength(stylesOf(page)) : []))),
  );
  const fix = 'If what is new is worth its bytes to every reader, write the new sum into RECORD in tests/site/budgets.test.ts.';
  expectNone(
    over(
      heaviest.reduce((sum, bytes) => sum + bytes),
      RECORD + ROOM,
      'bytes of styles',
      fix,
    ),
  );
});

test('a page for reading runs no script', () => {
  const isReading = ({ name }: Page) => !/^(search|share|keep|embed|coalition\/index)\.html$|^(kit|volunteer)\/|^act\//.test(name);
  const wrong = onPages(languagePages.filter(isReading), (page) =>
    find('script:not([type="application/ld+json"])', page).map(
      (script) => `runs a script, “${text(script).slice(0, 40)}”. What it does must work without.`,
    ),
  );
  expectNone(wrong);
});

test('one request brings the whole text of a page, with its styles', () => {
  expectNone(
    onPages(pages, (page) =>
      find('link[rel=stylesheet], link[rel=preload], style[src]', page).map(({ attribs }) => JSON.stringify(attribs)),
    ),
  );
});

test('no page asks for a font but in a script that devices may lack, and only behind the fonts that they have', () => {
  const wrong = onPages(languagePages, (page) =>
    [...stylesOf(page).matchAll(/@font-face\{[^}]*\}/g)].flatMap(([face]) =>
      /unicode-range:/.test(face) && /src:local\(.*,url\(/.test(face)
        ? []
        : [`${face.slice(0, 60)} is loaded by devices that need no font`],
    ),
  );
  expectNone(wrong);
});

/** Pages that say in another language what the first one does not have to say: how far its translation is. */
const OWN = /^volunteer\/(status|translate)\.html$/;

test.each(languages.map(({ code }) => code).filter((code) => code !== campaign.sourceLocale))(
  'most pages in “%s” are at most a fifth heavier than the same pages in the campaign’s own language',
  (code) => {
    const ratios = languagePages
      .filter(({ language, name }) => language.code === code && !OWN.test(name))
      .map((page) => packed(page, 'br') / packed(pageAt(`${campaign.sourceLocale}/${page.name}`), 'br'))
      .toSorted((a, b) => a - b);
    expect(
      ratios[Math.floor(ratios.length / 2)],
      'Shorten what stands on all pages: the head, the foot, the names of links.',
    ).toBeLessThanOrEqual(RATIO);
  },
);

/** The home page, then the explainers that have no picture with its table. */
function firstRead(code: string): Page[] {
  const explainers = languagePages.filter((page) => page.path.startsWith(`${code}/explainer/`) && page.name !== 'explainer/index.html');
  return [pageAt(`${code}/index.html`), ...explainers.filter((page) => find('figure.chart', page).length === 0)];
}

function said({ path }: Page, what: readonly string[]): string[] {
  return what.map((text) => `${path}: ${text}`);
}

function over(bytes: number, most: number, what: string, fix: string): string[] {
  return bytes > most ? [`${bytes} ${what}, at most ${most}. ${fix}`] : [];
}

/** What a page weighs packed: the file that the build wrote beside it, or else packed here. */
function packed({ path }: Page, kind: 'br' | 'gz'): number {
  const key = `${path}.${kind}`;
  if (!sizes.has(key))
    sizes.set(
      key,
      packedFiles.has(key) ? readDist(key).length : kind === 'br' ? brotli(readDist(path)) : gzipSync(readDist(path), { level: 9 }).length,
    );
  return sizes.get(key)!;
}
