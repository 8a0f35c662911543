import { findAll, type Found } from '#src/core/checks/language/found.ts';
import { languageOf, regionOf, type Manner } from '#src/core/checks/language/manner.ts';

/** Signs with a no-break space in front of them; the space must not be one that can break the line. Not those of 9:30 or of “?!”. */
const BEFORE = /(?= ?([;:!?])(?!\p{Nd}))(?<=[\p{L}\p{M}\p{N})\]”’»\uFFFC]) ?/gu;
const CANADIAN = /(?= ?(:)(?!\p{Nd}))(?<=[\p{L}\p{M}\p{N})\]”’»\uFFFC]) ?/gu;
const OPENING = /(?<=«)(?: |(?=[^\s\u2029]))/gu;
const CLOSING = /(?= ?»)(?<=[^\s\u2029]) ?/gu;

/** The spaces of French typography: before ; : ! ? and », and behind «. */
export function frenchSpace(text: string, manner: Manner): Found[] {
  if (languageOf(manner) !== 'fr') return [];
  const region = regionOf(manner);
  const said = (sign: string): Omit<Found, 'index'> => ({ what: ['language.french-space', { sign }], fix: ['language.french-space-fix'] });
  const marks = region === 'CH' ? [] : findAll(text, region === 'CA' ? CANADIAN : BEFORE, ({ 1: sign = '' }) => said(sign));
  if (!manner.quotes[0]?.startsWith('«') || manner.quotes[0].length === 1) return marks;
  return [...marks, ...findAll(text, OPENING, () => said('«')), ...findAll(text, CLOSING, () => said('»'))];
}
