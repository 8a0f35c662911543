// npm run dev: the site with live reload on http://localhost:4321, for those who edit it.
import process from 'node:process';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { runCommand } from '#src/io/command.ts';
import { devFiles } from '#src/io/dev-files.ts';
import { openDevKit } from '#src/io/dev-kit.ts';
import { ROOT } from '#src/io/folders.ts';
import { takeLock } from '#src/io/lock/with-lock.ts';

await runCommand(async () => {
  const campaign = campaignFolder(process.argv);
  process.env['CAMPAIGN'] = campaign;
  // Until it is stopped: it makes graphics and texts where builds make theirs.
  await takeLock();
  const kit = await openDevKit(campaign);
  const { dev } = await import('astro');
  await dev({ root: ROOT, integrations: [devFiles(kit)] });
  // To be stopped is how a server ends, and no fault.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
});
