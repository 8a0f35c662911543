import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { GUIDE_STYLE } from '#src/core/host/guide-html.ts';
import { CONTENTS } from '#src/core/host/pack.ts';
import type { KitInput, KitResult } from '#src/core/kit/model.ts';
import { readZip } from '#src/core/output/files/zip.ts';
import { TOOLS } from './check-output.ts';
import { renderKit } from './kit.ts';

const alt = { 'graphics.sheet.alt': '{{slogan}}', 'graphics.sheet.name': 'ورقة للتوقيع' };
const INPUT: KitInput = {
  campaign: {
    name: 'Test',
    hashtag: '#TestTag',
    siteLabel: 'test.example',
    address: 'https://test.example/a/',
    organiser: 'Test',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    updated: '2026-11-21',
    mark: { viewBox: '0 0 10 10', path: 'M0 0h10v2H2v8H0z' },
    colourways: [{ id: 'paper', background: '#ffffff', pattern: '#dddddd', text: '#000000', accent: '#000000', onAccent: '#ffffff' }],
  },
  graphics: [
    {
      id: 'sheet',
      kind: 'sheet',
      template: 'sheet',
      width: 297,
      height: 210,
      unit: 'mm',
      colourways: ['paper'],
      words: { main: 'main' },
      order: 1,
      formats: ['pdf-black'],
    },
  ],
  locales: [{ code: 'ar', direction: 'rtl', script: 'Arab', words: { main: 'هل نبقى على تواصل؟', ...alt }, wordsFile: 'a.json' }],
  previews: [],
  pack: {
    action: 'host',
    documents: [
      { part: 'readme', format: 'txt' },
      { part: 'page', page: 'guide', format: 'html' },
      { part: 'page', page: 'guide', format: 'txt' },
      { part: 'invitation', format: 'txt' },
    ],
    graphics: ['sheet'],
    texts: {
      ar: {
        title: 'نظّموا حوارا',
        labels: { 'guide.html': 'الدليل، صفحة', 'guide.txt': 'الدليل، نص', 'invitation.txt': 'الدعوة' },
        files: { pdf: '{name} (PDF)', 'pdf-black': '{name} (PDF، بالأسود)', html: '{name} (HTML)' },
        titles: { guide: 'الدليل' },
        texts: { readme: `نظّموا حوارا\n\n${CONTENTS}\n`, invitation: 'تعالوا نتحدث\n' },
      },
    },
  },
};

let home: string;
let kit: KitResult;
const make = (input: KitInput, folder: string) =>
  renderKit(input, join(home, folder), {
    cacheDir: join(home, 'cache'),
    readPage: async (path) => `---\ntitle: "x"\n---\n\n${path} [هنا](act/a.html)\n`,
  });

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'pack-'));
  kit = await make(INPUT, 'one');
});

const own = ({ archives }: KitResult) => archives.filter(({ action }) => action === 'host');

test('hosts get one archive with its documents and what is printed, and first what is in it', async () => {
  const zip = own(kit).at(-1)!;
  expect(zip.path).toBe('kit/ar/testtag-ar-host.zip');
  const files = readZip(await readFile(join(home, 'one', zip.path)), TOOLS)!;
  expect(files.map(({ name }) => name)).toEqual([
    'testtag-ar-host/README.txt',
    'testtag-ar-host/testtag-ar-host-guide.html',
    'testtag-ar-host/testtag-ar-host-guide.txt',
    'testtag-ar-host/testtag-ar-host-invitation.txt',
    'testtag-ar-host/testtag-ar-sheet-paper-297x210mm-black.pdf',
  ]);
  const readme = new TextDecoder().decode(files[0]!.data);
  for (const said of ['testtag-ar-host-guide.html\n  الدليل، صفحة', 'paper-297x210mm-black.pdf\n  ورقة للتوقيع (PDF، بالأسود)'])
    expect(readme).toContain(said);
});

test('a guide needs no connection: its style stands in it, nothing is loaded, links lead to the site', async () => {
  const html = await readFile(join(home, 'one/kit/ar/testtag-ar-host-guide.html'), 'utf8');
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain(`<style>${GUIDE_STYLE}</style>`);
  expect(html).toContain('href="https://test.example/a/ar/act/a.html"');
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<(script|img|iframe)|src=/);
});

test('the same words give the same bytes', async () => {
  expect(own(await make(INPUT, 'two')).map(({ sha256 }) => sha256)).toEqual(own(kit).map(({ sha256 }) => sha256));
});

test('a campaign without guides or graphics for hosts has no archive for them', async () => {
  const bare = { ...INPUT.pack!, documents: INPUT.pack!.documents.slice(0, 1), graphics: [] };
  expect(own(await make({ ...INPUT, pack: bare }, 'three'))).toEqual([]);
  expect(own(await make({ ...INPUT, pack: undefined }, 'four'))).toEqual([]);
});
