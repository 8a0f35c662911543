import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { recordCode } from './code-record.ts';
import { ROOT } from './folders.ts';
import { keptScript } from './kept-script.ts';
import { viteBuild } from './vite-build.ts';

const SUFFIX = /\?(script|old-script)$/;
const MARK = /^\0(script|old-script):/;

/** What ES2020 added, all phones know that the styles are for; before, some knew what ES2015 added. */
const TARGETS: Record<string, string> = { script: 'es2020', 'old-script': 'es2015' };

/**
 * `import code from './x.ts?script'` gives a client script as one minified text, to be written into the page: it shares no file
 * with other scripts, so that a page with a strict content policy asks for nothing. `?old-script` is for browsers that know no modules.
 */
export const scriptText: Plugin = {
  name: 'script-text',
  enforce: 'pre',
  async resolveId(id, importer) {
    const kind = SUFFIX.exec(id)?.[1];
    if (kind === undefined) return undefined;
    const found = await this.resolve(id.replace(SUFFIX, ''), importer, { skipSelf: true });
    return found && `\0${kind}:${found.id}`;
  },
  async load(id) {
    const kind = MARK.exec(id)?.[1];
    if (kind === undefined) return undefined;
    const { code, files } = await bundle(id.replace(MARK, ''), 'iife', TARGETS[kind]);
    for (const file of files) this.addWatchFile(file);
    if (this.environment.mode === 'build') await recordCode('js', code);
    return `export default ${JSON.stringify(code)}`;
  },
};

/** Bundles a client script with all that it imports: to be written into a page, or as a module whose exports others import. */
export async function bundle(
  input: string,
  format: 'iife' | 'es' = 'iife',
  target = TARGETS['script'],
): Promise<{ code: string; files: string[] }> {
  const output = { format };
  const treeshake = { moduleSideEffects: false };
  const built = await viteBuild({
    plugins: [withoutUnused],
    // What a script doesn't use stays out, even if it would do something on being loaded.
    build: { write: false, target, rolldownOptions: { input, output, treeshake, preserveEntrySignatures: 'strict' } },
  });
  const chunk = [built].flat().flatMap((result) => ('output' in result ? result.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error(`${input} could not be bundled into one script.`);
  return { code: printable(chunk.code.trim()), files: chunk.moduleIds.filter((file) => !file.startsWith('\0')) };
}

/** The same for a build, which finds it as an earlier one has made it as long as the generator is the same. */
export function keptBundle(input: string, format: 'iife' | 'es' = 'iife'): Promise<string> {
  return keptScript(relative(ROOT, input), format, async () => (await bundle(input, format)).code);
}

/** Parts of OpenPGP for those who decrypt, which are a fifth of it: old ciphers, passwords, unpacking. */
const FOR_READERS = /\/openpgp\/dist\/lightweight\/(argon2id|legacy_ciphers|unbzip2-stream)\.min\.mjs$/;

/** A script has them all within, also those that OpenPGP loads when it needs them. */
const withoutUnused: Plugin = {
  name: 'without-unused',
  load: (id) => (FOR_READERS.test(id.replaceAll('\\', '/')) ? 'export {}; export default undefined;' : undefined),
};

/** Control characters, such as those of file signatures in strings, as escapes: HTML must not hold them. */
function printable(code: string): string {
  return code.replace(
    /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g,
    (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

/** Bundles a stylesheet with those that it imports, as one text to be written into a page. */
export async function bundleStyle(input: string): Promise<string> {
  const built = await viteBuild({
    build: { write: false, target: 'es2020', rolldownOptions: { input } },
  });
  const sheet = [built]
    .flat()
    .flatMap((result) => ('output' in result ? result.output : []))
    .find(({ fileName }) => fileName.endsWith('.css'));
  if (sheet?.type !== 'asset') throw new Error(`${input} could not be bundled into one stylesheet.`);
  return String(sheet.source).trim();
}
