import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { inThreads } from './in-threads.ts';

let worker: URL;

beforeAll(async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'threads-')), 'worker.mjs');
  await writeFile(
    file,
    `import { parentPort, workerData } from 'node:worker_threads';
parentPort.on('message', (job) => {
  if (job === 'ends') process.exit(0);
  if (job === 'fails') throw new Error('ተበላሽቷል');
  parentPort.postMessage('begun');
  parentPort.postMessage(workerData + job);
});`,
  );
  worker = pathToFileURL(file);
});

const run = (jobs: string[], threads = 2) => {
  const done: [string, string][] = [];
  const all = inThreads({ worker, threads, jobs, data: 'كلمة ' }, (message: string, job) => {
    if (message !== 'begun') done.push([job, message]);
    return message !== 'begun';
  });
  return all.then(() => done.sort());
};

test('each job is done once, whichever thread takes it, and news on the way end none', async () => {
  const jobs = ['a', 'b', 'c', 'd', 'e'];
  expect(await run(jobs)).toEqual(jobs.map((job) => [job, `كلمة ${job}`]));
});

test('no job asks for no thread', async () => {
  expect(await run([])).toEqual([]);
});

test('a thread that fails or ends without an answer stops the work, and says so', async () => {
  await expect(run(['a', 'fails'])).rejects.toThrow('ተበላሽቷል');
  await expect(run(['ends'], 1)).rejects.toThrow('has ended without an answer');
});
