// What peers do too, and the check before it: node bench/build/own-part.ts CAMPAIGN. Times go where ALTAVEU_TIMINGS says.
import { rename } from 'node:fs/promises';
import process from 'node:process';
import { withUntranslated } from '#src/core/site/untranslated.ts';
import { checkFolder } from '#src/io/check-folder.ts';
import { DIST_FOLDER, SITE_FOLDER } from '#src/io/folders.ts';
import { startAhead, writePages } from '#src/io/write-pages.ts';
import { startProgress } from '#src/io/progress.ts';
import { shareWithPublished } from '#src/io/publish/put-file.ts';
import { remove } from '#src/io/publish/remove.ts';
import { makeSearchIndex } from '#src/io/search-index.ts';
import { shownTexts } from '#src/io/translation/shown-texts.ts';

const [campaign = ''] = process.argv.slice(2);
const progress = startProgress(3);
process.env['CAMPAIGN'] = campaign;
shareWithPublished(true);
const ahead = startAhead();
const content = await progress.step('check', 'Checking the campaign', async () => ({ count: '', result: await checkFolder(campaign) }));
const { whole, digests } = await progress.step('pages', 'Building the pages', async (bar) => {
  const shown = await shownTexts(campaign);
  const result = withUntranslated(content, shown.texts);
  const written = await writePages(campaign, shown, bar, ahead);
  return { count: `${written.pages} pages`, result: { whole: result, digests: written.digests } };
});
await progress.step('search', 'Indexing for the search', async () => ({
  count: `${await makeSearchIndex(whole, [], SITE_FOLDER, { digests })} records`,
  result: undefined,
}));
// As a build does at its end: the next one finds the pages there.
await remove(DIST_FOLDER);
await rename(SITE_FOLDER, DIST_FOLDER);
progress.finish();
