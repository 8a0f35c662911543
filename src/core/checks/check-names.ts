import { isEntryName } from '#src/core/campaign/entry-name.ts';
import { ENTRY_KINDS, PAGE_KINDS } from '#src/core/campaign/kinds.ts';
import type { Campaign } from '#src/core/campaign/schema.ts';
import type { CampaignFiles } from '#src/core/checks/campaign-files.ts';
import { CAMPAIGN_FILE } from '#src/core/checks/languages.ts';
import { nearest } from '#src/core/checks/nearest.ts';
import { type Problem, problemOf } from '#src/core/checks/problem.ts';
import type { Phrase } from '#src/core/checks/words.ts';
import { OWN_PATHS } from '#src/core/site/pages.ts';
import { MEMORY_FOLDER } from '#src/core/translation/memory.ts';

const FOLDERS = [...Object.keys(ENTRY_KINDS), ...PAGE_KINDS];

/** Further pages of lists that are too long for one. */
const OWN_PARTS = /^((a-z|pictures|wins|(act|explainer)\/index|act\/letters)-\d+|testimonies\/page-\d+)\.html$/;

/** A file that becomes a page needs a name that works in an address and that no page of the site itself has. */
export function checkName(path: string, name: string, published?: string): Problem[] {
  if (!isEntryName(name)) {
    return [problemOf(path, { what: ['places.bad-name'], fix: ['places.bad-name-fix'] })];
  }
  if (published === undefined || !(OWN_PATHS.includes(published) || OWN_PARTS.test(published))) return [];
  return [problemOf(path, { what: ['places.own-page', { page: published }], fix: ['places.own-page-fix'] })];
}

/** Files that nothing reads: in a folder with another name, in a folder too deep, in a language that is not listed. */
export function checkPlaces(files: CampaignFiles, { locales }: Pick<Campaign, 'locales'>): Problem[] {
  return [...files.decided.keys()].flatMap((path) => misplaced(path, locales));
}

function misplaced(path: string, locales: readonly string[]): Problem[] {
  const [top, folder = '', ...rest] = path.split('/');
  if (path === CAMPAIGN_FILE || top === 'public') return [];
  if (top === 'locales') return rest.length === 1 ? [] : [unread(path, ['places.locale-fix', { language: locales[0]! }])];
  if (Object.hasOwn(ENTRY_KINDS, folder) || folder === MEMORY_FOLDER) {
    return rest.length === 1 && path.endsWith('.json') ? [] : [unread(path, ['places.entry-fix', { folder }])];
  }
  if (!(PAGE_KINDS as readonly string[]).includes(folder)) {
    return [unread(path, rest.length > 0 ? noFolder(folder) : ['places.folder-fix', { list: FOLDERS.join(', ') }])];
  }
  const [locale = ''] = rest;
  if (rest.length !== 2 || !path.endsWith('.mdx')) return [unread(path, ['places.page-fix', { folder, language: locales[0]! }])];
  return locales.includes(locale) ? [] : [unread(path, noLanguage(locale, locales))];
}

function noFolder(folder: string): Phrase {
  const near = nearest(folder, FOLDERS);
  return near === undefined
    ? ['places.no-folder-fix', { folder, list: FOLDERS.join(', ') }]
    : ['places.no-folder-near-fix', { folder, near }];
}

function noLanguage(language: string, known: readonly string[]): Phrase {
  const near = nearest(language, known);
  if (near !== undefined) return ['places.no-language-near-fix', { language, near }];
  return ['places.no-language-fix', { language, list: known.join(', ') }];
}

function unread(path: string, fix: Phrase): Problem {
  return problemOf(path, { what: ['places.unread'], fix });
}
