import type { Theme } from '#src/core/campaign/schema.ts';

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
