import { createHash } from 'node:crypto';
import process from 'node:process';
import { generatorDigest } from '../merge/fingerprints.ts';

/** The name of the program that makes pages: a digest of all that Astro bundles for it, which is the generator. */
export async function programKey(): Promise<string> {
  return createHash('sha256')
    .update(JSON.stringify([await generatorDigest(), process.env['NODE_ENV']]))
    .digest('hex');
}
