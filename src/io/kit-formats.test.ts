import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import type { KitInput, KitResult } from '#src/core/kit/model.ts';
import { FORMATS } from '#src/core/kit/schema.ts';
import { renderKit } from './kit.ts';

const night = { id: 'night', background: '#1b1036', pattern: '#33236b', text: '#fffbf2', accent: '#ffd028', onAccent: '#1b1036' };
const graphic = {
  kind: 'sticker',
  width: 512,
  height: 512,
  colourways: ['night'],
  words: { main: 'main' },
  order: 1,
} as const;
const input: KitInput = {
  campaign: {
    name: 'Test',
    hashtag: '#TestTag',
    siteLabel: 'test.example',
    address: 'https://test.example/',
    organiser: 'Test Group',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    updated: '2026-11-21',
    mark: { viewBox: '0 0 10 10', path: 'M0 0h10v2H2v8H0z' },
    colourways: [night],
  },
  graphics: [
    { ...graphic, id: 'one', template: 'sticker', colourways: ['night'], formats: [...FORMATS] },
    { ...graphic, id: 'poster', kind: 'poster', template: 'field', width: 105, height: 148, unit: 'mm', bleed: 3, order: 2, colourways: ['night'], formats: ['pdf', 'pdf-black', 'png'] },
  ],
  locales: [
    { code: 'ar', direction: 'rtl', script: 'Arab', words: { main: 'الإنترنت للجميع', 'graphics.one.alt': '{{slogan}}', 'graphics.poster.alt': '{{slogan}}' }, wordsFile: 'locales/ar/kit.json' },
    { code: 'am', direction: 'ltr', script: 'Ethi', words: { main: 'ኢንተርኔት ለሁሉም', 'graphics.one.alt': '{{slogan}}', 'graphics.poster.alt': '{{slogan}}' }, wordsFile: 'locales/am/kit.json' },
  ],
  previews: [],
}; // prettier-ignore

let home: string;
let kit: KitResult;
const read = (path: string): Promise<Buffer> => readFile(join(home, 'kit-out', path));
const pathOf = (format: string, variant?: string, graphicId = 'one'): string =>
  kit.files.find((file) => file.locale === 'ar' && file.graphic === graphicId && file.format === format && file.variant === variant)!.path;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'kit-formats-'));
  kit = await renderKit(input, join(home, 'kit-out'), { cacheDir: join(home, 'cache') });
});

test('a graphic comes in every format that its file asks for, and the file names tell them apart', () => {
  expect(kit.problems).toEqual([]);
  const own = kit.files.filter(({ locale, graphic: id }) => locale === 'ar' && id === 'one');
  expect(own).toHaveLength(FORMATS.length);
  expect(new Set(kit.files.map(({ path }) => path)).size).toBe(kit.files.length);
});

test('every file says its licence and where it is from', async () => {
  for (const { path, format } of kit.files) {
    const text = (await read(path)).toString('latin1');
    expect([path, text.includes('creativecommons.org/licenses/by/4.0/'), text.includes('https://test.example/')]).toEqual([
      path,
      true,
      true,
    ]);
    expect([format, text.includes('/home/') || text.includes(tmpdir())]).toEqual([format, false]);
  }
});

test('the brand’s colours are exact in PNG and WebP, at both sizes', async () => {
  for (const path of [pathOf('png'), pathOf('png', '2x'), pathOf('webp')]) {
    const { data, info } = await sharp(await read(path))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const pixels = new Uint32Array(data.buffer, data.byteOffset, info.width * info.height);
    expect([path, pixels.includes(0xff36101b), pixels.includes(0xff28d0ff)]).toEqual([path, true, true]);
    expect(info.width).toBe(path.includes('@2x') ? 1024 : 512);
  }
});

test('a sticker is light enough for messengers, and the animated one moves', async () => {
  expect((await read(pathOf('webp'))).length).toBeLessThanOrEqual(15_000);
  const animated = await read(pathOf('webp', 'animated'));
  expect(animated.length).toBeLessThanOrEqual(500_000);
  const { pages, loop } = await sharp(animated, { animated: true }).metadata();
  expect([pages! > 1, loop]).toEqual([true, 0]);
});

test('the editable SVG has live text with its language and direction, and says the same words as the outlines', async () => {
  const svg = (await read(pathOf('svg', 'editable'))).toString();
  expect(svg).toMatch(/<text [^>]*xml:lang="ar" direction="rtl" font-family="'Noto Sans Arabic'/);
  const words = [...svg.matchAll(/<tspan[^>]*>([^<]*)/g)].map(([, text]) => text!.trim()).join(' ');
  expect(words).toContain('الإنترنت للجميع');
  expect(words).toContain('#TestTag');
  expect((await read(pathOf('svg'))).toString()).not.toContain('<text');
});

test('a poster weighs at most 30 KB, and its black version has no colour', async () => {
  expect((await read(pathOf('pdf', undefined, 'poster'))).length).toBeLessThanOrEqual(30_000);
  expect((await read(pathOf('pdf', 'black', 'poster'))).length).toBeLessThanOrEqual(30_000);
});

test('the ZIP of a language opens and holds every file of it, and its texts', async () => {
  const zip = unzipSync(await read('kit/testtag-ar.zip'));
  const own = kit.files.filter(({ locale }) => locale === 'ar');
  expect(Object.keys(zip)).toHaveLength(own.length + 1);
  for (const { path, kind } of own) expect(Buffer.from(zip[`testtag-ar/${kind}/${path.split('/').at(-1)!}`]!)).toEqual(await read(path));
  expect(new TextDecoder().decode(zip['testtag-ar/texts.txt'])).toContain('الإنترنت للجميع');
  expect(kit.archives.filter(({ locale }) => locale === 'ar').map(({ path }) => path)).toEqual([
    'kit/ar/testtag-ar-texts.txt',
    'kit/testtag-ar.zip',
    'kit/ar/testtag-ar-sticker.zip',
    'kit/ar/testtag-ar-poster.zip',
  ]);
});

test('one changed string makes the pictures of its language anew, and no others', async () => {
  const [arabic, amharic] = input.locales;
  const changed = { ...input, locales: [arabic!, { ...amharic!, words: { ...amharic!.words, main: 'ኢንተርኔት አይዘጋ' } }] };
  const again = await renderKit(changed, join(home, 'changed'), { cacheDir: join(home, 'cache') });
  expect([again.rasterised, again.reused]).toEqual([5, 5]);
  const arabicOf = (result: KitResult): string[] => result.files.filter(({ locale }) => locale === 'ar').map(({ sha256 }) => sha256);
  expect(arabicOf(again)).toEqual(arabicOf(kit));
});

test('two cold builds give the same bytes, in another time zone, language, home and folder', { timeout: 60_000 }, async () => {
  const script = join(home, 'cold.ts');
  await writeFile(join(home, 'input.json'), JSON.stringify(input));
  await writeFile(script, coldScript());
  const sums = [
    { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', HOME: home },
    { TZ: 'America/Lima', LANG: 'C', HOME: tmpdir() },
  ].map((env, i) => coldBuild(script, `cold-${i}`, env));
  await rm(script);
  const expected = [...kit.files, ...kit.archives].map(({ sha256 }) => sha256);
  expect(JSON.parse(sums[0]!)).toEqual(expected);
  expect(sums[1]).toBe(sums[0]);
});

function coldScript(): string {
  return `import { readFileSync } from 'node:fs';
import { renderKit } from ${JSON.stringify(new URL('./kit.ts', import.meta.url).href)};
const [home, out] = process.argv.slice(2);
const kit = await renderKit(JSON.parse(readFileSync(home + '/input.json', 'utf8')), home + '/' + out, { cacheDir: home + '/' + out + '-cache' });
console.log(JSON.stringify([...kit.files, ...kit.archives].map(({ sha256 }) => sha256)));
`;
}

function coldBuild(script: string, out: string, env: Record<string, string>): string {
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, script, home, out], {
    cwd: home,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...env },
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
