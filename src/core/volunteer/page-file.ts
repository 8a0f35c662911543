import type { CampaignContent } from '#src/core/campaign/content.ts';
import { byIdIn } from '#src/core/campaign/once-per.ts';

/** Pages that show one entry, and where the entry is written; `pages` stand at the top. */
const ENTRY_PAGE = /^(?:(explainer|testimonies|act|act\/letters)\/)?([^/]+)\.html$/;

/**
 * The file that holds most of a page, from the campaign's folder; undefined where the campaign has none, as all its words are the generator’s. `path` is without
 * the locale.
 * @example pageFile('explainer/the-numbers.html', 'fr', content) // 'content/explainer/fr/the-numbers.mdx'
 * @example pageFile('wins.html', 'fr', content) // 'locales/fr/site.json'
 */
export function pageFile(path: string, code: string, content: CampaignContent): string | undefined {
  const [, folder = 'pages', id = ''] = ENTRY_PAGE.exec(path) ?? [];
  const has = (kind: 'explainer' | 'pages' | 'testimonies' | 'actions' | 'letters') => byIdIn<{ id: string }>(content[kind]).has(id);
  if ((folder === 'explainer' || folder === 'pages') && has(folder)) return `content/${folder}/${code}/${id}.mdx`;
  if (folder === 'testimonies' && has('testimonies')) return `content/testimonies/${id}.json`;
  if (folder === 'act' && has('actions')) return `content/actions/${id}.json`;
  if (folder === 'act/letters' && has('letters')) return `content/letters/${id}.json`;
  const written = content.ownWords?.[code];
  const name = [messagesOf(path), 'site'].find((each) => written?.includes(each) ?? true);
  return name && `locales/${code}/${name}.json`;
}

/** Which file of messages most sentences of a page are in. */
function messagesOf(path: string): string {
  if (/^kit\/(frame|remix)\.html$/.test(path)) return 'studio';
  if (/^(kit\/(posts|embed|print)|share)\.html$/.test(path)) return 'share';
  if (/^(data|data-columns|embed|keys|pictures(-\d+)?)\.html$/.test(path)) return 'data';
  if (/^(editions|keep|mirrors)\.html$/.test(path)) return 'editions';
  if (path.startsWith('kit/')) return 'kit';
  if (/^act\/(letters(-\d+)?|invite)\.html$/.test(path)) return 'act';
  if (path.startsWith('volunteer/')) return 'volunteer';
  return /^(coalition\/(region|focus)-|search\.|a-z[.-])/.test(path) ? 'ui' : 'site';
}
