// The script that encrypts, exactly as it is sent to readers, for tests.
import type { Locksmith } from '#src/client/seal/contract.ts';
import { ROOT } from '#src/io/folders.ts';
import { bundle } from '#src/io/script-text.ts';

/** Runs the script and gives what it leaves for others. */
export async function loadLocksmith(): Promise<Locksmith> {
  const { code } = await bundle(`${ROOT}src/client/seal/locksmith.ts`);
  (0, eval)(code);
  return (globalThis as unknown as { locksmith: Locksmith }).locksmith;
}
