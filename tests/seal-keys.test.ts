import { decrypt, generateKey, readKey, readMessage, readPrivateKey, revokeKey } from 'openpgp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Locksmith } from '#src/client/seal/contract.ts';
import { fingerprintOf, type Keyring, keyringOf, newKeyring } from './gpg.ts';
import { loadLocksmith } from './locksmith.ts';

const DAY = 86_400;
/** The flag of a key whose owner's program knows the encryption of RFC 9580. */
const SEIPD_2 = 8;
type KeyOptions = Parameters<typeof generateKey>[0];
const userIDs = [{ name: 'መረጃ ክፍል', email: 'desk@example.org' }];
const text = 'ኢንተርኔቱ ተቋረጠ። انقطع الإنترنت';

let locksmith: Locksmith;
let keyring: Keyring;
const opened: Keyring[] = [];

beforeAll(async () => {
  locksmith = await loadLocksmith();
  keyring = await newKeyring('curve25519');
  opened.push(keyring);
}, 60_000);

afterAll(() => Promise.all(opened.map((one) => one.close())));

const sealFor = (armoredKey: string) => locksmith.seal({ armoredKey, text, files: [] });
const daysAgo = (days: number) => new Date(Date.now() - days * DAY * 1000);

/** The newest kinds of keys, which GnuPG 2.2 can't hold. */
const NEWER: [what: string, options: Partial<KeyOptions>][] = [
  ['Curve25519 in the form of RFC 9580, version 4', { type: 'curve25519' }],
  ['Curve25519, version 6', { type: 'curve25519', config: { v6Keys: true } }],
  ['Curve25519 that asks for newer encryption, version 4', { type: 'curve25519', config: { aeadProtect: true } }],
  ['NIST P-256', { type: 'ecc', curve: 'nistP256' }],
];

test.each(NEWER)('whoever has a key of a newer or rarer kind can read what is encrypted to it: %s', async (_, options) => {
  const { publicKey, privateKey } = await generateKey({ userIDs, ...options, format: 'armored' });
  const message = await readMessage({ armoredMessage: (await sealFor(publicKey)).armored });
  const { data } = await decrypt({ message, decryptionKeys: await readPrivateKey({ armoredKey: privateKey }) });
  expect(data).toBe(text);
});

test('a key on a curve that browsers do not know is encrypted to all the same', async () => {
  const own = await newKeyring('curve25519');
  opened.push(own);
  await own.gpg(['--quick-generate-key', 'b@example.org', 'brainpoolP384r1', 'cert,sign', 'never']);
  const listed = new TextDecoder().decode(await own.gpg(['--with-colons', '--list-keys', 'b@example.org']));
  await own.gpg(['--quick-add-key', /^fpr:+([0-9A-F]+):/m.exec(listed)![1]!, 'brainpoolP384r1', 'encr', 'never']);
  const armoredKey = new TextDecoder().decode(await own.gpg(['--armor', '--export', 'b@example.org']));
  expect(new TextDecoder().decode(await own.decrypt((await sealFor(armoredKey)).armored))).toBe(text);
});

test('a browser that does not know Curve25519 by itself can encrypt to it', async () => {
  const lacking = () => Promise.reject(new DOMException('', 'NotSupportedError'));
  const only = (name: 'generateKey' | 'importKey') => {
    const real = crypto.subtle[name].bind(crypto.subtle) as (...args: unknown[]) => Promise<never>;
    return vi
      .spyOn(crypto.subtle, name)
      .mockImplementation((...args: unknown[]) => (/25519/.test(JSON.stringify(args)) ? lacking() : real(...args)));
  };
  const spies = [only('generateKey'), only('importKey')];
  try {
    expect(new TextDecoder().decode(await keyring.decrypt((await sealFor(keyring.publicKey)).armored))).toBe(text);
    expect(spies.every((spy) => spy.mock.calls.some((args) => /25519/.test(JSON.stringify(args))))).toBe(true);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
});

test('a key that asks for encryption which GnuPG does not know yet gets what GnuPG reads', async () => {
  const { privateKey } = await generateKey({ userIDs, type: 'ecc', curve: 'curve25519Legacy', config: { aeadProtect: true } });
  const other = await keyringOf(privateKey);
  opened.push(other);
  const { selfCertifications } = (await readKey({ armoredKey: other.publicKey })).users[0]!;
  expect(selfCertifications[0]!.features![0]! & SEIPD_2).toBe(SEIPD_2);
  expect(new TextDecoder().decode(await other.decrypt((await sealFor(other.publicKey)).armored))).toBe(text);
});

test('of several subkeys the newest is taken that still is valid and made for encryption', async () => {
  const own = await newKeyring('curve25519');
  opened.push(own);
  const fingerprint = await fingerprintOf(own.gpg);
  const add = (kind: string, use: string, until: string, now: Date) =>
    own.gpg([
      '--faked-system-time',
      `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}!`,
      '--quick-add-key',
      fingerprint,
      kind,
      use,
      until,
    ]);
  const future = new Date(Date.now() + 60_000);
  await add('cv25519', 'encr', 'seconds=100', future);
  await add('ed25519', 'sign', 'never', new Date(future.getTime() + 1000));
  const listed = new TextDecoder().decode(await own.gpg(['--with-colons', '--list-keys']));
  const [first, second] = [...listed.matchAll(/^sub:[^:]*:\d+:18:([0-9A-F]+):/gm)].map(([, id]) => id!);
  const armoredKey = new TextDecoder().decode(await own.gpg(['--armor', '--export']));
  const sealedAt = async (time: Date) => {
    vi.setSystemTime(time);
    const { armored } = await sealFor(armoredKey);
    return (await readMessage({ armoredMessage: armored })).getEncryptionKeyIDs().map((id) => id.toHex().toUpperCase());
  };
  try {
    expect(await sealedAt(new Date(future.getTime() + 10_000))).toEqual([second]);
    expect(await sealedAt(new Date(future.getTime() + 200_000))).toEqual([first]);
  } finally {
    vi.useRealTimers();
  }
});

test('a device whose clock is years behind can encrypt, and GnuPG reads it', async () => {
  try {
    vi.setSystemTime(new Date('2015-01-01'));
    const { armored } = await sealFor(keyring.publicKey);
    expect(new TextDecoder().decode(await keyring.decrypt(armored))).toBe(text);
  } finally {
    vi.useRealTimers();
  }
});

const made = async (options: Pick<KeyOptions, 'date' | 'keyExpirationTime' | 'subkeys'>) =>
  (await generateKey({ userIDs, type: 'ecc', curve: 'curve25519Legacy', ...options, format: 'armored' })).publicKey;

const UNUSABLE: [what: string, make: () => Promise<string> | string][] = [
  ['nothing', () => ''],
  ['a sentence', () => 'ቁልፍ'],
  ['a block with nothing inside', () => '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n-----END PGP PUBLIC KEY BLOCK-----\n'],
  ['a key that lost its end', () => `${keyring.publicKey.slice(0, 300)}\n-----END PGP PUBLIC KEY BLOCK-----\n`],
  ['a message', async () => (await sealFor(keyring.publicKey)).armored],
  ['a private key', async () => new TextDecoder().decode(await keyring.gpg(['--armor', '--export-secret-keys']))],
  ['an expired key', () => made({ date: daysAgo(10), keyExpirationTime: 5 * DAY })],
  ['a key whose only subkey expired', () => made({ date: daysAgo(10), subkeys: [{ keyExpirationTime: 5 * DAY }] })],
  ['a key only to sign with', () => made({ subkeys: [] })],
  ['a revoked key', revoked],
  ['a weak RSA key', () => weakKey()],
];

async function revoked(): Promise<string> {
  const { privateKey } = await generateKey({ userIDs, type: 'ecc', curve: 'curve25519Legacy' });
  return (await revokeKey({ key: await readPrivateKey({ armoredKey: privateKey }) })).publicKey;
}

async function weakKey(): Promise<string> {
  const key = { userIDs, type: 'rsa', rsaBits: 1024, config: { minRSABits: 1024 } } as const;
  return (await generateKey(key)).publicKey;
}

test.each(UNUSABLE)('nothing is encrypted to what nobody can or should read with, and it is said: %s', async (_, make) => {
  const armoredKey = await make();
  await expect(sealFor(armoredKey)).rejects.toMatchObject({ name: 'SealError', kind: 'key' });
  await expect(locksmith.encryptFor(armoredKey, text)).rejects.toMatchObject({ kind: 'key' });
});

test('more than twenty megabytes of files, or a text of a whole library, is said to be too much', async () => {
  const half = { name: 'a', data: new Uint8Array(10 * 1024 * 1024) };
  const { publicKey: armoredKey } = keyring;
  const tooLarge = { kind: 'too-large' };
  await expect(locksmith.seal({ armoredKey, text, files: [half, half, { name: 'b', data: new Uint8Array(1) }] })).rejects.toMatchObject(
    tooLarge,
  );
  await expect(locksmith.seal({ armoredKey, text: 'ማ'.repeat(1_000_000), files: [] })).rejects.toMatchObject(tooLarge);
});

test('a browser without cryptography says so, and still cleans pictures', async () => {
  vi.stubGlobal('crypto', {});
  try {
    const without = await loadLocksmith();
    await expect(without.seal({ armoredKey: keyring.publicKey, text, files: [] })).rejects.toMatchObject({ kind: 'no-crypto' });
    expect(without.clean({ name: 'a.txt', data: new TextEncoder().encode(text) }).kind).toBe('nothing-to-clean');
  } finally {
    vi.unstubAllGlobals();
  }
});

test('the script is one piece: it loads nothing more', async () => {
  const asked = vi.fn();
  vi.stubGlobal('fetch', asked);
  try {
    await sealFor(keyring.publicKey);
    expect(asked).not.toHaveBeenCalled();
  } finally {
    vi.unstubAllGlobals();
  }
});
