import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from '#src/io/folders.ts';
import type { Command } from './measure.ts';
import type { Peer } from './peer-files.ts';

/** As somebody’s own shell has it: what `npm run` sets for our commands alone is not for the peers. */
const { MALLOC_ARENA_MAX: _, ...inherited } = process.env;
const ENV = { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };

/** How a peer builds its project, as its documentation says. */
export function buildCommand(peer: Peer, folder: string): Command {
  if (peer === 'hugo') return { program: 'hugo', args: ['--destination', 'dist', '--quiet'], folder, env: ENV };
  const args = peer === 'eleventy' ? ['node_modules/.bin/eleventy', '--quiet'] : ['node_modules/.bin/astro', 'build', '--silent'];
  return { program: process.execPath, args, folder, env: ENV };
}

/** Pagefind over the pages of a peer, in the version that we use. */
export function searchCommand(folder: string): Command {
  const runner = join(ROOT, 'node_modules', 'pagefind', 'lib', 'runner', 'bin.cjs');
  return { program: process.execPath, args: [runner, '--site', 'dist', '--quiet'], folder, env: ENV };
}

/** The version of a peer, or undefined where it is not on this machine. */
export function versionOf(peer: Peer): string | undefined {
  if (peer !== 'hugo') return 'as locked';
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? /v([\d.]+)/.exec(stdout)?.[1] : undefined;
}
