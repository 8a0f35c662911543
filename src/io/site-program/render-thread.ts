import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { KeptPages } from './kept-pages.ts';
import type { ListedPath } from './open-program.ts';
import type { InputDigests } from './page-keys.ts';
import type { SiteProgram } from './program.ts';

/** What a thread that renders is to do: the folder of the site, what was made before, and how much of the work is taken, for all threads. */
export interface RenderJob {
  site: string;
  before: KeptPages;
  /** All that is to be made, where that is known from an earlier build. */
  listed: readonly ListedPath[] | undefined;
  published: string;
  taken: SharedArrayBuffer;
}

/** What a thread tells: all that is to be made, then the pages of one piece of the work after the other. */
export interface Told {
  list?: readonly ListedPath[];
  pages?: KeptPages;
}

/** A thread that renders. It loads the program at once; what it is given it lists, and makes as soon as it gets the digests of what pages are made of. */
export interface RenderThread {
  program: SiteProgram;
  get(job: RenderJob, take: (told: Told) => void): void;
  render(inputs: InputDigests): Promise<void>;
}

const WORKER = new URL('render-worker.ts', import.meta.url);

/** Where objects begin, in megabytes: nearly all of a page is of no use after it, and with more room less of it is moved before that shows. */
const ROOM_FOR_THE_NEW = 96;

/** Starts a thread. Until it has a job, it keeps no process from ending. */
export function startThread(program: SiteProgram): RenderThread {
  // Where the data of the pages lies is known only when they are written.
  const worker = new Worker(WORKER, {
    workerData: program,
    env: SHARE_ENV,
    resourceLimits: { maxYoungGenerationSizeMb: ROOM_FOR_THE_NEW },
  });
  const ended = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('A thread that renders pages has ended without an answer.'))));
  });
  // Whoever has it render is told.
  ended.catch(() => undefined);
  worker.unref();
  return {
    program,
    get(job, take) {
      worker.ref();
      worker.on('message', take);
      worker.postMessage(job);
    },
    render(inputs) {
      worker.postMessage(inputs);
      return ended;
    },
  };
}
