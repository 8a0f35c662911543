// The words of the interface that come with the generator, and a campaign’s own above them.
import { oncePerEach } from '#src/core/campaign/once-per.ts';

/** What comes with the generator: by language, by name of file, groups of messages. */
export type Words = ReadonlyMap<string, ReadonlyMap<string, object>>;

/** A campaign that has to bring every word itself, as the generator’s own words do. */
export const NO_WORDS: Words = new Map();

/** The language in which the generator’s words are written first. */
export const WORDS_LANGUAGE = 'en';

/** What a campaign and the generator have of one file of messages. */
export interface Layers {
  words: Words;
  sourceLocale: string;
  /** The name of the file. */
  name: string;
  /** What the campaign itself has in its source language. */
  source: object | undefined;
}

/** The generator’s words for a file in a language, if it knows that language. */
export function wordsIn({ words, name }: Pick<Layers, 'words' | 'name'>, code: string): object | undefined {
  return words.get(code)?.get(name);
}

/** True where the generator brings its words in a language. */
export function knowsLanguage(words: Words, code: string): boolean {
  return words.has(code);
}

/** The generator’s words as they stand behind a campaign’s source language: in that, or else in English. */
export function wordsBehind(layers: Layers): object | undefined {
  return wordsIn(layers, layers.sourceLocale) ?? wordsIn(layers, WORDS_LANGUAGE);
}

/** Every message of a file in the source language, the campaign’s before the generator’s. */
export function wholeSource(layers: Layers): object {
  return mergeMessages(wordsBehind(layers) ?? NOTHING, layers.source ?? NOTHING);
}

/**
 * What of a file a campaign has to translate into a language itself: everything, where the generator doesn’t know that language; else what the campaign says
 * otherwise than the generator, and what only the campaign has.
 */
export function ownSource(layers: Layers, code: string): object {
  if (!knowsLanguage(layers.words, code)) return wholeSource(layers);
  if (knowsLanguage(layers.words, layers.sourceLocale)) return layers.source ?? NOTHING;
  // What stands in the campaign’s language for the generator’s English is no other word, but a translation.
  return withoutKeysOf(layers.source ?? NOTHING, wordsIn(layers, WORDS_LANGUAGE) ?? NOTHING);
}

const NOTHING: object = {};

/** Messages above others: what stands in both is the upper one’s; what only one has, stays. */
export const mergeMessages = oncePerEach((below: object, above: object): object => {
  if (below === NOTHING || above === below) return above;
  const merged = Object.entries(above).map(([key, value]) => {
    const under = valueAt(below, key);
    return [key, isGroup(value) && isGroup(under) ? mergeMessages(under, value) : value];
  });
  return { ...below, ...(Object.fromEntries(merged) as object) };
});

const withoutKeysOf = oncePerEach((messages: object, others: object): object => {
  const kept = Object.entries(messages).flatMap(([key, value]) => {
    const other = valueAt(others, key);
    if (!isGroup(value)) return other === undefined ? [[key, value]] : [];
    return isGroup(other) ? [[key, withoutKeysOf(value, other)]] : [[key, value]];
  });
  return Object.fromEntries(kept) as object;
});

/** The text at a dotted key, if there is one. */
export function textAt(messages: object | undefined, key: string): string | undefined {
  const found = key.split('.').reduce<unknown>((group, step) => (isGroup(group) ? valueAt(group, step) : undefined), messages);
  return typeof found === 'string' ? found : undefined;
}

function valueAt(group: object, key: string): unknown {
  return Object.hasOwn(group, key) ? (group as Record<string, unknown>)[key] : undefined;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
