import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';
import { sha256 } from '../sha256.ts';

/** The name of the record in a program’s folder. */
export const RECORD = 'program.json';

/** What stands beside a program: what it needs from the build that bundled it, and the SHA-256 of its files. */
export interface ProgramRecord {
  /** The module that begins it. */
  entry: string;
  /** The stylesheets of each page, as Astro has them, by its key for the page. */
  styles: [key: string, styles: unknown][];
  /** What it may run in browsers, for the output gate: see `code-record.ts`. */
  code: { scripts: string[]; styles: string[] };
  files: Record<string, string>;
}

/** The SHA-256 of every file of a program, in hexadecimal digits. */
export async function sumsOf(folder: string): Promise<Record<string, string>> {
  const paths = (await listFiles(folder, '.')).filter((path) => path !== RECORD);
  return Object.fromEntries(paths.map((path) => [path, sha256(readFileSync(join(folder, path)))] as const));
}

/** The record of a program whose files are what they were; undefined where anything is missing or other. */
export async function readRecord(folder: string): Promise<ProgramRecord | undefined> {
  try {
    const record = JSON.parse(await readFile(join(folder, RECORD), 'utf8')) as ProgramRecord;
    return JSON.stringify(await sumsOf(folder)) === JSON.stringify(record.files) ? record : undefined;
  } catch {
    return undefined;
  }
}
