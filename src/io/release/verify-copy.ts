import type { Changes } from '#src/core/release/compare.ts';
import { compareFiles } from '#src/core/release/compare.ts';
import { byBytes } from '#src/core/release/by-bytes.ts';
import { sameBytes } from '#src/core/release/encoding.ts';
import { monitorFits, readFacts, type ReleaseFacts } from '#src/core/release/facts.ts';
import type { Findings, KeySource, SignatureFinding } from '#src/core/release/judge.ts';
import { idOf, type PublicKey, readPublicKey } from '#src/core/release/minisign/public-key.ts';
import { isSigned, readSignature } from '#src/core/release/minisign/signature.ts';
import { MONITOR_FILE, RELEASE_FILE, SIGNATURE_FILE, SUMS_FILE } from '#src/core/release/paths.ts';
import { MOST_BYTES, readSums, type Sums } from '#src/core/release/sums.ts';
import { readTrustedComment } from '#src/core/release/trusted-comment.ts';
import { type Copy, CopyFailure, type Progress } from './copy.ts';
import { sha256 } from '../sha256.ts';
import { PROOF_TOOLS } from './proof-tools.ts';

/** A key that a copy is held against. */
export interface TrustedKey {
  key: PublicKey;
  source: KeySource;
}

/** What was found in a copy, and how many files were read for it. */
export interface Checked {
  findings: Findings;
  files: number;
  facts?: ReleaseFacts | undefined;
}

const SMALL = 1024 * 1024;
/** Where a copy doesn’t say how large it is. */
const ANY_SITE = 4 * 1024 ** 3;

/** Reads a copy whole, and finds out what can be known of it. Nothing that it says of itself is believed without proof. */
export async function verifyCopy(copy: Copy, keys: readonly TrustedKey[], progress: Progress = () => {}): Promise<Checked> {
  try {
    return await verify(copy, keys, progress);
  } catch (error) {
    if (!(error instanceof CopyFailure)) throw error;
    return { findings: { failure: error.phrase, signature: { kind: 'none' } }, files: 0 };
  }
}

async function verify(copy: Copy, keys: readonly TrustedKey[], progress: Progress): Promise<Checked> {
  const data = await copy.read(SUMS_FILE, MOST_BYTES);
  const signatureText = textOf(await copy.read(SIGNATURE_FILE, SMALL));
  const releaseData = await copy.read(RELEASE_FILE, SMALL);
  const facts = readFacts(textOf(releaseData) ?? '');
  if (!data) return { findings: { sumsMistake: { mistake: 'missing', line: 0 }, signature: { kind: 'none' } }, files: 0 };
  const signature = judgeSignature(data, signatureText, keys, facts);
  const reading = readSums(data);
  const isIntact = 'sums' in reading && releaseData !== undefined && reading.sums.get(RELEASE_FILE) === sha256(releaseData);
  const common = { signature, sumsDigest: sha256(data), ...releaseIn(signatureText, signature, isIntact ? facts : undefined) };
  if ('mistake' in reading) return { findings: { ...common, sumsMistake: reading }, files: 0, facts };
  const { sums } = reading;
  const found = await copy.find(sums, facts?.bytes === undefined ? ANY_SITE : facts.bytes + SMALL, progress);
  const changes = compareFiles(sums, found);
  await addMonitor(copy, sums, isIntact ? textOf(releaseData) : undefined, common.sumsDigest, changes);
  const files = [...found].filter(([path, { kind }]) => sums.has(path) && kind === 'file').length;
  return { findings: { ...common, changes }, files, facts };
}

function textOf(data: Uint8Array | undefined): string | undefined {
  return data && new TextDecoder().decode(data);
}

function judgeSignature(
  data: Uint8Array,
  text: string | undefined,
  keys: readonly TrustedKey[],
  facts: ReleaseFacts | undefined,
): SignatureFinding {
  if (text === undefined) return { kind: 'none' };
  const signature = readSignature(text);
  if (!signature) return { kind: 'unreadable' };
  const own = readPublicKey(facts?.key ?? '');
  const trusted: readonly TrustedKey[] = keys.length > 0 || !own ? keys : [{ key: own, source: 'copy' }];
  const named = trusted.filter(({ key }) => sameBytes(key.id, signature.id));
  if (named.length === 0) return { kind: 'other-key', id: idOf(signature) };
  const signer = named.find(({ key }) => isSigned(data, signature, key, PROOF_TOOLS));
  const { key, source } = signer ?? named[0]!;
  return { kind: signer ? 'good' : 'false', key: key.text, source };
}

/** Which release it is: what is signed counts more than what stands in a file. */
function releaseIn(
  text: string | undefined,
  { kind }: SignatureFinding,
  facts: ReleaseFacts | undefined,
): Pick<Findings, 'release' | 'saysTwoThings'> {
  const signed = kind === 'good' ? readTrustedComment(readSignature(text ?? '')?.comment ?? '') : undefined;
  const told = facts && { serial: facts.serial, date: facts.date, site: facts.site };
  const release = signed ?? told;
  return {
    ...(release && { release }),
    ...(signed && told && JSON.stringify(signed) !== JSON.stringify(told) && { saysTwoThings: true }),
  };
}

/** The file for monitors stands in no list: it must be what follows from the others. */
async function addMonitor(copy: Copy, sums: Sums, release: string | undefined, digest: string, changes: Changes): Promise<void> {
  const monitor = textOf(await copy.read(MONITOR_FILE, SMALL));
  const isReleased = sums.has(RELEASE_FILE);
  if (monitor === undefined && isReleased) changes.removed = [...changes.removed, MONITOR_FILE].sort(byBytes);
  if (monitor === undefined) return;
  if (!isReleased) changes.added = [...changes.added, MONITOR_FILE].sort(byBytes);
  else if (release !== undefined && !monitorFits(monitor, release, digest))
    changes.changed = [...changes.changed, MONITOR_FILE].sort(byBytes);
}
