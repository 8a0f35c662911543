import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FakeForge } from './fake-forge.ts';
import { filesIn } from './files-in.ts';

const PAGE = strToU8('<!doctype html>');

/** Unpacks an archive as the workflow does; says how it ended and what is there afterwards. */
function take(zip: Uint8Array, said = zip.length) {
  const forge = new FakeForge({
    'repos/campaign/site/actions/runs/7/artifacts?per_page=100&name=site': {
      artifacts: [
        { id: 4, name: 'site', expired: false, size_in_bytes: 10 },
        { id: 9, name: 'site', expired: false, size_in_bytes: said },
        { id: 10, name: 'site', expired: true, size_in_bytes: said },
        { id: 11, name: 'other', expired: false, size_in_bytes: said },
      ],
    },
    'repos/campaign/site/actions/artifacts/9/zip': zip,
  });
  const folder = join(forge.folder, 'a', 'site');
  mkdirSync(dirname(folder));
  return { ...forge.run('take.mjs', ['7', 'site', folder]), folder, outside: () => filesIn(join(forge.folder, 'a'), 'site') };
}

describe.skipIf(process.platform === 'win32')('a built site is taken as data', () => {
  test('its files are there, with names in every script and the bytes as they were', () => {
    const names = {
      'index.html': PAGE,
      'fr/carte postale.html': PAGE,
      'pictures/صورة.png': new Uint8Array([0, 1, 2]),
      'am/ገጽ.html': PAGE,
      'e.txt': strToU8(''),
    };
    const { status, folder } = take(zipSync(names));
    expect(status).toBe(0);
    expect(filesIn(folder)).toEqual(Object.keys(names).sort());
    expect([...readFileSync(join(folder, 'pictures/صورة.png'))]).toEqual([0, 1, 2]);
  });

  const REFUSED: [what: string, files: Zippable][] = [
    ['a way out', { '../evil.txt': PAGE }],
    ['a way out in the middle', { 'a/../../evil.txt': PAGE }],
    ['a place on the disk', { '/tmp/evil.txt': PAGE }],
    ['a way out on Windows', { '..\\evil.txt': PAGE }],
    ['a drive of Windows', { 'C:evil.txt': PAGE }],
    ['a folder of git', { '.git/config': PAGE }],
    ['a hidden file deep inside', { 'a/.htaccess': PAGE }],
    ['an empty name', { 'a//b': PAGE }],
    ['a line break in a name', { 'a\nb': PAGE }],
    ['a name that turns around', { 'a\u202egnp.html': PAGE }],
    ['a name that is too long', { ['a'.repeat(256)]: PAGE }],
    ['a link', { 'a.html': [PAGE, { os: 3, attrs: 0o120777 << 16 }] }],
    ['a device', { 'a.html': [PAGE, { os: 3, attrs: 0o020666 << 16 }] }],
    ['a file that is also a folder', { a: PAGE, 'a/b': PAGE }],
    ['too many files', Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`${i}.txt`, new Uint8Array()]))],
  ];

  test.each(REFUSED)('%s is refused', (_, files) => {
    const { status, printed, outside } = take(zipSync({ 'index.html': PAGE, ...files }, { level: 0 }));
    expect(printed).toContain('Refused: ');
    expect(status).toBe(1);
    expect(outside()).toEqual([]);
  });

  test('two files of one name, and an archive that lies about its size, are refused', () => {
    const twice = zipSync({ aa: PAGE, bb: PAGE }, { level: 0 });
    const text = Buffer.from(twice).toString('latin1').replaceAll('bb', 'aa');
    expect(take(Buffer.from(text, 'latin1')).status).toBe(1);
    const bomb = zipSync({ a: new Uint8Array(20_000_000) });
    const view = new DataView(bomb.buffer);
    view.setUint32(view.getUint32(bomb.length - 22 + 16, true) + 24, 10, true);
    expect(take(bomb).printed).toContain('larger than 10 bytes');
    view.setUint32(view.getUint32(bomb.length - 22 + 16, true) + 24, 900 * 1024 * 1024, true);
    expect(take(bomb).printed).toContain('too much');
    expect(take(zipSync({ a: PAGE }), 600 * 1024 * 1024).printed).toContain('too large');
    for (const damaged of [new Uint8Array(), strToU8('x'.repeat(100)), bomb.slice(0, 10_000), zipSync({ a: PAGE }).fill(0, 0, 4)]) {
      expect(take(damaged).status).toBe(1);
    }
  });
});
