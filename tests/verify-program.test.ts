// The program that every site publishes, run as readers run it: one file, and a Node that knows nothing of this folder.
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishedScript } from '#src/io/release/published-script.ts';
import { createStaticServer, listen } from '#src/io/static-server.ts';
import { cleanUp, edit, newFolder, OTHER_KEY, OWN_KEY, sampleRelease, TEXTS } from './proof/sample-release.ts';

const KEY = OWN_KEY.public.text;

let script = '';
let site = '';
let older = '';

beforeAll(async () => {
  const home = await newFolder();
  script = join(home, 'verify.mjs');
  await writeFile(script, await publishedScript());
  site = await sampleRelease({ texts: { ...TEXTS, 'verify.mjs': await publishedScript() } });
  older = await sampleRelease({ serial: 5, date: '2026-02-02' });
}, 60_000);
afterAll(cleanUp);

/** What the verifier takes of Node: Node 18 has all of it. */
const OF_NODE_18 =
  'basename createHash createPublicKey createReadStream dirname fileURLToPath join lstat parseArgs process readFile readFileSync readdir rename resolve sep stat statSync verify writeFile';

function verify(...args: string[]): Promise<{ code: number; said: string }> {
  return run(script, args);
}

function run(program: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, ...args],
      { env: { PATH: process.env['PATH'], ...env }, cwd: join(script, '..') },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, said: out + err }),
    );
  });
}

test('it needs nothing but Node, and no newer one than readers have', async () => {
  const code = await readFile(script, 'utf8');
  const imported = [...code.matchAll(/^import .* from ["'](.+)["'];$/gm)].map(([, name]) => name!);
  expect(imported.length).toBeGreaterThan(4);
  expect(imported.filter((name) => !builtinModules.includes(name.replace(/^node:/, '')))).toEqual([]);
  const taken = [...code.matchAll(/^import (?:\{ (.+) \}|(\w+)) from/gm)].flatMap(([, names, one]) => (names ?? one!).split(', '));
  expect(taken.filter((name) => !OF_NODE_18.split(' ').includes(name))).toEqual([]);
  expect(code).not.toMatch(/\brequire\(|\bimport\(|process\.env\.npm|\/v;|\.toSorted\(|\.isSubsetOf\(/);
  expect(code).not.toContain('src/core');
  expect(code.startsWith('#!/usr/bin/env node\n')).toBe(true);
});

test('a genuine copy in a folder, and on the web', async () => {
  const folder = await verify(site, '--key', KEY, '--at-least', '7');
  expect(folder).toMatchObject({ code: 0, said: expect.stringContaining('Genuine: this copy is exactly what the campaign published.') });
  expect(folder.said).toContain('Release number 7 of 2026-03-21, for https://forest.example/');
  const server = createStaticServer(site);
  const address = await listen(server, 0);
  const web = await verify(address, '--key', KEY).finally(() => server.close());
  expect(web).toMatchObject({ code: 0, said: expect.stringContaining('files that were added to a copy can’t be seen') });
});

test('a copy that speaks for itself proves nothing, and says where to compare', async () => {
  const { code, said } = await run(join(site, 'verify.mjs'), [site]);
  expect(code).toBe(8);
  expect(said).toContain(`Signed by the key ${KEY}, which only this copy names.`);
  expect(said).toContain('Compare the key above, letter by letter');
  expect(said).toContain('A false copy can bring a false program');
});

test('changed pages are named by their names, in any script', async () => {
  const copy = await sampleRelease();
  await edit(copy, 'am/ጥያቄ.html', () => 'false');
  await edit(copy, 'ar/الأسئلة.html', () => 'false');
  const { code, said } = await verify(copy, '--key', KEY);
  expect(code).toBe(3);
  expect(said).toContain('Changed (2):\n  am/ጥያቄ.html\n  ar/الأسئلة.html\n');
});

test('what was remembered refuses an older copy and another key, and is not forgotten over them', async () => {
  const memory = join(await newFolder(), 'memory.json');
  expect((await verify(site, '--remember', memory)).code).toBe(8);
  expect((await verify(site, '--remember', memory)).code).toBe(0);
  const kept = await readFile(memory, 'utf8');
  const rollback = await verify(older, '--remember', memory);
  expect(rollback.code).toBe(4);
  expect(rollback.said).toContain('Known already: release number 7 of 2026-03-21.');
  expect(rollback.said).toContain('Release number 5 of 2026-02-02');
  const stranger = await sampleRelease({ serial: 9, key: OTHER_KEY, named: OTHER_KEY });
  expect((await verify(stranger, '--remember', memory)).code).toBe(6);
  expect(await readFile(memory, 'utf8')).toBe(kept);
});

test.each([
  ['a folder', () => site],
  ['the facts of a release', () => join(site, 'release.json')],
  ['what monitors read', () => join(site, '.well-known/site-release.json')],
  ['a signature', () => join(site, 'SHA256SUMS.minisig')],
])('an older copy is found beside %s', async (_, previous) => {
  expect((await verify(older, '--key', KEY, '--previous', previous())).code).toBe(4);
});

test.each<[string, () => string[], number]>([
  ['no copy', () => [], 1],
  ['two copies', () => [site, older], 1],
  ['an option that nobody knows', () => [site, '--force'], 1],
  ['a key that is none', () => [site, '--key', 'RWabc'], 1],
  ['a number that is none', () => [site, '--at-least', '0'], 1],
  ['an earlier copy that is none', () => [site, '--previous', join(script, '..')], 1],
  ['a memory that is another file', () => [site, '--remember', script], 1],
  ['a folder that is not there', () => [join(site, 'nowhere')], 2],
  ['a file instead of a folder', () => [script], 2],
  ['a folder that holds no site', () => [join(site, 'en')], 7],
])('it is asked for %s', async (_, args, code) => {
  const answer = await verify(...args());
  expect(answer.code).toBe(code);
  expect(answer.said).not.toMatch(/\n {4}at /);
});

test('it answers in the language of the machine, or in the one it is asked for', async () => {
  const [asked, own] = await Promise.all([verify('--help', '--lang', 'en'), run(script, ['--help'], { LANG: 'xx_XX.UTF-8' })]);
  expect(asked.said).toContain('Checks whether a copy of the site');
  expect(own).toEqual(asked);
});
