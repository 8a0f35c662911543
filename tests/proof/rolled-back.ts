// How a copy can be made older than it says, or say two things.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { signatureFile } from '#src/core/release/minisign/signature.ts';
import { MONITOR_FILE, RELEASE_FILE, SIGNATURE_FILE, SUMS_FILE } from '#src/core/release/paths.ts';
import { signingTools } from '#src/io/release/ed25519.ts';
import { edit, empty, OWN_KEY, prove, put, sampleRelease, take, TEXTS } from './sample-release.ts';
import type { Tampering } from './tampering.ts';

/** The release before the one that is tampered with. */
export function older(): Promise<string> {
  return sampleRelease({ serial: 6, date: '2026-01-01', texts: { ...TEXTS, 'en/index.html': 'the page of January' } });
}

/** All of it. */
export const ROLLED_BACK: readonly Tampering[] = [
  {
    name: 'rollback: the whole older release',
    state: 'older',
    isStricter: true,
    changes: {},
    act: async (folder) => {
      const old = await older();
      await empty(folder);
      await take(old, folder, ...Object.keys(TEXTS), RELEASE_FILE, SUMS_FILE, SIGNATURE_FILE, MONITOR_FILE);
    },
  },
  {
    name: 'rollback: the proofs of the older release beside the new files',
    state: 'altered',
    changes: { changed: ['en/index.html', 'release.json'] },
    act: async (folder) => take(await older(), folder, SUMS_FILE, SIGNATURE_FILE),
  },
  {
    name: 'rollback: one page of the older release',
    state: 'altered',
    changes: { changed: ['en/index.html'] },
    act: async (folder) => take(await older(), folder, 'en/index.html'),
  },
  {
    name: 'rollback: the facts of the older release',
    state: 'altered',
    changes: { changed: ['release.json'] },
    act: async (folder) => take(await older(), folder, RELEASE_FILE),
  },
  {
    name: 'rollback: what monitors read is of the older release',
    state: 'altered',
    changes: { changed: ['.well-known/site-release.json'] },
    isStricter: true,
    act: async (folder) => take(await older(), folder, MONITOR_FILE),
  },
  {
    name: 'rollback: monitors read a number that nobody signed',
    state: 'altered',
    changes: { changed: ['.well-known/site-release.json'] },
    isStricter: true,
    act: (folder) => edit(folder, MONITOR_FILE, (text) => text.replace('"serial": 7', '"serial": 9')),
  },
  {
    name: 'rollback: the same number for another content',
    state: 'conflict',
    isStricter: true,
    changes: {},
    act: async (folder) => {
      await put(folder, 'en/index.html', 'another page');
      await prove(folder);
    },
  },
  {
    name: 'rollback: a release of another site with the same key',
    state: 'other-site',
    isStricter: true,
    changes: {},
    act: (folder) => prove(folder, { serial: 9, site: 'https://other.example/' }),
  },
  {
    name: 'rollback: the facts say another number than the signature',
    state: 'damaged',
    isStricter: true,
    act: async (folder) => {
      const sums = await readFile(join(folder, SUMS_FILE));
      const comment = 'serial:8 date:2026-03-21 site:https://forest.example/';
      await writeFile(join(folder, SIGNATURE_FILE), signatureFile(sums, comment, OWN_KEY.public.id, signingTools(OWN_KEY)));
    },
  },
];
