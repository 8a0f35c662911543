import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import { campaignSlug } from '#src/core/kit/drawing.ts';
import type { KitArchive, KitCampaign, KitFile, Kind } from '#src/core/kit/model.ts';
import { zipArchive, type ZipEntry } from '#src/core/kit/zip/archive.ts';
import { cacheKey, type KitCache, writeWhole } from './kit-cache.ts';

/** Where the files are, where packed ones are kept between runs, and whose they are. */
export interface ZipRun {
  outDir: string;
  cache: KitCache;
  campaign: KitCampaign;
}

const PACKED = /\.(svg|html|txt)$/;

/** Writes the ZIP of a language and one for each of its kinds; beside the files each has the texts. */
export async function writeZips(run: ZipRun, locale: string, files: readonly KitFile[], texts: KitArchive): Promise<KitArchive[]> {
  const name = `${campaignSlug(run.campaign)}-${locale}`;
  const entries = new Map<string, ZipEntry>();
  for (const file of [texts, ...files]) entries.set(file.path, await entryOf(run, file));
  const kinds = [...new Set(files.map(({ kind }) => kind))];
  const text = { ...entries.get(texts.path)!, name: `${name}/texts.txt` };
  const inFolder = (file: KitFile, folder: string): ZipEntry => ({
    ...entries.get(file.path)!,
    name: `${folder}/${file.path.split('/').at(-1)!}`,
  });
  const whole = files.map((file) => inFolder(file, `${name}/${file.kind}`));
  const archives = [await writeZip(run, `kit/${name}.zip`, [...whole, text], { locale })];
  for (const kind of kinds) {
    const own = files.filter((file) => file.kind === kind).map((file) => inFolder(file, `${name}-${kind}`));
    const withText = [...own, { ...text, name: `${name}-${kind}/texts.txt` }];
    archives.push(await writeZip(run, `kit/${locale}/${name}-${kind}.zip`, withText, { locale, kind }));
  }
  return archives;
}

async function writeZip(run: ZipRun, path: string, entries: ZipEntry[], about: { locale: string; kind?: Kind }): Promise<KitArchive> {
  const data = zipArchive(entries, run.campaign.updated);
  await writeWhole(join(run.outDir, path), data);
  return { ...about, path, format: 'zip', bytes: data.length, sha256: createHash('sha256').update(data).digest('hex') };
}

/** A file as it stands in archives: text is packed once, however many archives and runs have it. */
async function entryOf({ outDir, cache }: ZipRun, { path, sha256 }: Pick<KitFile, 'path' | 'sha256'>): Promise<ZipEntry> {
  const data = await readFile(join(outDir, path));
  const entry = { name: path, size: data.length, crc32: crc32(data) };
  if (!PACKED.test(path)) return { ...entry, packed: data, deflated: false };
  const key = cacheKey(sha256, { deflate: 1 });
  const kept = await cache.read(key);
  const packed = kept ?? deflateSync(data, { level: 6, mem: 8 });
  if (!kept) await cache.write(key, packed);
  return { ...entry, packed, deflated: true };
}
