import { expect, test } from 'vitest';
import { holdsSecret, isBadgeCode, isPublicKey, plainText } from './texts.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test.each(['لا لقطع الإنترنت', 'ኢንተርኔት በማንም ላይ አይዘጋ', '\ufeffwith a mark', 'a\r\n\tb', '\u2068#StayOn\u2069 👩🏽‍💻'])('%j is text', (text) =>
  expect(plainText(utf8(text))).toBe(text),
);

test.each(['\u0000', 'a\u001b[31m', 'a\u202eb', 'a\ufeffb', '\uffff'])('%j is none', (text) =>
  expect(plainText(utf8(text))).toBeUndefined(),
);

test('bytes that are no UTF-8 are no text', () => expect(plainText(Uint8Array.of(0x61, 0xe9, 0x62))).toBeUndefined());

test('a public key is one, and a secret one is found wherever it stands', () => {
  const key = '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDMEawFq+/==\n=abcd\n-----END PGP PUBLIC KEY BLOCK-----\n';
  expect(isPublicKey(key)).toBe(true);
  expect(isPublicKey(`${key}<script>`)).toBe(false);
  expect(isPublicKey(key.replace('mDME', '<b>'))).toBe(false);
  expect(holdsSecret(key)).toBe(false);
  for (const kind of ['PGP PRIVATE KEY BLOCK', 'RSA PRIVATE KEY', 'OPENSSH PRIVATE KEY', 'PRIVATE KEY']) {
    expect(holdsSecret(`note\n-----BEGIN ${kind}-----`), kind).toBe(true);
  }
});

test('the code of a badge is a link to this site with a picture in it', () => {
  const code =
    '<a href="https://a.example/fr/index.html" lang="fr" dir="ltr" referrerpolicy="no-referrer">' +
    '<img src="data:image/png;base64,iVBO+/=" width="88" height="31" alt="Non &quot;aux&quot; coupures" style="border:0;max-width:100%;height:auto"></a>';
  expect(isBadgeCode(`${code}\n`, 'https://a.example/')).toBe(true);
  expect(isBadgeCode(code, 'https://b.example/')).toBe(false);
  expect(isBadgeCode(code.replace('<img ', '<img onload="x" '), 'https://a.example/')).toBe(false);
  expect(isBadgeCode(`${code}<script>x</script>`, 'https://a.example/')).toBe(false);
});
