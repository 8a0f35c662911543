import type { Said } from '#src/core/checks/problem.ts';
import { wrongCharacters } from '#src/core/checks/text/characters.ts';

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** File systems end a name at 255 bytes; graphics and pages add to it. */
const MOST_BYTES = 120;

const encoder = new TextEncoder();

/** What is wrong with the name of one file or folder, in any script. */
export function wrongSegment(name: string): Said | undefined {
  if (name.startsWith('.') && name !== '.well-known') return { what: ['paths.hidden'], fix: ['paths.hidden-fix'] };
  if (encoder.encode(name).length > MOST_BYTES) return { what: ['paths.long-name', { most: MOST_BYTES }], fix: ['paths.long-name-fix'] };
  const sign = /[#%?*:|"<>\\&;'`$!(){}[\]^]/.exec(name)?.[0];
  if (sign !== undefined) return { what: ['paths.sign', { sign }], fix: ['paths.sign-fix'] };
  if (/\s/.test(name)) return { what: ['paths.space'], fix: ['paths.space-fix'] };
  if (DEVICES.test(name.normalize('NFKC'))) return { what: ['paths.device'], fix: ['paths.device-fix'] };
  if (name.endsWith('.') || /\.\.|\.\//.test(name)) return { what: ['paths.dots'], fix: ['paths.dots-fix'] };
  const [character] = wrongCharacters(name);
  return character && { what: ['paths.character'], fix: ['paths.character-fix'] };
}
