// A process for tests that does what a file could make a worker do if its reader had a hole: the path says what.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import './memory-guard.ts';
import type { FileJob } from './workers.ts';

const DEEDS: Record<string, (job: FileJob) => unknown> = {
  loop: () => {
    for (;;);
  },
  swell: () => {
    const held: Uint8Array[] = [];
    for (;;) held.push(new Uint8Array(8_000_000).fill(1));
  },
  crash: () => process.abort(),
  write: ({ folder }) => writeFileSync(`${folder}/content/marker`, 'x'),
  read: () => readFileSync('/etc/hostname'),
  run: () => execFileSync('ls'),
  secret: () => process.env['SECRET'] ?? 'nothing',
};

process.on('message', (job: FileJob) => process.send!({ problems: [], value: done(job) }));
process.send!('ready');

function done(job: FileJob): string {
  try {
    return String(DEEDS[job.path]!(job));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'no code';
  }
}
