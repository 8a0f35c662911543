// Makes the graphics of the campaign in --campaign, and says how it went in one line of JSON.
import process from 'node:process';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { checkFolder } from '#src/io/check-folder.ts';
import { makeKit } from '#src/io/make-kit.ts';
import { runCommand } from '#src/io/command.ts';

await runCommand(async () => {
  const since = performance.now();
  const { files, rasterised, reused, problems } = await makeKit(await checkFolder(campaignFolder(process.argv)), () => {});
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(
    JSON.stringify({
      files,
      rasterised,
      reused,
      megabytes,
      seconds: (performance.now() - since) / 1000,
      problems: problems.map(({ what }) => what),
    }),
  );
});
