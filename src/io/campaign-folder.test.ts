import { resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { campaignFolder } from './campaign-folder.ts';

afterEach(() => vi.unstubAllEnvs());

test('the campaign is the one that the command names', () => {
  vi.stubEnv('CAMPAIGN', 'from-the-environment');
  expect(campaignFolder(['node', 'build.ts', '--campaign', 'forest'])).toBe(resolve('forest'));
});

test('else the one of the environment, else the folder in which the command runs', () => {
  vi.stubEnv('CAMPAIGN', 'from-the-environment');
  expect(campaignFolder(['node', 'build.ts'])).toBe(resolve('from-the-environment'));
  vi.stubEnv('CAMPAIGN', undefined);
  expect(campaignFolder()).toBe(resolve('.'));
});

test('a name that was forgotten is no other campaign', () => {
  vi.stubEnv('CAMPAIGN', undefined);
  expect(campaignFolder(['--campaign'])).toBe(resolve('.'));
});
