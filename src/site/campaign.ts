// The campaign as the pages see it: its prose from Astro's collections, all else from the build's own file.
import { getCollection, getEntry, type CollectionEntry, type CollectionKey } from 'astro:content';
import type { CampaignContent, Page } from '#src/core/campaign/content.ts';
import type { PageKind } from '#src/core/campaign/kinds.ts';
import { oncePer } from '#src/core/campaign/once-per.ts';
import { byOrder } from '#src/core/campaign/order.ts';
import type { KitManifest } from '#src/core/kit/manifest.ts';
import type { BadgeCode } from '#src/core/kit/share/codes.ts';
import { inLanguage, outlineOf, type Scope, type TestimonyInputs, testimonyInputs } from '#src/core/site/page-inputs.ts';
import type { SiteData } from '#src/core/site/site-data.ts';
import { untranslatedPages } from '#src/core/site/untranslated.ts';
import type { TranslationReport } from '#src/core/translation/report.ts';
import { siteData } from '#src/site/data.ts';

/** Put together once for all pages; while editing anew, as prose may have changed. */
const contentOf = import.meta.env.DEV ? readCampaign : oncePer(readCampaign);

/** The whole campaign: for pages that show something of every language. All others ask for what they show, so that they can stay when something else changes. */
export const loadCampaign = (): Promise<CampaignContent> => contentOf(siteData());

/** The whole campaign without what testimonies say: it decides which pages there are. */
export const loadOutline = (): Promise<CampaignContent> => contentOf(outlineOf(siteData()));

/** The campaign as the pages of a language are made of it, as much as the page at a path is made of; and the states of its translations. */
export async function loadLanguage(code: string, scope: Scope): Promise<{ content: CampaignContent; report: TranslationReport[string] }> {
  const all = siteData();
  const language = scope === 'all' ? all : inLanguage(all, code);
  const data = scope === 'outline' || scope === 'testimony' ? outlineOf(language) : language;
  return { content: await contentOf(data), report: data.report[code] ?? [] };
}

/** One testimony in a language, with its neighbours. */
export const loadTestimony = (code: string, id: string): TestimonyInputs => testimonyInputs(siteData(), code, id);

async function readCampaign(data: SiteData): Promise<CampaignContent> {
  const { campaign, building, locales, messages, coalition, wins, report } = data;
  const content: CampaignContent = {
    campaign,
    locales,
    ...(building && { building }),
    messages,
    actions: byOrder(data.actions),
    coalition: byId(coalition),
    deck: byOrder(data.deck),
    figures: byOrder(data.figures),
    kit: byOrder(data.kit),
    letters: byOrder(data.letters),
    testimonies: byOrder(data.testimonies),
    wins: byId(wins),
    explainer: await readPages('explainer', campaign.sourceLocale),
    pages: await readPages('pages', campaign.sourceLocale),
  };
  return { ...content, untranslated: untranslatedPages(content, report) };
}

type FrontMatter = { title: string; description: string; order?: number; group?: Page['group'] };

async function readPages(kind: PageKind, sourceLocale: string): Promise<Page[]> {
  const collection = (await getCollection(kind as CollectionKey)) as { id: string; data: FrontMatter }[];
  const sources = collection.filter(({ id }) => id.startsWith(`${sourceLocale}/`));
  const pages = sources.map(({ id, data }) => {
    const name = id.slice(sourceLocale.length + 1);
    const translations = collection.filter((entry) => entry.id.endsWith(`/${name}`));
    const texts = translations.map((entry) => [entry.id.split('/')[0]!, { title: entry.data.title, description: entry.data.description }]);
    return { id: name, order: data.order!, group: data.group, texts: Object.fromEntries(texts) as Page['texts'] };
  });
  return byOrder(pages);
}

function byId<E extends { id: string }>(items: E[]): E[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** How far the campaign is translated. */
export const loadReport = (): TranslationReport => siteData().report;

/** The graphics that were made for this build in a language; none in a build without the kit. */
export const loadGraphics = (locale: string): KitManifest['files'] => inLanguage(siteData(), locale).kitFiles;

/** What can be downloaded at once: all of a language, all of one kind in it. */
export const loadArchives = (locale: string): KitManifest['archives'] =>
  inLanguage(siteData(), locale).archives.filter(({ action }) => action === undefined);

/** What belongs to an action in a language: its documents, and one archive of everything. */
export const loadPack = (locale: string): KitManifest['archives'] =>
  inLanguage(siteData(), locale).archives.filter(({ action }) => action !== undefined);

/** The codes of the badges that were made for this build in a language. */
export const loadCodes = (locale: string): BadgeCode[] => inLanguage(siteData(), locale).codes;

/** A page of prose in one language, ready to be rendered. */
export async function loadProse(kind: PageKind, locale: string, id: string): Promise<CollectionEntry<CollectionKey>> {
  const found = await getEntry(kind as CollectionKey, `${locale}/${id}`);
  if (!found) throw new Error(`content/${kind}/${locale}/${id}.mdx is not there.`);
  return found as CollectionEntry<CollectionKey>;
}
