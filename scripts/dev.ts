// npm run dev: the site with live reload on http://localhost:4321, for those who edit it.
import process from 'node:process';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { runCommand } from '#src/io/command.ts';
import { devFiles } from '#src/io/dev-files.ts';
import { openDevKit } from '#src/io/dev-kit.ts';
import { ROOT } from '#src/io/folders.ts';

await runCommand(async () => {
  const campaign = campaignFolder(process.argv);
  process.env['CAMPAIGN'] = campaign;
  const kit = await openDevKit(campaign);
  const { dev } = await import('astro');
  await dev({ root: ROOT, integrations: [devFiles(kit)] });
});
