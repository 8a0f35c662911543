import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { compileProse } from '#src/core/explainer/compile-prose.ts';
import type { PagePluginOptions } from '#src/core/explainer/page-plugins.ts';
import { believeCaches } from './caches.ts';
import { openCompiler } from './kept-prose.ts';

const PATH = 'content/explainer/am/rights.mdx';
const PAGE = '---\ntitle: መብቶች\ndescription: ስለ መብቶች\n---\n\n## ለምን?\n\nኢንተርኔት ሲዘጋ #ክፍት እንላለን።\n';
const OPTIONS: PagePluginOptions = { sizeOf: () => Promise.resolve({ width: 4, height: 3 }), directions: new Map([['am', 'ltr']]) };
let cache: string;

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'prose-'));
  await compiled(PAGE);
});

/** Opens the compiler as another build would, and says whether it had to compile the page. */
async function compiled(page: string, path = PATH, options = OPTIONS): Promise<boolean> {
  const compile = vi.fn(compileProse);
  const { compile: compileKept, keep } = await openCompiler('a campaign', compile, cache);
  expect(await compileKept(path, page, options)).toEqual(await compileProse(path, page, options));
  await keep();
  return compile.mock.calls.length > 0;
}

test('a page that is the same is not compiled again', async () => expect(await compiled(PAGE)).toBe(false));

test.each<[string, () => Promise<boolean>]>([
  ['with another letter', () => compiled(PAGE.replace('መብቶች', 'መብታችን'))],
  ['under another name', () => compiled(PAGE, 'content/explainer/am/other.mdx')],
  ['in a campaign whose languages run otherwise', () => compiled(PAGE, PATH, { ...OPTIONS, directions: new Map([['am', 'rtl']]) })],
])('a page %s is compiled', async (_, again) => expect(await again()).toBe(true));

test('a page with pictures is compiled each time, as these may have changed', async () => {
  const page = `${PAGE}\n![ሰልፍ](/march.jpg)\n`;
  await compiled(page);
  expect(await compiled(page)).toBe(true);
});

test('a fresh build believes nothing of it', async () => {
  believeCaches(false);
  try {
    expect(await compiled(PAGE)).toBe(true);
  } finally {
    believeCaches(true);
  }
});
