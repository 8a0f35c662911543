// npm run check: reads the campaign and lists everything that is wrong with it.
import process from 'node:process';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { checkFolder } from '#src/io/check-folder.ts';
import { runCommand } from '#src/io/command.ts';

await runCommand(async () => {
  const { locales, explainer, testimonies, coalition } = await checkFolder(campaignFolder(process.argv));
  console.log(
    `No problems: ${locales.length} languages, ${explainer.length} explainer pages, ` +
      `${testimonies.length} testimonies, ${coalition.length} organisations.`,
  );
});
