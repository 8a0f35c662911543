import type { Said } from '#src/core/checks/problem.ts';
import { big, holds, signs } from './read-bytes.ts';

/** The largest colour profile: those of screens and of the web have at most a few kilobytes. */
export const MOST_PROFILE = 64 * 1024;

const HEADER = 128;
const TAG = 12;

/** Fields in which a screen's profile names the screen, down to its serial number, and its maker's own notes. */
const TELLING = new Set(['mmod', 'meta', 'ndin', 'vcgp', 'ciid']);

/** What is wrong with a picture's colour profile (ICC). */
export function wrongProfile(profile: Uint8Array, fix: Said['fix']): Said | undefined {
  const fault = profileFault(profile);
  const kilobytes = Math.ceil(profile.length / 1024);
  if (fault === 'heavy') return { what: ['images.profile-heavy', { kilobytes, most: MOST_PROFILE / 1024 }], fix };
  return fault && { what: [`images.profile-${fault}`], fix };
}

/** Why a colour profile can't stay: it is too large, no profile, or made for one screen. */
export function profileFault(profile: Uint8Array): 'heavy' | 'damaged' | 'screen' | undefined {
  if (profile.length >= MOST_PROFILE) return 'heavy';
  if (big(profile, 0, 4) !== profile.length || !holds(profile, 36, 'acsp')) return 'damaged';
  return namesScreen(profile) ? 'screen' : undefined;
}

function namesScreen(profile: Uint8Array): boolean {
  const count = Math.min(big(profile, HEADER, 4), Math.floor(profile.length / TAG));
  for (let i = 0; i < count; i++) if (TELLING.has(signs(profile, HEADER + 4 + i * TAG, 4))) return true;
  return false;
}
