import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { monitorFits, readFacts, releaseFacts } from '#src/core/release/facts.ts';
import { BESIDE_SUMS, MONITOR_FILE, RELEASE_FILE, SUMS_FILE } from '#src/core/release/paths.ts';
import { readSums, type Sums } from '#src/core/release/sums.ts';
import { finding } from './finding.ts';

/** A file of the built folder as it was read: its SHA-256 in hexadecimal, its length, and its bytes where they are looked at here. */
export interface Weighed {
  sum: string;
  bytes: number;
  data?: Uint8Array;
}

/** The files whose content says something of all the others. */
export const SPEAKS_OF_ALL: ReadonlySet<string> = new Set([SUMS_FILE, RELEASE_FILE, MONITOR_FILE]);

/** The last look at a site: its list of checksums is true, of every file, and its release says what the campaign says. */
export function wrongRelease(content: CampaignContent, files: ReadonlyMap<string, Weighed>): Problem[] {
  const list = files.get(SUMS_FILE)?.data;
  // A shard has no list, and a site that lacks it has been told so by the names of its files.
  if (!list) return [];
  const reading = readSums(list);
  // What is wrong with the list itself was said when it was looked at.
  if ('mistake' in reading) return [];
  return [...wrongSums(reading.sums, files), ...wrongFacts(content, files), ...wrongMonitor(files)];
}

function wrongSums(sums: Sums, files: ReadonlyMap<string, Weighed>): Problem[] {
  const paths = [...files.keys()].filter((path) => !BESIDE_SUMS.has(path));
  const lost = [...sums.keys()].filter((path) => !files.has(path));
  const wrong = paths.filter((path) => sums.get(path) !== files.get(path)!.sum);
  return [...lost.map((path) => finding(path, ['output.missing'])), ...wrong.map((path) => finding(path, ['output.wrong-sum']))];
}

function wrongFacts(content: CampaignContent, files: ReadonlyMap<string, Weighed>): Problem[] {
  const others = [...files].flatMap(([path, { bytes }]) => (BESIDE_SUMS.has(path) || path === RELEASE_FILE ? [] : bytes));
  const wanted = releaseFacts(content, { files: others.length, bytes: others.reduce((whole, bytes) => whole + bytes, 0) });
  const told = readFacts(textOf(files, RELEASE_FILE));
  return JSON.stringify(wanted) === JSON.stringify(told) ? [] : [finding(RELEASE_FILE, ['output.wrong-release'])];
}

function wrongMonitor(files: ReadonlyMap<string, Weighed>): Problem[] {
  if (!files.has(MONITOR_FILE) || !files.has(RELEASE_FILE)) return [];
  const fits = monitorFits(textOf(files, MONITOR_FILE), textOf(files, RELEASE_FILE), files.get(SUMS_FILE)!.sum);
  return fits ? [] : [finding(MONITOR_FILE, ['output.wrong-release'])];
}

function textOf(files: ReadonlyMap<string, Weighed>, path: string): string {
  return new TextDecoder().decode(files.get(path)?.data);
}
