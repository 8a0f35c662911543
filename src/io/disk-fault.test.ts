import { expect, test } from 'vitest';
import { tellDiskFault } from './disk-fault.ts';

function fault(code: string, path = '/srv/site/.build/site/am/ሰላም.html'): Error {
  return Object.assign(new Error(`${code}: something, open '${path}'`), { code, path });
}

test.each([
  ['ENOSPC', 'The disk is full', /Free at least \d+ MB more/],
  ['EDQUOT', 'your quota is used up', /Remove something/],
  ['EROFS', 'the disk is read-only', /Work in a folder/],
  ['EIO', 'the disk itself reports a fault', /another disk/],
  ['EACCES', 'you may not', /chown/],
  ['EMFILE', 'too many files are open', /ulimit/],
])('%s is said in plain words: which file, what it means, what to do', async (code, meaning, advice) => {
  const said = await tellDiskFault(fault(code));
  expect(said).toContain('ሰላም.html');
  expect(said).toContain(meaning);
  expect(said).toMatch(advice);
  expect(said).toContain('What is published is as it was.');
  expect(said).not.toContain(code);
});

test('a full disk is known also when Astro or a program that is not ours says it', async () => {
  expect(await tellDiskFault(new Error('Build failed', { cause: fault('ENOSPC') }))).toContain('The disk is full');
  expect(await tellDiskFault(new Error('No space left on device (os error 28)'))).toContain('The disk is full');
});

test('any other error keeps its own words', async () => {
  expect(await tellDiskFault(new Error('The message “site.title” is missing.'))).toBeUndefined();
  expect(await tellDiskFault(fault('ENOENT'))).toBeUndefined();
});
