import type { Theme } from '#src/core/campaign/schema.ts';
import { AA, AAA, contrast } from '#src/core/kit/colour.ts';

/** A shade of a map and the text that can be read on it, as `#rrggbb`. */
export interface ShadePair {
  fill: string;
  on: string;
}

/** The colours of which shades are mixed: the ground, the colour that gets stronger, and the two that text may have. */
export interface ShadeColours {
  ground: string;
  colour: string;
  texts: readonly [string, string];
}

/** How strong each shade is, from the ground (0) to the full colour (1). */
const STRENGTHS = [0.13, 0.36, 0.74, 1];
const STEP = 0.02;

/**
 * Four shades, each stronger than the one before, and on each the text that can be read, with a contrast of at least `least` where the colours
 * allow it. In the middle neither text may be: such a shade moves towards the nearer end.
 */
export function shadesOf({ ground, colour, texts }: ShadeColours, least = AA): ShadePair[] {
  return STRENGTHS.map((strength) => {
    const away = strength < 0.5 ? -STEP : STEP;
    let share = strength;
    while (readable(mix(ground, colour, share), texts) < least && share > 0 && share < 1) share = Math.min(1, Math.max(0, share + away));
    const fill = mix(ground, colour, share);
    return { fill, on: best(fill, texts) };
  });
}

/**
 * A colour between two others.
 * @example mix('#000000', '#ffffff', 0.5) // '#808080'
 */
export function mix(from: string, to: string, share: number): string {
  const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(from, at) * (1 - share) + channel(to, at) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function best(fill: string, texts: ShadeColours['texts']): string {
  return texts.toSorted((a, b) => contrast(b, fill) - contrast(a, fill))[0]!;
}

function readable(fill: string, texts: ShadeColours['texts']): number {
  return Math.max(...texts.map((text) => contrast(text, fill)));
}

/** The shades of a theme’s light or dark side: with the contrast of WCAG’s level AAA where its colours are far enough apart, else of level AA. */
export function themeShades({ paper, link, ink }: Theme['light']): ShadePair[] {
  const colours: ShadeColours = { ground: paper, colour: link, texts: [ink, paper] };
  const shades = shadesOf(colours, AAA);
  const areApart = new Set(shades.map(({ fill }) => fill)).size === shades.length;
  return areApart && shades.every(({ fill, on }) => contrast(fill, on) >= AAA) ? shades : shadesOf(colours);
}

/**
 * The shades as CSS custom properties, for light and for dark.
 * @example shadesCss(theme) // ':root{--t1:#e8e0f2;--o1:#1b1036;…}@media(prefers-color-scheme:dark){:root{…}}'
 */
export function shadesCss(theme: Pick<Theme, 'light' | 'dark'>): string {
  return `:root{${variables(themeShades(theme.light))}}@media(prefers-color-scheme:dark){:root{${variables(themeShades(theme.dark))}}}`;
}

/**
 * The shades of the tiles on a page. The strongest is mostly the colour of links, and is what drawings have too; what is written on a shade has the
 * page’s own colours.
 * @example tilesCss(theme) // '.t1{background:#e8e0f2}….t4{background:var(--link);…}@media screen and (prefers-color-scheme:dark){.t1{…}}'
 */
export function tilesCss({ light, dark }: Pick<Theme, 'light' | 'dark'>): string {
  const [day, night] = [tilesOf(light), tilesOf(dark)];
  // Where it is the ink by day and by night, it need not be said.
  const isSaid = day.map((tile, i) => tile.on !== 'ink' || night[i]!.on !== 'ink');
  const rules = (tiles: readonly Tile[]): string[] => [
    ...tiles.map(({ fill, on }, i) => {
      const said = [`background:${fill}`, isSaid[i] && `color:var(--${on})`, i === tiles.length - 1 && `fill:${fill}`];
      return `.t${i + 1}{${said.filter(Boolean).join(';')}}`;
    }),
    `.o${tiles.length}{fill:var(--${tiles.at(-1)!.on})}`,
  ];
  const byDay = rules(day);
  const byNight = rules(night).filter((rule) => !byDay.includes(rule));
  return `${byDay.join('')}@media screen and (prefers-color-scheme:dark){${byNight.join('')}}`;
}

interface Tile {
  fill: string;
  on: 'ink' | 'paper';
}

function tilesOf(side: Theme['light']): Tile[] {
  return themeShades(side).map(({ fill, on }) => ({
    fill: fill === side.link ? 'var(--link)' : fill,
    on: on === side.ink ? 'ink' : 'paper',
  }));
}

function variables(shades: readonly ShadePair[]): string {
  return shades.map(({ fill, on }, i) => `--t${i + 1}:${fill};--o${i + 1}:${on}`).join(';');
}
