import type { Problem } from '#src/core/checks/problem.ts';
import type { Phrase } from '#src/core/checks/words.ts';
import { dataNameOf } from '#src/core/volunteer/data-script.ts';
import { finding } from '#src/core/output/finding.ts';
import type { Known } from '#src/core/output/known.ts';
import { fileBeside } from '#src/core/packing/packings.ts';
import { isPackable } from '#src/core/packing/what-is-packed.ts';
import { BARE_FILES } from './well-known.ts';

/** What lies in the built folder, before it is opened. */
export interface OutputEntry {
  /** From the built folder, with forward slashes. */
  path: string;
  kind: 'file' | 'link' | 'other';
  executable: boolean;
}

/** The kinds of file that a site consists of. */
export const ENDINGS = [
  ...['html', 'txt', 'xml', 'json', 'csv', 'webmanifest', 'asc', 'ics', 'js', 'mjs'],
  ...['png', 'jpg', 'jpeg', 'webp', 'avif', 'gif', 'ico', 'svg', 'pdf', 'zip', 'epub', 'zim'],
  ...['pagefind', 'pf_meta', 'pf_index', 'pf_filter', 'pf_fragment'],
  ...['br', 'gz', 'woff2'],
] as const;
export type Ending = (typeof ENDINGS)[number] | keyof typeof BARE_FILES;

/** Parts of the search index, whose names come from their content. */
const INDEX_PART = /^pagefind\/(pagefind\.[\w-]+\.pf_meta|(index|filter|fragment)\/[\w-]+\.pf_(index|filter|fragment))$/;

/** Looks at names and kinds: what may not be in a site at all, what no content explains, and what is missing. */
export function checkNames(entries: readonly OutputEntry[], known: Known): Problem[] {
  const { required } = known;
  const folded = new Map<string, string>();
  const found = entries.flatMap((entry) => {
    const { path } = entry;
    const key = path.normalize('NFC').toLowerCase();
    const other = folded.get(key);
    folded.set(key, path);
    const isKnown = isExplained(path, known) || isExplainedPacked(path, known);
    const what: Phrase | undefined = wrongEntry(entry) ?? (other === undefined ? undefined : ['output.same-name', { other }]);
    const all: Phrase[] = [...(what ? [what] : []), ...(isKnown ? [] : [['output.stranger'] as Phrase])];
    return all.map((phrase) => finding(path, phrase));
  });
  const present = new Set(entries.map(({ path }) => path));
  return [...found, ...[...required].filter((path) => !present.has(path)).map((path) => finding(path, ['output.missing']))];
}

function isExplained(path: string, { required, optional }: Known): boolean {
  return required.has(path) || optional.has(path) || INDEX_PART.test(path) || dataNameOf(path) !== undefined;
}

/** Beside each text it may lie packed; what it holds is looked at when both have been read. */
function isExplainedPacked(path: string, known: Known): boolean {
  const beside = fileBeside(path);
  return beside !== undefined && isPackable(beside) && isExplained(beside, known);
}

function wrongEntry({ path, kind, executable }: OutputEntry): Phrase | undefined {
  if (kind === 'link') return ['output.link'];
  if (kind === 'other') return ['output.not-a-file'];
  if (executable) return ['output.executable'];
  const parts = path.split('/');
  if (parts.some((part) => part.startsWith('.') && part !== '.well-known' && path !== '.nojekyll' && path !== '.htaccess'))
    return ['output.hidden'];
  // Letters of all scripts, and no sign that has a meaning in addresses, in a shell or on Windows.
  if (!parts.every((part) => /^[\p{L}\p{M}\p{N}_@+,=~.-]+$/u.test(part) && !/\.$|^-/.test(part))) return ['output.name'];
  if (path !== path.normalize('NFC')) return ['output.name'];
  return endingOf(path) === undefined ? ['output.ending'] : undefined;
}

/**
 * What the last dot of a name is followed by, where that is a kind of file that a site may have.
 * @example endingOf('kit/fr/badge@2x.png') // 'png'
 */
export function endingOf(path: string): Ending | undefined {
  const bare = Object.entries(BARE_FILES).find(([, form]) => form.test(path));
  if (bare) return bare[0] as keyof typeof BARE_FILES;
  const ending = /[^/]\.([a-z_\d]+)$/.exec(path)?.[1];
  return ENDINGS.find((known) => known === ending);
}
