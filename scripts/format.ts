// npm run format: puts code and content into the project's one layout. `--check` only says what would change.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const mode = process.argv.includes('--check') ? '--check' : '--write';
// What it has seen in its layout once, it needn’t look at again until it or the packages are others.
const done = spawnSync('prettier', [mode, '--cache', '--cache-strategy=content', '--log-level=warn', '.'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (done.error) console.error(`Prettier could not be started, so nothing was looked at: ${done.error.message}\nCall it as npm run format.`);
process.exit(done.status ?? 1);
