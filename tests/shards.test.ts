// Shards are built as on machines of their own, and put together: the same bytes as a whole build.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '#src/io/folders.ts';
import { compareSites } from '#src/io/reproduce/compare-sites.ts';
import { SampleSite } from './sample-site.ts';

const MINUTE = 60_000;
const TYPES = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

describe.skipIf(process.env['ALTAVEU_DEEP'] !== '1')('the shards of a site', () => {
  const sample = new SampleSite('shards');
  let work: string;

  beforeAll(async () => {
    await sample.write();
    work = await mkdtemp(join(tmpdir(), 'shards-'));
  });

  afterAll(() => rm(work, { recursive: true, force: true }));

  test('of a small campaign: two languages and one, 0 differing bytes', { timeout: 15 * MINUTE }, async () => {
    expect(await differences(sample.campaign, ['am,en', 'ar'])).toEqual([]);
  });

  test('of this campaign, one for each language: 0 differing bytes', { timeout: 60 * MINUTE }, async () => {
    const { locales } = JSON.parse(await readFile(join(ROOT, 'content/campaign.json'), 'utf8')) as { locales: string[] };
    expect(await differences(ROOT, locales)).toEqual([]);
  });

  async function differences(campaign: string, shards: readonly string[]): Promise<unknown[]> {
    const [whole, merged] = [join(work, 'whole'), join(work, 'merged')];
    await run(whole, 'build', '--campaign', campaign);
    // Each on another machine, which knows nothing of the others.
    for (const shard of shards) await run(join(work, shard), 'build', '--campaign', campaign, '--locales', shard);
    await run(merged, 'merge', '--campaign', campaign, ...shards.toReversed().map((shard) => join(work, shard, 'dist')));
    const found = await compareSites(join(whole, 'dist'), join(merged, 'dist'));
    expect(found.files).toBeGreaterThan(100);
    for (const folder of [whole, merged, ...shards.map((shard) => join(work, shard))]) await rm(folder, { recursive: true, force: true });
    return found.differences;
  }
});

async function run(work: string, command: string, ...args: string[]): Promise<void> {
  // Nothing of what the test's own environment says, such as that pages are only being tried out.
  const kept = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot'].map((name) => [name, process.env[name]] as const);
  const env = { ...Object.fromEntries(kept), ALTAVEU_WORK: work, ASTRO_TELEMETRY_DISABLED: '1', TZ: 'UTC' };
  await promisify(execFile)(process.execPath, [...TYPES, `scripts/${command}.ts`, ...args], { cwd: ROOT, env, maxBuffer: 1e8 });
}
