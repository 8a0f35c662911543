import type { CampaignContent } from '#src/core/campaign/content.ts';
import { INVITE_PATH } from '#src/core/host/conversation.ts';
import {
  COLUMNS_PATH,
  DATA_PATH,
  EDITIONS_PATH,
  EMBED_PATH,
  KEEP_PATH,
  KEYS_PATH,
  MIRRORS_PATH,
  SHARE_PATH,
  sitePages,
  type SitePage,
} from '#src/core/site/pages.ts';
import type { CampaignTexts } from '#src/core/translation/campaign-texts.ts';
import { byDocument, reportOn, type TextReport, type TranslationReport } from '#src/core/translation/report.ts';
import { isFallback } from '#src/core/translation/tally.ts';

/** The texts that make a page, as a report names them: exact names, or all of a kind (`deck/`). */
export function documentsOf({ path, section, id = '' }: SitePage): string[] {
  if (path === SHARE_PATH) return ['locales/share'];
  if (path === DATA_PATH || path === COLUMNS_PATH || path === EMBED_PATH || path === KEYS_PATH) return ['locales/data'];
  if ([EDITIONS_PATH, KEEP_PATH, MIRRORS_PATH].includes(path)) return ['locales/editions'];
  if (id.startsWith('pictures-')) return ['locales/data'];
  if (path === INVITE_PATH) return ['locales/act'];
  if (section === 'explainer' && id !== '') return [`explainer/${id}`];
  if (section === 'page') return [id.startsWith('volunteer/') ? 'locales/volunteer' : `pages/${id}`];
  if (section === 'testimonies' && id !== '' && !path.includes('/page-')) return [`testimonies/${id}`];
  if (section === 'act' && id === 'slides') return ['deck/'];
  if (section === 'act' && id === 'letters') return ['letters/'];
  if (section === 'act' && id.startsWith('letters/')) return [id];
  if (section === 'act' && id !== '') return [`actions/${id}`];
  if (section === 'wins') return ['wins/'];
  return section === 'search' || section === 'coalition' ? ['locales/ui'] : ['locales/site'];
}

/** The one text that a page mostly shows: what somebody who wants to translate it begins with. */
export function mainDocument(page: SitePage | undefined, texts: readonly TextReport[]): string {
  const [name = 'locales/ui'] = page ? documentsOf(page) : [];
  // What is all in the generator’s words, nobody has to translate: whoever wants to help begins elsewhere.
  if (name.startsWith('locales/') && texts.length > 0 && !byDocument(texts).has(name)) return texts[0]!.document;
  if (!name.endsWith('/')) return name;
  const own = texts.filter(({ document }) => document.startsWith(name));
  return (own.find(({ tally }) => tally.missing + tally.outdated > 0) ?? own[0])?.document ?? 'locales/ui';
}

/** A campaign's content with the pages of each language that stand in the source language, as its texts tell. */
export function withUntranslated(content: CampaignContent, texts: CampaignTexts): CampaignContent {
  return { ...content, untranslated: untranslatedPages(content, reportOn(texts)) };
}

/** By locale, the pages of which more than half stands in the source language. Search engines are told to leave them out. */
export function untranslatedPages(content: CampaignContent, report: TranslationReport): Record<string, string[]> {
  const pages = sitePages(content);
  return Object.fromEntries(
    Object.entries(report).map(([code, texts]) => [code, pages.filter((page) => isUntranslated(page, texts)).map(({ path }) => path)]),
  );
}

function isUntranslated(page: SitePage, texts: readonly TextReport[]): boolean {
  const own = documentsOf(page).flatMap((name) =>
    name.endsWith('/') ? texts.filter(({ document }) => document.startsWith(name)) : (byDocument(texts).get(name) ?? []),
  );
  const sum = (count: 'total' | 'missing'): number => own.reduce((all, { tally }) => all + tally[count], 0);
  return isFallback({ total: sum('total'), missing: sum('missing') });
}

/** The locales that have a page in their own language; its path is without the locale. */
export function localesOf({ locales, untranslated = {} }: CampaignContent, path: string): CampaignContent['locales'] {
  return locales.filter(({ code }) => !untranslated[code]?.includes(path));
}
