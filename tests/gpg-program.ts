// GnuPG to test with.
import { dirname, join } from 'node:path';
import { debianProgram } from './debian-program.ts';

/** How to start GnuPG. */
export interface GpgProgram {
  gpg: string;
  /** What stands before all other arguments. */
  args: string[];
  env: NodeJS.ProcessEnv;
}

/** GnuPG, looked for once in a process. */
export async function gpgProgram(): Promise<GpgProgram> {
  const { path, env, root } = await debianProgram('gpg', ['gpg', 'gpg-agent', 'gpgconf']);
  return { gpg: path, args: root ? ['--agent-program', join(dirname(path), 'gpg-agent')] : [], env };
}
