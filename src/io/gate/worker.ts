// One process of the source gate: it decides one file after the other and sends back what it found. It may read the campaign and the
// generator, and nothing else: no writing, no other program, no environment. If a file makes it loop, swell or crash, it alone is lost.
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import './memory-guard.ts';
import { decideFile } from '#src/core/checks/decide-file.ts';
import type { Decided } from '#src/core/checks/decided.ts';
import { isKeyFile } from '#src/core/checks/keys/key-file.ts';
import type { Manners } from '#src/core/checks/language/manner.ts';
import type { FileJob } from './workers.ts';

process.on('message', (job: FileJob) => void decide(job));
process.on('disconnect', () => process.exit());
process.send!('ready');

async function decide({ folder, path, bytes, languages, manners }: FileJob): Promise<void> {
  const data = await read(join(folder, path), bytes);
  const decided = decideFile(path, data, languages, mannersIn(manners));
  process.send!(isKeyFile(path) ? await withKey(path, data, decided) : decided);
}

/** OpenPGP is loaded only where there is a key. */
async function withKey(path: string, data: Uint8Array, decided: Decided): Promise<Decided> {
  const { decideKey } = await import('#src/core/checks/keys/decide-key.ts');
  return decideKey(path, data, decided);
}

let last: { text: string; manners: Manners } = { text: '{}', manners: {} };

/** Reads the same text once for many files. */
function mannersIn(text = '{}'): Manners {
  if (text !== last.text) last = { text, manners: JSON.parse(text) as Manners };
  return last.manners;
}

/** Reads as many bytes as were listed and no more, and never through a link. */
async function read(path: string, bytes: number): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const buffer = new Uint8Array(bytes);
    let done = 0;
    while (done < bytes) {
      const { bytesRead } = await file.read(buffer, done, bytes - done, done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return buffer.subarray(0, done);
  } finally {
    await file.close();
  }
}
