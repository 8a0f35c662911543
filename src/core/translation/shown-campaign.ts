import { ENTRY_KINDS, PAGE_KINDS, type EntryKind } from '#src/core/campaign/kinds.ts';
import { pageToShow, type Tongue } from '#src/core/translation/build-prose.ts';
import type { TranslationBlock } from '#src/core/translation/block.ts';
import { type CampaignTexts, layersOf, messageNames, translatedInto } from '#src/core/translation/campaign-texts.ts';
import { completeEntry } from '#src/core/translation/complete-entry.ts';
import { baseLanguage, entryBlocks } from '#src/core/translation/entry-text.ts';
import { foreign, older } from '#src/core/translation/marks.ts';
import { messagesToShow, ownBlocks, type ShowWords } from '#src/core/translation/messages-to-show.ts';

/** Files as the pages are made of, by path, where these differ from what is written: everything in every language, and marked as what it is. */
export function shownFiles(campaign: CampaignTexts, tongues: ReadonlyMap<string, Tongue>): Map<string, string> {
  return new Map([...shownPages(campaign, tongues), ...shownEntries(campaign, tongues), ...shownMessages(campaign, tongues)]);
}

function* shownPages(
  { sourceLocale, locales, pages, memory }: CampaignTexts,
  tongues: ReadonlyMap<string, Tongue>,
): Iterable<[string, string]> {
  for (const kind of PAGE_KINDS) {
    for (const [id, languages] of pages[kind]) {
      const source = languages.get(sourceLocale);
      if (!source) continue;
      for (const { code } of locales) {
        if (code === sourceLocale) continue;
        const target = languages.get(code);
        const text = pageToShow({ source, target }, memory, tongueOf(tongues, sourceLocale));
        if (text !== target?.text) yield [`content/${kind}/${code}/${id}.mdx`, text];
      }
    }
  }
}

function* shownEntries(
  { sourceLocale, locales, entries, memory }: CampaignTexts,
  tongues: ReadonlyMap<string, Tongue>,
): Iterable<[string, string]> {
  const codes = locales.map(({ code }) => code);
  for (const kind of Object.keys(ENTRY_KINDS) as EntryKind[]) {
    for (const [id, entry] of entries[kind]) {
      const isWhole = codes.every((code) => entryBlocks(entry, sourceLocale, code, memory).every(({ state }) => state === 'current'));
      if (isWhole || baseLanguage(entry, sourceLocale) === undefined) continue;
      const whole = completeEntry(entry, sourceLocale, codes, memory, (block, base) => shown(block, tongueOf(tongues, base)));
      yield [`content/${kind}/${id}.json`, JSON.stringify(whole)];
    }
  }
}

function* shownMessages(campaign: CampaignTexts, tongues: ReadonlyMap<string, Tongue>): Iterable<[string, string]> {
  const { locales, sourceLocale, words } = campaign;
  const show: ShowWords = {
    older,
    foreign: (text, code) => {
      const { tag, direction } = tongueOf(tongues, code);
      return foreign(text, tag, direction);
    },
  };
  for (const name of messageNames(campaign)) {
    const layers = layersOf(campaign, name);
    for (const { code } of locales) {
      const translated = translatedInto(campaign, name, code);
      if (words.size === 0 && (code === sourceLocale || ownBlocks(layers, translated).every(({ state }) => state === 'current'))) continue;
      yield [`locales/${code}/${name}.json`, JSON.stringify(messagesToShow(layers, translated, show))];
    }
  }
}

function shown(block: TranslationBlock, { tag, direction }: Tongue): string {
  if (block.state === 'missing') return foreign(block.source, tag, direction);
  return block.state === 'outdated' ? older(block.target!, block.hash) : block.target!;
}

function tongueOf(tongues: ReadonlyMap<string, Tongue>, code: string): Tongue {
  return tongues.get(code) ?? { tag: code, direction: 'ltr' };
}
