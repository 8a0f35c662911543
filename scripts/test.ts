// npm test: builds the site, then runs every test: code, built site, browser. `--deep` opens every page of every language;
// `--campaign DIR` tests another campaign's site; other arguments go to Vitest (`npm test -- src/core/kit`).
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { buildSite } from '#src/io/build-site.ts';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { runCommand } from '#src/io/command.ts';

await runCommand(async () => {
  await buildSite(campaignFolder(process.argv));
  console.log('');
  process.exitCode = runVitest(forVitest(process.argv.slice(2)));
});

/** The arguments without those that this command answers itself. */
function forVitest(args: string[]): string[] {
  return args.filter((arg, index) => arg !== '--deep' && arg !== '--campaign' && args[index - 1] !== '--campaign');
}

function runVitest(args: string[]): number {
  const env = { ...process.env, ...(process.argv.includes('--deep') && { ALTAVEU_DEEP: '1' }) };
  const command = ['run', '--config', 'tests/vitest.config.ts', ...args];
  return spawnSync('vitest', command, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status ?? 1;
}
