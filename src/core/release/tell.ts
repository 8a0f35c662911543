// The sentences in which a copy is judged, one file per language. They go into the program that readers take home, so nothing else comes with them.
import { isolateCode } from '#src/core/checks/print/isolate-code.ts';
import am from './words/am.json' with { type: 'json' };
import ar from './words/ar.json' with { type: 'json' };
import ca from './words/ca.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };
import es from './words/es.json' with { type: 'json' };
import fr from './words/fr.json' with { type: 'json' };
import pt from './words/pt.json' with { type: 'json' };
import { printable } from './printable.ts';

type Areas = typeof en;
type Whole<Name extends string> = Name extends `${infer Base}_${Intl.LDMLPluralRule}` ? Base : Name;

/** The name of a sentence, without its plural form. */
export type ProofKey = { [Area in keyof Areas]: `${Area}.${Whole<keyof Areas[Area] & string>}` }[keyof Areas];

/** What is put into a sentence. */
export type ProofValues = Readonly<Record<string, string | number>>;

/** A sentence with what is put into it. */
export type ProofPhrase = readonly [key: ProofKey, values?: ProofValues];

/** Says a sentence in one language. */
export type TellProof = (key: ProofKey, values?: ProofValues) => string;

type Catalogue = Record<string, Record<string, string>>;

const CATALOGUES: Record<string, Catalogue> = { en, fr, ar, es, pt, am, ca };

/** The languages in which a copy can be judged. */
export const PROOF_LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

const RIGHT_TO_LEFT = new Set(['ar']);

/**
 * The voice of a language; each sentence that it lacks is said in English. Values are what strangers wrote: they are made safe to print.
 * @example tellProof('en')('files.more', { count: 2 }) // '… and 2 more.'
 */
export function tellProof(language: string): TellProof {
  const known = CATALOGUES[language] ?? {};
  return (key, values = {}) => {
    const [area, name] = key.split('.') as [string, string];
    const own = sentence(known, language, area, name, values);
    const [text, spoken] = own === undefined ? [sentence(en, 'en', area, name, values)!, 'en'] : [own, language];
    const isTurned = RIGHT_TO_LEFT.has(spoken);
    return filled(isTurned ? isolateCode(text) : text, values, isTurned);
  };
}

function sentence(catalogue: Catalogue, language: string, area: string, name: string, { count }: ProofValues): string | undefined {
  const words = catalogue[area];
  const form = typeof count === 'number' ? new Intl.PluralRules(language).select(count) : 'other';
  return words?.[name] ?? words?.[`${name}_${form}`] ?? words?.[`${name}_other`];
}

function filled(text: string, values: ProofValues, isTurned: boolean): string {
  return text.replace(/%\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    if (typeof value === 'number') return String(value);
    return isTurned ? `\u2068${printable(value)}\u2069` : printable(value);
  });
}
