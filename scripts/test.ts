// npm test: builds the site, then runs every test: code, built site, browser. `--deep` opens every page of every language;
// `--campaign DIR` tests another campaign's site; other arguments go to Vitest (`npm test -- src/core/kit`).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { buildSite } from '#src/io/build-site.ts';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { runCommand } from '#src/io/command.ts';
import { withLock } from '#src/io/lock/with-lock.ts';

// The tests read what was built: nobody else may publish meanwhile.
await runCommand(() =>
  withLock(async () => {
    await buildSite(campaignFolder(process.argv));
    console.log('');
    process.exitCode = await runVitest(forVitest(process.argv.slice(2)));
  }),
);

/** The arguments without those that this command answers itself. */
function forVitest(args: string[]): string[] {
  return args.filter((arg, index) => arg !== '--deep' && arg !== '--campaign' && args[index - 1] !== '--campaign');
}

async function runVitest(args: string[]): Promise<number> {
  const env = { ...process.env, ...(process.argv.includes('--deep') && { ALTAVEU_DEEP: '1' }) };
  const command = ['run', '--config', 'tests/vitest.config.ts', ...args];
  const vitest = spawn('vitest', command, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => vitest.kill(signal));
  const [code] = (await once(vitest, 'exit')) as [number | null];
  return code ?? 1;
}
