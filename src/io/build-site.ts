import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { noteOfWarnings } from '#src/core/checks/print/told.ts';
import { tellCounts } from '#src/core/output/entries/count-entries.ts';
import { kitManifestSchema } from '#src/core/kit/manifest.ts';
import { listFiles } from './list-files.ts';
import { CampaignProblems, checkFolder } from './check-folder.ts';
import { checkOutput } from './check-output.ts';
import { askedLanguage } from './command.ts';
import { forgetCode } from './code-record.ts';
import { fixModes } from './file-modes.ts';
import { fillEditionPages } from './editions/fill-pages.ts';
import { makeEditions } from './editions/make-editions.ts';
import { BUILD_FOLDER, DIST_FOLDER, KIT_FOLDER, ROOT } from './folders.ts';
import { writeHostFiles } from './host-files.ts';
import { makeKit } from './make-kit.ts';
import { startProgress } from './progress.ts';
import { writeReleaseFiles } from './release-files.ts';
import { makeSearchIndex } from './search-index.ts';
import { withUntranslated } from './translation/untranslated.ts';

const SITE_FOLDER = join(BUILD_FOLDER, 'site');

/** Builds a campaign's site into `dist/`. Until everything is ready, the `dist/` of the last build stays as it is. */
export async function buildSite(campaign: string): Promise<void> {
  process.env['CAMPAIGN'] = campaign;
  const progress = startProgress(7);
  let note = '';
  const content = await progress.step('Checking the campaign', async () => {
    const checked = await checkFolder(campaign, (warnings) => (note = noteOfWarnings(warnings, askedLanguage(process.argv))));
    const result = await withUntranslated(checked, campaign);
    return { count: `${result.locales.length} languages`, result };
  });
  if (note !== '') console.log(`      ${note}`);
  await progress.step('Making the graphics', async (bar) => {
    const kit = await makeKit(content, bar);
    if (kit.problems.length > 0) throw new CampaignProblems(kit.problems);
    return { count: `${kit.files} files, ${kit.reused} unchanged`, result: undefined };
  });
  await progress.step('Building the pages', async () => ({ count: `${await buildPages()} pages`, result: undefined }));
  await progress.step('Indexing for the search', async () => {
    const { files } = kitManifestSchema.parse(JSON.parse(await readFile(join(KIT_FOLDER, 'manifest.json'), 'utf8')));
    return { count: `${await makeSearchIndex(content, files, SITE_FOLDER)} pages and parts of pages`, result: undefined };
  });
  const notes = await progress.step('Making the editions', async (bar) => {
    await addKit();
    const { editions, notes: told } = await makeEditions(content, SITE_FOLDER, bar);
    await fillEditionPages(content, SITE_FOLDER, editions);
    return { count: `${editions.length} files`, result: told };
  });
  for (const line of notes) console.log(`      ${line}`);
  const counts = await progress.step('Checking the result', async () => {
    await writeHostFiles(content, SITE_FOLDER);
    await writeReleaseFiles(content, SITE_FOLDER);
    await fixModes(SITE_FOLDER);
    const result = await checkOutput(SITE_FOLDER, content, campaign);
    if (result.problems.length > 0) throw new CampaignProblems(result.problems);
    return { count: `${result.pages} pages, links to ${result.hosts} other hosts`, result: tellCounts(result.counts) };
  });
  console.log(`      ${counts}`);
  await progress.step('Publishing to dist/', async () => ({ count: `${await publish()} files`, result: undefined }));
  progress.finish();
}

async function buildPages(): Promise<number> {
  process.env['ALTAVEU_OUT'] = SITE_FOLDER;
  await forgetCode();
  const { build } = await import('astro');
  await build({ root: ROOT, logLevel: 'error' });
  return (await listFiles(SITE_FOLDER, '.')).filter((path) => path.endsWith('.html')).length;
}

/** Adds the graphics to the pages, and the mark by which hosts of pages keep folders whose names begin with a dot. */
async function addKit(): Promise<void> {
  await writeFile(join(SITE_FOLDER, '.nojekyll'), '');
  await cp(KIT_FOLDER, SITE_FOLDER, { recursive: true, filter: (path) => !path.endsWith('manifest.json') });
}

/** Puts the finished site in the place of the old one by renaming, so that no half-copied site is ever served. */
async function publish(): Promise<number> {
  const old = join(BUILD_FOLDER, 'old');
  await rm(old, { recursive: true, force: true });
  await rename(DIST_FOLDER, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(SITE_FOLDER, DIST_FOLDER);
  await rm(old, { recursive: true, force: true });
  return (await listFiles(DIST_FOLDER, '.')).length;
}
