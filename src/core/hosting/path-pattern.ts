import type { HeaderRule } from './header-rules.ts';
import type { Headers } from './header-values.ts';

/**
 * A path of a rule as a regular expression, without what stands before the site’s root.
 * @example patternSource('/:language/feeds/*') // '^/[^/]+/feeds/'
 */
export function patternSource(path: string): string {
  const isFolder = path.endsWith('/*');
  const steps = (isFolder ? path.slice(0, -1) : path).split('/');
  const source = steps.map((step) => (step.startsWith(':') ? '[^/]+' : step.replaceAll('.', '\\.'))).join('/');
  return `^${source}${isFolder ? '' : '$'}`;
}

/**
 * All paths of a rule as one regular expression.
 * @example rulePattern(['/kit/*', '/404.html']) // '^/(kit/|404\\.html$)'
 */
export function rulePattern(paths: readonly string[]): string {
  return `^/(${paths.map((path) => patternSource(path).slice(2)).join('|')})`;
}

/** The headers that a file gets, by its path from the site’s root, which begins with `/`. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Headers {
  const fitting = rules.filter(({ paths }) => new RegExp(rulePattern(paths), 'u').test(path));
  return Object.assign({}, ...fitting.map(({ headers }) => headers)) as Headers;
}
