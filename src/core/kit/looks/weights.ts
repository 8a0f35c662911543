import type { Look } from '#src/core/looks/look.ts';

/** How heavy letters are, by the weight that a design asks for; what is not named stays. */
const WEIGHTS: Partial<Record<Look, Readonly<Record<number, number>>>> = {
  press: { 800: 900, 700: 800, 600: 700 },
  garden: { 900: 700, 800: 700, 700: 600, 600: 500, 500: 400 },
};

/**
 * The weight in which a look sets what a design asks for.
 * @example weightIn('garden', 900) // 700
 */
export function weightIn(look: Look | undefined, weight: number): number {
  return (look && WEIGHTS[look]?.[weight]) ?? weight;
}
