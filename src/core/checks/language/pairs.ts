import type { CampaignFiles, Languages } from '#src/core/checks/campaign-files.ts';
import { entryStrings, isMessages, messageStrings, type DataString } from '#src/core/checks/language/data-texts.ts';
import { blocksOf, placeInProse, type PageProse } from '#src/core/checks/language/page-prose.ts';
import { FIELDS } from '#src/core/checks/language/page-text.ts';
import { placeOf, type Located, type Place } from '#src/core/checks/located.ts';
import { baseLanguage, type TranslatedEntry } from '#src/core/translation/entry-text.ts';

/** A text in one language, and the text that it is the translation of, where that can be told. */
export interface Pair {
  file: string;
  locale: string;
  text: string;
  source: string | undefined;
  placeAt(index: number): Place;
}

/** Every text of a campaign with its source: fields of entries, messages, and blocks of pages that have the same shape. */
export function* pairsIn({ decided }: CampaignFiles, { sourceLocale }: Languages): Generator<Pair> {
  for (const [file, { located, prose }] of decided) {
    const [, top, folder = '', locale = '', rest = ''] = /^(content|locales)\/([^/]+)\/(?:([^/]+)\/)?(.*)$/.exec(file) ?? [];
    if (prose) {
      const source = locale === sourceLocale ? undefined : decided.get(`content/${folder}/${sourceLocale}/${rest}`)?.prose;
      yield* pagePairs(file, locale, prose, source);
    } else if (located && isMessages(file)) {
      const source = folder === sourceLocale ? undefined : decided.get(`locales/${sourceLocale}/${rest}`)?.located;
      yield* dataPairs({ file, locale: folder, located }, messageStrings(located), source ? messageStrings(source) : [], 0);
    } else if (located && top === 'content') yield* entryPairs(file, located, sourceLocale);
  }
}

function* pagePairs(file: string, locale: string, prose: PageProse, original: PageProse | undefined): Generator<Pair> {
  const source = original ? blocksOf(original) : [];
  const isAlike = original?.kinds === prose.kinds;
  for (const [i, { kind, text, from }] of blocksOf(prose).entries()) {
    const same = isAlike ? source[i] : isField(kind) ? source.find((block) => block.kind === kind) : undefined;
    yield { file, locale, text, source: same?.text, placeAt: (index) => placeInProse(prose, from + index) };
  }
}

function isField(kind: string): boolean {
  return Object.values(FIELDS).includes(kind);
}

function* entryPairs(file: string, located: Located, sourceLocale: string): Generator<Pair> {
  const strings = entryStrings(located);
  if (strings.size === 0) return;
  const base = baseLanguage(located.data as TranslatedEntry, sourceLocale);
  for (const [locale, own] of strings) {
    const source = base === undefined || base === locale ? [] : (strings.get(base) ?? []);
    yield* dataPairs({ file, locale, located }, own, source, 2);
  }
}

/** Pairs strings by their paths, without the first steps, which name the language. */
function* dataPairs(
  { file, locale, located }: { file: string; locale: string; located: Located },
  own: readonly DataString[],
  source: readonly DataString[],
  skip: number,
): Generator<Pair> {
  const nameOf = ({ path }: DataString): string => path.slice(skip).join('\u0000');
  const sources = new Map(source.map((string) => [nameOf(string), string.value]));
  for (const string of own) {
    const placeAt = (index: number): Place => placeInString(placeOf(located, string.path), string.value, index);
    yield { file, locale, text: string.value, source: sources.get(nameOf(string)), placeAt };
  }
}

/** The place of a sign of a JSON string that begins at a place, written as programs write it. */
function placeInString({ line, column }: Place, value: string, index: number): Place {
  return { line, column: column + JSON.stringify(value.slice(0, index)).length - 1 };
}
