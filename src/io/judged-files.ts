import { createHash } from 'node:crypto';
import { join } from 'node:path';
import process from 'node:process';
import { deserialize, serialize } from 'node:v8';
import type { FileFacts } from '#src/core/output/facts.ts';
import { checkFile } from '#src/core/output/files/check-file.ts';
import { heldAgainst, ownOf, sharedOf } from '#src/core/output/held-against.ts';
import type { Known } from '#src/core/output/known.ts';
import type { Tools } from '#src/core/output/tools.ts';
import { CACHE_FOLDER } from './folders.ts';
import { cacheKey, openKitCache } from './kit-cache.ts';
import { generatorDigest } from './merge/fingerprints.ts';

/** How a file of a built folder is looked at. */
export type Judge = (file: string, data: Uint8Array) => FileFacts;

/** Looks at files of a built folder, each by itself, but for those in which an earlier build has found nothing wrong. */
export interface JudgedFiles {
  judge: Judge;
  /** Keeps what was found of all that was looked at, for the next time. */
  keep(): Promise<void>;
}

type Found = Map<string, readonly [key: string, facts: FileFacts]>;

/** Opens what was found of a campaign’s built files before: a file is looked at anew where its bytes, what it is held against, or the generator have changed. */
export async function openJudged(known: Known, tools: Tools, cacheFolder = join(CACHE_FOLDER, 'judged')): Promise<JudgedFiles> {
  const cache = openKitCache(cacheFolder);
  const recipe = [await generatorDigest(), process.version];
  const name = cacheKey(known.site, 'judged');
  const shared = digest(JSON.stringify(recipe) + sharedOf(known));
  const stored = await cache.read(name);
  const [before, now]: [Found, Found] = [stored ? (deserialize(stored) as Found) : new Map(), new Map()];
  let isNew = false;
  return {
    judge(file, data) {
      const held = heldAgainst(file, known);
      const key = digest(shared + ownOf(held), data);
      const found = before.get(file);
      if (found?.[0] === key) {
        now.set(file, found);
        return found[1];
      }
      const facts = checkFile(file, data, held, tools);
      isNew = true;
      // What is wrong is looked at each time, until it is right.
      if (facts.problems.length === 0) now.set(file, [key, facts]);
      return facts;
    },
    keep: async () => void ((isNew || now.size !== before.size) && (await cache.write(name, serialize(now)))),
  };
}

function digest(text: string, data: Uint8Array = new Uint8Array()): string {
  return createHash('sha256').update(text).update('\n').update(data).digest('base64url');
}
