// npm run kit: makes the graphics alone, into .build/kit.
import process from 'node:process';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { CampaignProblems, checkFolder } from '#src/io/check-folder.ts';
import { runCommand } from '#src/io/command.ts';
import { makeKit } from '#src/io/make-kit.ts';
import { startProgress } from '#src/io/progress.ts';

await runCommand(async () => {
  const progress = startProgress(2);
  const folder = campaignFolder(process.argv);
  const content = await progress.step('Checking the campaign', async () => {
    const result = await checkFolder(folder);
    return { count: `${result.locales.length} languages`, result };
  });
  await progress.step('Making the graphics', async (bar) => {
    const kit = await makeKit(content, bar, folder);
    if (kit.problems.length > 0) throw new CampaignProblems(kit.problems);
    return { count: `${kit.rasterised} made, ${kit.reused} unchanged, in .build/kit`, result: undefined };
  });
  progress.finish();
});
