import type { Problem } from '#src/core/checks/problem.ts';
import type { Phrase } from '#src/core/checks/words.ts';
import type { Facts, FileFacts } from '#src/core/output/facts.ts';
import { finding } from '#src/core/output/finding.ts';
import { checkPage } from '#src/core/output/html/check-page.ts';
import { foreignHost } from '#src/core/output/html/foreign-host.ts';
import type { Known } from '#src/core/output/known.ts';
import type { Tools } from '#src/core/output/tools.ts';
import { fontAtTop } from '#src/core/site/fallback-font.ts';
import { plainText } from './texts.ts';
import { readZip, type ZipFile } from './zip.ts';

const SAFE_PART = /^[\p{L}\p{M}\p{N}_@+=~-][\p{L}\p{M}\p{N}_@+,=~.-]*$/u;

/** True for the archive of a language’s pages: `editions/am/forests-am-site.zip`. */
export function isSiteZip(file: string): boolean {
  return /^editions\/[a-z\d-]+\/[^/]+-site\.zip$/.test(file);
}

/**
 * Looks at the archive of a language’s pages: each page as if it stood in the site, leading only to what is in the archive or to other hosts. All other
 * files are remembered, to be held against those of the site.
 */
export function checkSiteZip(file: string, data: Uint8Array, known: Known, tools: Tools): FileFacts {
  const files = readZip(data, tools);
  if (!files) return { problems: [finding(file, ['output.not-zip'])], links: [] };
  const top = `${file.slice(file.lastIndexOf('/') + 1).replace(/-site\.zip$/, '')}/`;
  const inside = new Map(files.map((entry) => [entry.name.slice(top.length), entry]));
  const wrong = wrongNames(files, top).map((what) => finding(file, what));
  const pages = [...inside].filter(([path]) => path.endsWith('.html'));
  const [, code = ''] = file.split('/');
  const found = pages.flatMap(([path, entry]) => wrongPage(`${file}/`, path, code, entry, inside, known, tools));
  const readme = plainText(inside.get('README.txt')?.data ?? new Uint8Array());
  const host = readme === undefined ? (['output.not-text'] as Phrase) : foreignHost(readme, known);
  const carried = [...inside].filter(([path]) => path !== 'README.txt' && !path.endsWith('.html'));
  return {
    problems: [...wrong, ...found, ...(host ? [finding(file, host)] : [])],
    links: [],
    carried: carried.map(([path, { data: own }]) => ({ path, digest: tools.sha256(own) })),
  };
}

function wrongNames(files: readonly ZipFile[], top: string): Phrase[] {
  const folded = files.map(({ name }) => name.normalize('NFC').toLowerCase());
  return files.flatMap(({ name }, i): Phrase[] => [
    ...(name.startsWith(top) && name.split('/').every((part) => SAFE_PART.test(part)) ? [] : [['output.zip-name', { name }] as const]),
    ...(folded.indexOf(folded[i]!) === i ? [] : [['output.zip-twice', { name }] as const]),
  ]);
}

/** The page at the top is the language’s first page. */
function wrongPage(
  archive: string,
  path: string,
  code: string,
  { name, data }: ZipFile,
  inside: ReadonlyMap<string, ZipFile>,
  known: Known,
  tools: Tools,
): Problem[] {
  const page = known.pages.get(path === 'index.html' ? `${code}/index.html` : path);
  const html = plainText(data);
  if (!page || html === undefined) return [finding(archive.slice(0, -1), ['output.zip-name', { name }])];
  const moved = path === 'index.html' && page.font !== undefined ? { ...page, font: fontAtTop(page.font, code) } : page;
  const { problems, links } = checkPage(archive + path, html, moved, known, tools);
  const dead = links.filter((link) => !inside.has(link.path.slice(archive.length)));
  return [...problems, ...dead.map(({ path: to, ...spot }) => finding(archive + path, ['output.dead-link', { path: to }], spot))];
}

/** Compares an archive with the site: what is no page is a file of the site, byte for byte. */
export function compareCarried(file: string, carried: NonNullable<FileFacts['carried']>, facts: Facts): Problem[] {
  const other = carried.filter(({ path, digest }) => facts.get(path)?.whole?.sum !== digest);
  return other.map(({ path }) => finding(file, ['output.zip-other', { name: path, path }]));
}
