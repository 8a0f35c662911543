import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../folders.ts';

const FOLDER = join(ROOT, 'scripts', 'observatory');
const MODULES = join(FOLDER, 'node_modules');
const GRADER = join(MODULES, '@mdn', 'mdn-http-observatory');

/** One test of the grader: its name, what it found, and what that is worth. */
export interface GradedTest {
  name: string;
  pass: boolean;
  result: string;
  scoreModifier: number;
}

/** What the grader says of a host. */
export interface Graded {
  grade: string;
  score: number;
  tests: GradedTest[];
}

interface Scanned {
  scan: { grade: string; score: number };
  tests: Record<string, Omit<GradedTest, 'name'>>;
}

/**
 * Endings of host names that browsers reach over https alone, whoever asks. The grader takes the whole list from the network when it is
 * installed; a few endings are enough here, and the host of a campaign is on the list only once its owner has asked for it.
 */
const PRELOADED = Object.fromEntries(['app', 'dev', 'page'].map((name) => [name, { mode: 'force-https', includeSubDomains: true }]));

/** Brings Mozilla’s grader where it is not yet there, exactly as its lockfile names it. */
export async function bringGrader(): Promise<void> {
  if (!existsSync(GRADER)) {
    console.log('Bringing Mozilla’s grader (once, 140 MB) …');
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: FOLDER,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
  await writeFile(join(GRADER, 'conf', 'hsts-preload.json'), JSON.stringify(PRELOADED));
}

/** Lets the grader look at a host, as it looks at those on the web. */
export async function grade(host: string): Promise<Graded> {
  const { scan } = (await load(join(GRADER, 'src', 'index.js'))) as { scan(name: string): Promise<Scanned> };
  const { scan: whole, tests } = await scan(host);
  const each = Object.entries(tests).map(([name, test]) => ({ ...test, name: name.replace(/Output$/, '') }));
  return { grade: whole.grade, score: whole.score, tests: each };
}

/** A certificate for hosts that only this machine knows. */
export async function certificateFor(hosts: readonly string[]): Promise<{ cert: string; key: string }> {
  const { default: selfsigned } = (await load(join(MODULES, 'selfsigned', 'index.js'))) as {
    default: { generate(names: object[], options: object): Promise<{ cert: string; private: string }> };
  };
  const altNames = hosts.map((value) => ({ type: 2, value }));
  const extensions = [
    { name: 'basicConstraints', cA: true },
    { name: 'subjectAltName', altNames },
  ];
  const made = await selfsigned.generate([{ name: 'commonName', value: hosts[0] }], { algorithm: 'sha256', extensions });
  return { cert: made.cert, key: made.private };
}

function load(path: string): Promise<unknown> {
  return import(pathToFileURL(path).href);
}
