// The campaign as the pages see it: Astro's collections, read once per build.
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import type { CampaignContent, Page } from '#src/core/campaign/content.ts';
import type { Entry, EntryKind, PageKind } from '#src/core/campaign/kinds.ts';
import type { KitManifest } from '#src/core/kit/manifest.ts';
import type { BadgeCode } from '#src/core/kit/share/codes.ts';
import { untranslatedPages } from '#src/core/site/untranslated.ts';
import type { TranslationReport } from '#src/core/translation/report.ts';

let loaded: Promise<CampaignContent> | undefined;

/** The whole campaign. In development it is read anew for each page, so that an edit shows at once. */
export function loadCampaign(): Promise<CampaignContent> {
  if (import.meta.env.DEV) return readCampaign();
  return (loaded ??= readCampaign());
}

async function readCampaign(): Promise<CampaignContent> {
  const campaign = (await getCollection('campaign'))[0]!.data;
  const locales = await getCollection('locales');
  const codeOf = (id: string) => id.split('/')[0]!;
  const building = (await getCollection('building'))[0]?.data.locales;
  const content: CampaignContent = {
    campaign,
    locales: campaign.locales.map((code) => ({ ...locales.find(({ id }) => codeOf(id) === code)!.data, code })),
    ...(building && { building }),
    messages: await readMessages(),
    actions: byOrder(await entries('actions')),
    coalition: await entries('coalition'),
    deck: byOrder(await entries('deck')),
    figures: byOrder(await entries('figures')),
    kit: byOrder(await entries('kit')),
    letters: byOrder(await entries('letters')),
    testimonies: byOrder(await entries('testimonies')),
    wins: await entries('wins'),
    explainer: await readPages('explainer', campaign.sourceLocale),
    pages: await readPages('pages', campaign.sourceLocale),
  };
  return { ...content, untranslated: untranslatedPages(content, await loadReport()) };
}

async function entries<K extends EntryKind>(kind: K): Promise<Entry<K>[]> {
  const collection = (await getCollection(kind as CollectionKey)) as { id: string; data: object }[];
  return collection.map(({ id, data }) => ({ ...data, id }) as Entry<K>).sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function readMessages(): Promise<CampaignContent['messages']> {
  const messages: CampaignContent['messages'] = {};
  for (const { id, data } of await getCollection('messages')) {
    const [code, name] = id.split('/') as [string, string];
    (messages[code] ??= {})[name] = data;
  }
  return messages;
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

function byOrder<E extends { order: number; id: string }>(items: E[]): E[] {
  return items.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** How far the campaign is translated. */
export async function loadReport(): Promise<TranslationReport> {
  return (await getCollection('translation'))[0]?.data ?? {};
}

/** The graphics that were made for this build; none in a build without the kit. */
export async function loadGraphics(): Promise<KitManifest['files']> {
  return (await getCollection('manifest'))[0]?.data.files ?? [];
}

/** What can be downloaded at once: all of a language, all of one kind in a language. */
export async function loadArchives(): Promise<KitManifest['archives']> {
  return (await archives()).filter(({ action }) => action === undefined);
}

/** What belongs to an action in a language: its documents, and one archive of everything. */
export async function loadPack(locale: string): Promise<KitManifest['archives']> {
  return (await archives()).filter((archive) => archive.action !== undefined && archive.locale === locale);
}

async function archives(): Promise<KitManifest['archives']> {
  return (await getCollection('manifest'))[0]?.data.archives ?? [];
}

/** The codes of the badges that were made for this build. */
export async function loadCodes(): Promise<BadgeCode[]> {
  return (await getCollection('codes'))[0]?.data.codes ?? [];
}

/** A page of prose in one language, ready to be rendered. */
export async function loadProse(kind: PageKind, locale: string, id: string): Promise<CollectionEntry<CollectionKey>> {
  const found = (await getCollection(kind as CollectionKey, (entry) => entry.id === `${locale}/${id}`))[0];
  if (!found) throw new Error(`content/${kind}/${locale}/${id}.mdx is not there.`);
  return found as CollectionEntry<CollectionKey>;
}
