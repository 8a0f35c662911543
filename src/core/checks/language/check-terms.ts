import { findForm, hasTerm, lowered } from '#src/core/checks/language/forms.ts';
import type { Found } from '#src/core/checks/language/found.ts';
import type { Glossary, GlossaryRow } from '#src/core/checks/language/glossary.ts';
import type { Phrase } from '#src/core/checks/words.ts';

/** Looks for what a glossary avoids or fixes, in a translation and what it was made from, where that is known. */
export type TermCheck = (target: string, source: string | undefined) => Found[];

/** More than any glossary has: each costs time with every text. */
const MOST_FORMS = 150;
const MOST_FIXED = 50;

interface AvoidedForm {
  form: string;
  /** What it surely has in common with every text that holds it: in small letters, and with a capital one. */
  stems: readonly string[];
  fix: Phrase;
  terms: readonly string[];
  isForTerm: boolean;
  /** Translations that hold the form as a part: within them it is right. */
  holding: readonly string[];
}

/** Prepares the check of a language’s terms, as the guide in a file has them; undefined where it avoids and fixes nothing. */
export function termCheck(glossary: Glossary, file: string): TermCheck | undefined {
  const avoided = avoidedForms(glossary, file);
  const fixed = glossary.flatMap(({ fixed: right, terms }) => (right === undefined ? [] : [{ right, terms }])).slice(0, MOST_FIXED);
  if (avoided.length === 0 && fixed.length === 0) return undefined;
  return (target, source) => {
    const wrong = avoided.flatMap((form) => (form.stems.some((stem) => target.includes(stem)) ? avoidedIn(target, source, form) : []));
    const missing = fixed.filter(({ right, terms }) => source !== undefined && !target.includes(right) && hasTerm(source, terms));
    return [...wrong, ...missing.map(({ right }) => missingTerm(right))];
  };
}

/** Said where the source has something that stays as it is in every language, and the translation has it not. */
export function missingTerm(right: string): Found {
  return { index: 0, what: ['language.fixed-term', { right }], fix: ['language.fixed-term-fix', { right }] };
}

function avoidedForms(glossary: Glossary, file: string): AvoidedForm[] {
  const translations = glossary.flatMap((row) => row.translations).map(lowered);
  return glossary
    .flatMap((row) =>
      row.avoided.map(({ form, isForTerm }): AvoidedForm => {
        const stem = lowered(form).replace(/\s*[…*]+$/, '');
        const holding = translations.filter((translation) => translation.includes(stem) && translation !== lowered(form));
        // What is right as another term’s translation can’t be wrong wherever it stands.
        const isOthers = translations.includes(lowered(form));
        const first = stem.split(/[ ’]/)[0]!;
        const stems = [...new Set([first, first.charAt(0).toUpperCase() + first.slice(1)])];
        return { form, stems, fix: fixOf(row, file), terms: row.terms, isForTerm: isForTerm || isOthers, holding };
      }),
    )
    .slice(0, MOST_FORMS);
}

function fixOf({ translations, line }: GlossaryRow, file: string): Phrase {
  if (translations.length === 0) return ['language.glossary-line-fix', { file, line }];
  return ['language.glossary-fix', { right: translations.join(', '), file, line }];
}

function avoidedIn(target: string, source: string | undefined, { form, fix, terms, isForTerm, holding }: AvoidedForm): Found[] {
  if (isForTerm && (source === undefined || !hasTerm(source, terms))) return [];
  const found = findForm(target, form);
  if (found.length === 0) return [];
  const allowed = holding.flatMap((translation) => findForm(target, translation));
  return found.flatMap(({ index, length }): Found[] => {
    if (allowed.some((place) => index >= place.index && index < place.index + place.length)) return [];
    return [{ index, what: ['language.glossary', { found: target.slice(index, index + length) }], fix }];
  });
}
