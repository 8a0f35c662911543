import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';
import { sha256 } from '../sha256.ts';

/** The name of the record in a program’s folder. */
export const RECORD = 'program.json';

/** What stands beside a program: the module that begins it, and the SHA-256 of its files. */
export interface ProgramRecord {
  entry: string;
  files: Record<string, string>;
}

/** The SHA-256 of every file of a program, in hexadecimal digits. */
async function sumsOf(folder: string): Promise<Record<string, string>> {
  const paths = (await listFiles(folder, '.')).filter((path) => path !== RECORD);
  return Object.fromEntries(paths.map((path) => [path, sha256(readFileSync(join(folder, path)))] as const));
}

/** Writes the record of the program in a folder, with what else a build should know of it. */
export async function writeRecord(folder: string, record: Omit<ProgramRecord, 'files'>): Promise<void> {
  await writeFile(join(folder, RECORD), JSON.stringify({ ...record, files: await sumsOf(folder) }));
}

/** The record of a program whose files are what they were; undefined where anything is missing or other. */
export async function readRecord<R extends ProgramRecord>(folder: string): Promise<R | undefined> {
  try {
    const record = JSON.parse(await readFile(join(folder, RECORD), 'utf8')) as R;
    return JSON.stringify(await sumsOf(folder)) === JSON.stringify(record.files) ? record : undefined;
  } catch {
    return undefined;
  }
}
