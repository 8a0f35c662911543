import type { Decided } from '#src/core/checks/decided.ts';
import type { LocaleFile } from '#src/core/locales/schema.ts';

/** How a language is written, as its `locale.json` says: what its texts are held against. */
export type Manner = Pick<LocaleFile, 'tag' | 'intl' | 'script' | 'numbering' | 'quotes'>;

/** The manners of a campaign’s languages, by their codes. */
export type Manners = Readonly<Record<string, Manner>>;

/** The manners of the languages whose `locale.json` has been decided and is sound. */
export function mannersOf(decided: ReadonlyMap<string, Decided>): Manners {
  return Object.fromEntries(
    [...decided].flatMap(([path, { value }]) => {
      const code = /^locales\/([^/]+)\/locale\.json$/.exec(path)?.[1];
      if (code === undefined || value === undefined) return [];
      const { tag, intl, script, numbering, quotes } = value as LocaleFile;
      return [[code, { tag, intl, script, numbering, quotes }] as const];
    }),
  );
}

/** The manner of a language, by a code that strangers wrote. */
export function mannerOf(manners: Manners, code: string): Manner | undefined {
  return Object.hasOwn(manners, code) ? manners[code] : undefined;
}

/** The language of a tag, without script or region. */
export function languageOf({ tag }: Pick<Manner, 'tag'>): string {
  return tag.split('-')[0]!.toLowerCase();
}

/** The region for which a language is edited, as a code: CA of fr-CA. */
export function regionOf({ intl }: Pick<Manner, 'intl'>): string | undefined {
  return /-([A-Z]{2})(?:-|$)/.exec(intl)?.[1];
}

/** The scripts of Unicode in which a language is written, by the code of ISO 15924. */
const SCRIPTS: Record<string, readonly string[]> = {
  Hans: ['Hani', 'Bopo'],
  Hant: ['Hani', 'Bopo'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Hrkt: ['Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Aran: ['Arab'],
};

/** The class of a regular expression that matches the letters of a script, such as `\p{Script=Arab}`; undefined where Unicode has none. */
export function letterClass(script: string): string | undefined {
  const parts = (SCRIPTS[script] ?? [script]).map((name) => `\\p{Script=${name}}`).join('');
  try {
    new RegExp(`[${parts}]`, 'u');
    return parts;
  } catch {
    return undefined;
  }
}
