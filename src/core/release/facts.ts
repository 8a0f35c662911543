import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Mirror } from '#src/core/mirrors/schema.ts';
import { SIGNATURE_FILE, SUMS_FILE } from './paths.ts';

/** What a release says of itself. */
export interface ReleaseFacts {
  campaign: string;
  /** The campaign’s own address, ending in “/”. */
  site: string;
  serial: number;
  /** YYYY-MM-DD */
  date: string;
  /** The public key that signs the campaign’s releases. */
  key: string;
  /** True while the key is only an example. */
  demonstration?: true;
  languages: readonly string[];
  mirrors: readonly Mirror[];
  /** How many other files the list of checksums has, and how many bytes are in them. */
  files: number;
  bytes: number;
}

/** How much there is in a site. */
export type SiteCount = Pick<ReleaseFacts, 'files' | 'bytes'>;

/** The facts of a campaign’s release; undefined for a campaign that makes none. */
export function releaseFacts({ campaign, locales }: CampaignContent, count: SiteCount): ReleaseFacts | undefined {
  const { release } = campaign;
  if (!release) return undefined;
  return {
    campaign: campaign.name,
    site: campaign.site,
    serial: release.serial,
    date: campaign.updated,
    key: release.key,
    ...(release.demonstration && { demonstration: true }),
    languages: locales.map(({ code }) => code),
    mirrors: campaign.mirrors ?? [],
    files: count.files,
    bytes: count.bytes,
  };
}

/** The file of a release’s facts. */
export function releaseJson(facts: ReleaseFacts): string {
  return `${JSON.stringify(facts, null, 2)}\n`;
}

/** The file for programs that watch over copies: the facts, and the checksum of the list of checksums. */
export function monitorJson(facts: ReleaseFacts, sumsDigest: string): string {
  return `${JSON.stringify({ ...facts, sums: { file: SUMS_FILE, sha256: sumsDigest }, signature: SIGNATURE_FILE }, null, 2)}\n`;
}

/** True where such a file says the same as the release and the list beside it. */
export function monitorFits(monitor: string, release: string, sumsDigest: string): boolean {
  const read = jsonObject(monitor);
  const facts = jsonObject(release);
  if (!read || !facts) return false;
  const { sums, signature, ...rest } = read;
  const names = (sums as { file?: unknown; sha256?: unknown } | null | undefined) ?? {};
  const isOwn = names.file === SUMS_FILE && names.sha256 === sumsDigest && signature === SIGNATURE_FILE;
  return isOwn && JSON.stringify(rest) === JSON.stringify(facts);
}

/** Reads the facts that a stranger’s file may say; undefined where they are none. */
export function readFacts(text: string): ReleaseFacts | undefined {
  const read = jsonObject(text) as Partial<Record<keyof ReleaseFacts, unknown>> | undefined;
  if (!read) return undefined;
  const texts = [read.campaign, read.site, read.key].every((value) => typeof value === 'string' && value.length <= 500);
  const counts = [read.serial, read.files, read.bytes].every((value) => Number.isSafeInteger(value) && (value as number) >= 0);
  return texts && counts && isDay(read.date) ? (read as ReleaseFacts) : undefined;
}

/** True for a day as it is written in facts and comments. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

/** An object of JSON; undefined for anything else. */
export function jsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
