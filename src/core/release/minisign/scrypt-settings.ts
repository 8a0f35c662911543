/** How much work and memory a password may cost, as libsodium counts it and as it stands in a secret key’s file. */
export interface KdfLimits {
  operations: number;
  memory: number;
}

/** How scrypt is called. */
export interface ScryptSettings {
  N: number;
  r: number;
  p: number;
}

/** What minisign takes for a new key: 1 GB of memory and some seconds for each try. */
export const KDF_LIMITS: KdfLimits = { operations: 33_554_432, memory: 1_073_741_824 };

const BLOCK = 8;
const LEAST_OPERATIONS = 32_768;
/** No key of minisign’s asks for more; a file that does wants to fill up the machine. */
const MOST_MEMORY = 2 * 1024 ** 3;

/**
 * The settings of scrypt that libsodium derives from limits; undefined for limits that no honest key has.
 * @example scryptSettings(KDF_LIMITS) // { N: 1048576, r: 8, p: 1 }
 */
export function scryptSettings({ operations, memory }: KdfLimits): ScryptSettings | undefined {
  if (memory > MOST_MEMORY || operations > MOST_MEMORY) return undefined;
  const most = Math.max(operations, LEAST_OPERATIONS);
  const isShortOfWork = most < memory / 32;
  const N = powerBelow(isShortOfWork ? most / (BLOCK * 4) : memory / (BLOCK * 128));
  const p = isShortOfWork ? 1 : Math.floor(Math.floor(most / 4 / N) / BLOCK);
  return p < 1 ? undefined : { N, r: BLOCK, p };
}

/** The greatest power of two that is at most so much, and at least 2. */
function powerBelow(most: number): number {
  let N = 2;
  while (N <= most / 2) N *= 2;
  return N;
}
