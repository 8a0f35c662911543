import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PublicKey, readKey } from 'openpgp';
import { afterAll, expect, test } from 'vitest';
import { directDomain, directoryEntries, directoryPaths, localHash, policyPaths } from './directory.ts';
import { keyForAddress } from './key-for-address.ts';
import { packetsOf, sampleKey } from './sample-key.ts';

const campaign = (emails: Record<string, string>, site = 'https://forest.example/') => ({
  site,
  contacts: Object.fromEntries(Object.entries(emails).map(([name, email]) => [name, { email, key: 'own' }])),
  keys: { own: { file: 'keys/own.asc', fingerprint: 'A'.repeat(40) } },
});

test('an address has the name that the draft of the directory gives it, whatever its capitals', () => {
  expect(localHash('Joe.Doe')).toBe('iy9q119eutrkn8s1mk4r39qejnbu3n5q');
  expect(localHash('joe.doe')).toBe(localHash('JOE.DOE'));
});

test('the keys of an address lie where both methods look for them', () => {
  const own = campaign({ report: 'Report@Forest.example' });
  const [entry] = directoryEntries(own);
  const hash = localHash('report');
  expect(entry).toEqual({ email: 'report@forest.example', key: 'own', domain: 'forest.example', hash });
  const direct = directDomain(own);
  expect(directoryPaths(entry!, direct)).toEqual([`.well-known/openpgpkey/forest.example/hu/${hash}`, `.well-known/openpgpkey/hu/${hash}`]);
  expect(policyPaths([entry!], direct)).toEqual(['.well-known/openpgpkey/forest.example/policy', '.well-known/openpgpkey/policy']);
});

test.each([
  [
    'the site’s own domain among others',
    { press: 'a@other.example', report: 'a@forest.example' },
    'https://forest.example/',
    'forest.example',
  ],
  [
    'the site’s own domain below www',
    { press: 'a@other.example', report: 'a@forest.example' },
    'https://www.forest.example/',
    'forest.example',
  ],
  ['the only domain', { press: 'a@other.example', report: 'b@other.example' }, 'https://forest.example/', 'other.example'],
  ['none of two others', { press: 'a@one.example', report: 'a@two.example' }, 'https://forest.example/', undefined],
])('addresses without a domain in their path are those of %s', (_, emails, site, domain) => {
  expect(directDomain(campaign(emails, site))).toBe(domain);
});

test('a contact without a key, or with one that is not listed, is in no directory', () => {
  const { keys, site } = campaign({});
  expect(
    directoryEntries({ site, keys, contacts: { press: { email: 'a@b.example' }, report: { email: 'c@b.example', key: 'constructor' } } }),
  ).toEqual([]);
});

const OWN = [
  { name: 'አማርኛ', email: 'press@forest.example' },
  { name: 'تقارير', email: 'Report@forest.example' },
];

test('a key in the directory names one address and none of the others, and still encrypts', async () => {
  const { publicKey } = await sampleKey({ userIDs: OWN });
  const bytes = await keyForAddress(publicKey, 'report@forest.example');
  const key = await readKey({ binaryKey: bytes! });
  expect(key.getUserIDs()).toEqual(['تقارير <Report@forest.example>']);
  expect(key.getFingerprint()).toBe(publicKey.getFingerprint());
  await expect(key.getEncryptionKey()).resolves.toBeDefined();
  expect(await keyForAddress(publicKey, 'stories@forest.example')).toBeUndefined();
});

test('a user ID that somebody else has added gets no place in the directory', async () => {
  const { publicKey } = await sampleKey({ userIDs: OWN.slice(0, 1) });
  const { publicKey: other } = await sampleKey({ userIDs: OWN.slice(1) });
  const packets = publicKey.toPacketList();
  packets.splice(3, 0, ...other.users.flatMap(packetsOf));
  const forged = new PublicKey(packets);
  expect(forged.getUserIDs()).toHaveLength(2);
  expect(await keyForAddress(forged, 'report@forest.example')).toBeUndefined();
});

const folder = mkdtempSync(join(tmpdir(), 'gnupg-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const gpg = (...args: string[]) =>
  execFileSync('gpg', ['--homedir', folder, '--batch', '--quiet', ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const hasGpg = (() => {
  try {
    return gpg('--version') !== '';
  } catch {
    return false;
  }
})();

test.runIf(hasGpg)('GnuPG gives the address the same name, and reads the key from the directory', async () => {
  const { publicKey } = await sampleKey({ userIDs: OWN });
  writeFileSync(join(folder, 'key'), (await keyForAddress(publicKey, 'report@forest.example'))!);
  gpg('--import', join(folder, 'key'));
  const told = gpg('--with-wkd-hash', '--list-keys');
  expect(told).toContain(`${localHash('report')}@`);
  expect(told).toContain(publicKey.getFingerprint().toUpperCase());
  expect(told).not.toContain('press@forest.example');
});
