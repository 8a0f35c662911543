import { ENTRY_KINDS, PAGE_KINDS } from '#src/core/campaign/kinds.ts';
import type { Campaign } from '#src/core/campaign/schema.ts';
import type { CampaignFiles } from '#src/core/checks/campaign-files.ts';
import { suggest } from '#src/core/checks/nearest.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { OWN_PATHS } from '#src/core/site/pages.ts';

/** A file that becomes a page needs a name that works in an address and that no page of the site itself has. */
export function checkName(path: string, name: string, published?: string): Problem[] {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    return [
      at(path, 'The name of this file can’t be used in an address.', 'Rename it with lower-case letters a-z, digits and hyphens only.'),
    ];
  }
  if (published === undefined || !OWN_PATHS.includes(published)) return [];
  return [at(path, `The site has a page ${published} of its own.`, 'Give this file another name.')];
}

/** Files that nothing reads: in a folder with another name, in a folder too deep, in a language that is not listed. */
export function checkPlaces(files: CampaignFiles, { locales }: Pick<Campaign, 'locales'>): Problem[] {
  return [...files.texts.keys()].flatMap((path) => misplaced(path, locales));
}

function misplaced(path: string, locales: readonly string[]): Problem[] {
  const [top, folder = '', ...rest] = path.split('/');
  if (path === 'content/campaign.json' || top === 'locales') return [];
  if (folder in ENTRY_KINDS) {
    return rest.length === 1 && path.endsWith('.json') ? [] : [unread(path, `Put it here: content/${folder}/name.json.`)];
  }
  if (!(PAGE_KINDS as readonly string[]).includes(folder)) {
    const known = [...Object.keys(ENTRY_KINDS), ...PAGE_KINDS];
    return [
      unread(
        path,
        rest.length > 0 ? `There is no folder content/${folder}. ${suggest(folder, known)}` : `Put it into one of: ${known.join(', ')}.`,
      ),
    ];
  }
  const [locale = ''] = rest;
  if (rest.length !== 2 || !path.endsWith('.mdx')) return [unread(path, `Put it here: content/${folder}/${locales[0]}/name.mdx.`)];
  return locales.includes(locale) ? [] : [unread(path, `“${locale}” is not a language of this campaign. ${suggest(locale, locales)}`)];
}

function unread(path: string, fix: string): Problem {
  return at(path, 'Nothing reads this file here.', fix);
}

function at(file: string, what: string, fix: string): Problem {
  return { file, line: 1, column: 1, what, fix };
}
