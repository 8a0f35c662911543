import type { Found } from '#src/core/checks/language/found.ts';
import { formSource, termPattern } from '#src/core/checks/language/forms.ts';
import type { Glossary } from '#src/core/checks/language/glossary.ts';
import type { Phrase } from '#src/core/checks/words.ts';

/** Looks for what a glossary avoids or fixes, in a translation and what it was made from, where that is known. */
export type TermCheck = (target: string, source: string | undefined) => Found[];

/** More than any glossary has: each costs time with every text. */
const MOST_FORMS = 150;
const MOST_FIXED = 50;

interface AvoidedForm {
  pattern: RegExp;
  fix: Phrase;
  term: RegExp | undefined;
  isForTerm: boolean;
  /** Translations that hold the form as a part: within them it is right. */
  within: RegExp | undefined;
}

/** Prepares the check of a language’s terms, as the guide in a file has them; undefined where it avoids and fixes nothing. */
export function termCheck(glossary: Glossary, file: string): TermCheck | undefined {
  const avoided = avoidedForms(glossary, file);
  const fixed = glossary
    .flatMap((row) => (row.fixed === undefined ? [] : [{ right: row.fixed, term: termPattern(row.terms) }]))
    .slice(0, MOST_FIXED);
  if (avoided.length === 0 && fixed.length === 0) return undefined;
  const any = avoided.length === 0 ? undefined : new RegExp(avoided.map(({ pattern }) => pattern.source).join('|'), 'iu');
  return (target, source) => {
    const wrong = any?.test(target) ? avoided.flatMap((form) => avoidedIn(target, source, form)) : [];
    const missing = fixed.filter(({ right, term }) => source !== undefined && term.test(source) && !target.includes(right));
    return [...wrong, ...missing.map(({ right }) => missingTerm(right))];
  };
}

/** Said where the source has something that stays as it is in every language, and the translation has it not. */
export function missingTerm(right: string): Found {
  return { index: 0, what: ['language.fixed-term', { right }], fix: ['language.fixed-term-fix', { right }] };
}

function avoidedForms(glossary: Glossary, file: string): AvoidedForm[] {
  const translations = glossary.flatMap((row) => row.translations);
  return glossary
    .flatMap(({ terms, translations: own, avoided, line }) =>
      avoided.map(({ form, isForTerm }): AvoidedForm => {
        const pattern = new RegExp(formSource(form), 'giu');
        const holding = translations.filter(
          (translation) => translation.length > form.length && new RegExp(pattern.source, 'iu').test(translation),
        );
        // What is right as another term’s translation can’t be wrong wherever it stands.
        const isOthers = translations.some((translation) => translation.toLowerCase() === form.toLowerCase());
        return {
          pattern,
          fix:
            own.length > 0
              ? ['language.glossary-fix', { right: own.join(', '), file, line }]
              : ['language.glossary-line-fix', { file, line }],
          term: terms.length > 0 ? termPattern(terms) : undefined,
          isForTerm: isForTerm || isOthers,
          within: holding.length === 0 ? undefined : new RegExp(holding.map(formSource).join('|'), 'giu'),
        };
      }),
    )
    .slice(0, MOST_FORMS);
}

function avoidedIn(target: string, source: string | undefined, { pattern, fix, term, isForTerm, within }: AvoidedForm): Found[] {
  if (isForTerm && (source === undefined || !term?.test(source))) return [];
  const allowed = within ? [...target.matchAll(within)].map(({ 0: text, index }) => [index, index + text.length] as const) : [];
  return [...target.matchAll(pattern)].flatMap(({ 0: found, index }): Found[] => {
    if (allowed.some(([from, to]) => index >= from && index < to)) return [];
    return [{ index, what: ['language.glossary', { found }], fix }];
  });
}
