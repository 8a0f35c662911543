import { readdir, rename, rm, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { localeCode } from '#src/core/campaign/fields.ts';
import { decideText } from '#src/core/checks/decide-file.ts';
import { readJson } from '#src/core/checks/located.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import type { LocaleFile } from '#src/core/locales/schema.ts';
import { codeOwners, FORGES, type Owned, readOwners, wrongFile } from '#src/core/scaffold/owners.ts';
import { CampaignProblems } from '../campaign-problems.ts';
import { textOf } from './read-context.ts';

/** A file of owners with what it is and what it should be. */
interface OwnersFile {
  path: string;
  wanted: string;
  problem: Problem | undefined;
}

/** The files of owners in a folder; mistakes in what they are made from are thrown. */
export async function ownersFiles(folder: string): Promise<OwnersFile[]> {
  const parts = await readParts(folder);
  return Promise.all(
    FORGES.map(async (forge) => {
      const wanted = codeOwners(forge, parts);
      return { path: forge.path, wanted, problem: wrongFile(forge.path, await textOf(join(folder, forge.path)), wanted) };
    }),
  );
}

/** Says which files of owners are not what the campaign says. */
export async function checkOwners(folder: string): Promise<void> {
  const problems = (await ownersFiles(folder)).flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) throw new CampaignProblems(problems);
}

/** Writes the files of owners that are not what the campaign says, and tells their paths; one that somebody wrote by hand stops all. */
export async function writeOwners(folder: string): Promise<string[]> {
  const outdated = (await ownersFiles(folder)).filter(({ problem }) => problem !== undefined);
  const foreign = outdated.flatMap(({ problem }) => (problem!.what[0] === 'owners.not-ours' ? [problem!] : []));
  if (foreign.length > 0) throw new CampaignProblems(foreign);
  for (const { path, wanted } of outdated) await replace(join(folder, path), wanted);
  return outdated.map(({ path }) => path);
}

async function replace(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

async function readParts(folder: string): Promise<Owned[]> {
  const folders = (await readdir(join(folder, 'locales')).catch(() => [])).filter((code) => localeCode.safeParse(code).success).sort();
  const read = await Promise.all([readGeneral(folder), ...folders.map((code) => readLocale(folder, code))]);
  const problems = read.flatMap(({ problems: found }) => found);
  if (problems.length > 0) throw new CampaignProblems(problems);
  return read.flatMap(({ part }) => part ?? []);
}

interface Read {
  part?: Owned;
  problems: Problem[];
}

async function readLocale(folder: string, code: string): Promise<Read> {
  const path = `locales/${code}/locale.json`;
  const text = await textOf(join(folder, path));
  if (text === undefined) return { problems: [] };
  const { located, value, problems } = decideText(path, text, undefined);
  if (value === undefined || !located) return { problems };
  const { owners, problems: wrong } = readOwners(path, located, (value as LocaleFile).owners);
  return { part: { code, owners }, problems: wrong };
}

/** Who cares for the code, where `package.json` has “owners”. */
async function readGeneral(folder: string): Promise<Read> {
  const text = await textOf(join(folder, 'package.json'));
  const located = text === undefined ? [] : readJson('package.json', text);
  const listed = Array.isArray(located) ? undefined : (located.data as { owners?: unknown } | null)?.owners;
  if (Array.isArray(located) || !Array.isArray(listed)) return { problems: [] };
  const { owners, problems } = readOwners('package.json', located, listed);
  return { part: { code: undefined, owners }, problems };
}
