import type { Judged } from '#src/core/checks/keys/judged.ts';
import type { KeyAlgorithm, KeyFacts } from '#src/core/keys/key-facts.ts';

/** Bits below which a key can be broken, and below which it is no longer advised (NIST SP 800-57, BSI TR-02102). */
const FEWEST_BITS = 2048;
const ADVISED_BITS = 3072;

/** What openpgp, with which the forms encrypt, takes no more. */
const OUT_OF_DATE = ['DSA', 'ElGamal'];

const KNOWN_CURVES = /^(Ed25519|Curve25519|nistP(256|384|521)|brainpoolP(256|384|512)r1|Ed448|X25519|X448)$/;

/** What is weak about a key: each kind of it is said once, of the primary key or of the parts that encrypt. */
export function judgeStrength({ algorithm, encryption, weakHash }: KeyFacts, file: string): Judged[] {
  const parts = [algorithm, ...encryption.map((part) => part.algorithm)];
  const weakest = parts.flatMap((part) => judgePart(part, file) ?? []).sort((a, b) => (a.level < b.level ? -1 : 1));
  const hash: Judged[] = weakHash === undefined ? [] : [problem(['keys.weak-hash', { file, hash: weakHash }], 'keys.weak-hash-fix')];
  return [...weakest.slice(0, 1), ...hash];
}

function judgePart({ name, bits, curve }: KeyAlgorithm, file: string): Judged | undefined {
  if (OUT_OF_DATE.includes(name)) return problem(['keys.old-algorithm', { file, algorithm: name }]);
  if (bits !== undefined && bits < FEWEST_BITS) return problem(['keys.too-short', { file, algorithm: name, bits }]);
  if (curve !== undefined && !KNOWN_CURVES.test(curve)) return problem(['keys.unknown-curve', { file, curve }]);
  if (bits === undefined || bits >= ADVISED_BITS) return undefined;
  return { level: 'warning', at: 'file', what: ['keys.short', { file, algorithm: name, bits }], fix: ['keys.new-key-fix'] };
}

function problem(what: Judged['what'], fix: 'keys.new-key-fix' | 'keys.weak-hash-fix' = 'keys.new-key-fix'): Judged {
  return { level: 'problem', at: 'file', what, fix: [fix] };
}
