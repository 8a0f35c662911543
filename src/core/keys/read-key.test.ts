import { PublicKey, revokeKey } from 'openpgp';
import { expect, test } from 'vitest';
import { tellAlgorithm } from './algorithm-name.ts';
import { MOST_USER_IDS } from './key-facts.ts';
import { readKeyFile } from './read-key.ts';
import { FOREST_FINGERPRINT, FOREST_KEY, WEAK_KEYS } from './sample-keys.ts';
import { packetsOf, sampleKey } from './sample-key.ts';

const factsOf = async (text: string) => {
  const read = await readKeyFile(text);
  if (!('facts' in read)) throw new Error(read.fault);
  return read.facts;
};
const faultOf = async (text: string) => {
  const read = await readKeyFile(text);
  return 'fault' in read ? read.fault : undefined;
};

test('a key of GnuPG is read with what it says of itself', async () => {
  expect(await factsOf(FOREST_KEY)).toEqual({
    fingerprint: FOREST_FINGERPRINT,
    version: 4,
    created: '2026-01-15',
    isRevoked: false,
    userIds: [{ text: 'Standing Forest <report@forest.example>', email: 'report@forest.example' }],
    algorithm: { name: 'EdDSA', curve: 'Ed25519' },
    encryption: [{ algorithm: { name: 'ECDH', curve: 'Curve25519' } }],
  });
});

test('names in any script and addresses with capitals are read', async () => {
  const { armored } = await sampleKey({
    userIDs: [
      { name: 'ጫካው', email: 'Press@Forest.example' },
      { name: 'الغابة', email: 'report@forest.example' },
    ],
  });
  expect((await factsOf(armored)).userIds).toEqual([
    { text: 'ጫካው <Press@Forest.example>', email: 'press@forest.example' },
    { text: 'الغابة <report@forest.example>', email: 'report@forest.example' },
  ]);
});

test('the days on which a key and its part for encryption end are read without the clock', async () => {
  const { armored } = await sampleKey({ day: '2020-02-28', lasts: 366, subkeys: [{}] });
  expect(await factsOf(armored)).toMatchObject({ created: '2020-02-28', expires: '2021-02-28', encryption: [{ expires: '2021-02-28' }] });
});

test('a key without a part for encryption has none, and a revoked one says so', async () => {
  const { armored } = await sampleKey({ subkeys: [{ sign: true }] });
  expect((await factsOf(armored)).encryption).toEqual([]);
  const { privateKey } = await sampleKey({});
  const { publicKey } = await revokeKey({ key: privateKey, format: 'armored' });
  expect((await factsOf(publicKey)).isRevoked).toBe(true);
});

test.each([
  ['rsa1024', 'RSA 1024'],
  ['rsa2048', 'RSA 2048'],
  ['sha1', 'RSA 3072'],
  ['dsa', 'DSA 2048'],
] as const)('a weak key, %s, is read all the same', async (name, algorithm) => {
  const facts = await factsOf(WEAK_KEYS[name]);
  expect(tellAlgorithm(facts.algorithm)).toBe(algorithm);
  expect(facts.weakHash).toBe(name === 'sha1' ? 'SHA-1' : undefined);
});

const lines = FOREST_KEY.trim().split('\n');
const cut = (at: number) => [...lines.slice(0, at), lines.at(-1)].join('\n');
const within = (text: string) => [lines[0], text, ...lines.slice(1)].join('\n');

test.each([
  ['nothing', '', 'not-key'],
  ['a page of the web', '<!doctype html><title>Sign in</title>', 'not-key'],
  ['a signature', FOREST_KEY.replaceAll('PUBLIC KEY BLOCK', 'SIGNATURE'), 'not-key'],
  ['words before the key', `Our key:\n\n${FOREST_KEY}`, 'not-key'],
  ['words behind it', `${FOREST_KEY}\nThanks!`, 'not-key'],
  ['markup in its remark', within('Comment: <script>alert(1)</script>'), 'not-key'],
  ['markup among its letters', FOREST_KEY.replace(lines[3]!, '<b>bold</b>'), 'not-key'],
  ['no end', lines.slice(0, -1).join('\n'), 'not-key'],
  ['half a key', cut(5), 'unreadable'],
  ['a key without its user ID’s signature', cut(4), 'unreadable'],
  ['no letters at all', `${lines[0]}\n\n${lines.at(-1)}`, 'unreadable'],
  ['other letters', `${lines[0]}\n\nQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB\n${lines.at(-1)}`, 'unreadable'],
  ['a curve that openpgp does not take', WEAK_KEYS.curve, 'unreadable'],
  ['two blocks', `${FOREST_KEY}\n${FOREST_KEY}`, 'not-key'],
])('a file with %s is no public key', async (_, text, fault) => expect(await faultOf(text)).toBe(fault));

test('five megabytes of letters end quickly, with or without a frame', async () => {
  const letters = `${'QUFB'.repeat(16)}\n`.repeat(80_000);
  expect(await faultOf(letters)).toBe('not-key');
  expect(await faultOf(`${lines[0]}\n\n${letters}${lines.at(-1)}`)).toBe('unreadable');
});

test('a private key is told as one, also behind the title of a public one', async () => {
  const { privateKey } = await sampleKey({});
  expect(await faultOf(privateKey.armor())).toBe('private');
  expect(await faultOf(privateKey.armor().replaceAll('PRIVATE', 'PUBLIC'))).toBe('private');
});

test('two keys in one block, and a key with a crowd of user IDs, are refused', async () => {
  const [one, other] = [await sampleKey({}), await sampleKey({})];
  const both = one.publicKey.toPacketList();
  both.push(...other.publicKey.toPacketList());
  expect(await readKeyFile(armoredOf(both.write()))).toEqual({ fault: 'several', number: 2 });
  const packets = one.publicKey.toPacketList();
  const user = packetsOf(one.publicKey.users[0]!);
  for (let i = 0; i < MOST_USER_IDS; i++) packets.splice(1, 0, ...user);
  expect(await faultOf(new PublicKey(packets).armor())).toBe('many-users');
});

test('a user ID that somebody else has added to a key is not read as its own', async () => {
  const { publicKey } = await sampleKey({});
  const { publicKey: other } = await sampleKey({ userIDs: [{ name: 'Somebody', email: 'press@forest.example' }] });
  const packets = publicKey.toPacketList();
  packets.splice(1, 0, ...packetsOf(other.users[0]!));
  expect((await factsOf(new PublicKey(packets).armor())).userIds.map(({ email }) => email)).toEqual(['report@forest.example']);
});

function armoredOf(bytes: Uint8Array): string {
  return `${lines[0]}\n\n${Buffer.from(bytes).toString('base64').replace(/.{64}/g, '$&\n')}\n${lines.at(-1)}\n`;
}
