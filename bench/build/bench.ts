import process from 'node:process';
import { ROOT } from '#src/io/folders.ts';
import { machineLine, printTable } from '../report.ts';
import { type Corpus, makeCorpus } from './corpus.ts';
import { measureDev } from './dev.ts';
import { estimate } from './estimate.ts';
import { listTitles, readInterface } from './interface-words.ts';
import { buildOurs, CAMPAIGN, editTestimony, measureOurs } from './ours.ts';
import { measurePeer } from './peer-builds.ts';
import { type Peer, PEERS, type PeerInput } from './peer-files.ts';
import { peerSections, peerSite } from './peer-site.ts';
import { versionOf } from './programs.ts';
import { peerCss } from './project.ts';
import type { Result } from './result.ts';
import { printGrowth, printSize, printSteps } from './tables.ts';
import { afterEdit, besidePeers, whileEditing } from './targets.ts';
import { readTongues } from './tongues.ts';
import { writeCampaign } from './write-campaign.ts';

const SIZES = [28, 1_000, 5_000, 20_000];
const EDITED = [1_000, 20_000];

/**
 * `npm run bench -- build [PAGES …] [--only ours,hugo]`: what sites of some sizes cost to build, beside Hugo, Eleventy, Starlight and a plain
 * Astro site with the same texts; pages and search index apart. Reads /proc: on Linux only.
 */
export async function bench(args: string[]): Promise<void> {
  const sizes = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const programs = askedPrograms(args);
  console.log(machineLine(['astro', 'pagefind']));
  const results: Result[] = [];
  for (const size of sizes.length > 0 ? sizes : SIZES) await measureSize(size, programs, results);
  printGrowth(results);
  const rows = besidePeers(results);
  if (rows.length > 0) printTable('Beside the peers', rows);
}

async function measureSize(size: number, programs: string[], results: Result[]): Promise<void> {
  const tongues = await readTongues(ROOT);
  const corpus = makeCorpus(size, tongues);
  const languages = await readInterface(ROOT, peerSections(corpus));
  const input: PeerInput = { site: peerSite(corpus, tongues, listTitles(languages)), languages, css: await peerCss() };
  for (const program of programs) {
    const earlier = results.filter((result) => result.program === program && result.note === undefined);
    const isPeer = program !== 'ours';
    const result = isPeer ? await measurePeer(program as Peer, size, input) : await measureOwn(size, corpus);
    const known = result ?? estimate(program, size, earlier);
    if (known) results.push(known);
  }
  const own = results.filter((result) => result.size === size);
  printSize(size, own);
  for (const { steps } of own) if (steps) printSteps(size, steps);
  if (programs.includes('ours') && EDITED.includes(size)) await measureEdits(size);
}

async function measureOwn(size: number, corpus: Corpus): Promise<Result> {
  await writeCampaign(corpus, ROOT, CAMPAIGN);
  return measureOurs(size);
}

/** With what the build before has kept. */
async function measureEdits(size: number): Promise<void> {
  await editTestimony('voice-2', 'This sentence was not here before.');
  const { whole: edit } = await buildOurs();
  const rows = [...afterEdit(size, edit), ...(size === EDITED[0] ? whileEditing(size, await measureDev()) : [])];
  printTable('Edits', rows);
}

/** Ours and the peers that are on this machine, or those of them that are asked for. */
function askedPrograms(args: string[]): string[] {
  const only = args[args.indexOf('--only') + 1];
  const asked = args.includes('--only') ? (only ?? '').split(',') : ['ours', ...PEERS];
  const unknown = asked.filter((name) => name !== 'ours' && !PEERS.includes(name as Peer));
  if (unknown.length > 0) {
    console.error(`There is no ${unknown.join(', ')} here: ours, ${PEERS.join(', ')}`);
    process.exit(1);
  }
  return asked.filter((name) => {
    if (name !== 'hugo' || versionOf('hugo') !== undefined) return true;
    console.log('Hugo is not installed (on Debian: apt install hugo); its row is left out.');
    return false;
  });
}
