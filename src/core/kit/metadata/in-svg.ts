import type { Credit } from './credit.ts';
import { rdf } from './rdf.ts';

/** Puts the metadata of a file into a finished SVG, after its title. */
export function withSvgMetadata(svg: string, credit: Credit): string {
  return svg.replace('</title>', () => `</title><metadata>${rdf(credit)}</metadata>`);
}
