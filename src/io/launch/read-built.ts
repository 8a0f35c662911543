import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Campaign } from '#src/core/campaign/schema.ts';
import { PNG_SIGNATURE } from '#src/core/kit/png/chunk.ts';
import type { BuiltFacts, BuiltPicture } from '#src/core/launch/built-facts.ts';
import type { Changes } from '#src/core/release/compare.ts';
import { judge } from '#src/core/release/judge.ts';
import { readPublicKey } from '#src/core/release/minisign/public-key.ts';
import { SIGNATURE_FILE } from '#src/core/release/paths.ts';
import { originOf } from '../made-from.ts';
import { openFolder } from '../release/folder-copy.ts';
import { verifyCopy } from '../release/verify-copy.ts';

const ICONS = ['favicon.ico', 'favicon.svg', 'apple-touch-icon.png', 'icon-192.png', 'icon-512.png'];

/** Reads what is known of a built site; undefined where there is none. */
export async function readBuilt(site: string, folder: string, campaign: Campaign | undefined): Promise<BuiltFacts | undefined> {
  if (!existsSync(join(site, 'index.html'))) return undefined;
  const key = readPublicKey(campaign?.release?.key ?? '');
  const { findings, facts } = await verifyCopy(await openFolder(site), key ? [{ key, source: 'campaign' }] : []);
  const origin = await originOf(site, folder);
  // A site says itself which campaign and which release it is: that is known of builds from elsewhere too.
  const isForeign = facts !== undefined && campaign !== undefined && saysOther(facts, campaign);
  return {
    folder: basename(site),
    ...origin,
    ...(isForeign && { made: 'other' }),
    state: judge(findings, { known: [], ...(campaign && { site: campaign.site }) }),
    isSigned: existsSync(join(site, SIGNATURE_FILE)),
    isListed: findings.changes !== undefined,
    changed: findings.changes ? pathsOf(findings.changes) : [],
    previews: await Promise.all((campaign?.locales ?? []).map((code) => pictureAt(site, `preview/${code}/index.png`))),
    missingIcons: ICONS.filter((name) => !existsSync(join(site, name))),
  };
}

function saysOther(facts: { campaign: string; site: string; serial: number; date: string }, campaign: Campaign): boolean {
  const { name, site, updated, release } = campaign;
  return facts.campaign !== name || facts.site !== site || facts.date !== updated || facts.serial !== release?.serial;
}

function pathsOf({ changed, added, removed, moved, swapped, replaced, strange, unread }: Changes): string[] {
  const pairs = [...moved, ...swapped, ...replaced].map(({ to }) => to);
  return [...new Set([...changed, ...added, ...removed, ...pairs, ...strange, ...unread])];
}

/** The size of a PNG stands at the same place in each. */
async function pictureAt(site: string, path: string): Promise<BuiltPicture> {
  const file = await open(join(site, path)).catch(() => undefined);
  if (!file) return { path };
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(24), 0, 24, 0);
    const isPng = bytesRead === 24 && PNG_SIGNATURE.every((byte, i) => buffer[i] === byte);
    return isPng ? { path, width: buffer.readUInt32BE(16), height: buffer.readUInt32BE(20) } : { path };
  } finally {
    await file.close();
  }
}
