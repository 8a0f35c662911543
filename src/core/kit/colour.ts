import type { Problem } from '#src/core/checks/problem.ts';
import type { Colourway } from './model.ts';

/** The name of a colour within a colourway. */
export type Role = Exclude<keyof Colourway, 'id'>;

/** Two colours that a template sets on one another: what is read first, its ground second. */
export type Pair = readonly [Role, Role];

/** WCAG 2.2 level AA for text of any size. */
export const AA = 4.5;

/** WCAG 2.2 level AAA for text that is not large. */
export const AAA = 7;

/** The relative luminance of a `#rrggbb` colour, 0 (black) to 1 (white), as WCAG 2.2 defines it. */
export function luminance(colour: string): number {
  const value = Number.parseInt(colour.slice(1), 16);
  return 0.2126 * linear(value >> 16) + 0.7152 * linear((value >> 8) & 255) + 0.0722 * linear(value & 255);
}

/**
 * The contrast ratio of two colours, 1 to 21.
 * @example contrast('#000000', '#ffffff') // 21
 */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The pairs of a colourway that can't be read well enough, as problems of the file that holds the colours. */
export function contrastProblems(colours: Colourway, pairs: readonly Pair[], file: string): Problem[] {
  return pairs.flatMap(([front, ground]) => {
    const ratio = contrast(colours[front], colours[ground]);
    return ratio >= AA ? [] : [tooFaint(colours, front, ground, ratio, file)];
  });
}

function tooFaint(colours: Colourway, front: Role, ground: Role, ratio: number, file: string): Problem {
  // Rounded down: 4.499 must not be reported as "4.5 of 4.5".
  const shown = (Math.floor(ratio * 100) / 100).toFixed(2);
  return {
    file,
    line: 1,
    column: 1,
    what: [
      'kit.faint',
      { colourway: colours.id, front, frontColour: colours[front], ground, groundColour: colours[ground], contrast: shown, least: AA },
    ],
    fix: ['kit.faint-fix', { front, ground, colourway: colours.id }],
  };
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
