// The one door to every command: `node scripts/run.mjs <command> [arguments]`.
// It runs on any Node (12 and later), brings what is missing from the lockfiles, then hands over to scripts/<command>.ts.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { helpOf, unknownOption } from './help.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [command = 'help', ...rest] = process.argv.slice(2);

const script = join(root, 'scripts', `${command}.ts`);
if (!/^[a-z-]+$/.test(command) || !existsSync(script)) {
  stop(`There is no command “${command}”. Try: npm start, npm test, or one of those that \`npm run\` lists.`);
}
const help = rest.includes('--help') ? helpOf(command) : undefined;
if (help) {
  console.log(help);
  process.exit(0);
}
const wrong = unknownOption(command, rest);
if (wrong) stop(wrong);
const odd = /['"#?]/.exec(root);
if (odd && ['start', 'dev', 'build', 'reproduce', 'test'].includes(command)) {
  stop(
    `Astro can’t build in a folder with ${odd[0]} in its name. Give this folder another name, then run the same command again:\n${root}`,
  );
}
bringPackages(root, 'packages');
const node = newEnough(process.versions.node) ? process.execPath : bringNode();
handOver(node);

/** Installs exactly what a folder's lockfile names, once, and again only after the lockfile changed. */
function bringPackages(folder, what) {
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const stamp = join(folder, 'node_modules', '.altaveu-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log(`Bringing ${what} (once) …`);
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync('npm', options, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) {
    stop(`npm could not install ${what}. Check the network connection and the free disk space, then run the same command again.`);
  }
  writeFileSync(stamp, lock);
}

/** Installs the exact Node that scripts/node/package-lock.json names, for machines whose own is too old, and returns its path. */
function bringNode() {
  const folder = join(root, 'scripts', 'node');
  bringPackages(folder, 'a newer Node');
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(folder, 'node_modules', `node-${platform}-${process.arch}`, 'bin', binary);
  if (existsSync(path)) return path;
  return stop(
    `This machine has Node ${process.versions.node}; 22.22 or 24.8 at least is needed. Install Node 24 from nodejs.org, then run the same command again.`,
  );
}

/** True for Node 22.22 and later, and 24.8 and later: what the validator of HTML asks for. */
function newEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 8) || (major === 22 && minor >= 22);
}

/** Runs the command with that Node first on PATH, no telemetry, one time zone and one language for everybody; and ends as it ends. */
function handOver(path) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const env = {
    ...process.env,
    PATH: `${dirname(path)}${separator}${join(root, 'node_modules', '.bin')}${separator}${process.env.PATH}`,
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DISABLE_UPDATE_CHECK: 'true',
    // What Node has compiled once, it needn’t again: each command starts in half the time.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE || join(root, '.cache', 'code'),
    TZ: 'UTC',
    // In place of a language that Node doesn't know, it would take the one of the machine.
    LC_ALL: 'C.UTF-8',
    // glibc keeps a heap for each thread; two are enough for pictures, and take a third less memory.
    MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX || '2',
    // By this the command knows when nobody waits for it any more.
    ALTAVEU_PARENT: String(process.pid),
  };
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const child = spawn(path, [...flags, script, ...rest], { cwd: root, stdio: 'inherit', env });
  child.on('error', (error) => stop(`${path} could not be started: ${error.message}`));
  child.on('exit', endAs);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  endWithNpm(child);
}

/** Ends with the command's own code, or as shells tell that a signal has ended it: 130 for Ctrl+C, 143 for SIGTERM. */
function endAs(code, signal) {
  if (signal === 'SIGKILL')
    console.error('\nThe system has ended the command, perhaps for lack of memory. What is published is as it was.');
  else if (signal) console.error('\nStopped. What is published is as it was; the same command begins anew.');
  process.exit(signal ? 128 + (constants.signals[signal] || 0) : code);
}

/** If npm itself is killed, it can pass nothing on: then nobody waits for the command any more. */
function endWithNpm(child) {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  setInterval(() => process.ppid !== parent && child.kill('SIGKILL'), 250);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
