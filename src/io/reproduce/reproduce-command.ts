import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { campaignFolder } from '../campaign-folder.ts';
import { UsageError } from '../command.ts';
import { withBar } from '../progress.ts';
import { buildThere, FailedBuild, type Trial } from './build-there.ts';
import { compareSites, type Difference } from './compare-sites.ts';
import { VARIATIONS, type Variation, variationsFor } from './variation.ts';

const USAGE = `npm run reproduce -- [--builds N] [--campaign DIR] [--in DIR]

Builds the site several times (2, or N; from ${VARIATIONS.length} on, everything was varied) in copies of the generator: each in another folder, with
another umask, language, time zone, clock, number of processors, order of files and cache. Then compares all paths, modes and bytes.

Examples:
  npm run reproduce
  npm run reproduce -- --builds 6 --campaign ../our-campaign`;
const MOST_TOLD = 20;

/** `npm run reproduce`: builds the campaign several times under variation, and says whether every build has the same bytes. */
export async function reproduceCommand(args: string[], say: (line: string) => void): Promise<boolean> {
  if (args.includes('--help')) {
    say(USAGE);
    return true;
  }
  const { builds, campaign, place } = readArguments(args);
  const trial = { campaign, base: await realpath(await mkdtemp(join(place, 'altaveu-reproduce-'))) };
  try {
    const isSame = await buildAll(trial, builds, say);
    say(isSame ? `${builds} builds, 0 differing bytes.` : `The builds differ. They are kept in ${trial.base}`);
    if (isSame) await rm(trial.base, { recursive: true, force: true });
    return isSame;
  } catch (error) {
    if (!(error instanceof FailedBuild)) throw error;
    say(`${error.message}\nThis build failed. All it said stands in ${trial.base}`);
    return false;
  }
}

async function buildAll(trial: Trial, builds: number, say: (line: string) => void): Promise<boolean> {
  const sites: string[] = [];
  let isSame = true;
  for (const [i, variation] of variationsFor(builds).entries()) {
    say(`Build ${i + 1} of ${builds}: ${variation.about}`);
    const site = await withBar('     ', (bar) => buildThere(trial, variation, i + 1, bar));
    sites.push(site);
    if (i > 0) isSame = (await isLike(sites[0]!, site, variation, say)) && isSame;
  }
  return isSame;
}

function readArguments(args: string[]): { builds: number; campaign: string; place: string } {
  const options = { builds: { type: 'string' }, campaign: { type: 'string' }, in: { type: 'string' } } as const;
  try {
    const { values } = parseArgs({ args, options });
    const builds = Number(values.builds ?? 2);
    if (!Number.isInteger(builds) || builds < 2) throw new UsageError(USAGE);
    return { builds, campaign: campaignFolder(args), place: resolve(values.in ?? tmpdir()) };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${(error as Error).message}\n\n${USAGE}`);
  }
}

async function isLike(first: string, site: string, { about }: Variation, say: (line: string) => void): Promise<boolean> {
  const { files, differences } = await compareSites(first, site);
  if (differences.length === 0) {
    say(`      ${files} files, all the same`);
    await rm(site, { recursive: true, force: true });
    return true;
  }
  say(`      ${differences.length} of ${files} files and folders are not those of the first build (${about}):`);
  for (const line of toldLines(differences)) say(`      ${line}`);
  say(`      To look at all: diffoscope ${first} ${site}   or, for one file: cmp -l FIRST/FILE SECOND/FILE`);
  return false;
}

function toldLines(differences: readonly Difference[]): string[] {
  const lines = differences.slice(0, MOST_TOLD).flatMap(({ path, told }) => [path, ...told.map((line) => `  ${line}`)]);
  return differences.length > MOST_TOLD ? [...lines, `and ${differences.length - MOST_TOLD} more`] : lines;
}
