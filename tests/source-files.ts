import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';
import { oncePer } from '#src/core/campaign/once-per.ts';
import { ROOT } from '#src/io/folders.ts';

/** A file of the generator, with its path from the root. */
export interface SourceFile {
  path: string;
  text: string;
}

/** The files of `src/` and `scripts/` that are written by hand. */
export function sourceFiles(): SourceFile[] {
  const paths = ['src', 'scripts'].flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }));
  return paths
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules') && /\.(ts|mjs|astro|css)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** True for what only tests use. */
export function isForTests(path: string): boolean {
  return path.endsWith('.test.ts') || /\/sample-[\w-]+\.ts$/.test(path);
}

/** The script of a file: all of it, or what stands between the fences of a component. */
export const scriptOf = oncePer(({ path, text }: SourceFile): ts.SourceFile => {
  const script = path.endsWith('.astro') ? (/^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '') : text;
  return ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
});

/** What a file imports, as it is written: in its script, in the scripts of its page, and where it imports late. */
export function importsOf({ path, text }: SourceFile): string[] {
  if (path.endsWith('.css')) return [];
  const pieces = path.endsWith('.astro')
    ? [scriptOf({ path, text }).text, ...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code!)]
    : [text];
  return pieces.flatMap((piece) => ts.preProcessFile(piece, true, true).importedFiles.map(({ fileName }) => fileName));
}

/** The path of an imported file of the generator, or undefined for a package; `?script` asks for the file as text to inline. */
export function importedPath(from: string, name: string): string | undefined {
  const file = name.replace(/\?script$/, '');
  if (file.startsWith('#src/')) return file.slice(1);
  return file.startsWith('.') ? posix.normalize(`${posix.dirname(from)}/${file}`) : undefined;
}

/** A JSON file of the repository. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as T;
}

/** The names of the files in a folder of the repository. */
export function namesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder));
}
