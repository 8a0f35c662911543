// Publishing to an own server, and mirrors, tried with folders and a stand-in for ssh.
import { execFileSync } from 'node:child_process';
import { lstat, mkdir, readdir, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from '#src/io/list-files.ts';
import { DEPLOY, makeSite, newWork, program, sh } from './deploy-scripts.ts';

const hasRsync = execFileSync('sh', ['-c', 'command -v rsync || true'], { encoding: 'utf8' }) !== '';
let work: string;
let dist: string;
let place: string;
let turn = 0;

beforeAll(async () => {
  work = await newWork();
});
afterAll(() => rm(work, { recursive: true }));
beforeEach(async () => {
  turn++;
  [dist, place] = [join(work, `${turn} a site’s folder`), join(work, `server-${turn}`)];
  await makeSite(dist);
});

const publish = (...args: string[]) => sh(work, 'publish.sh', ...args, dist, place);
const releases = () => readdir(join(place, 'releases')).then((names) => names.sort());
const shown = (path = 'index.html') => readFile(join(place, 'current', path), 'utf8');

describe('an own server', { timeout: 30_000 }, () => {
  test('a site is published whole, its hidden files too, and shown through a link', async () => {
    expect(await publish()).toMatchObject({ code: 0 });
    expect(await listFiles(join(place, 'current') + '/', '.')).toEqual(await listFiles(dist, '.'));
    expect(await readlink(join(place, 'current'))).toBe(`releases/${(await releases())[0]}`);
    expect((await readdir(place)).sort()).toEqual(['current', 'releases']);
  });

  test('the next one takes its place; so many are kept as one says, and one goes back and forth', async () => {
    for (const text of ['1', '2', '3']) {
      await makeSite(dist, { 'index.html': text });
      expect((await publish('--keep', '2')).code).toBe(0);
      expect(await shown()).toBe(text);
    }
    const [older, newer] = await releases();
    expect((await sh(work, 'publish.sh', '--list', place)).said).toBe(`  ${older}\n* ${newer}\n`);
    expect((await sh(work, 'publish.sh', '--rollback', place)).said).toContain(`Shown is ${older} again`);
    expect(await shown()).toBe('2');
    expect(await sh(work, 'publish.sh', '--rollback', place)).toMatchObject({
      code: 1,
      said: expect.stringContaining('No earlier release') as string,
    });
    expect((await sh(work, 'publish.sh', '--rollback', '--to', newer!, place)).code).toBe(0);
    expect(await shown()).toBe('3');
  });

  test.skipIf(!hasRsync)('what has not changed is there once', async () => {
    await publish();
    await makeSite(dist, { 'index.html': 'new' });
    await publish();
    const links = (path: string) => stat(join(place, 'current', path)).then(({ nlink }) => nlink);
    expect([await links('am/ዛፍ.html'), await links('index.html')]).toEqual([2, 1]);
  });

  test('over ssh, it is the same', async () => {
    // What ssh does with a command: it hands it, joined by spaces, to a shell over there. rsync names the user by -l.
    await program(work, 'ssh', '#!/bin/sh\n[ "$1" != -l ] || shift 2\nshift\nexec sh -c "$*"\n');
    const far = `web@forest.example:${place}`;
    expect(await sh(work, 'publish.sh', dist, far)).toMatchObject({ code: 0 });
    expect(await shown('ar/index.html')).toBe('مرحبا');
    expect((await sh(work, 'publish.sh', '--list', far)).said).toMatch(/^\* \d{8}T\d{6}Z\n$/);
    await rm(join(work, 'bin/ssh'));
  });

  describe('what is shown stays, and it is said why', () => {
    beforeEach(async () => {
      await publish();
      await makeSite(dist, { 'index.html': 'new' });
    });

    const refused = async (said: string, result = publish()) => {
      const before = await releases();
      expect(await result).toMatchObject({ code: 1, said: expect.stringContaining(said) as string });
      expect([await shown(), await releases()]).toEqual(['a', before]);
    };

    test('a damaged site', async () => {
      await writeFile(join(dist, 'ar/index.html'), 'other');
      await refused('is not what its own list SHA256SUMS says');
    });

    test('a folder that is no site', () => refused('is no built site', sh(work, 'publish.sh', work, place)));

    test('somebody else who publishes just now', async () => {
      await mkdir(join(place, '.publishing'));
      await refused(`rmdir ${place}/.publishing`);
    });

    test('a site without a signature where a signed one is shown, unless one says so', async () => {
      await writeFile(join(place, 'current/SHA256SUMS.minisig'), 'signed');
      await refused('The site that is shown is signed');
      expect((await publish('--unsigned')).code).toBe(0);
    });

    test('something that was lost on the way', async () => {
      await program(work, 'tar', '#!/bin/sh\ncase $1 in -cf) echo x ;; *) cat >/dev/null; echo lost > index.html ;; esac\n');
      await program(work, 'rsync', '#!/bin/sh\nfor to; do :; done\necho lost > "$to/index.html"\n');
      await refused('What has arrived is not what was sent');
      for (const name of ['tar', 'rsync']) await rm(join(work, 'bin', name));
      expect((await readdir(place)).sort()).toEqual(['current', 'releases']);
    });

    test.each([['--keep', '0'], ['--to', '../..'], ['--force']])('an option that is none: %s %s', async (...args) => {
      expect((await publish(...args)).code).toBe(1);
      expect(await shown()).toBe('a');
    });
  });

  test('a folder in place of the link is left alone', async () => {
    await mkdir(join(place, 'current'), { recursive: true });
    expect(await publish()).toMatchObject({ code: 1, said: expect.stringContaining('is a folder, not a link') as string });
    expect((await lstat(join(place, 'current'))).isDirectory()).toBe(true);
  });

  test.each(['relative', '/a b', '/a;touch b', '/a/../b', '-x:/a', 'web@host:rel', '/a$(b)', '/'])(
    'a place that could mean something else: “%s”',
    async (wrong) => {
      expect((await sh(work, 'publish.sh', dist, wrong)).code).toBe(1);
    },
  );
});

describe('a mirror', { timeout: 30_000 }, () => {
  const KEY = 'RWtrusted';
  const mirror = (...args: string[]) => sh(work, 'mirror.sh', '--key', KEY, '--verify', join(work, 'verify.mjs'), ...args, dist, place);

  beforeEach(async () => {
    // Stands for the program that checks: a copy with “false” in it is altered.
    const lines = ["import { readFileSync } from 'node:fs';", 'const [, , copy, ...rest] = process.argv;', "console.log(rest.join(' '));"];
    const judge = "process.exit(readFileSync(`${copy}/index.html`, 'utf8').includes('false') ? 3 : 0);";
    await writeFile(join(work, 'verify.mjs'), [...lines, judge].join('\n'));
    if (!hasRsync) await program(work, 'rsync', '#!/bin/sh\nfor a; do f=$t; t=$a; done\ncp -R "$f." "$t"\n');
  });

  test('shows a copy once it is proven, remembers it, and does nothing where nothing is new', async () => {
    const first = await mirror();
    expect(first).toMatchObject({ code: 0, said: expect.stringContaining(`--key ${KEY} --remember ${place}/memory.json`) as string });
    expect(await shown('ar/index.html')).toBe('مرحبا');
    expect(await mirror()).toMatchObject({ code: 0, said: expect.stringContaining('Nothing new.') as string });
    expect(await releases()).toHaveLength(1);
  });

  test('never shows one that is not', async () => {
    await mirror();
    await makeSite(dist, { 'index.html': 'false' });
    expect(await mirror()).toMatchObject({ code: 3, said: expect.stringContaining('Not shown') as string });
    expect([await shown(), (await releases()).length]).toEqual(['a', 1]);
  });

  test('asks for the key, and for a program that somebody trusts', async () => {
    expect((await sh(work, 'mirror.sh', dist, place)).code).toBe(1);
    expect((await sh(work, 'mirror.sh', '--key', KEY, dist, place)).said).toContain('that you trust');
  });

  test('runs by systemd as the page says', async () => {
    const service = await readFile(join(DEPLOY, 'mirror.service'), 'utf8');
    expect(service).toMatch(/ExecStart=\/bin\/sh \/opt\/mirror\/mirror\.sh --key \S+ \S+ (\/srv\/forest)\n[^]*ReadWritePaths=\1\n/);
    expect(await readFile(join(DEPLOY, 'mirror.timer'), 'utf8')).toContain('OnUnitActiveSec=1h');
  });
});
