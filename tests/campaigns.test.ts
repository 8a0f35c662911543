// Campaigns in other languages, with other looks and other sections than the example: each is sound by itself, and its kit can be made.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { readFolder } from '#src/io/check-folder.ts';
import { listFiles } from '#src/io/list-files.ts';
import { plannedKit } from '#src/io/planned-kit.ts';
import { OTHER_CAMPAIGNS } from './other-campaigns.ts';

const read = new Map<string, CampaignContent>();

describe.each(OTHER_CAMPAIGNS)('the campaign $name', ({ name, folder, languages, lacks }) => {
  test('passes the check, without a warning', async () => {
    const { problems, warnings, content } = await readFolder(folder);
    expect({ problems, warnings: warnings.shown }).toEqual({ problems: [], warnings: [] });
    expect(content!.campaign.locales).toEqual(languages.map(({ code }) => code));
    expect(content!.locales.map(({ direction }) => direction)).toEqual(languages.map(({ direction }) => direction));
    read.set(name, content!);
  });

  test('is content, languages and public files, and nothing else', async () => {
    const folders = await readdir(folder);
    expect(folders.filter((each) => each !== 'public').sort()).toEqual(['content', 'locales']);
  });

  test('has no gap left in square brackets', async () => {
    const texts = (await listFiles(folder, '.')).filter((path) => /\.(json|mdx)$/.test(path));
    for (const path of texts) expect(await readFile(join(folder, path), 'utf8'), path).not.toMatch(/(?<=["\n#] *)\[[^\]"]{12,}\](?!\()/);
  });

  test('has graphics in each of its languages, as many in one as in the other', () => {
    const { files } = plannedKit(read.get(name)!);
    const counts = languages.map(({ code }) => files.filter(({ locale, path }) => locale === code && path.endsWith('.png')).length);
    expect(counts[0]).toBeGreaterThan(8);
    expect(new Set(counts).size).toBe(1);
  });

  test('has what the test knows it to lack nowhere', () => {
    const { coalition, testimonies, wins, letters, campaign } = read.get(name)!;
    const has = { coalition, testimonies, wins, 'act/letters': letters, keys: Object.keys(campaign.keys) };
    const empty = Object.entries(has).filter(([, entries]) => entries.length === 0);
    for (const [section] of empty)
      expect(
        lacks.some((path) => path.startsWith(section)),
        section,
      ).toBe(true);
  });
});

test('they are unlike each other: other languages, scripts, looks and sections', () => {
  const all = [...read.values()];
  expect(new Set(all.map(({ campaign }) => campaign.sourceLocale)).size).toBe(all.length);
  expect(new Set(all.map(({ campaign }) => campaign.theme.look)).size).toBe(all.length);
  expect(new Set(all.map(({ locales }) => locales[0]!.script))).toEqual(new Set(['Arab', 'Latn', 'Deva']));
  expect(new Set(all.flatMap(({ locales }) => locales.map(({ script }) => script)))).toEqual(new Set(['Arab', 'Latn', 'Deva', 'Taml']));
  expect(all.map(({ campaign }) => campaign.forge !== undefined).sort()).toEqual([false, true, true]);
});
