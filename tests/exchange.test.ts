// The campaign's own texts go to translation platforms and come back: nothing of them may change on the way.
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Campaign } from '#src/core/campaign/schema.ts';
import { ROOT } from '#src/io/folders.ts';
import { listFiles } from '#src/io/list-files.ts';
import { translateCommand } from '#src/io/translation/translate-command.ts';

const { locales, sourceLocale } = JSON.parse(await readFile(join(ROOT, 'content/campaign.json'), 'utf8')) as Campaign;
const translated = locales.filter((code) => code !== sourceLocale);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exchange-'));
  for (const part of ['content', 'locales']) await cp(join(ROOT, part), join(folder, part), { recursive: true });
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

afterAll(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const run = (...args: string[]): Promise<void> => translateCommand([...args, '--campaign', folder]);

async function filesOf(locale: string): Promise<Map<string, string>> {
  const paths = [...(await listFiles(folder, 'content')), ...(await listFiles(folder, `locales/${locale}`))];
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)));
}

test.each(translated.flatMap((code) => [['po', code] as const, ['xliff', code] as const]))(
  'every byte is as it was after a journey through %s in “%s”',
  { timeout: 60_000 },
  async (format, code) => {
    const [file, again] = [join(folder, `first.${format === 'po' ? 'po' : 'xlf'}`), join(folder, 'again')];
    const before = await filesOf(code);
    await run('export', code, '--format', format, '--output', file);
    await run('import', code, file);
    expect(await filesOf(code)).toEqual(before);
    await run('export', code, '--format', format, '--output', again);
    expect(await readFile(again, 'utf8')).toBe(await readFile(file, 'utf8'));
  },
);

test.each(['po', 'xliff'])('pages that were lost come back from a file of %s, byte for byte', { timeout: 60_000 }, async (format) => {
  const code = translated[0]!;
  const file = join(folder, `kept.${format === 'po' ? 'po' : 'xlf'}`);
  const before = await filesOf(code);
  await run('export', code, '--format', format, '--output', file);
  await rm(join(folder, 'content/explainer', code), { recursive: true });
  await run('import', code, file);
  expect(await filesOf(code)).toEqual(before);
});
