import type { PublicKey } from 'openpgp';
import type { Campaign } from '#src/core/campaign/schema.ts';
import { directDomain, directoryEntries, directoryPaths, POLICY, policyPaths } from './directory.ts';
import { keyForAddress } from './key-for-address.ts';
import { publicKeyIn } from './read-key.ts';

/** A file of the key directory. */
export interface DirectoryFile {
  path: string;
  data: Uint8Array;
}

/** The files of a campaign’s key directory. `texts` are its keys as letters, by their names; an address that its key does not name has no file. */
export async function directoryFiles(campaign: Campaign, texts: Readonly<Record<string, string>>): Promise<DirectoryFile[]> {
  const keys = new Map<string, PublicKey | undefined>();
  for (const [name, text] of Object.entries(texts)) keys.set(name, await publicKeyIn(text));
  const found = await Promise.all(
    directoryEntries(campaign).map(async (entry) => {
      const key = keys.get(entry.key);
      const data = key && (await keyForAddress(key, entry.email));
      return data ? [{ entry, data }] : [];
    }),
  );
  const direct = directDomain(campaign);
  const entries = found.flat();
  const policies = policyPaths(
    entries.map(({ entry }) => entry),
    direct,
  );
  return [
    ...entries.flatMap(({ entry, data }) => directoryPaths(entry, direct).map((path) => ({ path, data }))),
    ...policies.map((path) => ({ path, data: new TextEncoder().encode(POLICY) })),
  ];
}
