import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { SitePath } from './open-program.ts';
import type { SiteProgram } from './program.ts';

/** What threads are to make in the folder of a site, in pieces, and how many of these are taken, for all threads. */
export interface Work {
  site: string;
  pieces: SitePath[][];
  taken: SharedArrayBuffer;
}

/** The SHA-256 of what was made, by file. */
export type Sums = Record<string, string>;

/** What a thread is asked for: all that its program makes, or to make it. */
export type Question = 'paths' | Work;

/** What a thread tells: what became of a piece; at last, when it has done what it was asked for, all that it was asked for. */
export interface Told {
  made?: Sums;
  paths?: SitePath[];
}

/** A thread that renders. It loads the program at once. */
export interface RenderThread {
  program: SiteProgram;
  paths(): Promise<SitePath[]>;
  /** Makes one piece after the other until none is left; `take` gets what became of each. */
  render(work: Work, take: (made: Sums) => void): Promise<void>;
  end(): Promise<unknown>;
}

const WORKER = new URL('render-worker.ts', import.meta.url);

/** Where objects begin, in megabytes: nearly all of a page is of no use after it, and with more room less of it is moved before that shows. */
const ROOM_FOR_THE_NEW = 96;

/** Starts a thread. Until it is asked for something, it keeps no process from ending. */
export function startThread(program: SiteProgram): RenderThread {
  // Where the data of the pages lies is known only when they are written.
  const worker = new Worker(WORKER, {
    workerData: program,
    env: SHARE_ENV,
    resourceLimits: { maxYoungGenerationSizeMb: ROOM_FOR_THE_NEW },
  });
  const broken = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('A thread that renders pages has ended without an answer.')));
  });
  // Whoever asks it for something is told.
  broken.catch(() => undefined);
  worker.unref();
  const ask = (question: Question, onMade?: (made: Sums) => void): Promise<SitePath[]> => {
    const { promise, resolve } = Promise.withResolvers<SitePath[]>();
    const hear = ({ made, paths = [] }: Told): void => {
      if (made) return onMade?.(made);
      worker.off('message', hear);
      resolve(paths);
    };
    worker.on('message', hear).ref();
    worker.postMessage(question);
    return Promise.race([promise, broken]);
  };
  return {
    program,
    paths: () => ask('paths'),
    render: async (work, take) => void (await ask(work, take)),
    end: () => worker.terminate(),
  };
}
