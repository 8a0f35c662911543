// A whole release of a small campaign: made, signed, checked by others, and followed by the next one.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '#src/io/folders.ts';
import { debianProgram } from './debian-program.ts';
import { SampleSite } from './sample-site.ts';

const MINUTE = 60_000;
const TYPES = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

describe.skipIf(process.env['ALTAVEU_DEEP'] !== '1')('a release', () => {
  const sample = new SampleSite('signed');
  let work = '';
  let dist = '';
  let key = '';

  beforeAll(async () => {
    await sample.write();
    work = await mkdtemp(join(tmpdir(), 'altaveu-signed-'));
    dist = join(work, 'dist');
    const { said } = await npm('release', 'keygen', '--out', join(work, 'x.key'), '--no-password');
    key = /RW[\w+/]{54}/.exec(said)![0];
    const file = join(sample.campaign, 'content/campaign.json');
    const campaign = JSON.parse(await readFile(file, 'utf8')) as object;
    await writeFile(file, JSON.stringify({ ...campaign, release: { serial: 1, key } }, null, 2));
  }, MINUTE);

  afterAll(() => rm(work, { recursive: true, force: true }));

  /** One of the generator's commands, with folders of its own. */
  async function npm(command: string, ...args: string[]): Promise<{ code: number; said: string }> {
    // Nothing of what the test's own environment says, such as that pages are only being tried out.
    const kept = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot'].map((name) => [name, process.env[name]] as const);
    const env = { ...Object.fromEntries(kept), ALTAVEU_WORK: work, ASTRO_TELEMETRY_DISABLED: '1', TZ: 'UTC' };
    return run(process.execPath, [...TYPES, `scripts/${command}.ts`, ...args, '--campaign', sample.campaign], ROOT, env);
  }

  function run(
    program: string,
    args: string[],
    cwd: string,
    env: NodeJS.ProcessEnv = process.env,
  ): Promise<{ code: number; said: string }> {
    return new Promise((resolve) => {
      execFile(program, args, { cwd, env, maxBuffer: 1e8 }, (error, out, err) =>
        resolve({ code: error ? Number(error.code) : 0, said: out + err }),
      );
    });
  }

  test(
    'is signed and published in one step, and genuine for minisign, for sha256sum and for its own program',
    { timeout: 5 * MINUTE },
    async () => {
      expect(await npm('release', '--key', join(work, 'x.key'))).toMatchObject({ code: 0 });
      const { path, env } = await debianProgram('minisign', ['minisign']);
      expect(await run(path, ['-Vm', 'SHA256SUMS', '-P', key], dist, env)).toMatchObject({
        code: 0,
        said: expect.stringContaining('serial:1'),
      });
      expect(await run('sha256sum', ['--quiet', '--strict', '-c', 'SHA256SUMS'], dist)).toEqual({ code: 0, said: '' });
      expect(await run(process.execPath, ['verify.mjs', '.', '--key', key], dist)).toMatchObject({ code: 0 });
      expect(await npm('verify', dist)).toMatchObject({ code: 0 });
    },
  );

  test('is not made twice under one number, and the next one makes it old', { timeout: 5 * MINUTE }, async () => {
    expect(await npm('release', '--key', join(work, 'x.key'))).toMatchObject({ code: 1, said: expect.stringContaining('next raises it') });
    await cp(dist, join(work, 'first'), { recursive: true });
    expect(await npm('release', 'next', '--date', '2027-01-01')).toMatchObject({ code: 0 });
    expect(await npm('release', '--key', join(work, 'x.key'))).toMatchObject({ code: 0 });
    expect(await npm('verify', dist, '--previous', join(work, 'first'))).toMatchObject({ code: 0 });
    expect(await npm('verify', join(work, 'first'), '--previous', dist)).toMatchObject({ code: 4 });
  });

  test('an ordinary build is not signed, and says so', { timeout: 5 * MINUTE }, async () => {
    expect(await npm('build')).toMatchObject({ code: 0 });
    expect(await npm('verify', dist)).toMatchObject({ code: 5 });
  });
});
