import type { Tell } from '#src/core/checks/words.ts';
import type { ReleaseFacts } from '#src/core/release/facts.ts';
import type { SecretKey } from '#src/core/release/minisign/secret-key.ts';
import { isSigned, readSignature, signatureFile } from '#src/core/release/minisign/signature.ts';
import { trustedComment } from '#src/core/release/trusted-comment.ts';
import { buildSite } from '#src/io/build-site.ts';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { DIST_FOLDER } from '#src/io/folders.ts';
import { campaignFile, readCampaignFile } from './campaign-on-disk.ts';
import { signingTools } from './ed25519.ts';
import { type FoundRelease, releaseAt } from './known-release.ts';
import { optionsOf, refusal, tellAsked } from './options.ts';
import { PROOF_TOOLS } from './proof-tools.ts';
import { openKeyFile } from './secret-key-file.ts';

const OPTIONS = {
  key: { type: 'string' },
  previous: { type: 'string' },
  'password-stdin': { type: 'boolean' },
  demonstration: { type: 'boolean' },
  wait: { type: 'boolean' },
} as const;

/** What a campaign says of the release that is to be signed. */
interface Planned {
  site: string;
  updated: string;
  release: { serial: number; key: string; demonstration?: boolean };
}

/** Builds the site without believing any cache, signs its list of checksums, and publishes both in one step. */
export async function signCommand(args: readonly string[]): Promise<void> {
  const tell = tellAsked(args);
  const options = optionsOf(args, OPTIONS, tell);
  const keyFile = options['key'];
  if (typeof keyFile !== 'string') throw refusal(tell, 'release.no-key-file');
  const folder = campaignFolder([...args]);
  const planned = await plannedRelease(folder, options['demonstration'] === true, tell);
  const previous = options['previous'] as string | undefined;
  await assertNewer(planned, previous, tell);
  const key = await openKeyFile(keyFile, folder, options['password-stdin'] === true, tell);
  assertFits(key, planned, tell);
  await buildSite(folder, { fresh: true, sign: (sums, facts) => signed(sums, facts, key, planned, tell) });
  const { serial } = planned.release;
  console.log(tell(['release.signed', { serial, date: planned.updated, command: `npm run verify -- dist --key ${key.public.text}` }]));
}

async function plannedRelease(folder: string, mayBeExample: boolean, tell: Tell): Promise<Planned> {
  const campaign = await readCampaignFile(folder);
  if (!campaign) throw refusal(tell, 'release.no-campaign', { file: campaignFile(folder) });
  const { site, updated, release } = campaign;
  if (!release) throw refusal(tell, 'release.no-release');
  if (release.demonstration === true && !mayBeExample) throw refusal(tell, 'release.demonstration');
  return { site, updated, release };
}

/** The number must be higher than that of the last release: the one that lies in `dist/`, and the one that is named. */
async function assertNewer(planned: Planned, named: string | undefined, tell: Tell): Promise<void> {
  const own = await releaseAt(DIST_FOLDER).catch(() => undefined);
  if (own?.isSigned === true && own.site === planned.site) assertHigher(planned, own, 'dist', tell);
  if (named === undefined) return;
  const release = await releaseAt(named).catch(() => undefined);
  if (!release) throw refusal(tell, 'release.bad-previous', { place: named });
  if (release.site !== planned.site) throw refusal(tell, 'release.other-site', { place: named, other: release.site, site: planned.site });
  assertHigher(planned, release, named, tell);
}

function assertHigher({ release: { serial } }: Planned, last: FoundRelease, place: string, tell: Tell): void {
  if (serial > last.serial) return;
  throw refusal(tell, 'release.not-newer', { place, last: last.serial, date: last.date, serial });
}

function assertFits(key: SecretKey, { release }: Planned, tell: Tell): void {
  if (key.public.text !== release.key) throw refusal(tell, 'release.other-key', { own: key.public.text, wanted: release.key });
}

/** The signature of a list of checksums, held against the public key before anybody else sees it. */
function signed(sums: Uint8Array, facts: ReleaseFacts, key: SecretKey, planned: Planned, tell: Tell): string {
  const isPlanned = facts.serial === planned.release.serial && facts.date === planned.updated && facts.site === planned.site;
  if (!isPlanned || facts.key !== key.public.text) throw refusal(tell, 'release.changed-meanwhile');
  const text = signatureFile(sums, trustedComment(facts), key.public.id, signingTools(key));
  // A machine that miscounts would give the secret key away with a wrong signature.
  if (!isSigned(sums, readSignature(text)!, key.public, PROOF_TOOLS)) throw new Error('The signature does not fit the key.');
  return text;
}
