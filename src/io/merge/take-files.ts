import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { COMPOSED } from '#src/core/shards/composed.ts';
import { RECORD_FILE, type Shard } from '#src/core/shards/record.ts';
import { UsageError } from '../command.ts';
import { inParallel } from '../in-parallel.ts';
import { sha256 } from '../sha256.ts';
import { listFiles } from '../list-files.ts';
import type { Bar } from '../progress.ts';
import { remove } from '../publish/remove.ts';

/**
 * Puts the files of shards into one folder, each held against the digest that its shard was built with, and puts together those that have a part
 * in every shard. `codes` are the languages in the campaign’s order. Returns how many files there are.
 */
export async function takeFiles(shards: readonly Shard[], codes: readonly string[], site: string, bar: Bar = () => {}): Promise<number> {
  await remove(site);
  const parts = new Map<string, string[]>();
  const taken = new Set<string>();
  const total = shards.reduce((sum, { record }) => sum + Object.keys(record.files).length, 0);
  let done = 0;
  for (const shard of shards) {
    await refuseDamage(shard);
    await inParallel(Object.keys(shard.record.files), async (path) => {
      const data = await readWhole(shard, path);
      if (path in COMPOSED) parts.set(path, [...(parts.get(path) ?? []), Buffer.from(data).toString('utf8')]);
      else if (!taken.has(path)) await put(site, path, data);
      taken.add(path);
      bar(++done, total);
    });
  }
  for (const [path, texts] of parts) await put(site, path, COMPOSED[path]!(texts, codes));
  return taken.size;
}

async function put(site: string, path: string, data: Uint8Array | string): Promise<void> {
  await mkdir(dirname(join(site, path)), { recursive: true });
  await writeFile(join(site, path), data);
}

/** A shard has the files that it was built with, and no others. */
async function refuseDamage(shard: Shard): Promise<void> {
  const found = new Set(await listFiles(shard.folder, '.'));
  found.delete(RECORD_FILE);
  const lost = Object.keys(shard.record.files).find((path) => !found.has(path));
  if (lost !== undefined) throw damaged(shard, `${lost} is missing`);
  const strange = [...found].find((path) => !Object.hasOwn(shard.record.files, path));
  if (strange !== undefined) throw damaged(shard, `${strange} was not built with it`);
}

async function readWhole(shard: Shard, path: string): Promise<Uint8Array> {
  const data = await readFile(join(shard.folder, path));
  if (sha256(data) !== shard.record.files[path]) throw damaged(shard, `${path} has changed since it was built`);
  return data;
}

function damaged({ folder }: Shard, what: string): UsageError {
  return new UsageError(
    `${folder} is damaged: ${what}. Copy or build this shard again; hidden files, such as .well-known, belong to it too.`,
  );
}
