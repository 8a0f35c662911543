import type { EntryKind } from '#src/core/campaign/kinds.ts';
import { oncePerEach } from '#src/core/campaign/once-per.ts';
import type { TranslatedText, TranslationBlock } from '#src/core/translation/block.ts';
import { fieldsOf, type Field } from '#src/core/translation/fields.ts';
import { judge } from '#src/core/translation/judge.ts';
import type { Memory } from '#src/core/translation/memory.ts';
import { judgeBlocks, pairBlocks } from '#src/core/translation/pair-blocks.ts';
import { readSourceOnly, readStamps, sourceHash, type SourceOnly, type Stamp, type Stamps } from '#src/core/translation/stamp.ts';

/** An entry as far as translation goes. */
export interface TranslatedEntry {
  text?: Record<string, unknown>;
  statusNote?: Record<string, unknown>;
  /** By language, the stamps of its texts; of the source language, the texts that were only corrected. */
  stamps?: Record<string, string>;
  originalLanguage?: string;
}

/** Where an entry's texts stand, by language; undefined for an entry without texts. */
export function textsOf(entry: TranslatedEntry): Record<string, unknown> | undefined {
  return entry.text ?? entry.statusNote;
}

/** The language from which an entry is translated: the campaign's, where the entry has it, else the one in which it was written. */
export function baseLanguage(entry: TranslatedEntry, sourceLocale: string): string | undefined {
  const texts = textsOf(entry);
  if (!texts) return undefined;
  const { originalLanguage: original } = entry;
  return [sourceLocale, original, ...Object.keys(texts)].find((code) => typeof code === 'string' && Object.hasOwn(texts, code));
}

/** How far an entry is translated into a language; without blocks where it has no texts, or is written in it. */
export const entryBlocks = oncePerEach(
  (entry: TranslatedEntry, sourceLocale: string, locale: string, memory: Memory): TranslationBlock[] => {
    const base = baseLanguage(entry, sourceLocale);
    const texts = textsOf(entry);
    if (!texts || base === undefined || base === locale) return [];
    const sourceOnly = readSourceOnly(entry.stamps?.[base]);
    const stamps = readStamps(entry.stamps?.[locale]);
    const targets = new Map(fieldsOf(texts[locale]).map((field) => [field.key, field]));
    return fieldsOf(texts[base]).flatMap((field) => fieldBlocks(field, targets.get(field.key), { sourceOnly, stamps, memory }));
  },
);

interface Known {
  sourceOnly: SourceOnly;
  stamps: Stamps;
  memory: Memory;
}

function fieldBlocks(field: Field, target: Field | undefined, { sourceOnly, stamps, memory }: Known): TranslationBlock[] {
  if ('text' in field) {
    const hash = sourceHash(field.text, sourceOnly);
    const text = target && 'text' in target && target.text !== '' ? target.text : undefined;
    const judged = judge(hash, text, stamps.fields.get(nameOf(field.key)), memory);
    return [{ key: nameOf(field.key), kind: 'field', source: field.text, hash, ...(text !== undefined && { target: text }), ...judged }];
  }
  const source = field.items.map((text) => ({ kind: 'li' as const, text, hash: sourceHash(text, sourceOnly) }));
  const items =
    target && 'items' in target ? target.items.filter((item) => item !== '').map((text) => ({ kind: 'li' as const, text })) : [];
  const keys = field.items.map((_, i) => `${field.key}.${i}`);
  return judgeBlocks(source, items, pairBlocks(source, items, listStamps(stamps, field.key), memory), memory, keys);
}

/** A text that is an entry's only one has no name of its own. */
function nameOf(key: string): string {
  return key === '' ? 'text' : key;
}

/** The stamps of a list's items, in their order. */
export function listStamps({ fields }: Stamps, key: string): Stamp[] {
  return [...fields].filter(([name]) => name.startsWith(`${key}.`) && /^\d+$/.test(name.slice(key.length + 1))).map(([, stamp]) => stamp);
}

/** The state of an entry as one of the campaign's texts. */
export function entryText(
  kind: EntryKind,
  id: string,
  entry: TranslatedEntry,
  codes: { sourceLocale: string; locale: string },
  memory: Memory,
): TranslatedText {
  const file = `content/${kind}/${id}.json`;
  const base = baseLanguage(entry, codes.sourceLocale);
  const source = base === undefined ? undefined : (textsOf(entry)![base] as { title?: string; label?: string } | string);
  const title = typeof source === 'object' ? (source.title ?? source.label) : source;
  const blocks = entryBlocks(entry, codes.sourceLocale, codes.locale, memory);
  return { document: `${kind}/${id}`, locale: codes.locale, sourceFile: file, file, title: title ?? id, blocks, obsolete: [] };
}
