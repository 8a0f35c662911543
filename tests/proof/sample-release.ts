// Small signed sites to tamper with, made in a folder for tests.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { monitorJson, type ReleaseFacts, releaseJson } from '#src/core/release/facts.ts';
import type { SecretKey } from '#src/core/release/minisign/secret-key.ts';
import { signatureFile } from '#src/core/release/minisign/signature.ts';
import { BESIDE_SUMS, MONITOR_FILE, RELEASE_FILE, SIGNATURE_FILE, SUMS_FILE } from '#src/core/release/paths.ts';
import { writeSums } from '#src/core/release/sums.ts';
import { trustedComment } from '#src/core/release/trusted-comment.ts';
import { listFiles } from '#src/io/list-files.ts';
import { newSecretKey, signingTools } from '#src/io/release/ed25519.ts';
import { sha256 } from '#src/io/sha256.ts';

/** The key of the campaign, and one of somebody else. */
export const OWN_KEY: SecretKey = newSecretKey();
export const OTHER_KEY: SecretKey = newSecretKey();

const SITE = 'https://forest.example/';

/** The files of the sample site, but for those that prove it. */
export const TEXTS: Record<string, string> = {
  'index.html': '<!doctype html><title>Standing Forest</title>\n',
  'en/index.html': '<!doctype html><title>Keep the forest standing</title>\n',
  'en/empty.txt': '',
  'ar/index.html': '<!doctype html><html dir="rtl"><title>الغابة باقية</title>\n',
  'ar/الأسئلة.html': '<!doctype html><p>لماذا تُقطع الغابة؟</p>\n',
  'am/index.html': '<!doctype html><title>ደኑ ይቁም</title>\n',
  'am/ጥያቄ.html': '<!doctype html><p>ደኑ ለምን ይቆረጣል?</p>\n',
  'data/wins.json': '[{"id":"river-law"}]\n',
  'kit/en/badge.png': '\u0089PNG not really\n',
  'assets/form.js': 'void 0;\n',
  'verify.mjs': '#!/usr/bin/env node\n',
  '.nojekyll': '',
  '.well-known/security.txt': 'Contact: mailto:report@forest.example\n',
};

/** What may be another than usual in a sample release. */
export interface SampleOptions {
  serial?: number;
  date?: string;
  site?: string;
  key?: SecretKey;
  /** The key that the release names. */
  named?: SecretKey;
  texts?: Record<string, string>;
  /** False for a site that nobody signed. */
  isSigned?: boolean;
}

/** Makes an empty folder, which `cleanUp` removes again. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'altaveu-proof-'));
  folders.push(folder);
  return folder;
}

const folders: string[] = [];

/** Removes all folders that were made. */
export async function cleanUp(): Promise<void> {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}

/** Writes a whole sample release into a new folder. */
export async function sampleRelease(options: SampleOptions = {}): Promise<string> {
  const folder = await newFolder();
  for (const [path, text] of Object.entries(options.texts ?? TEXTS)) await put(folder, path, text);
  await prove(folder, options);
  return folder;
}

/** Writes what proves the site in a folder as it now is. */
export async function prove(folder: string, options: SampleOptions = {}): Promise<void> {
  const { key = OWN_KEY, isSigned = true } = options;
  for (const path of [...BESIDE_SUMS, RELEASE_FILE]) await rm(join(folder, path), { force: true });
  const sums = await sumsIn(folder);
  const facts = await factsOf(folder, sums.size, options);
  await put(folder, RELEASE_FILE, releaseJson(facts));
  const list = writeSums(sums.set(RELEASE_FILE, sha256(releaseJson(facts))));
  await put(folder, SUMS_FILE, list);
  await put(folder, MONITOR_FILE, monitorJson(facts, sha256(list)));
  if (isSigned)
    await put(folder, SIGNATURE_FILE, signatureFile(Buffer.from(list), trustedComment(facts), key.public.id, signingTools(key)));
}

async function factsOf(folder: string, files: number, options: SampleOptions): Promise<ReleaseFacts> {
  const { serial = 7, date = '2026-03-21', site = SITE, named = OWN_KEY } = options;
  const lengths = await Promise.all((await listFiles(folder, '.')).map(async (path) => (await readFile(join(folder, path))).length));
  const bytes = lengths.reduce((whole, length) => whole + length, 0);
  return {
    campaign: 'Standing Forest',
    site,
    serial,
    date,
    key: named.public.text,
    languages: ['en', 'ar', 'am'],
    mirrors: [],
    files,
    bytes,
  };
}

/** The checksums of what lies in a folder. */
export async function sumsIn(folder: string): Promise<Map<string, string>> {
  const paths = (await listFiles(folder, '.')).filter((path) => !BESIDE_SUMS.has(path));
  return new Map(await Promise.all(paths.map(async (path) => [path, sha256(await readFile(join(folder, path)))] as const)));
}

/** Writes a file. */
export async function put(folder: string, path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

/** Changes the text of a file. */
export async function edit(folder: string, path: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(join(folder, path), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`Nothing was changed in ${path}.`);
  await writeFile(join(folder, path), after);
}

/** Takes files of another folder over. */
export async function take(from: string, to: string, ...paths: string[]): Promise<void> {
  for (const path of paths) await put(to, path, await readFile(join(from, path)));
}

/** Everything that a folder holds, taken away. */
export async function empty(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
}
