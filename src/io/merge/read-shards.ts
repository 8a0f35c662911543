import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RECORD_FILE, recordSchema, type Shard } from '#src/core/shards/record.ts';
import { UsageError } from '../command.ts';

/** Finds the shards in folders, each of which is one or holds some, and reads what they say of themselves. */
export async function readShards(folders: readonly string[]): Promise<Shard[]> {
  if (folders.length === 0) throw new UsageError('Name the folders of the shards: npm run merge -- shards/ar shards/am');
  return (await Promise.all(folders.map(shardsIn))).flat();
}

async function shardsIn(folder: string): Promise<Shard[]> {
  const own = await readRecord(folder);
  if (own) return [own];
  const names = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const inner = names.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  const shards = (await Promise.all(inner.sort().map(readRecord))).flatMap((shard) => shard ?? []);
  if (shards.length > 0) return shards;
  throw new UsageError(
    `${folder} is no shard, and there is none in it: no ${RECORD_FILE} is there. “npm run build -- --locales ar” makes a shard in dist/.`,
  );
}

async function readRecord(folder: string): Promise<Shard | undefined> {
  const text = await readFile(join(folder, RECORD_FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { data: record } = recordSchema.safeParse(parsed(text));
  if (record) return { folder, record };
  throw new UsageError(`${join(folder, RECORD_FILE)} is damaged, or of another version of the generator. Copy or build this shard again.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
