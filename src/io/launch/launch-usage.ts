import type { Tell } from '#src/core/checks/words.ts';
import { wrapped } from '#src/core/launch/terminal-text.ts';

const WIDTH = 80;
/** Where the words of flags begin. */
const COLUMN = 18;

/** What `--help` says. */
export function launchUsage(tell: Tell): string {
  const examples = [
    'npm run launch-check',
    'npm run launch-check -- --campaign ../forest',
    'npm run launch-check -- --links',
    'npm run launch-check -- --live https://your.site/',
    'npm run launch-check -- --json > launch.json',
  ];
  const flags = [
    ['--campaign DIR', tell(['new.campaign-flag'])],
    ['--links', tell(['launch.flag-links'])],
    ['--live [URL]', tell(['launch.flag-live'])],
    ['--json', tell(['launch.flag-json'])],
    ['--lang CODE', tell(['launch.flag-lang'])],
  ].flatMap(([flag = '', text = '']) => wrapped(text, WIDTH - COLUMN).map((line, i) => (i === 0 ? `  ${flag}` : '').padEnd(COLUMN) + line));
  return [
    ...wrapped(tell(['launch.usage']), WIDTH),
    '',
    ...flags,
    '',
    tell(['new.examples']),
    ...examples.map((line) => `  ${line}`),
    '',
    ...wrapped(tell(['launch.codes']), WIDTH),
  ].join('\n');
}
