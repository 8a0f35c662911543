import type { Theme } from '#src/core/campaign/schema.ts';

/** The list markers that print a locale's digits, by the name of the digits in Intl. */
const MARKERS: Record<string, string> = {
  arab: 'arabic-indic',
  arabext: 'persian',
  beng: 'bengali',
  deva: 'devanagari',
  khmr: 'khmer',
  mymr: 'myanmar',
  thai: 'thai',
};

/** Numbered lists in the locale's own digits; nothing where those are the browser's. */
export function digitsCss(numbering: string): string {
  const marker = MARKERS[numbering];
  return marker === undefined ? '' : `ol{list-style-type:${marker}}`;
}

/**
 * The theme's tokens as CSS custom properties, for light and for dark.
 * @example themeCss(theme) // ':root{--paper:#fffbf2;…}@media(prefers-color-scheme:dark){:root{--paper:#130b28;…}}'
 */
export function themeCss(theme: Theme): string {
  return `:root{${variables(theme.light)}}@media(prefers-color-scheme:dark){:root{${variables(theme.dark)}}}`;
}

function variables(palette: Record<string, string>): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${colour}`)
    .join(';');
}
