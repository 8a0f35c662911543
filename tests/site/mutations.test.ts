// Changes to a good site, each of which could do harm or lose something: the output gate must find every one, in the right file.
import { describe, expect, test } from 'vitest';
import { isOwnCampaign } from './campaign.ts';
import { bytesOf, content, edited, fileLike, keptWith, problemsFor, problemsWith } from './output.ts';

/** They change files that this repository’s campaign has. */
const MUTATIONS = isOwnCampaign
  ? ([
      ['what runs', (await import('./mutations/code.ts')).RUNNING],
      ['what is loaded and sent', (await import('./mutations/loading.ts')).LOADING],
      ['content policies', (await import('./mutations/policies.ts')).POLICIES],
      ['links and addresses', (await import('./mutations/links.ts')).LINKS],
      ['HTML', (await import('./mutations/html.ts')).HTML],
      ['the bytes of files', (await import('./mutations/files.ts')).FILES],
      ['names and kinds', (await import('./mutations/names.ts')).NAMES],
      ['entries', (await import('./mutations/entries.ts')).ENTRIES],
      ['open data', (await import('./mutations/data.ts')).DATA],
      ['sharing', (await import('./mutations/sharing.ts')).SHARING],
      ['what people take along', (await import('./mutations/editions.ts')).EDITIONS],
      ['keys and security.txt', (await import('./mutations/well-known.ts')).WELL_KNOWN],
    ] as const)
  : [];

test('the site as it was built has no problem', async () => {
  expect(await problemsWith({})).toEqual([]);
  const paths = ['index.html', '404.html', `${content.campaign.sourceLocale}/search.html`, fileLike(/kit\/frame\.html$/)];
  const same = await Promise.all(paths.map(async (path) => [path, await bytesOf(path)] as const));
  expect(await problemsWith({ files: Object.fromEntries(same) })).toEqual([]);
});

test('what people may well write into a page is no problem', async () => {
  const path = `${content.campaign.sourceLocale}/wins.html`;
  const prose = '<p><a href="#top">a</a> <a href="search.html?q=%D9%85%D8%A7%D8%A1">b</a> <a href="./act/index.html" title="c">c</a></p>';
  const page = await edited(path, '</main>', `${prose}</main>`);
  expect(await problemsWith({ files: { [path]: page, ...(await keptWith(path, page)) } })).toEqual([]);
});

const DEEP = process.env['ALTAVEU_DEEP'] === '1';

describe.each(MUTATIONS)('%s', (_, mutations) => {
  // Every fifth by day: each needs a look at the whole site.
  test.each(mutations.filter((_mutation, i) => DEEP || i % 5 === 0))('%s is found', async (_name, path, found, change) => {
    const problems = await problemsWith(await change());
    expect(problems.map(({ file, what: [key] }) => `${file} ${key}`)).toContain(`${path} output.${found}`);
  });
});

test.runIf(isOwnCampaign)('the site is changed in at least a hundred ways', () => {
  expect(MUTATIONS.flatMap(([, mutations]) => mutations).length).toBeGreaterThan(100);
});

test.runIf(content.testimonies.length > 0)(
  'what a withdrawn testimony left behind is found: page, pictures, search, news, map, lists',
  async () => {
    const { sourceLocale: code } = content.campaign;
    const [withdrawn, ...left] = content.testimonies;
    const files = new Set((await problemsFor({ ...content, testimonies: left })).map(({ file }) => file));
    const page = `${code}/testimonies/${withdrawn!.id}.html`;
    const preview = `preview/${page.replace('.html', '.png')}`;
    expect([...files]).toEqual(
      expect.arrayContaining([page, preview, `${code}/feed.xml`, 'sitemap.xml', `${code}/testimonies/index.html`]),
    );
    const graphics = content.kit.some(({ for: of }) => of === 'testimony') && withdrawn!.consent.scope !== 'website';
    expect([...files].some((path) => path.startsWith('kit/') && path.includes(withdrawn!.id))).toBe(graphics);
  },
);
