import type { Decided } from '#src/core/checks/decided.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { readKeyFile } from '#src/core/keys/read-key.ts';

/**
 * Reads a public key into what was decided of its file. What is wrong with it is said where `campaign.json` names it, when all files are held
 * against each other; only a private key that hides behind a public one is said at once.
 */
export async function decideKey(file: string, bytes: Uint8Array, decided: Decided): Promise<Decided> {
  const value = await readKeyFile(new TextDecoder().decode(bytes));
  const isHidden = 'fault' in value && value.fault === 'private' && !decided.problems.some(({ what }) => what[0] === PRIVATE);
  return { ...decided, problems: [...decided.problems, ...(isHidden ? [privateKey(file)] : [])], value };
}

const PRIVATE = 'gate.private-key';

function privateKey(file: string): Problem {
  return { file, line: 1, column: 1, what: [PRIVATE], fix: ['gate.private-key-fix'] };
}
