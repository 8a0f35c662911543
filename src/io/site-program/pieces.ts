import { inPieces } from '../in-pieces.ts';
import type { SitePath } from './open-program.ts';
import { placeInLanguage } from './page-keys.ts';

/** The files of published data are all made at once, for the first of them. */
const DATA = 'src/pages/data/';

const MOST = 200;

/**
 * What threads share among them, in pieces. What is made of all languages comes first, as it takes longest; then one language after the other, so that no
 * more than one or two are in memory. Pages of a language and a route share what they are made of: they stay together, as far as other threads needn’t
 * wait for them.
 */
export function piecesOf(paths: readonly SitePath[]): SitePath[][] {
  const byLanguage = Map.groupBy(paths, (path) => placeInLanguage(path)?.code ?? '');
  const ordered = [...byLanguage].toSorted(([a], [b]) => Number(b === '') - Number(a === ''));
  return ordered.flatMap(([, own]) => byRoute(own).flatMap((pages) => inPieces(pages, MOST)));
}

/** The paths of each route, those with most pages first. */
function byRoute(paths: SitePath[]): SitePath[][] {
  const routes = Map.groupBy(paths, ([, component]) => (component.startsWith(DATA) ? DATA : component));
  return [...routes.values()].toSorted((a, b) => b.length - a.length);
}
