import { Worker } from 'node:worker_threads';

/** What is worked on in threads, and by which. */
export interface Threaded<Job> {
  /** The module of the threads: it is sent one job after the other, and sends its answers. */
  worker: URL;
  threads: number;
  jobs: readonly Job[];
  /** What every thread gets at its beginning. */
  data?: unknown;
}

/** Gives jobs to threads, each a waiting one after the other until none is left. `take` gets each message of a thread, and says whether that job is done by it. */
export async function inThreads<Job, Message>(
  { worker, threads, jobs, data }: Threaded<Job>,
  take: (message: Message, job: Job) => boolean | Promise<boolean>,
): Promise<void> {
  const waiting = [...jobs];
  await Promise.all(
    Array.from({ length: Math.min(threads, jobs.length) }, () => inThread(new Worker(worker, { workerData: data }), waiting, take)),
  );
}

function inThread<Job, Message>(
  thread: Worker,
  waiting: Job[],
  take: (message: Message, job: Job) => boolean | Promise<boolean>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let job: Job;
    let isLast = false;
    const next = (): void => {
      isLast = waiting.length === 0;
      if (isLast) return void thread.terminate();
      job = waiting.shift()!;
      thread.postMessage(job);
    };
    thread.on('message', (message: Message) => void Promise.resolve(take(message, job)).then((isDone) => isDone && next(), reject));
    thread.once('error', reject);
    thread.once('exit', () => (isLast ? resolve() : reject(new Error('A thread of the build has ended without an answer.'))));
    next();
  });
}
