import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleCampaign } from '#src/core/checks/sample-campaign.ts';
import { listFiles, readCampaignFiles } from './campaign-files.ts';
import { sampleFolder } from './sample-folder.ts';

test('a campaign’s folder is read as it was written, with the names of what lies in public/', async () => {
  const { texts, publicPaths } = await readCampaignFiles(await sampleFolder());
  const sample = sampleCampaign();
  expect([...texts].toSorted()).toEqual([...sample.texts].toSorted());
  expect(publicPaths).toEqual(sample.publicPaths);
});

test('guides and pictures beside the content are not read as content', async () => {
  const folder = await sampleFolder();
  await writeFile(join(folder, 'locales/ar/GUIDE.md'), '# دليل');
  await writeFile(join(folder, 'content/wins/photo.png'), 'PNG');
  const { texts } = await readCampaignFiles(folder);
  expect([...texts.keys()].filter((path) => !/\.(json|mdx)$/.test(path))).toEqual([]);
});

test('a folder without a campaign has no files, and that is no crash', async () => {
  const files = await readCampaignFiles(join(await sampleFolder(), 'nowhere'));
  expect([files.texts.size, files.publicPaths.size]).toEqual([0, 0]);
});

test('files are listed in one order, with forward slashes, on every machine', async () => {
  const folder = await sampleFolder();
  expect(await listFiles(folder, 'content/pages')).toEqual([
    'content/pages/am/about.mdx',
    'content/pages/ar/about.mdx',
    'content/pages/en/about.mdx',
  ]);
  const all = await listFiles(folder, '.');
  expect(all).toEqual(all.toSorted());
  expect(all).toContain('public/pictures/map.svg');
});
