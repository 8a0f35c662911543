import { fontPath } from '#src/core/site/fallback-font.ts';

/** Scripts and texts that need a connection anyway, and lists such as this one. */
const LEFT_OUT = /^assets\/(?:translate\.js|texts\/|keep\/)/;
/** Elements with what their attributes say; pages are our own, and quote all of it. */
const LOADING = /<(img|link)(?:"[^"]*"|[^">])*>/g;
/** What the search needs of the index whatever the language, also where the browser can’t unpack it by itself. */
const SEARCH_FILES = ['pagefind-entry.json', 'pagefind-worker.js', 'pagefind.js', 'search.js', 'titles.json', 'wasm.unknown.pagefind'];

/**
 * What a device keeps of one language: its pages and what they show, their font, the scripts that they load when they are used, the search. Files to download
 * stay out. `pages` are the language’s pages and the site’s first page, by path.
 */
export function keptPaths(pages: ReadonlyMap<string, string>, files: readonly string[], code: string, codes: readonly string[]): string[] {
  const own = new Set(files);
  const loaded = [...pages].flatMap(([path, html]) => loadedBy(path, html));
  const scripts = files.filter((path) => path.startsWith('assets/') && !LEFT_OUT.test(path) && !isOfOther(path, code, codes));
  const search = files.filter((path) => isSearchFile(path, code));
  const wanted = new Set([...pages.keys(), ...loaded, ...scripts, ...search, fontPath(code)]);
  return [...wanted].filter((path) => own.has(path)).sort();
}

/** What a browser loads with a page: pictures, icons, the description for its start screen. */
function loadedBy(page: string, html: string): string[] {
  return [...html.matchAll(LOADING)].flatMap(([tag, name]) => {
    if (name === 'link' && !/\srel="(?:[^"]*icon|manifest)"/.test(tag)) return [];
    const address = /\s(?:src|href)="([^"]+)"/.exec(tag)?.[1];
    return address === undefined ? [] : [decodeURIComponent(new URL(address, `https://site/${encodeURI(page)}`).pathname.slice(1))];
  });
}

/** True for what lies in the folder of another language or bears its name: `assets/words/ar.js`. */
function isOfOther(path: string, code: string, codes: readonly string[]): boolean {
  return path.split('/').some((part) => codes.some((other) => other !== code && (part === other || part === `${other}.js`)));
}

function isSearchFile(path: string, code: string): boolean {
  if (!path.startsWith('pagefind/')) return false;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return SEARCH_FILES.includes(name) || name === `words.${code}.json` || name.replace(/^pagefind\./, '').startsWith(`x-${code}_`);
}
