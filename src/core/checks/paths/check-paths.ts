import { endingOf, isPictureEnding, KNOWN_ENDINGS, mostBytes } from '#src/core/checks/paths/file-types.ts';
import { wrongSegment } from '#src/core/checks/paths/check-segment.ts';
import { MOST_FOLDERS, type TreeEntry } from '#src/core/checks/paths/tree.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';
import { SITE_OWN, WELL_KNOWN_OWN } from '#src/core/site/own-files.ts';

/** What is wrong with where a campaign's files lie, what they are called, and what kind of file they are; one problem a file. */
export function checkPaths(entries: readonly TreeEntry[], locales: readonly string[]): Problem[] {
  const seen = new Map<string, string>();
  return entries.flatMap((entry) => {
    const said = wrongEntry(entry, locales) ?? sameName(entry.path, seen);
    return said ? [{ file: entry.path, line: 1, column: 1, ...said }] : [];
  });
}

function wrongEntry({ path, kind, bytes }: TreeEntry, locales: readonly string[]): Said | undefined {
  const [top = '', ...segments] = path.split('/');
  if (segments.length > MOST_FOLDERS) return { what: ['paths.too-deep'], fix: ['paths.too-deep-fix'] };
  if (kind === 'link') return { what: ['paths.link'], fix: ['paths.link-fix'] };
  if (kind === 'other') return { what: ['paths.not-a-file'], fix: ['paths.not-a-file-fix'] };
  const name = segments.map((segment) => wrongSegment(segment)).find(Boolean);
  return name ?? wrongEnding(top, path) ?? wrongPlace(top, segments, locales) ?? tooHeavy(path, bytes);
}

function wrongEnding(top: string, path: string): Said | undefined {
  const ending = endingOf(path);
  const known = KNOWN_ENDINGS[top] ?? [];
  const written = path.slice(path.length - ending.length);
  if (known.includes(ending)) {
    return written === ending
      ? undefined
      : { what: ['paths.upper-case-ending', { ending: written }], fix: ['paths.rename-ending', { ending }] };
  }
  return { what: ['paths.unknown-ending', { ending: ending || path.split('/').at(-1)! }], fix: endingFix(top, ending, known) };
}

function endingFix(top: string, ending: string, known: readonly string[]): Said['fix'] {
  if (top === 'content' && /^(md|markdown|txt|mdx~)$/.test(ending)) return ['paths.rename-ending', { ending: 'mdx' }];
  if (/^(ya?ml|json5|jsonc|toml)$/.test(ending) && top !== 'public') return ['paths.write-json-fix'];
  if (/^(docx?|odt|rtf|pages|gdoc)$/.test(ending)) return ['paths.word-processor-fix'];
  if (isPictureEnding(ending)) return ['paths.picture-fix'];
  if (top === 'public' && /^(heic|heif|tiff?|bmp|ico|psd|ai|eps|pdf)$/.test(ending)) return ['paths.other-picture-fix'];
  return ['paths.unknown-ending-fix', { list: known.map((one) => `.${one}`).join(', ') }];
}

/** Files of `public/` are copied beside the pages: none may take the place of what the site makes itself. */
function wrongPlace(top: string, segments: readonly string[], locales: readonly string[]): Said | undefined {
  const [first = ''] = segments;
  const name = first.toLowerCase();
  const path = segments.join('/');
  if (top !== 'public') return undefined;
  if (WELL_KNOWN_OWN.test(path.toLowerCase())) return { what: ['paths.site-own', { name: path }], fix: ['paths.site-own-fix'] };
  if (!(SITE_OWN.test(name) || locales.includes(name))) return undefined;
  return { what: ['paths.site-own', { name: first }], fix: ['paths.site-own-fix'] };
}

function tooHeavy(path: string, bytes: number): Said | undefined {
  const most = mostBytes(endingOf(path));
  if (bytes === 0) return { what: ['paths.empty'], fix: ['paths.empty-fix'] };
  if (bytes <= most) return undefined;
  return { what: ['paths.too-heavy', { kilobytes: Math.ceil(bytes / 1024), most: most / 1024 }], fix: ['paths.too-heavy-fix'] };
}

/** Two names that some computers take for one: they would overwrite each other on a Mac, on Windows, or on a stick. */
function sameName(path: string, seen: Map<string, string>): Said | undefined {
  const folded = path.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFC');
  const other = seen.get(folded);
  if (other === undefined) seen.set(folded, path);
  return other === undefined ? undefined : { what: ['paths.same-name', { other }], fix: ['paths.same-name-fix'] };
}
