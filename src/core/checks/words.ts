// The sentences in which problems are told, one file per language; volunteers read them in the terminal and on the forge.
import { createInstance } from 'i18next';
import { isolateCode } from '#src/core/checks/print/isolate-code.ts';
import { visible } from '#src/core/checks/text/visible.ts';
import am from './words/am.json' with { type: 'json' };
import ar from './words/ar.json' with { type: 'json' };
import ca from './words/ca.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };
import es from './words/es.json' with { type: 'json' };
import fr from './words/fr.json' with { type: 'json' };
import pt from './words/pt.json' with { type: 'json' };

/** The name of a sentence in `words/<language>.json`: `json.comma-missing`. */
export type PhraseKey = { [Area in keyof typeof en]: `${Area}.${Whole<keyof (typeof en)[Area] & string>}` }[keyof typeof en];

/** The name of a sentence without its plural form: the language chooses that by `count`. */
type Whole<Name extends string> = Name extends `${infer Base}_${Intl.LDMLPluralRule}` ? Base : Name;

/** What is put into a sentence's `%{name}` places: names, addresses and numbers, as they stand in the file. */
export type Values = Readonly<Record<string, string | number>>;

/** A sentence of the catalogue with what is put into it. */
export type Phrase = readonly [key: PhraseKey, values?: Values];

type Catalogue = Record<string, Record<string, string>>;

const CATALOGUES: Record<string, Catalogue> = { en, fr, ar, es, pt, am, ca };

/** The languages in which problems can be told, as codes. */
export const TOLD_IN: readonly string[] = Object.keys(CATALOGUES);

/** Says phrases in one language. */
export type Tell = (phrase: Phrase) => string;

/** Which way a language runs that problems can be told in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** No value may flood a terminal. */
const LONGEST_VALUE = 160;

/**
 * The voice of a language; English where it has none. Values are what strangers wrote: they are made safe to print before they are put in.
 * @example tellIn('en')(['json.comma-missing']) // 'A comma is missing here.'
 */
export function tellIn(language: string, safe: (value: string) => string = safeValue(language)): Tell {
  const i18n = createInstance({
    lng: language,
    fallbackLng: 'en',
    resources: {
      en: { translation: en },
      ...(CATALOGUES[language] && { [language]: { translation: withOwnDirection(CATALOGUES[language], language) } }),
    },
    interpolation: { prefix: '%{', suffix: '}', escapeValue: false, skipOnVariables: true },
    nsSeparator: false,
    initAsync: false,
  });
  void i18n.init();
  // The types of i18next are those of the site's own messages.
  const say = i18n.t as (key: string, values: Values) => string;
  return ([key, values = {}]) =>
    say(key, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? safe(value) : value])));
}

/** Shortens a value and makes it visible; in a language that runs from right to left it keeps its own direction. */
function safeValue(language: string): (value: string) => string {
  const [open, close] = directionOf(language) === 'rtl' ? ['\u2068', '\u2069'] : ['', ''];
  return (value) => open + visible(value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value) + close;
}

/** Code and addresses within the sentences of a language that runs from right to left keep their own direction. */
function withOwnDirection(catalogue: Catalogue, language: string): Catalogue {
  if (directionOf(language) === 'ltr') return catalogue;
  const isolated = (words: Record<string, string>) =>
    Object.fromEntries(Object.entries(words).map(([name, text]) => [name, isolateCode(text)]));
  return Object.fromEntries(Object.entries(catalogue).map(([area, words]) => [area, isolated(words)]));
}
