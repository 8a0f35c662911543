import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { PROGRAMS, ROOT } from '#src/io/folders.ts';
import { htmlFiles } from './html-files.ts';
import { type Cost, measure } from './measure.ts';
import { WORK } from './project.ts';
import { type Parts, type Result, type Step, together } from './result.ts';

/** Where our builds work, so that they disturb no other. */
export const OWN_WORK = join(WORK, 'ours');

/** The campaign that is built. */
export const CAMPAIGN = join(WORK, 'campaign');

/** How `npm run` starts a command of the generator. */
export const DOOR = join(ROOT, 'scripts', 'run.mjs');

const PEERS_DO = ['pages', 'search'];

const OWN_PART = join(import.meta.dirname, 'own-part.ts');

const FLAGS = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

// It is not ended, however long it takes.
const ANY = { seconds: 6 * 3600, megabytes: 32 * 1024 };

/** What of ours peers do too: pages and search index; and the check before it, which no peer has. */
export interface OwnBuild extends Parts {
  others: Step[];
  whole: Cost;
}

/** Builds the pages and the index of the campaign in `CAMPAIGN`: cold, with the program of the pages bundled anew; with nothing changed; and all anew with that program. */
export async function measureOurs(size: number): Promise<Result> {
  await rm(OWN_WORK, { recursive: true, force: true });
  await rm(PROGRAMS, { recursive: true, force: true });
  const cold = await buildOurs();
  const out = await htmlFiles(join(OWN_WORK, 'dist'));
  const warm = await buildOurs();
  await rm(OWN_WORK, { recursive: true, force: true });
  const anew = await buildOurs();
  return { program: 'ours', size, ...out, cold, warm, anew, steps: { cold: cold.others, warm: warm.others } };
}

/** Builds the campaign with what earlier builds have kept. */
export async function buildOurs(): Promise<OwnBuild> {
  const record = join(WORK, 'timings.json');
  const memory: number[] = [];
  const whole = await measure(
    {
      program: process.execPath,
      args: [...FLAGS, OWN_PART, CAMPAIGN],
      folder: ROOT,
      // As `npm run` starts a command; what Node has compiled goes with the rest where all is built anew.
      env: {
        ...process.env,
        ALTAVEU_WORK: OWN_WORK,
        ALTAVEU_TIMINGS: record,
        MALLOC_ARENA_MAX: '2',
        NODE_COMPILE_CACHE: join(OWN_WORK, '.cache', 'code'),
      },
      onLine: (line, megabytes) => (/^ *\d+\/\d+ /.test(line) ? memory.push(megabytes) : undefined),
    },
    ANY,
  );
  const steps = (JSON.parse(await readFile(record, 'utf8')) as Step[]).map(({ step, seconds, cpuSeconds }, i): Step => ({
    step,
    seconds,
    cpuSeconds,
    megabytes: memory[i] ?? whole.megabytes,
  }));
  await rm(record, { force: true });
  return { ...partsOf(steps, whole), others: steps.filter(({ step }) => !PEERS_DO.includes(step)), whole };
}

/** What peers do too. To start and to end counts with the pages, as it does for them. */
function partsOf(steps: Step[], whole: Cost): Parts {
  const of = (names: string[]) => together(steps.filter(({ step }) => names.includes(step)));
  const all = together(steps);
  const [pages, search] = [of(['pages']), of(['search'])];
  const around = { seconds: whole.seconds - all.seconds, cpuSeconds: whole.cpuSeconds - all.cpuSeconds, megabytes: 0 };
  return { pages: together([pages, around]), search };
}

/** Changes the text of one testimony in the source language. */
export async function editTestimony(id: string, sentence: string): Promise<void> {
  const file = join(CAMPAIGN, 'content', 'testimonies', `${id}.json`);
  if (!existsSync(file)) throw new Error(`There is no testimony “${id}”.`);
  const entry = JSON.parse(await readFile(file, 'utf8')) as { text: { en: { body: string[] } } };
  entry.text.en.body[0] = sentence;
  await writeFile(file, `${JSON.stringify(entry, null, 2)}\n`);
}
