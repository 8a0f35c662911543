// The built site with changes that nobody wants, made in memory: the site on the disk stays as it is.
import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { keepListPath } from '#src/core/keep/keep-list.ts';
import type { FileFacts } from '#src/core/output/facts.ts';
import { checkFile } from '#src/core/output/files/check-file.ts';
import type { OutputEntry } from '#src/core/output/files/check-names.ts';
import { judgeSite } from '#src/core/output/judge-site.ts';
import type { Known } from '#src/core/output/known.ts';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { checkFolder } from '#src/io/check-folder.ts';
import { knownOf, openBuilt, TOOLS } from '#src/io/check-output.ts';
import { DIST_FOLDER } from '#src/io/folders.ts';
import { checkHtml } from '#src/io/html-rules.ts';
import { openJudged } from '#src/io/judged-files.ts';

const folder = campaignFolder();
const built = openBuilt(DIST_FOLDER);

/** The campaign of the site, and what its site is held against. */
export const content: CampaignContent = await checkFolder(folder);
const known: Known = (await knownOf(content, folder))!;

/** What the gate finds in each file of the good site by itself, as the build has found it: what has changed since then is looked at anew. */
const { judge } = await openJudged(known, TOOLS);
const good = new Map<string, FileFacts>();
for (const { path } of built.entries) good.set(path, judge(path, await built.read(path)));

/** A change to the site: files with other bytes, new files, removed ones (undefined), and what lies there instead of a file. */
export interface Change {
  files?: Record<string, Uint8Array | string | undefined>;
  entries?: OutputEntry[];
}

/** A file of the good site. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  return built.read(path);
}

/** A text of the good site with one place changed. */
export async function edited(path: string, from: string | RegExp, to: string): Promise<string> {
  const text = Buffer.from(await built.read(path)).toString('utf8');
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${path} has no place that matches ${String(from)}.`);
  return changed;
}

/** The list of what devices keep in a language, true for a page that has changed, and both as they lie packed: as a build would make it all. */
export async function keptWith(page: string, text: string): Promise<Record<string, string | Uint8Array>> {
  const path = keepListPath(page.split('/')[0]!);
  const data = Buffer.from(text);
  const list = JSON.parse(Buffer.from(await built.read(path)).toString('utf8')) as { files: [string, number, string][] };
  const files = list.files.map((file) => (file[0] === page ? [page, data.length, TOOLS.sha256(data)] : file));
  const kept = JSON.stringify({ ...list, files });
  return { [path]: kept, ...packedBeside(page, text), ...packedBeside(path, kept) };
}

function packedBeside(path: string, text: string): Record<string, Uint8Array> {
  return { [`${path}.br`]: brotliCompressSync(text), [`${path}.gz`]: gzipSync(text) };
}

/** The first file of the good site whose path matches. */
export function fileLike(pattern: RegExp): string {
  const found = built.entries.find(({ path }) => pattern.test(path));
  if (!found) throw new Error(`The site has no file that matches ${String(pattern)}.`);
  return found.path;
}

/** What the gate says of the changed site. */
export async function problemsWith({ files = {}, entries = [] }: Change): Promise<Problem[]> {
  const facts = new Map(good);
  const listed = new Map(built.entries.map((entry) => [entry.path, entry]));
  const html: { path: string; html: string }[] = [];
  for (const [path, data] of Object.entries(files)) {
    facts.delete(path);
    listed.delete(path);
    if (data === undefined) continue;
    facts.set(path, checkFile(path, Buffer.from(data), known, TOOLS));
    listed.set(path, { path, kind: 'file', executable: false });
    if (path.endsWith('.html')) html.push({ path, html: Buffer.from(data).toString('utf8') });
  }
  for (const entry of entries) listed.set(entry.path, entry);
  const { problems } = judgeSite(content, known, [...listed.values()], facts);
  return [...problems, ...(await checkHtml(html))];
}

/** What the gate says of the good site when the campaign's content has changed since it was built. */
export async function problemsFor(changed: CampaignContent): Promise<Problem[]> {
  return judgeSite(changed, (await knownOf(changed, folder))!, built.entries, good).problems;
}

/** The hash of a script or style, as content policies name it. */
export function policyHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
