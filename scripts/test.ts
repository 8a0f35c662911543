// npm test: builds the site, then runs every test: code, built site, browser. `--deep` opens every page of every language;
// `--campaign DIR` tests another campaign's site; other arguments go to Vitest (`npm test -- src/core/kit`).
import process from 'node:process';
import { buildSite } from '#src/io/build-site.ts';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { runCommand } from '#src/io/command.ts';
import { withLock } from '#src/io/lock/with-lock.ts';
import { forVitest, startTests, tellTests } from '#src/io/test-run.ts';

// The tests read what was built: nobody else may publish meanwhile.
await runCommand(() =>
  withLock(async () => {
    const [campaign, args] = [campaignFolder(process.argv), forVitest(process.argv.slice(2))];
    // What needs no site is tested while it is built: that leaves a processor half idle. It is told afterwards.
    const code = args.length === 0 ? startTests({ projects: ['core', 'code', 'apart', 'builds'], workers: 2, isQuiet: true }) : undefined;
    try {
      await buildSite(campaign);
    } catch (error) {
      code?.stop();
      throw error;
    }
    console.log('');
    const site = startTests({ args, projects: code ? ['site', 'browser'] : [] });
    process.exitCode = await tellTests([site, ...(code ? [code] : [])]);
  }),
);
