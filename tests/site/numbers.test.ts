// The numbers in pictures, as somebody finds them who knows nothing of how they were drawn: held against the campaign's own files.
import { describe, expect, test } from 'vitest';
import { idsIn, languages, readJson } from './campaign.ts';
import { attribute, expectNone, files, find, languagePages, onPages, type Page, pages, readDist, target, text } from './dist.ts';
import { pngSize } from './png-size.ts';

interface Figure {
  kind: 'number' | 'series' | 'ranking';
  points?: { shutdowns?: number; value?: number }[];
}

const figures = idsIn('figures').map((id) => ({ id, ...(readJson(`content/figures/${id}.json`) as Figure) }));
const drawn = languagePages.filter(({ name }) => /^pictures(-\d+)?\.html$/.test(name));
const picturesOf = (page: Page) => find('figure.picture', page);
const MOST_BYTES = 40_000;
const MOST_PNG = 150 * 1024;

test('every figure of the campaign has its picture in every language, once', () => {
  for (const { code } of languages) {
    const ids = drawn
      .filter(({ language }) => language.code === code)
      .flatMap((page) => picturesOf(page).map((figure) => attribute(figure, 'id')));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(figures.filter(({ kind }) => kind !== 'number').map(({ id }) => id)));
  }
});

test('each picture has a title, says what it shows, and has its table, its source and files that are there', () => {
  expectNone(
    onPages(drawn, (page) =>
      picturesOf(page).flatMap((figure) => {
        const links = find('.files a', figure).flatMap((link) => target(page, attribute(link, 'href')) ?? []);
        const has = (ending: string) => links.some(({ path }) => path.endsWith(ending) && files.has(path));
        const says = find('[role=img]', figure).every((picture) => attribute(picture, 'aria-label').length > 20);
        const faults = {
          'has no title': text(find('figcaption h2', figure)[0]) === '',
          'does not say what it shows': !says || text(find('figcaption p, .numbers', figure)[0]).length < 20,
          'has no table': find('details table tbody tr', figure).length === 0,
          'has no source': find('.source', figure).length === 0,
          'has no PNG': !has('.png'),
          'has no SVG': !has('.svg'),
          'has no CSV': !has('.csv'),
          'cannot be shared': !links.some(({ path, hash }) => path.endsWith('share.html') && hash !== ''),
        };
        return Object.entries(faults).flatMap(([fault, isSo]) => (isSo ? [`${attribute(figure, 'id')} ${fault}`] : []));
      }),
    ),
  );
});

test('every number of a series and of a ranking stands in its table, as many as the campaign has', () => {
  for (const { id, points } of figures.filter(({ kind }) => kind !== 'number')) {
    const tables = drawn.flatMap((page) => picturesOf(page).filter((figure) => attribute(figure, 'id') === id));
    expect(tables).toHaveLength(languages.length);
    for (const figure of tables) expect(find('tbody tr', figure).filter((row) => find('td', row).length > 0)).toHaveLength(points!.length);
    const english = tables[languages.findIndex(({ code }) => code === 'en')];
    for (const point of points!) expect(text(english)).toContain(String(point.value));
  }
});

describe.each(languages.map(({ code }) => code))('in “%s”', (code) => {
  test('the tiles, the table and the file count every organisation once', () => {
    const wanted = idsIn('coalition').length;
    const figure = drawn.filter(({ language }) => language.code === code).flatMap((page) => find('figure:has(.map)', page))[0]!;
    const csv = readDist(`embed/${code}/${attribute(figure, 'id')}.csv`).toString('utf8');
    const sum = (numbers: (string | undefined)[]) => numbers.reduce((total, number) => total + valueOf(number ?? ''), 0);
    expect(sum(find('.map li b', figure).map(text))).toBe(wanted);
    expect(sum(find('td', figure).map(text))).toBe(wanted);
    expect(
      sum(
        csv
          .trim()
          .split('\r\n')
          .slice(1)
          .map((line) => line.split(',').at(-1)),
      ),
    ).toBe(wanted);
    expect(find('.map li', figure)).toHaveLength(find('td', figure).length);
  });

  test('the graphics are large enough to share, and light enough to send', () => {
    const own = [...files].filter((path) => new RegExp(`^kit/${code}/[^/]*-chart-[^/]*\\.png$`, 'u').test(path));
    expect(own.length).toBeGreaterThan(0);
    for (const path of own) {
      expect(readDist(path).length, path).toBeLessThanOrEqual(MOST_PNG);
      expect(pngSize(readDist(path))!.width, path).toBeGreaterThanOrEqual(1200);
    }
  });
});

test('the pages of pictures are light, and run nothing', () => {
  expectNone(onPages(drawn, (page) => (page.bytes > MOST_BYTES ? [`${page.bytes} bytes`] : [])));
  expectNone(onPages(drawn, (page) => find('script:not([type="application/ld+json"])', page).map((script) => text(script).slice(0, 40))));
});

test('they are found from the numbers, from what worked, and in the index', () => {
  for (const { code } of languages) {
    const from = (name: RegExp) => pages.filter(({ path }) => path.startsWith(`${code}/`) && name.test(path.slice(code.length + 1)));
    for (const name of [/^wins\.html$/, /^explainer\//, /^a-z(-\d+)?\.html$/]) {
      const leads = from(name).flatMap((page) => find('main a', page).flatMap((link) => target(page, attribute(link, 'href'))?.path ?? []));
      expect(leads.some((path) => path.startsWith(`${code}/pictures`))).toBe(true);
    }
  }
});

/** A number in the digits of any language. */
function valueOf(written: string): number {
  const digits = [...written].flatMap((sign) => {
    const code = sign.codePointAt(0)!;
    if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
    return /\d/.test(sign) ? sign : [];
  });
  return Number(digits.join(''));
}
