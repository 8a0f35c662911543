import { spawn, spawnSync } from 'node:child_process';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../folders.ts';
import type { Bar } from '../progress.ts';
import { copySources, linkTree } from './copy-tree.ts';
import type { Variation } from './variation.ts';

const SCRIPT = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
/** What would lead a copy to the folders of this generator, or comes from the program that started this one. */
const FORGOTTEN = /^(CAMPAIGN|SOURCE_DATE_EPOCH|(ALTAVEU|NODE|VITEST|npm)(_.*)?)$/;
const TOLD_LINES = 40;
/** How often a build is asked how far it is, in milliseconds. */
const EVERY = 500;

/** What is to be built, and the folder in which all builds stand. */
export interface Trial {
  campaign: string;
  base: string;
}

/** A build that failed in a copy: its last lines say why. */
export class FailedBuild extends Error {}

/** Copies the generator, builds the campaign there as on another machine, and gives the folder of the site; of the rest, the first build’s cache stays. */
export async function buildThere({ campaign, base }: Trial, variation: Variation, number: number, bar: Bar): Promise<string> {
  const room = join(base, String(number));
  const generator = join(room, variation.folder);
  await copySources(ROOT, generator, variation.umask);
  const packages = join(base, 'node_modules');
  if (number === 1) await linkTree(join(ROOT, 'node_modules'), packages);
  await rename(packages, join(generator, 'node_modules'));
  const isOwn = join(campaign, '.') === join(ROOT, '.');
  const there = isOwn ? generator : join(room, `campaign of ${variation.folder}`.slice(0, 100));
  if (!isOwn) await copySources(campaign, there, variation.umask);
  if (variation.cache === 'moved') await linkTree(join(base, 'cache'), join(generator, '.cache'));
  const log = join(base, `build-${number}.log`);
  for (let times = variation.cache === 'own' ? 2 : 1; times > 0; times--) {
    const told = setInterval(() => void stepIn(log).then((step) => step && bar(...step)), EVERY);
    await run(generator, there, room, variation, log).finally(() => clearInterval(told));
  }
  const site = join(base, `site-${number}`);
  await rename(join(generator, 'dist'), site);
  await rename(join(generator, 'node_modules'), packages);
  if (number === 1) await rename(join(generator, '.cache'), join(base, 'cache'));
  await rm(room, { recursive: true, force: true });
  return site;
}

/** The last step that a build tells of, and how many it has. */
async function stepIn(log: string): Promise<[done: number, total: number] | undefined> {
  const text = await readFile(log, 'utf8').catch(() => '');
  const [, done, total] = [...text.matchAll(/^ *(\d+)\/(\d+) /gm)].at(-1) ?? [];
  return done === undefined ? undefined : [Number(done), Number(total)];
}

async function run(generator: string, campaign: string, room: string, variation: Variation, log: string): Promise<void> {
  const machine = pathToFileURL(join(generator, 'src/io/reproduce/other-machine.ts')).href;
  const home = join(room, 'home');
  await mkdir(home, { recursive: true });
  const command = [process.execPath, ...SCRIPT, '--import', machine, join(generator, 'scripts/build.ts'), '--campaign', campaign];
  const [program, ...args] = [...onProcessors(variation.processors), ...command] as [string, ...string[]];
  const output = await open(log, 'a');
  const env = environmentOf(variation, home);
  const code = await new Promise((resolve) => {
    const started = spawn(program, args, { cwd: generator, env, stdio: ['ignore', output.fd, output.fd] });
    started.on('error', resolve).on('close', resolve);
  });
  await output.close();
  if (code !== 0) throw new FailedBuild((await readFile(log, 'utf8')).split('\n').slice(-TOLD_LINES).join('\n'));
}

/** Linux can keep a program, and all that it starts, on some of its processors; elsewhere the build is only told of fewer. */
function onProcessors(count: number): string[] {
  const command = ['taskset', '-c', `0-${count - 1}`];
  return count < cpus().length && spawnSync(command[0]!, [...command.slice(1), 'true']).status === 0 ? command : [];
}

function environmentOf(variation: Variation, home: string): NodeJS.ProcessEnv {
  const threads = String(variation.processors);
  const kept = Object.entries(process.env).filter(([name]) => !FORGOTTEN.test(name));
  return {
    ...Object.fromEntries(kept),
    ...(variation.order !== 0 && { HOME: home, TMPDIR: home }),
    ...variation.environment,
    // Keys are judged on a day; all builds are of the same.
    ...(variation.days !== 0 && { SOURCE_DATE_EPOCH: String(Math.floor(Date.now() / 1000)) }),
    UV_THREADPOOL_SIZE: threads,
    RAYON_NUM_THREADS: threads,
    VIPS_CONCURRENCY: threads,
    ASTRO_TELEMETRY_DISABLED: '1',
    ALTAVEU_PARENT: String(process.pid),
    ALTAVEU_MACHINE: JSON.stringify(variation),
  };
}
