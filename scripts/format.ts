// npm run format: puts code and content into the project's one layout. `--check` only says what would change.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const mode = process.argv.includes('--check') ? '--check' : '--write';
const done = spawnSync('prettier', [mode, '--log-level=warn', '.'], { stdio: 'inherit', shell: process.platform === 'win32' });
process.exit(done.status ?? 1);
