import { baseLanguage, entryBlocks, listStamps, textsOf, type TranslatedEntry } from '#src/core/translation/entry-text.ts';
import { fieldsOf, withFields, type Field } from '#src/core/translation/fields.ts';
import { withoutValue, withValue } from '#src/core/translation/json-edit.ts';
import type { Memory } from '#src/core/translation/memory.ts';
import { printStamps, readStamps, type Stamp, type Stamps } from '#src/core/translation/stamp.ts';
import { textHash } from '#src/core/translation/text-hash.ts';
import type { Restamp } from '#src/core/translation/sync-prose.ts';

/**
 * The file of an entry with its translation into a language brought up to its source: every text stamped, and an empty one where one is
 * missing. Nothing else of the file changes.
 */
export function syncEntry(
  text: string,
  { sourceLocale, locale }: { sourceLocale: string; locale: string },
  memory: Memory,
  restamp: Restamp,
): string {
  const entry = JSON.parse(text.replace(/^\uFEFF/, '')) as TranslatedEntry;
  const base = baseLanguage(entry, sourceLocale);
  if (base === undefined || base === locale) return text;
  const blocks = entryBlocks(entry, sourceLocale, locale, memory);
  const field = entry.text ? 'text' : 'statusNote';
  const own = textsOf(entry)![locale];
  const shown = new Map(blocks.map(({ key, target = '' }) => [key, target]));
  const whole = withFields(textsOf(entry)![base], (found) =>
    'text' in found ? shown.get(found.key === '' ? 'text' : found.key) : found.items.map((_, i) => shown.get(`${found.key}.${i}`)!),
  );
  const filled = blocks.some(({ state }) => state === 'missing') ? withGaps(text, [field, locale], whole, own) : text;
  const stamps = new Map(
    blocks.flatMap((block): [string, Stamp][] => {
      const stamp = block.state === 'missing' ? undefined : (restamp(block) ?? block.stamp);
      return stamp ? [[block.key, stamp]] : [];
    }),
  );
  const kept = fieldsOf(own).flatMap((list) => ('items' in list ? leftOver(list, readStamps(entry.stamps?.[locale]), stamps) : []));
  const printed = printStamps({ fields: new Map([...stamps, ...kept]), blocks: [] });
  if (printed === (entry.stamps?.[locale] ?? '')) return filled;
  return printed === '' ? withoutValue(filled, ['stamps', locale]) : withValue(filled, ['stamps', locale], printed);
}

/**
 * The stamps of items whose source is no more, under numbers that no item has: without its stamp such an item would next time pass for the
 * translation of what now stands in its place.
 */
function leftOver({ key, items }: Field & { items: string[] }, before: Stamps, now: ReadonlyMap<string, Stamp>): [string, Stamp][] {
  const taken = new Set([...now.values()].map(({ source, target }) => `${source}/${target}`));
  const there = new Set(items.map((item) => textHash(item)));
  const left = listStamps(before, key).filter((stamp) => there.has(stamp.target) && !taken.has(`${stamp.source}/${stamp.target}`));
  return left.map((stamp, i) => [`${key}.${1000 + i}`, stamp]);
}

/** Adds the fields that are not there, each by itself, so that those that are stay as they are written. */
function withGaps(text: string, path: string[], whole: unknown, own: unknown): string {
  if (own === undefined) return withValue(text, path, whole);
  if (Array.isArray(whole)) {
    // An item whose source is no more would be lost.
    const isKept = Array.isArray(own) && own.every((item) => item === '' || whole.includes(item));
    return isKept && own.length < whole.length ? withValue(text, path, whole) : text;
  }
  if (typeof whole !== 'object' || whole === null || typeof own !== 'object' || own === null) return text;
  return Object.entries(whole).reduce(
    (now, [key, value]) => withGaps(now, [...path, key], value, (own as Record<string, unknown>)[key]),
    text,
  );
}
