import { besideOutline, inLanguage, outlineOf, scopeOf, testimonyInputs } from '#src/core/site/page-inputs.ts';
import type { SiteData } from '#src/core/site/site-data.ts';
import { sha256 } from '../sha256.ts';
import type { Written } from '../translation/shown-data.ts';
import type { KeptPages } from './kept-pages.ts';
import type { SitePath } from './open-program.ts';

/** Digests of what pages are made of, in hexadecimal digits: of the whole campaign, of each language, and of each testimony in each language. */
export interface InputDigests {
  all: string;
  languages: Record<string, LanguageDigests>;
}

/** In one language: all of it, all but what testimonies say, and each testimony. */
interface LanguageDigests {
  language: string;
  outline: string;
  testimonies: Record<string, string>;
}

/** Routes that have a folder for each language, and make what stands there of one language alone: pages, charts for other websites, what can be shared. */
const LANGUAGE_FOLDER = /^src\/pages\/((?:embed|assets\/shares)\/)?\[locale\]\//;

/** The digests of what a program makes pages of. */
export function inputDigests({ data, digest: whole }: Written, program: string): InputDigests {
  const languages = data.locales.map(({ code }) => [code, languageDigests(data, code, program)] as const);
  return { all: digest([program, whole]), languages: Object.fromEntries(languages) };
}

/** The digest of what decides which pages there are. */
export function pathsDigest({ data }: Written, program: string): string {
  return digest([program, outlineOf(data)]);
}

function languageDigests(data: SiteData, code: string, program: string): LanguageDigests {
  const language = inLanguage(data, code);
  const outline = digest([program, outlineOf(language)]);
  const testimonies = data.testimonies.map(({ id }) => [id, digest([outline, testimonyInputs(data, code, id)])] as const);
  return { language: digest([outline, besideOutline(language, code)]), outline, testimonies: Object.fromEntries(testimonies) };
}

function digest(value: unknown): string {
  return sha256(Buffer.from(JSON.stringify(value)));
}

/** Where a page stands among those of its language: the folder that these are in, if any, the language, and the rest of its path; undefined for what is made of several. */
export function placeInLanguage([, component, file]: SitePath): { folder: string; code: string; own: string } | undefined {
  const found = LANGUAGE_FOLDER.exec(component);
  if (!found) return undefined;
  const folder = found[1] ?? '';
  const [code = '', ...rest] = file.slice(folder.length).split('/');
  return { folder, code, own: rest.join('/') };
}

/** What a page is known by: pages of one address and one key are the same, byte for byte. */
export function pageKey(path: SitePath, { all, languages }: InputDigests): string {
  const place = placeInLanguage(path);
  if (!place) return all;
  const { folder, code, own } = place;
  const { language, outline, testimonies } = languages[code]!;
  const scope = folder === 'assets/shares/' ? 'language' : scopeOf(`${folder}${own}`);
  if (scope === 'testimony') return testimonies[own.slice(own.indexOf('/') + 1, -'.html'.length)]!;
  return { all, language, outline }[scope];
}

/** Digests of pages that were made: by file, the SHA-256 of each, and by language a digest of its pages and of all that they are made of. */
export interface PageDigests {
  sums: Record<string, string>;
  languages: Record<string, string>;
}

/** The digests of what was made. */
export function pageDigests(made: KeptPages, { languages }: InputDigests): PageDigests {
  const files = Object.keys(made).sort();
  const byLanguage = Object.entries(languages).map(([code, { language }]) => {
    const pages = files.filter((file) => file.startsWith(`${code}/`)).map((file) => `${file} ${made[file]![1]}`);
    return [code, sha256([language, ...pages].join('\n'))] as const;
  });
  return { sums: Object.fromEntries(files.map((file) => [file, made[file]![1]])), languages: Object.fromEntries(byLanguage) };
}
