import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { monitorJson, type ReleaseFacts, releaseFacts, releaseJson, type SiteCount } from '#src/core/release/facts.ts';
import { BESIDE_SUMS, MONITOR_FILE, RELEASE_FILE, SIGNATURE_FILE, SUMS_FILE, VERIFIER_FILE } from '#src/core/release/paths.ts';
import { writeSums } from '#src/core/release/sums.ts';
import { recordCode } from './code-record.ts';
import { listFiles } from './list-files.ts';
import { sha256 } from './sha256.ts';
import { publishedScript } from './release/published-script.ts';

/** Signs the list of a site’s checksums: gives the file of the signature. */
export type SignSums = (sums: Uint8Array, facts: ReleaseFacts) => string;

/**
 * Writes what proves a copy genuine, as the last files of a site: the facts of the release, the checksum of every file, and their signature where
 * there is somebody to sign. A campaign that makes no releases has only the checksums.
 */
export async function writeReleaseFiles(content: CampaignContent, site: string, sign?: SignSums): Promise<void> {
  for (const path of [...BESIDE_SUMS, RELEASE_FILE]) await rm(join(site, path), { force: true });
  const digests = await digestsIn(site);
  const facts = releaseFacts(content, countOf(digests));
  if (facts) digests.set(RELEASE_FILE, await put(site, RELEASE_FILE, releaseJson(facts)));
  const sums = writeSums(new Map([...digests].map(([path, { sum }]) => [path, sum])));
  const { sum } = await put(site, SUMS_FILE, sums);
  if (facts) await put(site, MONITOR_FILE, monitorJson(facts, sum));
  if (facts && sign) await put(site, SIGNATURE_FILE, sign(Buffer.from(sums), facts));
}

/** Writes the program with which anybody can check a copy. */
export async function writeVerifier(site: string): Promise<void> {
  const script = await publishedScript();
  await recordCode('js', script);
  await writeFile(join(site, VERIFIER_FILE), script);
}

/** A file as the list of checksums knows it. */
interface Digest {
  sum: string;
  bytes: number;
}

async function digestsIn(site: string): Promise<Map<string, Digest>> {
  const digests = new Map<string, Digest>();
  for (const path of await listFiles(site, '.')) {
    const data = readFileSync(join(site, path));
    digests.set(path, { sum: sha256(data), bytes: data.length });
  }
  return digests;
}

function countOf(digests: ReadonlyMap<string, Digest>): SiteCount {
  return { files: digests.size, bytes: [...digests.values()].reduce((bytes, digest) => bytes + digest.bytes, 0) };
}

async function put(site: string, path: string, text: string): Promise<Digest> {
  const data = Buffer.from(text);
  await mkdir(dirname(join(site, path)), { recursive: true });
  await writeFile(join(site, path), data);
  return { sum: sha256(data), bytes: data.length };
}
