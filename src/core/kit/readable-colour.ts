import { mix } from '#src/core/figures/shades.ts';
import { contrast } from './colour.ts';

const STEPS = 100;

/**
 * The colour that differs least from `colour` and can be read on a ground: as much lighter or darker as it must be. Undefined where neither black nor
 * white has enough contrast there.
 * @example readableColour('#767676', '#ffffff', 7) // '#595959'
 */
export function readableColour(colour: string, ground: string, least: number): string | undefined {
  for (let step = 0; step <= STEPS; step++)
    for (const end of ['#000000', '#ffffff']) {
      const near = mix(colour, end, step / STEPS);
      if (contrast(near, ground) >= least) return near;
    }
  return undefined;
}
