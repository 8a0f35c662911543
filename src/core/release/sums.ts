import { byBytes } from './by-bytes.ts';
import { BESIDE_SUMS } from './paths.ts';

/** The SHA-256 of files, in hexadecimal, by path. */
export type Sums = ReadonlyMap<string, string>;

/** Why a list of checksums is not believed. */
export type SumsMistake = 'too-large' | 'not-text' | 'empty' | 'cut' | 'line' | 'path' | 'twice' | 'itself';

/** A list of checksums as it was read, or what is wrong with it and where. */
export type SumsReading = { sums: Sums } | { mistake: SumsMistake; line: number };

/** A list longer than this is no list of a site: 200,000 files have about 20 MB. */
export const MOST_BYTES = 64 * 1024 * 1024;

const LINE = /^(\\?)([0-9a-f]{64}) [ *](.+)$/isu;

const ESCAPES: Record<string, string> = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };

/**
 * A list of checksums in the order of the bytes of the paths. Line ends and backslashes in names are escaped as coreutils does.
 * @example writeSums(new Map([['en/index.html', 'e3b0…']])) // 'e3b0…  en/index.html\n'
 */
export function writeSums(sums: Sums): string {
  const paths = [...sums.keys()].sort(byBytes);
  return paths.map((path) => writeLine(path, sums.get(path)!)).join('');
}

function writeLine(path: string, sum: string): string {
  const escaped = path.replace(/[\\\n\r]/g, (sign) => Object.keys(ESCAPES).find((escape) => ESCAPES[escape] === sign)!);
  return `${escaped === path ? '' : '\\'}${sum}  ${escaped}\n`;
}

/** Reads a list of checksums that anybody may have written: one that leads out of its folder, or says two things of one file, is refused. */
export function readSums(data: Uint8Array): SumsReading {
  if (data.length > MOST_BYTES) return { mistake: 'too-large', line: 1 };
  if (data.length === 0) return { mistake: 'empty', line: 1 };
  const text = textOf(data);
  if (text === undefined) return { mistake: 'not-text', line: 1 };
  const lines = text.split('\n');
  if (lines.pop() !== '') return { mistake: 'cut', line: lines.length + 1 };
  const sums = new Map<string, string>();
  for (const [i, line] of lines.entries()) {
    const read = readLine(line);
    const mistake = typeof read === 'string' ? read : sums.has(read.path) ? 'twice' : undefined;
    if (mistake !== undefined) return { mistake, line: i + 1 };
    const { path, sum } = read as { path: string; sum: string };
    sums.set(path, sum);
  }
  return { sums };
}

function textOf(data: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function readLine(line: string): SumsMistake | { path: string; sum: string } {
  const [, mark, sum, name] = LINE.exec(line) ?? [];
  if (sum === undefined || name === undefined) return 'line';
  const path = mark === '\\' ? unescaped(name) : name;
  if (path === undefined) return 'line';
  if (!isInside(path)) return 'path';
  return BESIDE_SUMS.has(path) ? 'itself' : { path, sum: sum.toLowerCase() };
}

function unescaped(name: string): string | undefined {
  const isSound = name.replace(/\\[\\nr]/g, '').includes('\\') === false;
  return isSound ? name.replace(/\\[\\nr]/g, (escape) => ESCAPES[escape]!) : undefined;
}

/** True for a path that stays in its folder on any system: no root, no drive, nothing that climbs. */
function isInside(path: string): boolean {
  if (/^[a-z]:/i.test(path) || path.startsWith('\\')) return false;
  const isDull = (part: string) => part === '' || part === '.' || part === '..';
  return !path.split('/').some(isDull) && !path.split(/[/\\]/).some((part) => part === '..');
}
