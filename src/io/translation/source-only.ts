import { parse } from 'node:path';
import type { PageKind } from '#src/core/campaign/kinds.ts';
import { withField, readFront } from '#src/core/translation/front.ts';
import { textsIn, type CampaignTexts } from '#src/core/translation/campaign-texts.ts';
import { baseLanguage } from '#src/core/translation/entry-text.ts';
import { withoutValue, withValue } from '#src/core/translation/json-edit.ts';
import { printSourceOnly, readSourceOnly } from '#src/core/translation/stamp.ts';
import { corrections, passedTexts } from '#src/core/translation/corrections.ts';
import type { TranslatedText } from '#src/core/translation/block.ts';
import { UsageError } from '../command.ts';
import { change, chosenTexts, readText, writeMemory, writeStamps, type Written } from './write-texts.ts';

/** Notes in a source text that it was only corrected: what was translated from it before counts as translated from it now. */
export async function markSourceOnly(folder: string, campaign: CampaignTexts, chosen: string): Promise<Written> {
  const all = campaign.locales.flatMap(({ code }) => chosenTexts(campaign, code, chosen));
  const documents = new Set(all.map(({ document }) => document));
  if (documents.size === 0) throw new UsageError(`There is no text “${chosen}”.`);
  const written: Written = { changed: [], insideComments: new Map() };
  const everywhere = campaign.locales.flatMap(({ code }) => textsIn(campaign, code));
  const passed = passedTexts(campaign.memory, everywhere);
  for (const document of documents) {
    const texts = all.filter((text) => text.document === document);
    await markText(folder, campaign, { document, texts, everywhere, passed }, written);
  }
  await writeMemory(folder, written);
  return written;
}

/** A text in all languages, and what is known besides. */
interface Marked {
  document: string;
  texts: TranslatedText[];
  everywhere: TranslatedText[];
  passed: string[];
}

async function markText(folder: string, campaign: CampaignTexts, marked: Marked, written: Written): Promise<void> {
  const { document, texts, everywhere } = marked;
  const { sourceFile } = texts[0]!;
  const [kind = ''] = document.split('/');
  const id = document.slice(kind.length + 1);
  const { sourceLocale } = campaign;
  if (kind === 'locales') {
    const { sourceOnly: noted, ...stamps } = campaign.stamps.get(sourceLocale) ?? {};
    // One list holds for all files of messages: what others need of it must stay.
    const all = everywhere.filter((text) => text.document.startsWith('locales/'));
    const sourceOnly = printSourceOnly(corrections(texts, { ...marked, all, sourceOnly: readSourceOnly(noted) }));
    return writeStamps(folder, sourceLocale, { ...stamps, ...(sourceOnly && { sourceOnly }) }, written);
  }
  const before = (await readText(folder, sourceFile))!;
  const after =
    parse(sourceFile).ext === '.mdx' ? inPage(campaign, kind as PageKind, id, before, marked) : inEntry(before, sourceLocale, marked);
  if (after !== before) await change(folder, sourceFile, after, written);
}

function inPage({ pages, sourceLocale }: CampaignTexts, kind: PageKind, id: string, before: string, { texts, passed }: Marked): string {
  const { front } = pages[kind].get(id)!.get(sourceLocale)!;
  const sourceOnly = corrections(texts, { all: texts, passed, sourceOnly: readSourceOnly(readFront(front).sourceOnly) });
  return before.replace(front, () => withField(front, 'sourceOnly', printSourceOnly(sourceOnly)));
}

function inEntry(before: string, sourceLocale: string, { texts, passed }: Marked): string {
  const entry = JSON.parse(before.replace(/^\uFEFF/, '')) as Parameters<typeof baseLanguage>[0];
  const base = baseLanguage(entry, sourceLocale)!;
  const sourceOnly = corrections(texts, { all: texts, passed, sourceOnly: readSourceOnly(entry.stamps?.[base]) });
  const printed = printSourceOnly(sourceOnly);
  return printed === '' ? withoutValue(before, ['stamps', base]) : withValue(before, ['stamps', base], printed);
}
