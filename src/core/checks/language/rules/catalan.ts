import { findAll, type Found } from '#src/core/checks/language/found.ts';
import { languageOf, type Manner } from '#src/core/checks/language/manner.ts';

/** Not a pronoun behind a verb (dol-li), nor two words joined at ll. */
const ELA = /(?:l[.•‧∙⋅・]|l-(?=l(?!l)(?!(?:a|o|os|es|i|s|)(?!\p{L})))|ŀ)l(?<=\p{L}(?:l.l|ŀl))/giu;

/** The Catalan l·l written with another sign between: col.laborar, col-laborar. */
export function elaGeminada(text: string, manner: Manner): Found[] {
  if (languageOf(manner) !== 'ca') return [];
  return findAll(text, ELA, ({ 0: found }) => ({
    what: ['language.ela-geminada', { found }],
    fix: ['language.write-fix', { right: found === found.toUpperCase() ? 'L·L' : 'l·l' }],
  }));
}
