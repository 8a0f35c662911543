import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { noteOfWarnings, type Warnings } from '#src/core/checks/print/told.ts';
import { kitManifestSchema } from '#src/core/kit/manifest.ts';
import { hasSearch } from '#src/core/site/sections.ts';
import { withUntranslated } from '#src/core/site/untranslated.ts';
import { announceBuilding, buildingOf, tellLanguages } from './building.ts';
import { CampaignProblems } from './campaign-problems.ts';
import { checkFolder } from './check-folder.ts';
import { believeCaches } from './caches.ts';
import { cleanSlate } from './clean-slate.ts';
import { askedLanguage } from './command.ts';
import { makeFallbackFonts } from './fallback-fonts.ts';
import { fillEditionPages } from './editions/fill-pages.ts';
import { makeEditions } from './editions/make-editions.ts';
import { finishSite, finishSteps } from './finish-site.ts';
import { DIST_FOLDER, KIT_FOLDER, SITE_FOLDER } from './folders.ts';
import { writeFormFiles } from './form-files.ts';
import { writeHostFiles } from './host-files.ts';
import { withLock } from './lock/with-lock.ts';
import { listFiles } from './list-files.ts';
import { makeKit } from './make-kit.ts';
import { refuseForeign } from './out-folder.ts';
import { writePageCodes } from './page-codes.ts';
import { placeOf } from './publish/place.ts';
import { putSame, shareWithPublished } from './publish/put-file.ts';
import { type Progress, startProgress } from './progress.ts';
import type { SignSums } from './release-files.ts';
import { type Indexing, makeSearchIndex } from './search-index.ts';
import { timed } from './timings.ts';
import { type ShownTexts, shownTexts } from './translation/shown-texts.ts';
import { rememberCampaign } from './unchanged.ts';
import { startAhead, writePages } from './write-pages.ts';

/** What is built, and how. */
export interface BuildOptions {
  /** The languages of a shard; all where none are named. */
  locales?: readonly string[];
  /** True to believe nothing that earlier builds have kept, as releases do. */
  fresh?: boolean;
  /** Where the finished site is to stand instead of `dist/`. */
  out?: string;
  /** Signs the list of the site’s checksums before the site is published. */
  sign?: SignSums;
}

/** Builds a campaign's site into `dist/`. Until everything is ready, the `dist/` of the last build stays as it is. */
export function buildSite(campaign: string, options: BuildOptions = {}): Promise<void> {
  return withLock(() => buildAlone(campaign, options));
}

async function buildAlone(campaign: string, { locales, fresh = false, out = DIST_FOLDER, sign }: BuildOptions): Promise<void> {
  process.env['CAMPAIGN'] = campaign;
  announceBuilding(locales);
  believeEarlier(!fresh, out);
  await refuseForeign(out);
  await placeOf(out);
  const assertUnchanged = await rememberCampaign(campaign);
  const progress = startProgress(6 + finishSteps(locales !== undefined));
  const ahead = startAhead();
  const { content, shown } = await checkSources(campaign, locales, progress);
  await makeGraphics(content, progress);
  const digests = await progress.step('pages', 'Building the pages', async (bar) => {
    const written = await writePages(campaign, shown, bar, ahead);
    return { count: `${written.pages} pages`, result: written.digests };
  });
  await progress.step('forms', 'Writing codes and forms', async () => {
    const codes = await timed('Codes of addresses', () => writePageCodes(content, SITE_FOLDER));
    const forms = await timed('Forms for translators', () => writeFormFiles(content, campaign, shown.texts, SITE_FOLDER));
    return { count: `${codes} codes, ${forms} forms`, result: undefined };
  });
  await progress.step('search', 'Indexing for the search', async (bar) => ({
    count: hasSearch(content.campaign) ? `${await indexPages(content, { digests, bar })} pages and parts of pages` : 'left out',
    result: undefined,
  }));
  const notes = await progress.step('editions', 'Making the editions', async (bar) => {
    await addKit();
    const fontNotes = await makeFallbackFonts(content, SITE_FOLDER);
    const { editions, notes: told } = await makeEditions(content, SITE_FOLDER, digests, bar);
    await fillEditionPages(content, SITE_FOLDER, editions);
    return { count: `${editions.length} files`, result: [...fontNotes, ...told] };
  });
  for (const line of notes) console.log(`      ${line}`);
  await writeHostFiles(content, SITE_FOLDER);
  const digest = await assertUnchanged();
  await finishSite(content, campaign, progress, { out, sign, digest });
}

/** Whether what earlier builds have kept is believed, and whether the site may share files with the one whose place it takes. */
function believeEarlier(isBelieved: boolean, out: string): void {
  believeCaches(isBelieved);
  shareWithPublished(isBelieved && out === DIST_FOLDER);
}

/** The campaign’s content and texts; mistakes in it stop the build here. */
async function checkSources(campaign: string, locales: readonly string[] | undefined, progress: Progress): Promise<Sources> {
  let note = '';
  const onWarnings = (warnings: Warnings): void => void (note = noteOfWarnings(warnings, askedLanguage(process.argv)));
  const sources = await progress.step('check', 'Checking the campaign', async (bar) => {
    const checked = await checkFolder(campaign, onWarnings, bar);
    const shown = await shownTexts(campaign);
    const content = { ...withUntranslated(checked, shown.texts), ...(locales && { building: buildingOf(checked, locales) }) };
    return { count: tellLanguages(content), result: { content, shown } };
  });
  if (note !== '') console.log(`      ${note}`);
  return sources;
}

async function makeGraphics(content: CampaignContent, progress: Progress): Promise<void> {
  await progress.step('graphics', 'Making the graphics', async (bar) => {
    await cleanSlate();
    const kit = await makeKit(content, bar);
    if (kit.problems.length > 0) throw new CampaignProblems(kit.problems);
    return { count: `${kit.files} files, ${kit.reused} unchanged`, result: undefined };
  });
}

interface Sources {
  content: CampaignContent;
  shown: ShownTexts;
}

async function indexPages(content: CampaignContent, indexing: Indexing): Promise<number> {
  const { files } = kitManifestSchema.parse(JSON.parse(await readFile(join(KIT_FOLDER, 'manifest.json'), 'utf8')));
  return makeSearchIndex(content, files, SITE_FOLDER, indexing);
}

/** Adds the graphics to the pages, and the mark by which hosts of pages keep folders whose names begin with a dot. */
async function addKit(): Promise<void> {
  await writeFile(join(SITE_FOLDER, '.nojekyll'), '');
  for (const path of await listFiles(KIT_FOLDER, '.')) {
    if (!path.endsWith('manifest.json')) putSame(join(KIT_FOLDER, path), join(SITE_FOLDER, path));
  }
}
