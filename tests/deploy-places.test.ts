// Hosts of pages, onion services and the pages of docs/deploy.
import { execFileSync } from 'node:child_process';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Campaign } from '#src/core/campaign/schema.ts';
import { SAMPLE_CAMPAIGN } from '#src/core/checks/sample-entries.ts';
import { nginxConfig } from '#src/core/hosting/nginx.ts';
import { listFiles } from '#src/io/list-files.ts';
import { DEPLOY, makeSite, newWork, sh } from './deploy-scripts.ts';

let work: string;
let dist: string;

beforeAll(async () => {
  work = await newWork();
  dist = join(work, 'a site’s folder');
});
afterAll(() => rm(work, { recursive: true }));

describe('places that others run', { timeout: 30_000 }, () => {
  test('a branch for pages gets the site byte by byte, and nothing of the sources', async () => {
    const git = (...args: string[]) => execFileSync('git', ['-C', work, ...args], { encoding: 'utf8', stdio: 'pipe' });
    git('init', '--quiet', '-b', 'main');
    git('init', '--quiet', '--bare', 'forge.git');
    await writeFile(join(work, '.gitignore'), '*.html\n');
    await makeSite(dist, { 'ar/lines.txt': 'one\r\ntwo\r\n' });
    for (let i = 0; i < 2; i++) expect(await sh(work, 'push-pages.sh', dist, 'forge.git')).toMatchObject({ code: 0 });
    git('clone', '--quiet', '-b', 'pages', 'forge.git', 'copy');
    const files = (await listFiles(join(work, 'copy'), '.')).filter((path) => !path.startsWith('.git/'));
    expect(files).toEqual(await listFiles(dist, '.'));
    for (const path of files) expect(await readFile(join(work, 'copy', path))).toEqual(await readFile(join(dist, path)));
    expect(git('-C', 'copy', 'rev-list', '--count', 'HEAD').trim()).toBe('1');
    expect((await sh(work, 'push-pages.sh', '--domain', 'www.forest.example', dist, 'forge.git', 'gh-pages')).code).toBe(0);
    for (const name of ['CNAME', '.domains']) expect(git('--git-dir=forge.git', 'show', `gh-pages:${name}`)).toBe('www.forest.example\n');
    expect((await sh(work, 'push-pages.sh', dist, 'forge.git', 'main')).said).toContain('holds your sources');
    expect((await sh(work, 'push-pages.sh', work, 'forge.git')).code).toBe(1);
  });

  test('Netlify and Cloudflare take the folder that a build makes, and change nothing in it', async () => {
    const netlify = await readFile(join(DEPLOY, 'netlify.toml'), 'utf8');
    expect(netlify).toContain('command = "node scripts/run.mjs build"\n  publish = "dist"');
    expect(netlify).toMatch(/\[build\.processing\]\n\s*skip_processing = true/);
    expect(netlify).not.toContain('npm install');
    expect(await readFile(join(DEPLOY, 'wrangler.toml'), 'utf8')).toMatch(/^pages_build_output_dir = "dist"$/m);
  });
});

describe('an onion service', () => {
  const onion = { kind: 'onion' as const, url: `http://${'a'.repeat(56)}.onion/` };
  const settings = nginxConfig({ ...SAMPLE_CAMPAIGN, mirrors: [onion] } as unknown as Campaign);

  test('torrc leads to where the site’s own settings listen', async () => {
    const [, address] = /^HiddenServicePort 80 (\S+)$/m.exec(await readFile(join(DEPLOY, 'torrc'), 'utf8'))!;
    expect(settings).toContain(`listen ${address};`);
  });

  test('a machine that is nothing else listens to Tor alone, with all headers of the site', () => {
    const only = execFileSync('sh', [join(DEPLOY, 'onion-only.sh')], { input: settings, encoding: 'utf8' });
    expect(only.match(/listen .*/g)).toEqual(['listen 127.0.0.1:8080;']);
    expect(only).not.toMatch(/^\s*ssl_/m);
    const lines = (text: string) => text.split('\n').filter((line) => /^\s*(add_header|location|map|root|types|error_page)/.test(line));
    expect(lines(only)).toEqual(lines(settings));
    expect(only.split('{')).toHaveLength(only.split('}').length);
  });
});

describe('the pages', () => {
  test('each file of docs/deploy is named on one of its pages, and each link leads to a file', async () => {
    const names = await readdir(DEPLOY);
    const pages = names.filter((name) => name.endsWith('.md'));
    const texts = await Promise.all(pages.map((name) => readFile(join(DEPLOY, name), 'utf8')));
    const all = texts.join('\n');
    expect(names.filter((name) => name !== 'README.md' && !all.includes(`(${name})`))).toEqual([]);
    const links = texts.flatMap((text) => [...text.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map((match) => match[1]!));
    const missing = await Promise.all(
      links.map((link) =>
        stat(join(DEPLOY, link)).then(
          () => [],
          () => [link],
        ),
      ),
    );
    expect(missing.flat()).toEqual([]);
  });
});
