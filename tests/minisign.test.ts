// Keys and signatures go back and forth between the generator and minisign itself.
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { idOf, publicKeyFile, readPublicKey } from '#src/core/release/minisign/public-key.ts';
import { KDF_LIMITS, scryptSettings, type KdfLimits } from '#src/core/release/minisign/scrypt-settings.ts';
import { openSecretKey, readSecretKeyFile, secretKeyFile } from '#src/core/release/minisign/secret-key.ts';
import { isSigned, readSignature, signatureFile } from '#src/core/release/minisign/signature.ts';
import { newSecretKey, signingTools } from '#src/io/release/ed25519.ts';
import { PROOF_TOOLS } from '#src/io/release/proof-tools.ts';
import { scrypt } from '#src/io/release/scrypt.ts';
import { type DebianProgram, debianProgram } from './debian-program.ts';
import { cleanUp, newFolder, put } from './proof/sample-release.ts';

const deep = process.env['ALTAVEU_DEEP'] === '1';
const PASSWORD = 'ደኑ ይቁም ለልጆቻችን';
const SALT = new Uint8Array(32).fill(7);
/** What a password may cost in tests: a hundredth of what keys for use ask for. */
const QUICK: KdfLimits = { operations: 524_288, memory: 16_777_216 };
const TEXT = 'aa  index.html\nالغابة ደን\n';

let minisign: DebianProgram;

beforeAll(async () => {
  minisign = await debianProgram('minisign', ['minisign']);
}, 60_000);
afterAll(cleanUp);

/** Runs minisign in a folder, and types a password into it. Gives what it says, or undefined where it refuses. */
function run(folder: string, args: string[], input = ''): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = execFile(minisign.path, args, { cwd: folder, env: minisign.env }, (error, out) => resolve(error ? undefined : out));
    // A program that asks for nothing does not listen.
    child.stdin!.on('error', () => {}).end(input);
  });
}

async function folderWithText(): Promise<string> {
  const folder = await newFolder();
  await put(folder, 'list', TEXT);
  return folder;
}

test('minisign takes our signatures for its own, with the comment', async () => {
  const folder = await folderWithText();
  const key = newSecretKey();
  await put(
    folder,
    'list.minisig',
    signatureFile(Buffer.from(TEXT), 'serial:7 date:2026-03-21 site:https://forest.example/', key.public.id, signingTools(key)),
  );
  await put(folder, 'own.pub', publicKeyFile(key.public));
  expect(await run(folder, ['-VHm', 'list', '-P', key.public.text])).toContain('Trusted comment: serial:7 date:2026-03-21');
  expect(await run(folder, ['-Vqm', 'list', '-p', 'own.pub'])).toBeDefined();
  await put(folder, 'list', `${TEXT}x`);
  expect(await run(folder, ['-Vqm', 'list', '-P', key.public.text])).toBeUndefined();
});

test.each([
  ['without a password', undefined],
  ['with a password in Amharic', PASSWORD],
])('minisign signs with our secret key %s', async (_, password) => {
  const folder = await folderWithText();
  const key = newSecretKey();
  await put(folder, 'own.key', await secretKeyFile(key, SALT, password, scrypt, QUICK));
  expect(await run(folder, ['-Sm', 'list', '-s', 'own.key', '-t', 'by hand'], `${password ?? ''}\n`)).toBeDefined();
  expect(await signatureIn(folder, key.public.text)).toEqual({ isGood: true, isLegacy: false, comment: 'by hand' });
  const closed = readSecretKeyFile(await readFile(join(folder, 'own.key'), 'utf8'))!;
  expect(await openSecretKey(closed, password ?? '', scrypt)).toEqual(key);
  if (password !== undefined) expect(await openSecretKey(closed, `${password} `, scrypt)).toBeUndefined();
});

async function signatureIn(folder: string, publicKey: string): Promise<{ isGood: boolean; isLegacy: boolean; comment: string }> {
  const signature = readSignature(await readFile(join(folder, 'list.minisig'), 'utf8'))!;
  const data = await readFile(join(folder, 'list'));
  const isGood = isSigned(data, signature, readPublicKey(publicKey)!, PROOF_TOOLS);
  return { isGood, isLegacy: signature.isLegacy, comment: signature.comment };
}

/** Older ones write the number of a key, in the comment, without its leading zeros. */
const withoutZeros = (file: string): string => file.replace(/(public key )0+/, '$1');

test.each([
  ['in the newer way', []],
  ['in the older way', ['-l']],
])('what minisign signs %s with its own key is good for us, and nothing else', async (_, args) => {
  const folder = await folderWithText();
  expect(await run(folder, ['-GWp', 'theirs.pub', '-s', 'theirs.key'])).toBeDefined();
  const publicKey = readPublicKey(await readFile(join(folder, 'theirs.pub'), 'utf8'))!;
  expect(withoutZeros(await readFile(join(folder, 'theirs.pub'), 'utf8'))).toBe(withoutZeros(publicKeyFile(publicKey)));
  expect(await run(folder, ['-Sm', 'list', '-s', 'theirs.key', '-t', 'ምልክት', ...args])).toBeDefined();
  expect(await signatureIn(folder, publicKey.text)).toEqual({ isGood: true, isLegacy: args.length > 0, comment: 'ምልክት' });
  await writeFile(join(folder, 'list'), TEXT.replace('aa', 'ab'));
  expect((await signatureIn(folder, publicKey.text)).isGood).toBe(false);
});

test('we sign with a secret key that minisign made', async () => {
  const folder = await folderWithText();
  await run(folder, ['-GWp', 'theirs.pub', '-s', 'theirs.key']);
  const key = (await openSecretKey(readSecretKeyFile(await readFile(join(folder, 'theirs.key'), 'utf8'))!, '', scrypt))!;
  // Older ones write the number without its leading zeros.
  expect(await readFile(join(folder, 'theirs.pub'), 'utf8')).toContain(idOf(key.public).replace(/^0+/, ''));
  await put(folder, 'list.minisig', signatureFile(Buffer.from(TEXT), 'c', key.public.id, signingTools(key)));
  expect(await run(folder, ['-Vqm', 'list', '-p', 'theirs.pub'])).toBeDefined();
});

// Each takes 1 GB of memory and some seconds.
test.runIf(deep)(
  'a key that minisign closed with a password opens here, and a wrong password opens nothing',
  { timeout: 120_000 },
  async () => {
    const folder = await folderWithText();
    await run(folder, ['-Gp', 'theirs.pub', '-s', 'theirs.key'], `${PASSWORD}\n${PASSWORD}\n`);
    const closed = readSecretKeyFile(await readFile(join(folder, 'theirs.key'), 'utf8'))!;
    expect(closed.settings).toEqual(scryptSettings(KDF_LIMITS));
    const key = (await openSecretKey(closed, PASSWORD, scrypt))!;
    expect(await readFile(join(folder, 'theirs.pub'), 'utf8')).toContain(key.public.text);
    expect(await openSecretKey(closed, 'wrong', scrypt)).toBeUndefined();
  },
);

test('the settings of scrypt are those of libsodium, and no file can ask for all the memory there is', () => {
  expect(scryptSettings(KDF_LIMITS)).toEqual({ N: 2 ** 20, r: 8, p: 1 });
  expect(scryptSettings(QUICK)).toEqual({ N: 2 ** 14, r: 8, p: 1 });
  expect(scryptSettings({ operations: 2 ** 50, memory: 2 ** 50 })).toBeUndefined();
});

test.each([
  ['nothing', ''],
  ['a secret key', 'RWQAAEIyGLaJfRBlpHlGmI'],
  ['a signature', `RU${'A'.repeat(98)}`],
  ['an older mark', `RX${'A'.repeat(54)}`],
  ['a key that is too short', `RW${'A'.repeat(50)}`],
  ['the point with which everybody signs everything', `RWR${'A'.repeat(53)}`],
])('%s is no public key', (_, text) => expect(readPublicKey(text)).toBeUndefined());
