import { z } from 'zod';

/** What a shard says of itself, in a file beside those of the site; it is never published. */
export const RECORD_FILE = 'shard.json';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** The record of a shard. Digests are SHA-256 in hexadecimal digits. */
export const recordSchema = z.strictObject({
  /** The languages that it has. */
  locales: z.array(z.string()).min(1),
  /** Of the campaign’s folders, and of the generator that built it. */
  campaign: digest,
  generator: digest,
  /** What the build made to run in browsers, for the check of the whole: digests of scripts, and whole stylesheets. */
  code: z.strictObject({ scripts: z.array(digest), styles: z.array(z.string()) }),
  /** Every file of the shard by its path. */
  files: z.record(z.string(), digest),
});

export type ShardRecord = z.infer<typeof recordSchema>;

/** A shard and the folder in which it lies. */
export interface Shard {
  folder: string;
  record: ShardRecord;
}

/** What all shards of a site must have been built from. */
export interface Origin {
  campaign: string;
  generator: string;
  /** The languages of the campaign, in its order. */
  locales: readonly string[];
}
