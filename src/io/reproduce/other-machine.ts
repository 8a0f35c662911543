// Loaded before a build (`node --import`): lets it see another umask, clock, number of processors, and folders that list their files in another order.
import fs from 'node:fs';
import { createHash } from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';
import type { Variation } from './variation.ts';

type Listed = string | Buffer | fs.Dirent;
type Listing = (...given: unknown[]) => unknown;

const { umask, processors, order, days } = JSON.parse(process.env['ALTAVEU_MACHINE']!) as Variation;

if (isMainThread) process.umask(umask);
if (days !== 0) moveClock(days * 86_400_000);
if (order !== 0) shuffleFolders();
os.availableParallelism = () => processors;
const cpu = os.cpus()[0]!;
os.cpus = () => Array.from({ length: processors }, () => cpu);
syncBuiltinESMExports();

function moveClock(by: number): void {
  const Real = Date;
  globalThis.Date = new Proxy(Real, {
    construct: (target, given, made) => Reflect.construct(target, given.length > 0 ? given : [Real.now() + by], made) as Date,
    apply: () => new Real(Real.now() + by).toString(),
    get: (target, name, own) => (name === 'now' ? () => Real.now() + by : (Reflect.get(target, name, own) as unknown)),
  });
}

/** Disks list folders in any order; this machine’s is always the same. */
function shuffleFolders(): void {
  const { readdir, readdirSync } = fs as unknown as Record<string, Listing>;
  const { readdir: promised } = fs.promises as unknown as Record<string, (...given: unknown[]) => Promise<Listed[]>>;
  const replaced = {
    readdir: (...given: unknown[]) => {
      const done = given.pop() as (error: Error | null, listed?: Listed[]) => void;
      return readdir!(...given, (error: Error | null, listed?: Listed[]) => done(error, listed && shuffled(listed)));
    },
    readdirSync: (...given: unknown[]) => shuffled(readdirSync!(...given) as Listed[]),
  };
  Object.assign(fs, replaced);
  Object.assign(fs.promises, { readdir: async (...given: unknown[]) => shuffled(await promised!(...given)) });
}

function shuffled(listed: readonly Listed[]): Listed[] {
  const keyed = listed.map((one) => [keyOf(one), one] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function keyOf(one: Listed): string {
  const name = typeof one === 'string' || Buffer.isBuffer(one) ? one.toString() : `${one.parentPath}/${one.name.toString()}`;
  return createHash('sha256').update(`${order} ${name}`).digest('hex');
}
