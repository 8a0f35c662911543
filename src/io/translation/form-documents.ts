import { builtLocales } from '#src/core/campaign/building.ts';
import { textsIn, type CampaignTexts } from '#src/core/translation/campaign-texts.ts';
import type { PageKind } from '#src/core/campaign/kinds.ts';
import type { TranslatedText } from '#src/core/translation/block.ts';
import { textsOf, type TranslatedEntry } from '#src/core/translation/entry-text.ts';
import type { FormDocument } from '#src/core/translation/form-document.ts';
import { dataForm, pageForm } from '#src/core/translation/form-parts.ts';
import { withValue } from '#src/core/translation/json-edit.ts';
import { formsOf } from '#src/core/translation/message-text.ts';
import { syncEntry } from '#src/core/translation/sync-entry.ts';
import { syncMessages } from '#src/core/translation/sync-messages.ts';
import { syncProse, type Restamp } from '#src/core/translation/sync-prose.ts';
import { announcedBuilding } from '../building.ts';
import { campaignFolder } from '../campaign-folder.ts';
import { readTexts } from './read-texts.ts';
import { readText } from './write-texts.ts';

/** Nobody has worked on the text yet when a form is made of it. */
const NO_STAMP: Restamp = () => undefined;

let loaded: Promise<FormDocument[]> | undefined;

/** What forms need of every text in every language of this build, made once. */
export function loadForms(folder = campaignFolder()): Promise<FormDocument[]> {
  return (loaded ??= readForms(folder, announcedBuilding()));
}

/** What forms need of every text of a campaign in every language but that of the sources, or in some of them; `texts` where they are read already. */
export async function readForms(folder: string, building?: readonly string[], texts?: CampaignTexts): Promise<FormDocument[]> {
  const campaign = texts ?? (await readTexts(folder)).texts;
  const all = builtLocales({ ...campaign, building }).flatMap(({ code }) => textsIn(campaign, code));
  const forms = await Promise.all(all.map((text) => formOf(folder, campaign, text)));
  return forms.flatMap((form) => form ?? []);
}

async function formOf(folder: string, campaign: CampaignTexts, text: TranslatedText): Promise<FormDocument | undefined> {
  const [kind = ''] = text.document.split('/');
  const id = text.document.slice(kind.length + 1);
  if (text.file.endsWith('.mdx')) return proseForm(campaign, text, kind as PageKind, id);
  const before = await readText(folder, text.file);
  return kind === 'locales' ? messagesForm(campaign, text, before) : entryForm(campaign, text, before!);
}

function proseForm(
  { pages, sourceLocale, memory }: CampaignTexts,
  text: TranslatedText,
  kind: PageKind,
  id: string,
): FormDocument | undefined {
  const languages = pages[kind].get(id)!;
  const { text: synced } = syncProse({ source: languages.get(sourceLocale)!, target: languages.get(text.locale) }, memory, NO_STAMP);
  return pageForm(text, synced);
}

function messagesForm({ locales }: CampaignTexts, text: TranslatedText, before: string | undefined): FormDocument | undefined {
  const tag = locales.find(({ code }) => code === text.locale)?.intl ?? 'und';
  const synced = syncMessages(before, text.blocks, tag) ?? '{}\n';
  return dataForm(text, synced, { at: (key) => key.split('.'), forms: formsOf(tag) });
}

function entryForm({ sourceLocale, memory }: CampaignTexts, text: TranslatedText, before: string): FormDocument | undefined {
  const { locale } = text;
  const synced = syncEntry(before, { sourceLocale, locale }, memory, NO_STAMP);
  const entry = JSON.parse(before.replace(/^\uFEFF/, '')) as TranslatedEntry;
  const withStamps = entry.stamps?.[locale] === undefined ? withValue(synced, ['stamps', locale], '') : synced;
  const isPlain = typeof textsOf(entry)![sourceLocale] === 'string';
  const field = entry.text ? 'text' : 'statusNote';
  const at = (key: string): string[] => [field, locale, ...(isPlain ? [] : key.split('.'))];
  return dataForm(text, withStamps, { at, forms: [], stampsAt: ['stamps', locale] });
}
