import { PublicKey } from 'openpgp';
import { expect, test } from 'vitest';
import { keyForAddress } from '#src/core/keys/key-for-address.ts';
import { sampleKey } from '#src/core/keys/sample-key.ts';
import type { Known } from '#src/core/output/known.ts';
import { endingOf } from './check-names.ts';
import { isWellKnown, wrongWellKnown } from './well-known.ts';

const known = {
  site: 'https://forest.example/',
  hosts: new Set(['forest.example']),
  people: new Set(['report@forest.example']),
} as unknown as Known;
const HU = '.well-known/openpgpkey/hu/iy9q119eutrkn8s1mk4r39qejnbu3n5q';
const bytes = (text: string) => new TextEncoder().encode(text);
const what = (file: string, data: Uint8Array) => wrongWellKnown(file, data, known)?.[0];

test.each([
  ['.nojekyll', 'nojekyll'],
  ['.well-known/openpgpkey/policy', 'policy'],
  ['.well-known/openpgpkey/forest.example/policy', 'policy'],
  [HU, 'hu'],
  ['.well-known/openpgpkey/forest.example/hu/iy9q119eutrkn8s1mk4r39qejnbu3n5q', 'hu'],
  ['.well-known/security.txt', 'txt'],
])('%s is a file of the site', (file, ending) => {
  expect(endingOf(file)).toBe(ending);
  expect(isWellKnown(file)).toBe(true);
});

test.each([
  'policy',
  '.well-known/hu/iy9q119eutrkn8s1mk4r39qejnbu3n5q',
  '.well-known/openpgpkey/hu/short',
  `${HU}x`,
  'a/.nojekyll',
  '.well-known/openpgpkey/../policy/x',
])('%s is none', (file) => expect(endingOf(file)).toBeUndefined());

test('the key of one address is published, and nothing else under its name', async () => {
  const { publicKey, privateKey } = await sampleKey({
    userIDs: [{ email: 'report@forest.example' }, { name: 'ደን', email: 'press@forest.example' }],
  });
  const own = (await keyForAddress(publicKey, 'press@forest.example'))!;
  expect(what(HU, own)).toBeUndefined();
  const wrong = [
    publicKey.write(),
    privateKey.write(),
    own.slice(0, -5),
    own.slice(3),
    new Uint8Array([...own, ...own]),
    bytes('<html>'),
    new Uint8Array(),
  ];
  expect(wrong.map((data) => what(HU, data))).toEqual(wrong.map(() => 'output.not-address-key'));
});

test('a key in the directory holds no picture', async () => {
  const { publicKey } = await sampleKey({});
  const bare = publicKey.toPacketList().write();
  const picture = new Uint8Array([0xd1, 3, 2, 1, 0]);
  expect(what(HU, new Uint8Array([...bare, ...picture]))).toBe('output.not-address-key');
  expect(new PublicKey(publicKey.toPacketList()).getUserIDs()).toHaveLength(1);
});

test('a policy is a remark, the mark for hosts of pages is empty', () => {
  expect(what('.well-known/openpgpkey/policy', bytes('# None.\n'))).toBeUndefined();
  expect(what('.well-known/openpgpkey/policy', bytes('submission-address: evil@evil.example\n'))).toBe('output.not-policy');
  expect(what('.nojekyll', new Uint8Array())).toBeUndefined();
  expect(what('.nojekyll', bytes('x'))).toBe('output.not-empty');
});

test('security.txt names nobody whom the campaign does not name', () => {
  const text = (contact: string, canonical = 'https://forest.example/.well-known/security.txt') =>
    bytes(`# Words\n\nContact: ${contact}\nExpires: 2027-01-01T00:00:00Z\nCanonical: ${canonical}\n`);
  expect(what('.well-known/security.txt', text('mailto:report@forest.example'))).toBeUndefined();
  for (const contact of ['mailto:evil@evil.example', 'https://evil.example/', 'tel:+1234567']) {
    expect(what('.well-known/security.txt', text(contact))).toBe('output.security-txt');
  }
  expect(what('.well-known/security.txt', text('mailto:report@forest.example', 'https://evil.example/'))).toBe('output.security-txt');
});
