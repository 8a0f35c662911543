import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { fixModes } from './file-modes.ts';

test.skipIf(process.platform === 'win32')(
  'the files of a site can be read by everybody and run by nobody, whatever the rights of the sources',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'modes-'));
    await mkdir(join(folder, 'ar', 'kit'), { recursive: true });
    await writeFile(join(folder, 'ar', 'kit', 'ملصق.svg'), '');
    await writeFile(join(folder, 'script.sh'), '');
    await chmod(join(folder, 'script.sh'), 0o777);
    await chmod(join(folder, 'ar', 'kit', 'ملصق.svg'), 0o600);
    await chmod(join(folder, 'ar', 'kit'), 0o700);
    fixModes(folder);
    const modeOf = async (path: string): Promise<string> => ((await stat(join(folder, path))).mode & 0o7777).toString(8);
    expect(await Promise.all(['.', 'ar', 'ar/kit', 'ar/kit/ملصق.svg', 'script.sh'].map(modeOf))).toEqual([
      '755',
      '755',
      '755',
      '644',
      '644',
    ]);
    await rm(folder, { recursive: true });
  },
);
