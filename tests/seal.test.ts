import { unzipSync } from 'fflate';
import { generateKey } from 'openpgp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locksmith } from '#src/client/seal/contract.ts';
import { type Keyring, keyringOf, newKeyring } from './gpg.ts';
import { loadLocksmith } from './locksmith.ts';

const TEXTS: [what: string, text: string][] = [
  ['English', 'The internet went down at 6 pm.\nIt is still off — “all of it”.\n'],
  ['Spanish', '¿Cuándo volverá? El niño está a salvo.'],
  ['Catalan', 'L’apagada va començar al vespre; col·legis tancats.'],
  ['French', 'Nous n’avons plus d’accès depuis hier, où êtes-vous ?'],
  ['Portuguese', 'Não há ligação à internet desde ontem.'],
  ['Arabic', 'انقطع الإنترنت مساءً، ولم يعد بعد. ٢٠٢٦'],
  ['Amharic', 'ኢንተርኔቱ ትናንት ማታ ተቋረጠ። እስካሁን አልተመለሰም።'],
  ['nothing', ''],
  ['line ends of all systems, and characters that steer', 'a\r\nb\nc\rd\n\n \t\u202e\u200b\0end '],
  ['a line that looks like the end of a message', '-----END PGP MESSAGE-----\n\n- - dash\n'],
  ['200,000 characters', 'ኢንተርኔት 🌍\n'.repeat(20_000).slice(0, 200_000)],
];

let locksmith: Locksmith;
const opened: Keyring[] = [];

beforeAll(async () => {
  locksmith = await loadLocksmith();
}, 60_000);

afterAll(() => Promise.all(opened.map((keyring) => keyring.close())));

async function keep(keyring: Promise<Keyring>): Promise<Keyring> {
  opened.push(await keyring);
  return keyring;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** A key as OpenPGP.js makes it, in the form that GnuPG knows too. */
async function ownKey(type: 'rsa' | 'legacy'): Promise<string> {
  const userIDs = [{ email: 'desk@example.org' }];
  const { privateKey } =
    type === 'rsa'
      ? await generateKey({ userIDs, type: 'rsa', rsaBits: 2048 })
      : await generateKey({ userIDs, type: 'ecc', curve: 'curve25519Legacy' });
  return privateKey;
}

const KEYS: [what: string, make: () => Promise<Keyring>][] = [
  ['GnuPG’s Curve25519', () => newKeyring('curve25519')],
  ['GnuPG’s RSA 3072', () => newKeyring('rsa3072')],
  ['GnuPG’s RSA 4096', () => newKeyring('rsa4096')],
  ['OpenPGP.js’s Curve25519 in GnuPG’s form', async () => keyringOf(await ownKey('legacy'))],
  ['OpenPGP.js’s RSA 2048', async () => keyringOf(await ownKey('rsa'))],
];

describe.each(KEYS)('a message for a key of this kind is read by GnuPG byte for byte: %s', (_, make) => {
  let keyring: Keyring;
  beforeAll(async () => {
    keyring = await keep(make());
  }, 60_000);

  test.each(TEXTS)('a text: %s', async (_what, text) => {
    const { name, armored } = await locksmith.seal({ armoredKey: keyring.publicKey, text, files: [] });
    expect(name).toBe('message.asc');
    expect(await keyring.decrypt(armored)).toEqual(utf8(text));
  });

  test('a text with files, whose names are encrypted too', async () => {
    const files = [
      { name: 'ፎቶ ከሰልፉ.jpg', data: Uint8Array.of(0xff, 0xd8, 0, 255) },
      { name: '../../صورة.png', data: new Uint8Array() },
      { name: 'gpj.\u202eexe', data: utf8('a') },
      { name: 'message.txt', data: utf8('b') },
    ];
    const { name, armored } = await locksmith.seal({ armoredKey: keyring.publicKey, text: 'ሰላም', files });
    expect(name).toBe('message.zip.asc');
    const inside = unzipSync(await keyring.decrypt(armored));
    expect(inside).toEqual({
      'message.txt': utf8('ሰላም'),
      'ፎቶ ከሰልፉ.jpg': files[0]!.data,
      'صورة.png': files[1]!.data,
      'gpj.exe': files[2]!.data,
      'message-2.txt': files[3]!.data,
    });
  });
});

describe('what a message shows to those who have no key', () => {
  let keyring: Keyring;
  beforeAll(async () => {
    keyring = await keep(newKeyring('curve25519'));
  });

  test('no program, no comment, no name and no date', async () => {
    const { armored } = await locksmith.seal({ armoredKey: keyring.publicKey, text: 'ሰላም', files: [] });
    expect(armored).toMatch(/^-----BEGIN PGP MESSAGE-----\r?\n\r?\n[A-Za-z0-9+/=\r\n]+-----END PGP MESSAGE-----\r?\n$/);
    const packets = new TextDecoder().decode(await keyring.gpg(['--list-packets', '--verbose'], armored));
    expect(packets).toContain('mode b (62), created 0, name="",');
    expect(packets).toContain('mdc_method: 2');
    expect(packets).not.toContain('aead encrypted');
  });

  test('GnuPG finds the best cipher, and no fault with the message', async () => {
    const { armored } = await locksmith.seal({ armoredKey: keyring.publicKey, text: 'a', files: [] });
    const status = new TextDecoder().decode(await keyring.gpg(['--decrypt', '--status-fd', '1'], armored));
    expect(status).toContain('[GNUPG:] DECRYPTION_INFO 2 9');
    expect(status).toContain('[GNUPG:] GOODMDC');
  });

  test('twice the same text is never twice the same message', async () => {
    const letter = { armoredKey: keyring.publicKey, text: 'a', files: [] };
    expect((await locksmith.seal(letter)).armored).not.toBe((await locksmith.seal(letter)).armored);
  });

  test('twenty megabytes of files are read again', { timeout: 60_000 }, async () => {
    const data = new Uint8Array(20 * 1024 * 1024);
    for (let at = 0; at < data.length; at += 65_536) crypto.getRandomValues(data.subarray(at, at + 65_536));
    const { armored } = await locksmith.seal({ armoredKey: keyring.publicKey, text: 'ቪዲዮ', files: [{ name: 'ቪዲዮ.mp4', data }] });
    const inside = unzipSync(await keyring.decrypt(armored));
    expect(Buffer.compare(inside['ቪዲዮ.mp4']!, data)).toBe(0);
  });
});
