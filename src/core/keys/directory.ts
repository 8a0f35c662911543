import { sha1 } from '@noble/hashes/legacy.js';
import type { Campaign } from '#src/core/campaign/schema.ts';
import { zBase32 } from './z-base-32.ts';

/** The folder in which mail programs look for keys (draft-koch-openpgp-webkey-service, “Web Key Directory”). */
export const DIRECTORY = '.well-known/openpgpkey';

/** The file that a directory must have. A remark is as good as an empty one, and is not lost on the way. */
export const POLICY = '# No rules of its own.\n';

/** An address whose key stands in the directory. */
export interface DirectoryEntry {
  email: string;
  /** The key’s name in `campaign.json`. */
  key: string;
  /** The part behind the @, and the name that the part before it has in the directory. */
  domain: string;
  hash: string;
}

type Addresses = Pick<Campaign, 'contacts' | 'keys' | 'site'>;

/** The addresses of a campaign that have a key, each once. Whether the key names them shows only when it is read. */
export function directoryEntries({ contacts, keys }: Addresses): DirectoryEntry[] {
  const entries = Object.values(contacts).flatMap(({ email, key }) =>
    key !== undefined && Object.hasOwn(keys, key) ? entry(email, key) : [],
  );
  return [...new Map(entries.map((own) => [own.email, own])).values()];
}

function entry(email: string, key: string): DirectoryEntry {
  const address = email.toLowerCase();
  const at = address.lastIndexOf('@');
  return { email: address, key, domain: address.slice(at + 1), hash: localHash(address.slice(0, at)) };
}

/**
 * The name of an address in a directory, from the part before the @.
 * @example localHash('Joe.Doe') // 'iy9q119eutrkn8s1mk4r39qejnbu3n5q'
 */
export function localHash(local: string): string {
  return zBase32(sha1(new TextEncoder().encode(local.replace(/[A-Z]/g, (letter) => letter.toLowerCase()))));
}

/**
 * The domain whose keys are looked for on the site itself (the draft’s direct method), without a name for it in the path: the site’s own, or
 * the only one that there is. Two could give one file two meanings.
 */
export function directDomain(campaign: Addresses): string | undefined {
  const domains = [...new Set(directoryEntries(campaign).map(({ domain }) => domain))];
  const host = new URL(campaign.site).hostname;
  return domains.find((domain) => domain === host || `www.${domain}` === host) ?? (domains.length === 1 ? domains[0] : undefined);
}

/** The paths in a site at which a key stands for an address: for the advanced method, and for the direct one where that is meant. */
export function directoryPaths({ domain, hash }: DirectoryEntry, direct: string | undefined): string[] {
  const own = [`${DIRECTORY}/${domain}/hu/${hash}`];
  return domain === direct ? [...own, `${DIRECTORY}/hu/${hash}`] : own;
}

/** The paths of the files that say that there are directories. */
export function policyPaths(entries: readonly DirectoryEntry[], direct: string | undefined): string[] {
  const own = [...new Set(entries.map(({ domain }) => `${DIRECTORY}/${domain}/policy`))];
  return direct !== undefined && entries.some(({ domain }) => domain === direct) ? [...own, `${DIRECTORY}/policy`] : own;
}
