import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files of a folder, by their paths in it, without one of its own folders. */
export function filesIn(folder: string, without?: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => without === undefined || !path.startsWith(`${without}/`))
    .sort();
}
