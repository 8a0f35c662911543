import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { ROOT } from '#src/io/folders.ts';

const WHO = ['-c', 'user.name=x', '-c', 'user.email=x@localhost', '-c', 'protocol.file.allow=always', '-c', 'init.defaultBranch=main'];
const git = (cwd: string, ...args: string[]) => execFileSync('git', [...WHO, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' }).trim();

/** A preview repository on this machine, with a way to publish into it. */
function previewRepository() {
  const remote = mkdtempSync(join(tmpdir(), 'preview-'));
  git(remote, 'init', '--quiet', '--bare');
  git(remote, 'config', 'uploadpack.allowFilter', 'true');
  git(remote, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  return {
    remote,
    files: () => git(remote, 'ls-tree', '-r', '--name-only', 'gh-pages').split('\n'),
    publish: (number: string, open: string, prepare: (folder: string) => void) => {
      const site = mkdtempSync(join(tmpdir(), 'site-'));
      git(site, 'init', '--quiet');
      prepare(site);
      git(site, 'add', '--all');
      git(site, 'commit', '--quiet', '-m', 'x');
      git(site, 'bundle', 'create', '--quiet', join(site, 'site.bundle'), 'HEAD');
      const env = {
        ...process.env,
        NUMBER: number,
        OPEN: open,
        BUNDLE: join(site, 'site.bundle'),
        REMOTE: `file://${remote}`,
        BRANCH: 'gh-pages',
      };
      return spawnSync('bash', [join(ROOT, '.github/scripts/publish-preview.sh')], { encoding: 'utf8', env });
    },
  };
}

const page = (text: string) => (folder: string) => {
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'en', 'index.html'), text);
};

describe.skipIf(process.platform === 'win32')('a preview', () => {
  test('stands in the folder of its pull request, beside others that are open, without a past', () => {
    const { publish, files, remote } = previewRepository();
    expect(publish('12', '12 9 ', page('one'))).toMatchObject({ status: 0 });
    expect(files()).toEqual(['.nojekyll', '12/en/index.html', 'robots.txt']);
    expect(publish('9', '12 9 ', page('two')).status).toBe(0);
    expect(publish('12', '12 9 ', page('three')).status).toBe(0);
    expect(files()).toEqual(['.nojekyll', '12/en/index.html', '9/en/index.html', 'robots.txt']);
    expect(git(remote, 'show', 'gh-pages:12/en/index.html')).toBe('three');
    expect(git(remote, 'show', 'gh-pages:9/en/index.html')).toBe('two');
    expect(git(remote, 'rev-list', '--count', 'gh-pages')).toBe('1');
    expect(publish('12', '12', page('four')).status).toBe(0);
    expect(files()).toEqual(['.nojekyll', '12/en/index.html', 'robots.txt']);
  });

  test('only the five newest stay', () => {
    const { publish, files } = previewRepository();
    for (const number of ['1', '2', '3', '10', '11', '12']) publish(number, '1 2 3 10 11 12', page(number));
    expect(files().filter((name) => name.includes('/'))).toEqual(['10', '11', '12', '2', '3'].map((number) => `${number}/en/index.html`));
  });

  test('a link, a program or another repository in it is refused, among ten thousand good files too', () => {
    const bad: ((folder: string) => void)[] = [
      (folder) => symlinkSync('/etc/passwd', join(folder, 'a.html')),
      (folder) => writeFileSync(join(folder, 'run.sh'), 'x', { mode: 0o755 }),
      (folder) => {
        git(folder, 'init', '--quiet', 'sub');
        git(join(folder, 'sub'), 'commit', '--quiet', '--allow-empty', '-m', 'x');
      },
      (folder) => {
        for (let i = 0; i < 10_000; i++) writeFileSync(join(folder, `z${i}.txt`), '');
        symlinkSync('/etc/passwd', join(folder, 'a.html'));
      },
    ];
    for (const prepare of bad) {
      const { publish, remote } = previewRepository();
      const { status, stderr } = publish('12', '12', prepare);
      expect(stderr).toContain('Refused');
      expect(status).not.toBe(0);
      expect(git(remote, 'for-each-ref')).toBe('');
    }
  });

  test('who is second looks again and tries again', () => {
    const { publish, files, remote } = previewRepository();
    const hook = '#!/bin/sh\n[ -f tried ] || { touch tried; exit 1; }\n';
    writeFileSync(join(remote, 'hooks', 'pre-receive'), hook, { mode: 0o755 });
    expect(publish('12', '12', page('one')).status).toBe(0);
    expect(files()).toContain('12/en/index.html');
  });

  test('a number that isn’t one, and a bundle that isn’t one, stop it', () => {
    const { publish, remote } = previewRepository();
    for (const number of ['', '../x', '1/2', '$(touch x)', '1\n2']) expect(publish(number, '', page('x')).status).toBe(1);
    const env = { ...process.env, NUMBER: '1', OPEN: '', BUNDLE: '/etc/hostname', REMOTE: `file://${remote}`, BRANCH: 'gh-pages' };
    expect(spawnSync('bash', [join(ROOT, '.github/scripts/publish-preview.sh')], { env }).status).not.toBe(0);
    expect(git(remote, 'for-each-ref')).toBe('');
  });
});

describe.skipIf(process.platform === 'win32')('a volunteer is answered in the language of the files', () => {
  const languageOf = (...names: string[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'change-'));
    git(folder, 'init', '--quiet');
    for (const code of ['en', 'fr']) write(folder, `src/core/checks/words/${code}.json`);
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '-m', 'main');
    for (const name of names) write(folder, name);
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--allow-empty', '-m', 'merge');
    const output = join(folder, 'output');
    execFileSync(process.execPath, [join(ROOT, '.github/scripts/choose-language.mjs')], {
      cwd: folder,
      env: { ...process.env, GITHUB_OUTPUT: output, OTHERWISE: 'en' },
    });
    expect(existsSync(output)).toBe(true);
    return readFileSync(output, 'utf8');
  };
  const write = (folder: string, name: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), name);
  };

  test.each([
    ['fr', ['locales/fr/ui.json', 'content/explainer/fr/surveillance.mdx', 'content/pages/fr/about.mdx']],
    ['en', ['locales/fr/ui.json', 'locales/ar/ui.json']],
    ['en', ['locales/fr/ui.json', 'src/x.ts']],
    ['en', ['locales/xx/ui.json']],
    ['en', ['content/wins/fr.json']],
    ['en', ['locales/fr\nevil=1/ui.json']],
    ['en', []],
  ])('%s for %j', (language, names) => {
    expect(languageOf(...names)).toBe(`language=${language}\n`);
  });
});
