import { ENTRY_KINDS, PAGE_KINDS, type EntryKind } from '#src/core/campaign/kinds.ts';
import { pageToShow, type Tongue } from '#src/core/translation/build-prose.ts';
import type { TranslationBlock } from '#src/core/translation/block.ts';
import type { CampaignTexts } from '#src/core/translation/campaign-texts.ts';
import { completeEntry } from '#src/core/translation/complete-entry.ts';
import { completeMessages } from '#src/core/translation/complete-messages.ts';
import { baseLanguage, entryBlocks } from '#src/core/translation/entry-text.ts';
import { foreign, older } from '#src/core/translation/marks.ts';
import { messageBlocks } from '#src/core/translation/message-text.ts';

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

function* shownMessages(
  { sourceLocale, locales, messages, stamps, memory }: CampaignTexts,
  tongues: ReadonlyMap<string, Tongue>,
): Iterable<[string, string]> {
  const sourceStamps = stamps.get(sourceLocale) ?? {};
  for (const [name, source] of messages.get(sourceLocale) ?? []) {
    for (const { code, intl } of locales) {
      if (code === sourceLocale) continue;
      const target = messages.get(code)?.get(name);
      const blocks = messageBlocks(source, target, { name, tag: intl, sourceStamps, stamps: stamps.get(code) ?? {}, memory });
      if (blocks.every(({ state }) => state === 'current')) continue;
      const tongue = tongueOf(tongues, sourceLocale);
      const whole = completeMessages(source, target, blocks, intl, (block, text) =>
        block.state === 'missing' ? foreign(text, tongue.tag, tongue.direction) : older(text, block.hash),
      );
      yield [`locales/${code}/${name}.json`, JSON.stringify(whole)];
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
