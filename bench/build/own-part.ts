// What peers do too, and the check before it: node bench/build/own-part.ts CAMPAIGN. Times go where ALTAVEU_TIMINGS says.
import process from 'node:process';
import { withUntranslated } from '#src/core/site/untranslated.ts';
import { checkFolder } from '#src/io/check-folder.ts';
import { SITE_FOLDER } from '#src/io/folders.ts';
import { writePages } from '#src/io/write-pages.ts';
import { startProgress } from '#src/io/progress.ts';
import { remove } from '#src/io/publish/remove.ts';
import { makeSearchIndex } from '#src/io/search-index.ts';
import { shownTexts } from '#src/io/translation/shown-texts.ts';

const [campaign = ''] = process.argv.slice(2);
const progress = startProgress(3);
process.env['CAMPAIGN'] = campaign;
await remove(SITE_FOLDER);
const content = await progress.step('check', 'Checking the campaign', async () => ({ count: '', result: await checkFolder(campaign) }));
const whole = await progress.step('pages', 'Building the pages', async (bar) => {
  const shown = await shownTexts(campaign);
  const result = withUntranslated(content, shown.texts);
  return { count: `${await writePages(result, campaign, shown, bar)} pages`, result };
});
await progress.step('search', 'Indexing for the search', async () => ({
  count: `${await makeSearchIndex(whole, [], SITE_FOLDER)} records`,
  result: undefined,
}));
progress.finish();
