import { countChanges, type Changes } from './compare.ts';
import type { KnownRelease } from './known-release.ts';
import type { SumsMistake } from './sums.ts';
import type { ProofPhrase } from './tell.ts';

/** How a copy stands, the worst first. Each has its own exit code. */
export const STATES = [
  'unreadable',
  'damaged',
  'other-key',
  'altered',
  'other-site',
  'older',
  'conflict',
  'unsigned',
  'own-word',
  'genuine',
] as const;
export type State = (typeof STATES)[number];

/** What a command ends with, so that programs can tell the states apart; 1 is kept for commands that were not asked for rightly. */
export const EXIT_CODES: Record<State, number> = {
  genuine: 0,
  unreadable: 2,
  altered: 3,
  older: 4,
  unsigned: 5,
  'other-key': 6,
  damaged: 7,
  'own-word': 8,
  conflict: 9,
  'other-site': 10,
};

/** Where a key comes from that a copy is held against: whoever asks, the campaign beside the program, an earlier check, or only the copy itself. */
export type KeySource = 'given' | 'campaign' | 'remembered' | 'copy';

/** What became of the signature. */
export type SignatureFinding =
  | { kind: 'none' | 'unreadable' }
  /** Signed by a key that nobody named; `key` is the number of that key. */
  | { kind: 'other-key'; id: string }
  /** Signed in the name of the right key, but not by it, or not this list. */
  | { kind: 'false'; key: string; source: KeySource }
  | { kind: 'good'; key: string; source: KeySource };

/** Everything that was found in a copy. */
export interface Findings {
  /** Why the place itself could not be read. */
  failure?: ProofPhrase;
  /** Why the list of checksums is not believed; `missing` where there is none. */
  sumsMistake?: { mistake: SumsMistake | 'missing'; line: number };
  signature: SignatureFinding;
  changes?: Changes;
  /** What the copy says of itself; signed where the signature is good and the comment names it. */
  release?: { serial: number; date: string; site: string };
  /** The signature names another release than the file of its facts. */
  saysTwoThings?: boolean;
  sumsDigest?: string;
}

/** What a copy is held against, besides keys. */
export interface Expected {
  /** Releases of which one knows already. */
  known: readonly KnownRelease[];
  /** The lowest number that is accepted. */
  atLeast?: number;
  /** The campaign’s own address, where it is known from elsewhere than the copy. */
  site?: string;
}

/** Judges a copy by the worst that was found. */
export function judge(findings: Findings, expected: Expected): State {
  const is: Record<State, boolean> = {
    unreadable: findings.failure !== undefined,
    damaged: isDamaged(findings),
    'other-key': findings.signature.kind === 'other-key',
    altered: findings.changes !== undefined && countChanges(findings.changes) > 0,
    'other-site': isOtherSite(findings, expected),
    older: newerKnown(findings, expected) !== undefined,
    conflict: conflicting(findings, expected) !== undefined,
    unsigned: findings.signature.kind === 'none',
    'own-word': findings.signature.kind === 'good' && findings.signature.source === 'copy',
    genuine: true,
  };
  const state = STATES.find((candidate) => is[candidate])!;
  // What could not be read may be anything; what was found to be wrong stays wrong.
  const isUncertain = (findings.changes?.unread.length ?? 0) > 0 && STATES.indexOf(state) > STATES.indexOf('altered');
  return isUncertain ? 'unreadable' : state;
}

function isDamaged({ sumsMistake, signature, saysTwoThings }: Findings): boolean {
  return sumsMistake !== undefined || signature.kind === 'false' || signature.kind === 'unreadable' || saysTwoThings === true;
}

function isOtherSite({ release }: Findings, { site, known }: Expected): boolean {
  const sites = [site, ...known.map((one) => one.site)].filter((value) => value !== undefined);
  return release !== undefined && sites.some((value) => value !== release.site);
}

/** The newest release that is known to be newer than a copy; `atLeast` alone has no date. */
export function newerKnown({ release }: Findings, { known, atLeast = 0 }: Expected): { serial: number; date?: string } | undefined {
  const newest = [...known].sort((a, b) => b.serial - a.serial)[0];
  const wanted = newest && newest.serial >= atLeast ? newest : { serial: atLeast };
  // A copy without a number can’t show that it is as new as one that had one.
  return wanted.serial > (release?.serial ?? 0) ? wanted : undefined;
}

/** A release that is known, has the same number, and another content. */
export function conflicting({ release, sumsDigest }: Findings, { known }: Expected): KnownRelease | undefined {
  return known.find(
    (one) => one.serial === release?.serial && one.sums !== undefined && sumsDigest !== undefined && one.sums !== sumsDigest,
  );
}
