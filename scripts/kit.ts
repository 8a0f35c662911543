// npm run kit: makes the graphics alone, into .build/kit. `--sheets` adds contact sheets, into .build/sheets: every language side by side.
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { countByRule } from '#src/core/checks/language/rule-counts.ts';
import { noteOfWarnings, printWarnings, type Warnings } from '#src/core/checks/print/told.ts';
import { tellIn } from '#src/core/checks/words.ts';
import { kitManifestSchema } from '#src/core/kit/manifest.ts';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { CampaignProblems } from '#src/io/campaign-problems.ts';
import { checkFolder } from '#src/io/check-folder.ts';
import { askedLanguage, runCommand } from '#src/io/command.ts';
import { writeContactSheets } from '#src/io/contact-sheets.ts';
import { BUILD_FOLDER, KIT_FOLDER } from '#src/io/folders.ts';
import { placeProblems } from '#src/io/kit-places.ts';
import { withLock } from '#src/io/lock/with-lock.ts';
import { makeKit } from '#src/io/make-kit.ts';
import { type Bar, startProgress } from '#src/io/progress.ts';
import { graphicsThatDoNotFit, tightWarnings } from '#src/io/tight-graphics.ts';

await runCommand(() => withLock(makeGraphics));

async function makeGraphics(): Promise<void> {
  const wantsSheets = process.argv.includes('--sheets');
  const progress = startProgress(wantsSheets ? 3 : 2);
  const folder = campaignFolder(process.argv);
  let note = '';
  const content = await progress.step('check', 'Checking the campaign', async (bar) => {
    const onWarnings = (warnings: Warnings): void => void (note = noteOfWarnings(warnings, askedLanguage(process.argv)));
    const result = await checkFolder(folder, onWarnings, bar);
    return { count: `${result.locales.length} languages`, result };
  });
  if (note !== '') console.log(`      ${note}`);
  await progress.step('graphics', 'Making the graphics', async (bar) => {
    const kit = await makeKit(content, bar, folder);
    if (kit.problems.length > 0) throw new CampaignProblems(kit.problems);
    return { count: `${kit.rasterised} made, ${kit.reused} unchanged, in .build/kit`, result: undefined };
  });
  if (wantsSheets) await progress.step('sheets', 'Drawing contact sheets', drawSheets);
  progress.finish();
  await printTight(content, folder);
}

/** Slogans that hardly fit: the next word would stop the build. */
async function printTight(content: CampaignContent, folder: string): Promise<void> {
  const { tight } = await graphicsThatDoNotFit(content);
  const shown = await placeProblems(tightWarnings(tight), folder);
  if (shown.length === 0) return;
  console.log(`\n${printWarnings({ shown, count: shown.length, byRule: countByRule(shown) }, tellIn(askedLanguage(process.argv)))}`);
}

async function drawSheets(bar: Bar): Promise<{ count: string; result: undefined }> {
  const { files } = kitManifestSchema.parse(JSON.parse(await readFile(`${KIT_FOLDER}/manifest.json`, 'utf8')));
  const sheets = await writeContactSheets(files, KIT_FOLDER, `${BUILD_FOLDER}/sheets`, bar);
  return { count: `${sheets.length} sheets, in .build/sheets`, result: undefined };
}
