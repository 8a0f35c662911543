// What the documents tell people to type works: each command line is run in a small campaign, or the test that runs it is named.
import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '#src/io/folders.ts';
import { listFiles } from '#src/io/list-files.ts';
import { createStaticServer, listen } from '#src/io/static-server.ts';
import { helpOf, unknownOption } from '../scripts/help.mjs';
import {
  codeIn,
  type CommandLine,
  commandLines,
  documents,
  linesOf,
  optionsAlone,
  optionsIn,
  programCalls,
  rowsOfCommands,
} from './documented/command-lines.ts';
import { samplePlace, type SamplePlace } from './documented/sample-place.ts';
import { type Call, callsOf, isToldByOther } from './documented/calls.ts';
import { runAlone, takeTurns, type Turns } from './documented/in-turn.ts';
import type { Ended } from './documented/run-in-turn.ts';
import { PROGRAMS } from './documented/ways.ts';
import { sampleRelease } from './proof/sample-release.ts';

const DEEP = process.env['ALTAVEU_DEEP'] === '1';

const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const texts = await documents();
const documented = [...texts].flatMap(([file, text]) => commandLines(file, text));

/** For the workflows of forges, and another name of `test --deep`. */
const COMMANDS = Object.keys(scripts).filter((name) => !['languages', 'test:deep'].includes(name));
/** What each command says of itself, by the words that ask for it: `new testimony`. */
const help = new Map<string, string>();
let place: SamplePlace;
let turns: Turns;
let server: Server;
/** The address at which the sample of a signed site is. */
let site = '';

beforeAll(async () => {
  place = await samplePlace();
  place.renew();
  server = createStaticServer(await sampleRelease());
  site = `${await listen(server, 0)}/`;
  turns = takeTurns(place.folder, place.env);
  const names = new Set([...COMMANDS, ...documented.map(nameOf)].filter((name) => name !== 'languages'));
  // What needs no package says it before any is brought, and in no process of its own.
  for (const name of names) help.set(name, helpOf(name) ?? (await turns.run(...split(name), '--help')).said);
}, 60_000);

afterAll(async () => {
  turns.end();
  server.close();
  await place.remove();
});

/** What has a help of its own. */
function nameOf({ command, args }: CommandLine): string {
  return command === 'new' && args[0] !== undefined ? `new ${args[0]}` : command.replace(/^test:deep$/, 'test');
}

function split(name: string): [string, ...string[]] {
  return name.split(' ') as [string, ...string[]];
}

function told({ file, text }: CommandLine): string {
  return `${file}: ${text}`;
}

test.each(COMMANDS)('npm run %s -- --help says what it does, with an example', (name) => {
  expect(help.get(name)!.length).toBeGreaterThan(80);
  expect(help.get(name)).toMatch(new RegExp(`^ *npm (run )?${name}\\b`, 'm'));
});

test('npm run new -- campaign and testimony list their flags', () => {
  for (const kind of ['campaign', 'testimony']) expect(help.get(`new ${kind}`)).toMatch(/^ {2}--[a-z-]+ …/m);
});

test('the door to all commands says their help itself, and refuses an option that a command doesn’t have', () => {
  expect(ask('check', '--help')).toMatchObject({ status: 0, stdout: `${helpOf('check')}\n` });
  const { status, stderr } = ask('build', '--timing');
  expect([status, stderr]).toEqual([1, expect.stringContaining('no option --timing. It has: --campaign')]);
});

function ask(...args: string[]) {
  return spawnSync(process.execPath, ['scripts/run.mjs', ...args], { cwd: ROOT, encoding: 'utf8' });
}

test('an option that a command would not know is found where it is documented', () => {
  expect(unknownOption('kit', ['--sheet'])).toContain('--sheets');
  expect(unknownOption('check', ['--lang=ar', '--output', 'dist'])).toBeUndefined();
  expect(linesOf('page.md', 'npm run build -- --locales ar,am # two')).toMatchObject([{ command: 'build', args: ['--locales', 'ar,am'] }]);
  expect(() => linesOf('page.md', 'npm run build --fresh')).toThrow('npm would keep “--fresh” for itself');
});

test('every command that is named is one', () => {
  expect(documented.filter(({ command }) => !Object.hasOwn(scripts, command)).map(told)).toEqual([]);
});

test('every option that a command is called with is told by its --help', () => {
  const wrong = documented.flatMap((line) => {
    const known = optionsIn(`--help ${help.get(nameOf(line)) ?? '--part'}`);
    return line.args.filter((arg) => arg.startsWith('--') && !known.has(arg.split('=')[0]!)).map((arg) => `${arg} in ${told(line)}`);
  });
  expect(wrong).toEqual([]);
});

test('an option that a sentence names alone is one, and in a table one of its row’s command', async () => {
  const shell = (await listFiles(ROOT, 'docs/deploy')).filter((path) => path.endsWith('.sh'));
  const programs = await Promise.all(shell.map((path) => readFile(join(ROOT, path), 'utf8')));
  const known = optionsIn([...help.values(), ...programs].join('\n'));
  const wrong = [...texts].flatMap(([file, text]) => {
    // What other programs take is shown where it is told.
    const shown = optionsIn(codeIn(text).lines.join('\n'));
    const alone = optionsAlone(text).filter((option) => !known.has(option) && !shown.has(option));
    const rows = rowsOfCommands(file, text).flatMap(({ line, options }) =>
      options.filter((option) => !optionsIn(help.get(nameOf(line))!).has(option)),
    );
    return [...alone, ...rows].map((option) => `${option} in ${file}`);
  });
  expect(wrong).toEqual([]);
});

test('what they show is run, and does what it is asked for', { timeout: DEEP ? 3_600_000 : 60_000 }, async () => {
  const all = callsOf(documented, help, site).filter(({ way }) => !way.elsewhere && (DEEP || !way.isLong));
  const failed: string[] = [];
  // By day one call of a kind is enough, and of what takes long always.
  for (const call of all.filter((each) => (DEEP && !each.way.isLong) || !isToldByOther(each, all))) {
    const { code, said } = await run(call);
    const isRight = (call.way.codes ?? [0]).includes(code) && (call.way.says ?? /^/).test(said);
    if (!isRight) failed.push(`${told(call.line)}\n  ended with ${code}: ${said}`);
  }
  expect(failed).toEqual([]);
});

async function run({ words, way }: Call): Promise<Ended> {
  place.renew();
  if (way.makes !== undefined) await rm(join(place.folder, words[way.makes]!), { recursive: true });
  for (const before of [...(way.after ?? []), words]) {
    const ended = way.isLong
      ? await runAlone(before, place.folder, place.env, before === words ? way.until : undefined)
      : await turns.run(...(before as [string, ...string[]]));
    if (before === words || ended.code !== 0) return ended;
  }
  throw new Error('There was nothing to run.');
}

test('what needs the network, a browser or other programs is run by the test that is named for it', async () => {
  for (const { way } of callsOf(documented, help, site)) {
    const [path, says] = way.elsewhere ?? ['README.md', ''];
    expect(await readFile(join(ROOT, path), 'utf8'), path).toContain(says);
  }
});

test('our programs besides have the options with which they are called, and tests that run them', async () => {
  const calls = [...texts].flatMap(([file, text]) => programCalls(text).map((call) => ({ ...call, file })));
  expect(new Set(calls.map(({ program }) => program))).toEqual(new Set(Object.keys(PROGRAMS)));
  for (const { program, options, file } of calls) {
    const { told, test, says } = PROGRAMS[program]!;
    const known = optionsIn(await readFile(join(ROOT, told), 'utf8'));
    expect(
      options.filter((option) => !known.has(option)),
      `${program} in ${file}`,
    ).toEqual([]);
    expect(await readFile(join(ROOT, test), 'utf8'), test).toContain(says);
  }
});
