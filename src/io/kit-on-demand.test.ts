import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { kitManifestSchema } from '#src/core/kit/manifest.ts';
import { sampleContent } from '#src/core/site/sample-view.ts';
import { type KitOnDemand, openKitOnDemand } from './kit-on-demand.ts';

let folder: string;
let kit: KitOnDemand;

beforeAll(async () => {
  const home = await mkdtemp(join(tmpdir(), 'kit-on-demand-'));
  folder = join(home, 'kit');
  const content = sampleContent();
  const [graphic] = content.kit;
  content.kit = [{ ...graphic!, width: 1000, height: 300, formats: ['png', 'svg'] }];
  kit = await openKitOnDemand(content, folder, join(home, 'cache'));
});

test('the manifest names every graphic and every ZIP before any of them is made', async () => {
  const manifest = kitManifestSchema.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  expect(manifest.files.map(({ path }) => path)).toContain('kit/am/standingforest-am-badge-moss-1000x300.svg');
  expect(manifest.archives.map(({ path }) => path)).toContain('kit/standingforest-ar.zip');
  expect(await filesIn('kit/am')).not.toContain('standingforest-am-badge-moss-1000x300.svg');
});

test('a graphic, its small picture, a link preview and a ZIP are there once somebody asks for them', async () => {
  expect(await kit.make('kit/ar/standingforest-ar-badge-moss-1000x300.png')).toBe(true);
  expect((await sharp(join(folder, 'kit/ar/standingforest-ar-badge-moss-1000x300.png')).metadata()).width).toBe(1000);
  expect(await kit.make('thumb/ar/standingforest-ar-badge-moss-1000x300.png')).toBe(true);
  expect((await sharp(join(folder, 'thumb/ar/standingforest-ar-badge-moss-1000x300.png')).metadata()).width).toBe(240);
  expect(await kit.make('preview/am/explainer/why-forests.png')).toBe(true);
  expect(await filesIn('preview/am/explainer')).toContain('why-forests.png');
  expect(await kit.make('kit/standingforest-am.zip')).toBe(true);
  const zip = unzipSync(await readFile(join(folder, 'kit/standingforest-am.zip')));
  expect(Object.keys(zip)).toContain('standingforest-am/badge/standingforest-am-badge-moss-1000x300.svg');
});

test('an address at which the kit has nothing makes nothing', async () => {
  expect(await kit.make('kit/ar/nothing.png')).toBe(false);
  expect(await kit.make('kit/../../package.json')).toBe(false);
});

test('what an earlier plan has left stays as long as the kit still has it, and goes otherwise', async () => {
  const content = sampleContent();
  await openKitOnDemand(
    { ...content, kit: [{ ...content.kit[0]!, width: 900, height: 300, formats: ['svg'] }] },
    folder,
    join(folder, '..', 'cache'),
  );
  expect(await filesIn('kit/ar')).not.toContain('standingforest-ar-badge-moss-1000x300.png');
  expect(await filesIn('preview/am/explainer')).toContain('why-forests.png');
});

async function filesIn(path: string): Promise<string[]> {
  return readdir(join(folder, path)).catch(() => []);
}
