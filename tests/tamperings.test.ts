// Everything that may happen to a copy of a site must be seen, and called by its name. minisign and sha256sum are asked as well: the verifier
// never believes what they doubt.
import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Changes } from '#src/core/release/compare.ts';
import { judge, type Findings } from '#src/core/release/judge.ts';
import { releaseAt } from '#src/io/release/known-release.ts';
import { openFolder } from '#src/io/release/folder-copy.ts';
import { verifyCopy } from '#src/io/release/verify-copy.ts';
import { type DebianProgram, debianProgram } from './debian-program.ts';
import { cleanUp, newFolder, OWN_KEY, sampleRelease } from './proof/sample-release.ts';
import { ROLLED_BACK } from './proof/rolled-back.ts';
import { TAMPERED_FILES } from './proof/tampered-files.ts';
import { TAMPERED_PROOFS } from './proof/tampered-proofs.ts';
import type { Tampering } from './proof/tampering.ts';

const run = promisify(execFile);
const deep = process.env['ALTAVEU_DEEP'] === '1';
const canLink = process.platform !== 'win32';
const ALL = [...TAMPERED_FILES, ...TAMPERED_PROOFS, ...ROLLED_BACK].filter(({ needs }) => needs === undefined || canLink);
/** Starting two programs for each copy takes a while: on other days some of them are asked. */
const ASKED = ALL.filter((_, i) => deep || i % 12 === 0);
const EXPECTED_KEY = [{ key: OWN_KEY.public, source: 'given' as const }];

let good = '';
let minisign: DebianProgram;

beforeAll(async () => {
  good = await sampleRelease();
  minisign = await debianProgram('minisign', ['minisign']);
}, 60_000);
afterAll(cleanUp);

async function tampered({ act }: Pick<Tampering, 'act'>): Promise<string> {
  const folder = await newFolder();
  await cp(good, folder, { recursive: true });
  await act(folder);
  return folder;
}

async function findingsIn(folder: string): Promise<{ findings: Findings; state: string }> {
  const known = (await releaseAt(good))!;
  const { findings } = await verifyCopy(await openFolder(folder), EXPECTED_KEY);
  return { findings, state: judge(findings, { known: [known] }) };
}

function seenIn(changes: Changes | undefined): Partial<Changes> {
  return Object.fromEntries(Object.entries(changes ?? {}).filter(([, list]) => list.length > 0));
}

test('a copy that nobody touched is genuine', async () => {
  const { findings, state } = await findingsIn(await tampered({ act: () => Promise.resolve() }));
  expect([state, seenIn(findings.changes)]).toEqual(['genuine', {}]);
});

test('at least a hundred things are done to copies', () => {
  expect(ALL.length).toBeGreaterThanOrEqual(100);
  expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
});

test.each(ALL)('$name', async (tampering) => {
  const { findings, state } = await findingsIn(await tampered(tampering));
  expect(state).toBe(tampering.state);
  if (tampering.changes) expect(seenIn(findings.changes)).toEqual(tampering.changes);
});

test.each(ASKED)('minisign and sha256sum agree: $name', async (tampering) => {
  const folder = await tampered(tampering);
  const { findings } = await findingsIn(folder);
  const ours = [findings.signature.kind === 'good', isWhole(findings)];
  const theirs = [await isContent(minisign.path, ['-Vqm', 'SHA256SUMS', '-P', OWN_KEY.public.text], folder), await sumsAgree(folder)];
  // What only the verifier sees must be marked; what they see, it must see.
  expect(ours.map((isFine, i) => isFine && !theirs[i])).toEqual([false, false]);
  if (tampering.isStricter === undefined) expect(theirs).not.toEqual([true, true]);
});

/** True where every file that the list names is as it says. */
function isWhole({ changes, sumsMistake }: Findings): boolean {
  return sumsMistake === undefined && changes !== undefined && Object.keys(seenIn(changes)).every((kind) => kind === 'added');
}

async function sumsAgree(folder: string): Promise<boolean> {
  return isContent('sha256sum', ['--strict', '--status', '-c', 'SHA256SUMS'], folder);
}

async function isContent(program: string, args: string[], folder: string): Promise<boolean> {
  return run(program, args, { cwd: join(folder), env: { ...minisign.env, LC_ALL: 'C.UTF-8' } }).then(
    () => true,
    () => false,
  );
}
