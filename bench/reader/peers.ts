import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { CACHE_FOLDER } from '#src/io/folders.ts';
import { listFiles } from '#src/io/list-files.ts';
import { markdownOf, type PlainPage, readExplainers, readTongues, type Tongue } from './campaign-texts.ts';

const TEMPLATES = fileURLToPath(new URL('./peers/', import.meta.url));

/** Another program that makes websites from the same text. */
interface Peer {
  name: string;
  folder: string;
  built: string;
  /** Where a page’s source stands, and how it says its place among the others. */
  source(page: PlainPage, tongue: Tongue, isFirst: boolean): string;
  order(page: PlainPage): string;
  /** Where a page stands in the built site. */
  address(page: string, tongue: Tongue, isFirst: boolean): string;
}

const STARLIGHT: Peer = {
  name: 'Starlight',
  folder: 'starlight',
  built: 'dist',
  source: ({ name }, { code }) => `src/content/docs/${code}/explainer/${name}.md`,
  order: ({ order }) => `sidebar:\n  order: ${order}`,
  address: (page, { code }) => `${code}/explainer/${page}/`,
};

const DOCUSAURUS: Peer = {
  name: 'Docusaurus',
  folder: 'docusaurus',
  built: 'build',
  source: ({ name }, { code }, isFirst) => (isFirst ? `docs/${name}.md` : `i18n/${code}/docusaurus-plugin-content-docs/current/${name}.md`),
  order: ({ order }) => `sidebar_position: ${order}`,
  address: (page, { code }, isFirst) => `${isFirst ? '' : `${code}/`}docs/${page}/`,
};

/** A peer’s built site, and the address of a page in it. */
export interface BuiltPeer {
  name: string;
  folder: string;
  address(page: string, code: string): string;
}

/** Builds Starlight’s and Docusaurus’ site with the explainers of the campaign; what was built before from the same files stays. */
export async function buildPeers(campaign: string, codes: readonly string[]): Promise<BuiltPeer[]> {
  const tongues = (await readTongues(campaign)).filter(({ code }) => codes.includes(code));
  const built: BuiltPeer[] = [];
  for (const peer of [STARLIGHT, DOCUSAURUS]) {
    const address = (page: string, code: string) =>
      peer.address(
        page,
        tongues.find((tongue) => tongue.code === code)!,
        code === tongues[0]!.code,
      );
    built.push({ name: peer.name, folder: await build(peer, campaign, tongues), address });
  }
  return built;
}

async function build(peer: Peer, campaign: string, tongues: readonly Tongue[]): Promise<string> {
  const files = { ...(await templateOf(peer)), ...(await textsOf(peer, campaign, tongues)) };
  const key = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 8);
  const done = join(CACHE_FOLDER, 'reader', `${peer.folder}-${key}`);
  if (existsSync(done)) return join(done, peer.built);
  const partial = `${done}.${process.pid}`;
  for (const [path, text] of Object.entries(files)) await write(join(partial, path), text);
  console.log(`Bringing and building ${peer.name} (once) …`);
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], partial);
  run('npm', ['run', 'build', '--silent'], partial);
  // Its packages are only needed to build it.
  await rm(join(partial, 'node_modules'), { recursive: true });
  await rename(partial, done);
  return join(done, peer.built);
}

async function templateOf({ folder }: Peer): Promise<Record<string, string>> {
  const root = join(TEMPLATES, folder);
  const paths = (await listFiles(root, '.')).filter((path) => !/(^|\/)(node_modules|dist|build)\//.test(path));
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await readFile(join(root, path), 'utf8')] as const)));
}

async function textsOf(peer: Peer, campaign: string, tongues: readonly Tongue[]): Promise<Record<string, string>> {
  const { name: title } = JSON.parse(await readFile(join(campaign, 'content/campaign.json'), 'utf8')) as { name: string };
  const files: Record<string, string> = { 'site.json': JSON.stringify({ title, locales: tongues }) };
  for (const tongue of tongues)
    for (const page of await readExplainers(campaign, tongue.code))
      files[peer.source(page, tongue, tongue === tongues[0])] = markdownOf(page, peer.order(page));
  return files;
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

function run(command: string, args: string[], cwd: string): void {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', NODE_ENV: 'production' };
  execFileSync(command, args, { cwd, env, stdio: 'pipe', shell: process.platform === 'win32' });
}
