// What readers, volunteers and programs are told of a translation is the same truth: a small site is built after each change of its source.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { statusCommand } from '#src/io/translation/status-command.ts';
import { translateCommand } from '#src/io/translation/translate-command.ts';
import { SampleSite } from '../sample-site.ts';

const SOURCE = 'content/explainer/en/why-forests.mdx';
const HTML = 'explainer/why-forests.html';
const OTHERS = ['ar', 'am'] as const;
const DAYS = { ar: '٢٧ نوفمبر ٢٠٢٦', am: 'ኖቬምበር 27 ቀን 2026 እ.ኤ.አ.' };
const MORE = '\nForests are cooler than fields.\n\n- Ask your neighbours.\n';
const MORE_IN = { ar: '\nالغابات أبرد من الحقول.\n\n- اسألوا جيرانكم.\n', am: '\nደኖች ከእርሻ ይልቅ ይቀዘቅዛሉ።\n\n- ጎረቤቶችዎን ይጠይቁ።\n' };
const OLD = { ar: 'الغابات أبرد من الحقول.', am: 'ደኖች ከእርሻ ይልቅ ይቀዘቅዛሉ።' };
const NEW = { ar: 'الغابات أبرد من الحقول بكثير.', am: 'ደኖች ከእርሻ ይልቅ በጣም ይቀዘቅዛሉ።' };

const site = new SampleSite('translation');
const fileOf = (code: string): string => `content/explainer/${code}/why-forests.mdx`;

beforeEach(() => {
  vi.stubEnv('GITHUB_STEP_SUMMARY', '');
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2026, 10, 27) / 1000));
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  return () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  };
});

beforeAll(async () => {
  await site.write();
  for (const code of ['en', ...OTHERS]) {
    const more = code === 'en' ? MORE : MORE_IN[code as 'ar'];
    await site.put(fileOf(code), (await site.read(fileOf(code))) + more);
  }
});

async function edit(path: string, from: string, to: string): Promise<void> {
  const text = await site.read(path);
  expect(text).toContain(from);
  await site.put(
    path,
    text.replace(from, () => to),
  );
}

const translate = (...args: string[]) => translateCommand([...args, '--campaign', site.campaign]);

async function status(...args: string[]): Promise<string> {
  const log = vi.mocked(console.log);
  log.mockClear();
  await statusCommand([...args, '--campaign', site.campaign]);
  return log.mock.calls.join('\n');
}

interface Told {
  outdated: number;
  missing: number;
  unstamped: number;
  texts: { document: string; outdated: { key: string; source: string; hash: string }[] }[];
}

/** What is outdated in a language, for programs: the texts and the source of each block. */
async function outdatedIn(code: string): Promise<string[]> {
  const told = (JSON.parse(await status('--json')) as Record<string, Told>)[code]!;
  expect(told).toMatchObject({ missing: 0, unstamped: 0 });
  const sources = told.texts.flatMap(({ document, outdated }) => outdated.map(({ source }) => `${document}: ${source}`));
  expect(told.outdated).toBe(sources.length);
  return sources;
}

/** The page in each language as it was built last. */
let built: Record<string, string> = {};

async function build(): Promise<Record<string, string>> {
  expect(await site.build()).toBe('');
  const pages = await Promise.all(['en', ...OTHERS].map(async (code) => [code, await site.page(`${code}/${HTML}`)] as const));
  return (built = Object.fromEntries(pages));
}

/** What a page marks as older than its source. */
const olderIn = (html: string): string[] =>
  [...html.matchAll(/<(\w+)[^>]* data-older="[0-9a-f]{8}"[^>]*>([^<]*)/g)].map(([, , text]) => text!.trim());

/** Words of a page without its elements. */
const plain = (html: string): string => html.replace(/<[^>]*>/g, '');

/** Each is a build of its own: by day the first of them. */
const DEEP = process.env['ALTAVEU_DEEP'] === '1';

test('a site whose languages all say what the source says marks nothing', async () => {
  await translate('sync', 'all');
  for (const code of OTHERS) expect(await outdatedIn(code)).toEqual([]);
  for (const html of Object.values(await build())) {
    expect(html).not.toMatch(/data-older|class="notice note"|class="was"|<!--if|<!--fi|[\uFDD0-\uFDD2]/);
    expect(html).not.toContain('noindex');
  }
});

test('one English paragraph is changed: every other language shows exactly that block outdated, in page, status and JSON', async () => {
  await edit(SOURCE, 'Forests are cooler than fields.', 'Forests are much cooler than fields.');
  // This records the day, and clears nothing: nobody has translated yet.
  await translate('sync', 'all');
  const pages = await build();
  expect(pages['en']).not.toMatch(/data-older|class="notice note"/);
  for (const code of OTHERS) {
    expect(await outdatedIn(code)).toEqual(['explainer/why-forests: Forests are much cooler than fields.']);
    expect(await status(code)).toContain('Forests are {+much +}cooler than fields.');
    const html = pages[code]!;
    expect(olderIn(html)).toEqual([OLD[code]]);
    const [notice] = /<aside class="notice note"[\s\S]*?<\/aside>/.exec(html) ?? [''];
    expect(notice).toMatch(/<p lang="en" dir="ltr">\s*Forests are\s*<ins>much\s*<\/ins>\s*cooler than fields\.\s*<\/p>/);
    const hash = /data-older="(\w+)"/.exec(html)![1]!;
    expect(notice).toContain(`id="was-${hash}"`);
    expect(html).toContain(`href="#was-${hash}"`);
    expect(plain(notice)).toContain(DAYS[code]);
    expect(notice).toContain('href="../../en/explainer/why-forests.html"');
    expect(notice).toContain('href="../volunteer/translate.html#explainer/why-forests"');
    // An outdated page is still a page in its language.
    expect(html).not.toContain('noindex');
    expect(await site.page(`${code}/index.html`)).not.toMatch(/data-older|class="notice note"/);
  }
});

test.runIf(DEEP)('translating it clears it everywhere', async () => {
  for (const code of OTHERS) {
    await edit(fileOf(code), OLD[code], NEW[code]);
    await translate('sync', code, 'why-forests');
    expect(await outdatedIn(code)).toEqual([]);
    expect(await status(code)).toContain(`${code}: everything is translated.`);
  }
  const pages = await build();
  for (const code of OTHERS) {
    expect(pages[code]).not.toMatch(/data-older|class="notice note"/);
    expect(pages[code]).toContain(NEW[code]);
  }
});

test.runIf(DEEP)('a typo fix that is marked en-only changes nothing but the English page', async () => {
  const before = built;
  await edit(SOURCE, 'Forests are much cooler', 'Forests are far cooler');
  await translate('en-only', 'why-forests');
  for (const code of OTHERS) expect(await outdatedIn(code)).toEqual([]);
  const after = await build();
  for (const code of OTHERS) expect(after[code]).toBe(before[code]!);
  expect(after['en']).toContain('far cooler');
});

test.runIf(DEEP)(
  'a page that a language has not translated stands there in English, says so, and is no page for search engines',
  async () => {
    const sitemapBefore = await readFile(join(site.out, 'sitemap.xml'), 'utf8');
    expect(sitemapBefore).toContain(`am/${HTML}`);
    await rm(join(site.campaign, fileOf('am')));
    const { am, en, ar } = await build();
    expect(am).toMatch(/<p[^>]* lang="en" dir="ltr"[^>]*>\s*Forests are far cooler than fields\.\s*<\/p>/);
    expect(am).toMatch(/<li[^>]* lang="en" dir="ltr"[^>]*>\s*Ask your neighbours\.\s*<\/li>/);
    expect(am).toMatch(/<h1[^>]* lang="en" dir="ltr"[^>]*>/);
    expect(am).toMatch(/<title>Why forests/);
    expect(am).toContain('class="notice note"');
    expect(am).toMatch(/<meta name="robots" content="noindex[^"]*"/);
    expect(am).not.toMatch(/[\uFDD0-\uFDD2]/);
    for (const html of [en!, ar!]) {
      expect(html).not.toMatch(/<link rel="alternate" hreflang="am"/);
      expect(html).toMatch(/<link rel="alternate" hreflang="ar"/);
      expect(html).not.toContain('noindex');
    }
    const sitemap = await readFile(join(site.out, 'sitemap.xml'), 'utf8');
    expect(sitemap).not.toContain(`am/${HTML}`);
    expect(sitemap).toContain(`ar/${HTML}`);
    // The link to the language stays: it leads to a page that says what it is.
    expect(en).toContain(`href="../../am/${HTML}"`);
    expect(await status('am')).toContain('missing   title');
  },
);
