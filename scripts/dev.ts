// npm run dev: the site with live reload on http://localhost:4321, for those who edit it.
import process from 'node:process';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { runCommand } from '#src/io/command.ts';
import { devFiles } from '#src/io/dev-files.ts';
import { ROOT } from '#src/io/folders.ts';
import { keepKitOf } from '#src/io/kit-owner.ts';
import { takeLock } from '#src/io/lock/with-lock.ts';
import { shownOf } from '#src/io/translation/shown-thread.ts';

await runCommand(async () => {
  const campaign = campaignFolder(process.argv);
  process.env['CAMPAIGN'] = campaign;
  // Until it is stopped: it makes graphics and texts where builds make theirs.
  await takeLock();
  await keepKitOf(campaign);
  const shown = shownOf(campaign);
  const { dev } = await import('astro');
  // The check and the kit are loaded once the server listens: pages can be read before.
  const openKit = async () => (await import('#src/io/dev-kit.ts')).openDevKit({ campaign, onPlan: shown.renew });
  await dev({ root: ROOT, integrations: [devFiles(openKit)] }).catch(async (error: unknown) => {
    // What the campaign itself stops the server with is better said by the check.
    const { checkFolder } = await import('#src/io/check-folder.ts');
    await checkFolder(campaign);
    throw error;
  });
  // To be stopped is how a server ends, and no fault.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
});
