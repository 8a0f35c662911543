import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from './folders.ts';

const NAME = 'virtual:client-words';

/** The scripts that pages load, by the name under which they do. */
export const LOADED_SCRIPTS: Readonly<Record<string, string>> = {
  'action-form.js': 'src/client/forms/action-engine.ts',
  'frame.js': 'src/client/frame-studio.ts',
  'invite.js': 'src/client/invite.ts',
  'letter.js': 'src/client/letters/letter.ts',
  'remix.js': 'src/client/remix-studio.ts',
  'search.js': 'src/client/search-engine.ts',
  'suggest.js': 'src/client/suggest-start.ts',
  'sw.js': 'src/client/keep/worker.ts',
  'translate.js': 'src/client/volunteer/translate-engine.ts',
  'volunteer.js': 'src/client/volunteer/engine.ts',
};

/** `import words from 'virtual:client-words'` gives the names that loaded scripts may put into pages, so that the styles for them stay. */
export const clientWords: Plugin = {
  name: 'client-words',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
  async load(id) {
    if (id !== `\0${NAME}`) return undefined;
    // While editing, pages keep all styles.
    const scripts = this.environment.mode === 'build' ? Object.entries(LOADED_SCRIPTS) : [];
    const words = await Promise.all(scripts.map(async ([name, path]) => [name, await wordsOfScript(path)] as const));
    return `export default ${JSON.stringify(Object.fromEntries(words))}`;
  },
};

/** The words of a script and of all that it imports. */
async function wordsOfScript(path: string): Promise<string[]> {
  const words = new Set<string>();
  const files = new Set([path]);
  for (const file of files) {
    const code = await readFile(join(ROOT, file), 'utf8');
    for (const word of wordsIn(code, file.startsWith('src/client/'))) words.add(word);
    for (const imported of importsIn(code, file)) files.add(imported);
  }
  return [...words].sort();
}

/**
 * The files of the generator that a piece of code imports, but for types.
 * @example importsIn(`import { a } from '#src/core/a.ts';\nimport type { B } from './b.ts';`, 'src/client/c.ts') // ['src/core/a.ts']
 */
export function importsIn(code: string, file: string): string[] {
  const imports = code.matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?\bfrom '((?:#src|\.\.?)\/[^'?]+\.ts)'/gm);
  return [...imports].map(([, path]) => (path!.startsWith('#') ? path!.slice(1) : join(dirname(file), path!)));
}

/**
 * The words that a piece of code may use as names: of a script all in its strings, of other code those of classes in markup.
 * @example wordsIn(`box.className = 'small muted'`, true) // ['small', 'muted']
 */
export function wordsIn(code: string, isScript: boolean): string[] {
  const strings = isScript ? [...code.matchAll(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g)] : [...code.matchAll(/\bclass=\\?["'][^"'>]*["']/g)];
  return [...new Set(strings.flatMap(([text]) => text.match(/[A-Za-z][\w-]*/g) ?? []))];
}
