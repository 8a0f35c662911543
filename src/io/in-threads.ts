import { Worker } from 'node:worker_threads';

/** What is worked on in threads, and by which. */
export interface Threaded<Job> {
  /** The module of the threads: it is sent one job after the other, and sends its answers. */
  worker: URL;
  threads: number;
  /** Each is asked for when a thread waits for it. */
  jobs: Iterable<Job> | AsyncIterable<Job>;
  /** What every thread gets at its beginning. */
  data?: unknown;
}

type Take<Job, Message> = (message: Message, job: Job) => boolean | Promise<boolean>;

/** Gives jobs to threads, each a waiting one after the other until none is left. `take` gets each message of a thread, and says whether that job is done by it. */
export async function inThreads<Job, Message>({ worker, threads, jobs, data }: Threaded<Job>, take: Take<Job, Message>): Promise<void> {
  const waiting = Symbol.asyncIterator in jobs ? jobs[Symbol.asyncIterator]() : jobs[Symbol.iterator]();
  const start = (): Worker => new Worker(worker, { workerData: data });
  await Promise.all(Array.from({ length: threads }, () => inThread(start, waiting, take)));
}

async function inThread<Job, Message>(
  start: () => Worker,
  waiting: Iterator<Job> | AsyncIterator<Job>,
  take: Take<Job, Message>,
): Promise<void> {
  let thread: Worker | undefined;
  for (let next = await waiting.next(); !next.done; next = await waiting.next()) await doneBy((thread ??= start()), next.value, take);
  await thread?.terminate();
}

async function doneBy<Job, Message>(thread: Worker, job: Job, take: Take<Job, Message>): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const onMessage = (message: Message): void => void Promise.resolve(take(message, job)).then((isDone) => isDone && resolve(), reject);
  const onExit = (): void => reject(new Error('A thread of the build has ended without an answer.'));
  thread.on('message', onMessage).on('error', reject).on('exit', onExit);
  thread.postMessage(job);
  await promise;
  thread.off('message', onMessage).off('error', reject).off('exit', onExit);
}
