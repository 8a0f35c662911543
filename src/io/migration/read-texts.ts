import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPaths } from '#src/core/checks/paths/check-paths.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { decodeUtf8 } from '#src/core/checks/text/decode.ts';
import type { Texts } from '#src/core/migrations/migration.ts';
import { readTree } from '../gate/source-tree.ts';
import { OWN_FILE_ONLY } from '../read-flags.ts';

/** What a migration may change: the campaign’s data and prose. */
const TEXT = /^(content|locales)\/.*\.(json|mdx|md)$/;

/** The texts of a campaign with their byte order marks; links are not followed, and one that stands in place of a text or a folder is a problem. */
export async function readTexts(given: string): Promise<Texts | Problem[]> {
  const folder = await realpath(given).catch(() => given);
  const tree = readTree(folder).filter(({ path }) => !path.startsWith('public'));
  const links = checkPaths(tree, []).filter(({ what }) => what[0] === 'paths.link' || what[0] === 'paths.not-a-file');
  if (links.length > 0) return links;
  const paths = tree.map(({ path }) => path).filter((path) => TEXT.test(path));
  const read = await Promise.all(paths.map(async (path) => ({ path, ...(await readText(join(folder, path))) })));
  const problems = read.flatMap((file) => ('said' in file ? [problemOf(file.path, file)] : []));
  return problems.length > 0 ? problems : new Map(read.flatMap((file) => ('text' in file ? [[file.path, file.text]] : [])));
}

/** The text of one file as it stands there now. */
export async function readText(path: string): Promise<ReturnType<typeof decodeUtf8>> {
  const bytes = await readFile(path, { flag: OWN_FILE_ONLY });
  const decoded = decodeUtf8(bytes);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return 'text' in decoded && hasMark ? { text: `\uFEFF${decoded.text.replace(/^\uFEFF/, '')}` } : decoded;
}

function problemOf(file: string, { line, column, said }: Exclude<ReturnType<typeof decodeUtf8>, { text: string }>): Problem {
  return { file, line, column, ...said };
}
