import { nearest } from '#src/core/checks/nearest.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { relativeHref } from '#src/core/site/paths.ts';

/** What a link can lead to: languages, the pages that each of them has, and the files of `public/`. */
export interface Targets {
  locales: readonly string[];
  pages: readonly string[];
  publicPaths: ReadonlySet<string>;
}

type Said = Pick<Problem, 'what' | 'fix'>;

/** What is wrong with a link on a page, whose path begins with its locale: `fr/explainer/the-numbers.html`. */
export function wrongLink(target: string, from: string, targets: Targets): Said | undefined {
  if (/^(https?:|mailto:|tel:)/i.test(target)) return wrongAddress(target);
  if (target.startsWith('#')) return undefined;
  if (isAbsolute(target)) {
    const fix = 'Link pages of the site by their relative address, such as ../act/index.html, and others with https://.';
    return { what: `The link “${target}” would not work everywhere.`, fix };
  }
  const path = target === '' ? undefined : resolvePath(from, target);
  if (path !== undefined && (isPage(path, targets) || targets.publicPaths.has(path))) return undefined;
  const near = nearPage(target, from, targets);
  const fix = near === undefined ? 'Write its address relative to this page, such as ../act/index.html.' : `Did you mean “${near}”?`;
  return { what: `The link “${target}” leads nowhere.`, fix };
}

/** The page of the same language that was probably meant, however many steps up the address takes. */
function nearPage(target: string, from: string, { pages }: Targets): string | undefined {
  if (target === '') return undefined;
  const [locale] = from.split('/');
  const inLocale = resolvePath(from, target)?.replace(/^[^/]*\//, '');
  const near = [inLocale, target.replace(/^(\.\.?\/)+/, '')].map((path) => path && nearest(path, pages)).find(Boolean);
  return near && relativeHref(from, `${locale}/${near}`);
}

/** What is wrong with a picture's address on a page. Files of `public/` lie beside the language folders. */
export function wrongImage(target: string, from: string, { publicPaths }: Targets): Said | undefined {
  if (/^(https?:|\/\/)/i.test(target)) {
    const fix = 'Put the picture into public/ and refer to it there.';
    return { what: 'A picture from another site would tell that site who reads this page.', fix };
  }
  const path = isAbsolute(target) ? undefined : resolvePath(from, target);
  if (path !== undefined && publicPaths.has(path)) return undefined;
  const fix = 'Put the file into public/, and write its address relative to the published page, such as ../../pictures/map.svg.';
  return { what: `The picture “${target}” is not there.`, fix };
}

function wrongAddress(target: string): Said | undefined {
  if (/\s/.test(target) || !URL.canParse(target) || /^(mailto|tel):$/i.test(target)) {
    return {
      what: `The address “${target}” is not complete.`,
      fix: 'Copy it from the browser’s address bar, such as https://example.org/page.',
    };
  }
  return undefined;
}

/** True for addresses that begin at a host or a scheme: they break in a subfolder or from a disk. */
function isAbsolute(target: string): boolean {
  return /^([a-z][a-z\d+.-]*:|[/\\])/i.test(target);
}

function isPage(path: string, { locales, pages }: Targets): boolean {
  const [locale, ...rest] = path.split('/');
  return path === 'index.html' || (locales.includes(locale!) && pages.includes(rest.join('/')));
}

/**
 * The path that a relative address leads to, or undefined where it climbs out of the site or can't be read.
 * @example resolvePath('fr/explainer/numbers.html', '../act/index.html#join') // 'fr/act/index.html'
 */
export function resolvePath(from: string, target: string): string | undefined {
  const path = decoded(target.split(/[?#]/)[0]!);
  if (path === undefined) return undefined;
  const steps = path === '' ? from.split('/') : [...from.split('/').slice(0, -1), ...path.split('/')];
  const resolved: string[] = [];
  for (const step of steps) {
    if (step === '..' && resolved.pop() === undefined) return undefined;
    if (step !== '..' && step !== '.') resolved.push(step);
  }
  return resolved.join('/');
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
