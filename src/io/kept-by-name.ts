import process from 'node:process';
import { deserialize, serialize } from 'node:v8';
import { cacheKey, openKitCache } from './kit-cache.ts';
import { generatorDigest } from './merge/fingerprints.ts';

/** What was made of things that have names, in one entry of a cache: what is made of the same as before is not made again. */
export interface KeptByName<Made> {
  /** What was made under a name; undefined where it was made of something else, which another key says. */
  find(name: string, key: string): Made | undefined;
  note(name: string, key: string, made: Made): void;
  /** Keeps what was found or noted since the last time that this was asked, and forgets the rest. */
  keep(): Promise<void>;
}

/** Opens what this generator has kept in a folder of some things. What is damaged counts as absent. */
export async function openKept<Made>(folder: string, things: unknown): Promise<KeptByName<Made>> {
  const cache = openKitCache(folder);
  const entry = cacheKey(JSON.stringify(things), [await generatorDigest(), process.version]);
  const stored = await cache.read(entry);
  type Known = Map<string, readonly [key: string, made: Made]>;
  let before: Known = stored ? (deserialize(stored) as Known) : new Map();
  let now: Known = new Map();
  let isNew = false;
  return {
    find(name, key) {
      const known = before.get(name);
      if (known?.[0] !== key) return undefined;
      now.set(name, known);
      return known[1];
    },
    note(name, key, made) {
      isNew = true;
      now.set(name, [key, made]);
    },
    async keep() {
      const isOther = isNew || now.size !== before.size;
      [before, now, isNew] = [now, new Map(), false];
      if (isOther) await cache.write(entry, serialize(before));
    },
  };
}
