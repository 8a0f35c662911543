import type { TranslationBlock } from '#src/core/translation/block.ts';
import { baseLanguage, entryBlocks, textsOf, type TranslatedEntry } from '#src/core/translation/entry-text.ts';
import { fieldsOf, withFields, type Field } from '#src/core/translation/fields.ts';
import type { Memory } from '#src/core/translation/memory.ts';

/** What is shown for a block of a text whose base language is `base`. */
export type Show = (block: TranslationBlock, base: string) => string;

/** The translation, or the source's text where there is none, both as they are. */
export const asItStands: Show = ({ source, target }) => target ?? source;

/**
 * An entry with a text in every language: what is not translated is filled from the language that it is written in. Texts that only a
 * language has of itself, such as a source's name in it, stay.
 */
export function completeEntry<E extends object>(entry: E, sourceLocale: string, locales: readonly string[], memory: Memory, show: Show): E {
  const translated = entry as TranslatedEntry;
  const base = baseLanguage(translated, sourceLocale);
  if (base === undefined) return entry;
  const texts = textsOf(translated)!;
  const whole = locales.map((code) => {
    const blocks = entryBlocks(translated, sourceLocale, code, memory);
    return [
      code,
      blocks.length === 0 ? (texts[code] ?? texts[base]) : completeTexts(texts[base], texts[code], blocks, (block) => show(block, base)),
    ] as const;
  });
  return { ...entry, [translated.text ? 'text' : 'statusNote']: { ...texts, ...Object.fromEntries(whole) } };
}

function completeTexts(
  base: unknown,
  own: unknown,
  blocks: readonly TranslationBlock[],
  show: (block: TranslationBlock) => string,
): unknown {
  // A text of another kind than the source's is a mistake, which the check has to find as it is.
  if (own !== undefined && typeof own !== typeof base) return own;
  const shown = new Map(blocks.map((block) => [block.key, show(block)]));
  const filled = withFields(base, (field) =>
    'text' in field ? shown.get(field.key === '' ? 'text' : field.key)! : itemsOf(field, own, shown),
  );
  if (typeof filled !== 'object' || filled === null) return filled;
  return withExtra(filled as Record<string, unknown>, own);
}

function itemsOf(field: Extract<Field, { items: string[] }>, own: unknown, shown: ReadonlyMap<string, string>): string[] {
  const given = fieldsOf(own).find(({ key }) => key === field.key);
  const items = field.items.map((_, i) => shown.get(`${field.key}.${i}`)!);
  // A translation may have more paragraphs than its source: they stay where they stand.
  const more = given && 'items' in given && given.items.length > field.items.length;
  return more ? given.items : items;
}

/** Adds the fields that only the translation has. Where a field is of the wrong kind, the check has to see it. */
function withExtra(filled: Record<string, unknown>, own: unknown): Record<string, unknown> {
  if (typeof own !== 'object' || own === null) return filled;
  const extra = Object.entries(own).filter(([key, value]) => !Object.hasOwn(filled, key) || kindOf(filled[key]) !== kindOf(value));
  const inner = Object.entries(own).filter(
    ([key, value]) => Object.hasOwn(filled, key) && kindOf(value) === 'group' && kindOf(filled[key]) === 'group',
  );
  return {
    ...filled,
    ...Object.fromEntries(extra),
    ...Object.fromEntries(inner.map(([key, value]) => [key, withExtra(filled[key] as Record<string, unknown>, value)])),
  };
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value === 'object' ? 'group' : typeof value;
}
