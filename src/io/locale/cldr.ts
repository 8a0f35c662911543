import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Delimiters } from '#src/core/locales/quotes.ts';

const require = createRequire(import.meta.url);
const folder = join(dirname(require.resolve('cldr-misc-full/package.json')), 'main');

/** The codes of the languages that CLDR has files for, without those of regions. */
export function cldrLanguages(): string[] {
  return readdirSync(folder).filter((name) => !/-[A-Z0-9]{2,3}$/.test(name));
}

/** The quotation marks of a language, where CLDR has them. */
export function readDelimiters(tag: string): Delimiters | undefined {
  return readPart<Delimiters>(tag, 'delimiters');
}

/** The letters of a language as a UnicodeSet, where CLDR has them. */
export function readExemplars(tag: string): string | undefined {
  return readPart<{ exemplarCharacters?: string }>(tag, 'characters')?.exemplarCharacters;
}

function readPart<Part>(tag: string, part: string): Part | undefined {
  for (const name of namesOf(tag)) {
    try {
      const { main } = JSON.parse(readFileSync(join(folder, name, `${part}.json`), 'utf8')) as {
        main: Record<string, Record<string, Part>>;
      };
      return main[name]?.[part];
    } catch {
      // CLDR has no file of its own where a language is as its parent.
    }
  }
  return undefined;
}

/** A tag as CLDR may have it, the nearest first: zh-Hant-HK, zh-Hant, zh. A language’s other script is no parent of it. */
function namesOf(tag: string): string[] {
  const locale = new Intl.Locale(tag);
  const { language, script } = locale.maximize();
  const isUsual = new Intl.Locale(language).maximize().script === script;
  return [...new Set([tag, locale.minimize().toString(), `${language}-${script}`, ...(isUsual ? [language] : [])])];
}
