// The published keys prove themselves: what the page shows, what a camera reads, what mail programs fetch and what security.txt names.
import { readKey } from 'openpgp';
import decodeQR from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { pixelsOf } from '#src/core/codes/sample-pixels.ts';
import { localHash } from '#src/core/keys/directory.ts';
import { keyPlace } from '#src/core/keys/key-place.ts';
import { securityFields } from '#src/core/output/files/security-txt.ts';
import { attribute, files, find, languagePages, pages, readDist, text } from './dist.ts';
import { languages, readJson } from './campaign.ts';

const { keys, contacts, site } = readJson('content/campaign.json') as {
  site: string;
  keys: Record<string, { file: string; fingerprint: string; demonstration?: boolean }>;
  contacts: Record<string, { email: string; key?: string }>;
};
const named = Object.entries(keys);
const keyed = Object.values(contacts).filter(({ key }) => key !== undefined);
const keyPages = languagePages.filter(({ name }) => name === 'keys.html');

test('the page of keys stands in every language of a campaign that has keys', () => {
  expect(keyPages.map(({ language }) => language.code).sort()).toEqual(named.length > 0 ? languages.map(({ code }) => code).sort() : []);
});

describe.each(keyPages.map((page) => [page.language.code, page] as const))('in %s', (_, page) => {
  test.each(named)(
    'the key “%s” is shown with its whole fingerprint, in one word, and as a code that a camera reads',
    (name, { fingerprint, file }) => {
      const [section] = find(`#${keyPlace(name)}`, page);
      const [print] = find('.fingerprint', section!);
      expect(text(print!)).toBe(fingerprint);
      expect(find('.fingerprint > span', section!)).toHaveLength(10);
      const [code] = find('svg.qr', section!);
      expect(attribute(code, 'aria-label')).not.toBe('');
      expect(read(code!)).toBe(`OPENPGP4FPR:${fingerprint}`);
      expect(find('a[download]', section!).map((link) => attribute(link, 'href'))).toEqual([`../${file}`]);
    },
  );

  test('a key for demonstration is shown as one', () => {
    expect(find('.demo', page)).toHaveLength(named.filter(([, { demonstration }]) => demonstration).length);
  });

  test('it runs no script', () => expect(find('script:not([type="application/ld+json"])', page)).toEqual([]));
});

test('every fingerprint on every page is whole, and leads to the page that says how to check it', () => {
  const known = new Set(named.map(([, { fingerprint }]) => fingerprint));
  for (const page of pages) {
    const shown = find('.fingerprint', page).map((print) => text(print));
    expect(shown.filter((print) => !known.has(print))).toEqual([]);
    if (shown.length > 0 && !page.path.endsWith('/keys.html')) expect(find('a[href*="keys.html#"]', page).length).toBeGreaterThan(0);
  }
});

test.each(keyed)('mail programs find the key of $email, with no other address on it', async ({ email, key }) => {
  const [local, domain] = email.split('@') as [string, string];
  const path = `.well-known/openpgpkey/${domain.toLowerCase()}/hu/${localHash(local)}`;
  expect(files).toContain(`.well-known/openpgpkey/${domain.toLowerCase()}/policy`);
  const found = await readKey({ binaryKey: readDist(path) });
  expect(found.getFingerprint().toUpperCase()).toBe(keys[key!]!.fingerprint);
  expect(new Set(found.users.map(({ userID }) => userID?.email.toLowerCase()))).toEqual(new Set([email.toLowerCase()]));
  await expect(found.getEncryptionKey()).resolves.toBeDefined();
});

test('the directory of the site’s own domain holds the same bytes as that under the domain’s name', () => {
  const direct = [...files].filter((path) => /^\.well-known\/openpgpkey\/hu\//.test(path));
  for (const path of direct) {
    const under = [...files].filter((other) => other.endsWith(path.slice('.well-known/openpgpkey'.length)) && other !== path);
    expect(under.some((other) => readDist(other).equals(readDist(path)))).toBe(true);
  }
});

test.runIf(files.has('.well-known/security.txt'))(
  'security.txt is what RFC 9116 asks for, and ends within a year of the last change',
  () => {
    const fields = securityFields(readDist('.well-known/security.txt').toString('utf8'))!;
    const of = (wanted: string) => fields.flatMap(([name, value]) => (name === wanted ? value : []));
    expect(of('Contact')).toHaveLength(1);
    expect(of('Canonical')).toEqual([`${site}.well-known/security.txt`]);
    expect(of('Preferred-Languages')).toEqual([languages.map(({ tag }) => tag).join(', ')]);
    for (const address of of('Encryption')) expect(files).toContain(address.slice(site.length));
  },
);

test('hosts of pages keep the folders that begin with a dot', () => expect(readDist('.nojekyll')).toHaveLength(0));

/** What a camera reads in a drawn code. */
function read(svg: ReturnType<typeof find>[number]): string {
  const size = Number(attribute(svg, 'viewBox').split(' ')[2]);
  return decodeQR(pixelsOf({ size, path: attribute(find('path', svg)[0], 'd') }));
}
