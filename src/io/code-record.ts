// What the build itself made to run in browsers: every script and stylesheet from src/, and the search of Pagefind. The output gate lets
// nothing else run. It is kept by content, so that nothing has to be handed from one part of the build to another.
import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { BUILD_FOLDER, ROOT } from './folders.ts';
import { writeWhole } from './kit-cache.ts';

const FOLDER = join(BUILD_FOLDER, 'code');

/** The code that a build may publish: scripts by the SHA-256 of their bytes, in base64, and the stylesheets of which those of pages consist. */
export interface Code {
  scripts: ReadonlySet<string>;
  /** The same in hexadecimal digits. */
  digests: string[];
  styles: readonly string[];
}

/** Forgets the code of earlier builds. */
export async function forgetCode(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
}

/** Notes a script or a stylesheet, exactly as it will stand in a page or a file. */
export async function recordCode(kind: 'js' | 'css', text: string | Uint8Array): Promise<void> {
  await writeWhole(join(FOLDER, `${createHash('sha256').update(text).digest('hex')}.${kind}`), text);
}

/** Reads what the last build noted; nothing where there was none. */
export async function readCode(): Promise<Code> {
  const names = await readdir(FOLDER).catch(() => []);
  const digests = names
    .filter((name) => name.endsWith('.js'))
    .map((name) => name.slice(0, -'.js'.length))
    .sort();
  const sheets = names.filter((name) => name.endsWith('.css')).sort();
  return {
    scripts: new Set(digests.map((digest) => Buffer.from(digest, 'hex').toString('base64'))),
    digests,
    styles: await Promise.all(sheets.map((name) => readFile(join(FOLDER, name), 'utf8'))),
  };
}

/** Takes over what another build noted: scripts by their SHA-256 in hexadecimal digits, and stylesheets. */
export async function adoptCode({ scripts, styles }: { scripts: readonly string[]; styles: readonly string[] }): Promise<void> {
  await forgetCode();
  for (const digest of scripts) await writeWhole(join(FOLDER, `${digest}.js`), '');
  for (const sheet of styles) await recordCode('css', sheet);
}

/** Notes what Vite makes from the modules of src/, before Astro writes it into the pages. */
export const codeRecord: Plugin = {
  name: 'code-record',
  apply: 'build',
  generateBundle: {
    order: 'pre',
    async handler(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        if (this.environment.name === 'client' && isOwn(chunk.moduleIds)) await recordCode('js', chunk.code.trim());
        for (const sheet of sheetsOf(chunk, bundle)) await recordCode('css', sheet);
      }
    },
  },
};

/** The stylesheets that belong to a chunk of own modules. */
function sheetsOf(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): string[] {
  const styled = chunk.moduleIds.filter((id) => /\.css\b/.test(id));
  if (!isOwn(styled)) return [];
  return [...(chunk.viteMetadata?.importedCss ?? [])].flatMap((name) => {
    const sheet = bundle[name];
    // Vite takes its own mark away only later.
    return sheet?.type === 'asset' && typeof sheet.source === 'string' ? sheet.source.replace(/\/\*\$vite\$:\d+\*\//g, '') : [];
  });
}

/** True for modules of src/, and for those that only a plugin names. */
function isOwn(ids: readonly string[]): boolean {
  return ids.every((id) => id.startsWith('\0') || id.startsWith(`${ROOT}src/`));
}
