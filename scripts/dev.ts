// npm run dev: the site with live reload on http://localhost:4321, for those who edit it.
import process from 'node:process';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { checkFolder } from '#src/io/check-folder.ts';
import { runCommand } from '#src/io/command.ts';
import { ROOT } from '#src/io/folders.ts';
import { makeKit } from '#src/io/make-kit.ts';

await runCommand(async () => {
  const campaign = campaignFolder(process.argv);
  process.env['CAMPAIGN'] = campaign;
  await makeKit(await checkFolder(campaign), () => {});
  const { dev } = await import('astro');
  await dev({ root: ROOT });
});
