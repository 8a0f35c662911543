import { spawnSync } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { CampaignProblems } from '#src/io/campaign-problems.ts';
import { checkFolder } from '#src/io/check-folder.ts';
import { type FileJob, type Outcome, Workers } from '#src/io/gate/workers.ts';
import { sampleFolder } from '#src/io/sample-folder.ts';
import type { Shown } from '#src/core/checks/print/told.ts';
import type { Content, HostileCase } from './hostile-case.ts';

/** What cases reach for: a file that code would write, and a secret outside the campaign and in the environment. */
export interface Trap {
  MARKER: string;
  SECRET: string;
  OUTSIDE: string;
  ENV: string;
}

/** What the check of a folder found, and how long each of its files and all the rest took, in milliseconds. */
export interface Checked {
  problems: readonly Shown[];
  times: ReadonlyMap<string, number>;
  rest: number;
}

/** Puts cases into as few folders as can be: those that stand apart have their own, and no two write the same file in another way. */
export function packed(cases: readonly HostileCase[]): HostileCase[][] {
  const folders: { apart: string | undefined; cases: HostileCase[]; files: Map<string, Content> }[] = [];
  for (const one of cases) {
    const files = Object.entries(one.files);
    const isFree = (path: string, content: Content, taken: Map<string, Content>) => (taken.get(path) ?? content) === content;
    const room = folders.find(
      ({ apart, files: taken }) => apart === one.apart && files.every(([path, content]) => isFree(path, content, taken)),
    );
    const folder = room ?? { apart: one.apart, cases: [], files: new Map<string, Content>() };
    if (!room) folders.push(folder);
    folder.cases.push(one);
    for (const [path, content] of files) folder.files.set(path, content);
  }
  return folders.map(({ cases: inside }) => inside);
}

/** Writes the sample campaign with the files of cases into a new folder. */
export async function folderOf(cases: readonly HostileCase[], trap: Trap): Promise<string> {
  const folder = await sampleFolder();
  for (const { files } of cases) for (const [path, content] of Object.entries(files)) await write(join(folder, path), content, trap);
  return folder;
}

async function write(path: string, content: Content, trap: Trap): Promise<void> {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, typeof content === 'string' ? filled(content, trap) : content);
    return;
  }
  // What is no file may stand in the place of a file or folder of the sample.
  await rm(path, { recursive: true, force: true });
  await mkdir(dirname(path), { recursive: true });
  if ('link' in content) await symlink(filled(content.link, trap), path);
  else spawnSync('mkfifo', [path]);
}

function filled(text: string, trap: Trap): string {
  return text.replace(/%(MARKER|SECRET|OUTSIDE|ENV)%/g, (_, name: keyof Trap) => trap[name]);
}

/** Checks a folder, as `npm run check` does, with a watch on each of its files. */
export async function check(folder: string): Promise<Checked> {
  const watch = new Watch();
  const begin = performance.now();
  try {
    const problems = await problemsIn(folder);
    return { problems, times: watch.times, rest: performance.now() - begin - watch.total };
  } finally {
    watch.end();
  }
}

async function problemsIn(folder: string): Promise<readonly Shown[]> {
  try {
    await checkFolder(folder);
    return [];
  } catch (error) {
    if (error instanceof CampaignProblems) return error.problems;
    throw error;
  }
}

/** Has files decided one after the other, so that each can be timed; to start a process is not counted. */
class Watch {
  readonly times = new Map<string, number>();
  /** All that was spent on single files, processes included. */
  total = 0;
  readonly #decide = Workers.prototype.decide;

  constructor() {
    const decide = (workers: Workers, jobs: readonly FileJob[]) => this.#timed(workers, jobs);
    Workers.prototype.decide = async function (this: Workers, jobs: readonly FileJob[]): Promise<Outcome[]> {
      return decide(this, jobs);
    };
  }

  end(): void {
    Workers.prototype.decide = this.#decide;
  }

  async #timed(workers: Workers, jobs: readonly FileJob[]): Promise<Outcome[]> {
    const begin = performance.now();
    const outcomes: Outcome[] = [];
    let isStarted = false;
    for (const job of jobs) {
      // An empty file has the process started that the next one needs.
      if (!isStarted) await this.#decide.call(workers, [{ ...job, bytes: 0 }]);
      const start = performance.now();
      const [outcome] = await this.#decide.call(workers, [job]);
      this.times.set(job.path, performance.now() - start);
      outcomes.push(outcome!);
      isStarted = typeof outcome !== 'string';
    }
    this.total += performance.now() - begin;
    return outcomes;
  }
}
