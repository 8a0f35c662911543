import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import process from 'node:process';
import { brotliDecompressSync, crc32, gunzipSync, inflateRawSync } from 'node:zlib';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Campaign } from '#src/core/campaign/schema.ts';
import { sortProblems } from '#src/core/checks/problem.ts';
import { wrongRelease } from '#src/core/output/check-release.ts';
import { directoryFiles } from '#src/core/keys/directory-files.ts';
import { knownBuild } from '#src/core/output/entries/known-build.ts';
import type { FileFacts } from '#src/core/output/facts.ts';
import { checkFile } from '#src/core/output/files/check-file.ts';
import type { OutputEntry } from '#src/core/output/files/check-names.ts';
import { finding } from '#src/core/output/finding.ts';
import { heldAgainst } from '#src/core/output/held-against.ts';
import type { Known } from '#src/core/output/known.ts';
import { judgeSite, type OutputResult } from '#src/core/output/judge-site.ts';
import type { Tools } from '#src/core/output/tools.ts';
import { campaignFolder } from './campaign-folder.ts';
import { readCode } from './code-record.ts';
import { ROOT } from './folders.ts';
import { deckScript } from './kit-formats.ts';
import type { HtmlPage } from './html-rules.ts';
import { type Judge, openJudged } from './judged-files.ts';
import { listFiles } from './list-files.ts';
import { publicKeys } from './public-keys.ts';
import { plannedKit } from './planned-kit.ts';
import type { Bar } from './progress.ts';
import { invalidPages } from './valid-html.ts';
import { weighing } from './weigh.ts';
import { readWords } from './words.ts';

/** What a built folder holds, read and unread. */
export interface BuiltFolder {
  entries: readonly OutputEntry[];
  read(path: string): Promise<Uint8Array>;
}

const MOST_UNPACKED = 64 * 1024 * 1024;

/** The machine's own hashing and unpacking. */
export const TOOLS: Tools = {
  sha256: (data) => createHash('sha256').update(data).digest('base64'),
  crc32: (data) => crc32(data),
  gunzip: (data) => gunzipSync(data, { maxOutputLength: MOST_UNPACKED }),
  unbrotli: (data) => brotliDecompressSync(data, { maxOutputLength: MOST_UNPACKED }),
  inflateRaw: (data, size) => {
    const unpacked = inflateRawSync(data, { maxOutputLength: size + 1 });
    if (unpacked.length !== size) throw new RangeError('The data has another length than it says.');
    return unpacked;
  },
};

/** How a built folder is looked at. */
export interface Judging {
  bar?: Bar | undefined;
  /** True to take what an earlier build has found of a file that is still the same. */
  isRemembered?: boolean;
}

/**
 * The third gate: holds a built folder against what its campaign's content explains. Nothing of it may be published if there is a problem.
 * Problems name files by their path from the generator's own folder.
 */
export async function checkOutput(
  folder: string,
  content: CampaignContent,
  campaign = campaignFolder(),
  { bar, isRemembered = false }: Judging = {},
): Promise<OutputResult> {
  const place = relative(ROOT, folder).split(sep).join('/');
  const known = await knownOf(content, campaign);
  if (!known) return { problems: [finding(place, ['output.no-record'])], counts: [], pages: 0, hosts: 0 };
  const judged = isRemembered ? await openJudged(known, TOOLS) : undefined;
  const result = await checkBuilt(openBuilt(folder), content, known, { bar, judge: judged?.judge });
  await judged?.keep();
  return { ...result, problems: result.problems.map((problem) => ({ ...problem, file: `${place}/${problem.file}` })) };
}

/** Everything that a campaign's built folder is held against; undefined where no build has noted the code that it made. */
export async function knownOf(content: CampaignContent, campaign: string): Promise<Known | undefined> {
  const [texts, published, code] = await Promise.all([readTexts(campaign), listFiles(campaign, 'public'), readCode()]);
  if (code.scripts.size === 0) return undefined;
  const { files, extras } = plannedKit(content);
  const scripts = new Set([...code.scripts, TOOLS.sha256(await deckScript())]);
  const originals = await digestsOf(campaign, published);
  const directory = await directoryPathsOf(content.campaign, campaign);
  return knownBuild(content, { originals, texts, kit: files, extras, directory, scripts, styles: code.styles });
}

async function directoryPathsOf(campaign: Campaign, folder: string): Promise<string[]> {
  const texts = new Map((await publicKeys(folder)).map(({ id, text }) => [id, text]));
  const named = Object.entries(campaign.keys).map(([name, { file }]) => [name, texts.get(file) ?? ''] as const);
  return (await directoryFiles(campaign, Object.fromEntries(named))).map(({ path }) => path);
}

async function digestsOf(campaign: string, published: readonly string[]): Promise<Map<string, string>> {
  const digests = published.map(
    async (path) => [path.slice('public/'.length), TOOLS.sha256(await readFile(join(campaign, path)))] as const,
  );
  return new Map(await Promise.all(digests));
}

async function readTexts(campaign: string): Promise<string[]> {
  const paths = (await Promise.all(['content', 'locales'].map((name) => listFiles(campaign, name)))).flat();
  const own = paths.filter((path) => /\.(json|mdx)$/.test(path)).map((path) => readFile(join(campaign, path), 'utf8'));
  return [...(await Promise.all(own)), JSON.stringify([...readWords(campaign).values()].flatMap((files) => [...files.values()]))];
}

/** The gate over any built folder, on a disk or not. */
export async function checkBuilt(
  built: BuiltFolder,
  content: CampaignContent,
  known: Known,
  {
    bar = () => {},
    judge = (file, data) => checkFile(file, data, heldAgainst(file, known), TOOLS),
  }: { bar?: Bar | undefined; judge?: Judge | undefined } = {},
): Promise<OutputResult> {
  const facts = new Map<string, FileFacts>();
  const pages: HtmlPage[] = [];
  const { read, files } = weighing((path) => built.read(path));
  const paths = built.entries.flatMap(({ kind, path }) => (kind === 'file' ? path : []));
  for (const path of paths.filter((candidate) => candidate.endsWith('.html'))) {
    const data = await read(path);
    facts.set(path, judge(path, data));
    pages.push({ path, html: Buffer.from(data).toString('utf8') });
    bar(facts.size, paths.length);
  }
  // Threads hold the pages against the standard while this one goes on.
  const invalid = invalidPages(pages);
  for (const path of paths.filter((candidate) => !facts.has(candidate))) {
    facts.set(path, judge(path, await read(path)));
    bar(facts.size, paths.length);
  }
  const result = judgeSite(content, known, built.entries, facts);
  return { ...result, problems: sortProblems([...result.problems, ...wrongRelease(content, files), ...(await invalid)]) };
}

/** Lists a built folder without following links or opening anything. */
export function openBuilt(folder: string): BuiltFolder {
  const entries: OutputEntry[] = [];
  list(folder, '', entries);
  return { entries, read: async (path) => readFileSync(join(folder, path)) };
}

function list(folder: string, path: string, entries: OutputEntry[]): void {
  for (const name of readdirSync(join(folder, path)).sort()) {
    const inner = path === '' ? name : `${path}/${name}`;
    const found = lstatSync(join(folder, inner));
    if (found.isDirectory()) {
      list(folder, inner, entries);
      continue;
    }
    const kind = found.isFile() ? 'file' : found.isSymbolicLink() ? 'link' : 'other';
    // Windows has no such mark.
    entries.push({ path: inner, kind, executable: kind === 'file' && process.platform !== 'win32' && (found.mode & 0o111) !== 0 });
  }
}
