// The campaign as the pages see it, from the build's own file.
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { oncePer } from '#src/core/campaign/once-per.ts';
import { byOrder } from '#src/core/campaign/order.ts';
import type { KitManifest } from '#src/core/kit/manifest.ts';
import type { BadgeCode } from '#src/core/kit/share/codes.ts';
import { inLanguage, outlineOf, type Scope, type TestimonyInputs, testimonyInputs } from '#src/core/site/page-inputs.ts';
import type { SiteData } from '#src/core/site/site-data.ts';
import { untranslatedPages } from '#src/core/site/untranslated.ts';
import type { TranslationReport } from '#src/core/translation/report.ts';
import { siteData } from '#src/site/data.ts';

/** Put together once for all pages. */
const contentOf = oncePer(readCampaign);

/** The whole campaign: for pages that show something of every language. All others ask for what they show, so that they can stay when something else changes. */
export const loadCampaign = (): CampaignContent => contentOf(siteData());

/** The whole campaign without what testimonies say: it decides which pages there are. */
export const loadOutline = (): CampaignContent => contentOf(outlineOf(siteData()));

/** The campaign as the pages of a language are made of it, as much as the page at a path is made of; and the states of its translations. */
export function loadLanguage(code: string, scope: Scope): { content: CampaignContent; report: TranslationReport[string] } {
  const all = siteData();
  const language = scope === 'all' ? all : inLanguage(all, code);
  const data = scope === 'outline' || scope === 'testimony' ? outlineOf(language) : language;
  return { content: contentOf(data), report: data.report[code] ?? [] };
}

/** One testimony in a language, with its neighbours. */
export const loadTestimony = (code: string, id: string): TestimonyInputs => testimonyInputs(siteData(), code, id);

function readCampaign(data: SiteData): CampaignContent {
  const { campaign, building, locales, messages, ownWords, coalition, wins, report } = data;
  const content: CampaignContent = {
    campaign,
    locales,
    ...(building && { building }),
    messages,
    ...(ownWords && { ownWords }),
    actions: byOrder(data.actions),
    coalition: byId(coalition),
    deck: byOrder(data.deck),
    figures: byOrder(data.figures),
    kit: byOrder(data.kit),
    letters: byOrder(data.letters),
    testimonies: byOrder(data.testimonies),
    wins: byId(wins),
    explainer: byOrder(data.explainer),
    pages: byOrder(data.pages),
  };
  return { ...content, untranslated: untranslatedPages(content, report) };
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
