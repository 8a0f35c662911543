import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from './folders.ts';
import { listFiles } from './list-files.ts';

const NAME = 'virtual:client-words';

/** `import words from 'virtual:client-words'` gives the names that scripts may put into pages, so that the styles for them stay. */
export const clientWords: Plugin = {
  name: 'client-words',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
  async load(id) {
    if (id !== `\0${NAME}`) return undefined;
    const words = new Set<string>();
    // While editing, pages keep all styles.
    for (const path of this.environment.mode === 'build' ? await listFiles(ROOT, 'src') : []) {
      if (/\.test\.ts$/.test(path) || !/^src\/(client|core)\/.*\.ts$/.test(path)) continue;
      for (const word of wordsIn(await readFile(join(ROOT, path), 'utf8'), path.startsWith('src/client/'))) words.add(word);
    }
    return `export default new Set(${JSON.stringify([...words].sort().join(' '))}.split(' '))`;
  },
};

/**
 * The words that a piece of code may use as names: of a script all in its strings, of other code those of classes in markup.
 * @example wordsIn(`box.className = 'small muted'`, true) // ['small', 'muted']
 */
export function wordsIn(code: string, isScript: boolean): string[] {
  const strings = isScript ? [...code.matchAll(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g)] : [...code.matchAll(/\bclass=\\?["'][^"'>]*["']/g)];
  return [...new Set(strings.flatMap(([text]) => text.match(/[A-Za-z][\w-]*/g) ?? []))];
}
