import process from 'node:process';
import { afterEach, expect, test, vi } from 'vitest';
import { withMistake } from '#src/core/checks/sample-campaign.ts';
import { checkCommand } from './check-command.ts';
import { sampleFolder } from './sample-folder.ts';

const PAGE = 'content/explainer/ar/why-forests.mdx';
const comma = () => withMistake(PAGE, 'الأشجار تحفظ', 'الأشجار, تحفظ');

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** What the command prints, and how it ends. */
async function run(files: Parameters<typeof sampleFolder>[0], ...options: string[]) {
  let [out, err] = ['', ''];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void (out += `${text}\n`));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void (err += `${text}\n`));
  process.exitCode = undefined;
  await checkCommand(['--campaign', await sampleFolder(files), ...options]);
  const failed = process.exitCode === 1;
  process.exitCode = undefined;
  return { out, err, failed };
}

test('a campaign with warnings is sound: they are told, and the check passes', async () => {
  const { out, err, failed } = await run(comma());
  expect(err).toContain(
    `${PAGE}:5:8  Warning (language.punctuation): “,” is a sign of another script.\n    5 | الأشجار‸, تحفظ الماء.\n  Fix: Write “،”.`,
  );
  expect(err).toContain('1 warning.');
  expect(out).toMatch(/^No problems\./);
  expect(failed).toBe(false);
});

test('--strict lets warnings fail, and --no-warnings leaves them out', async () => {
  expect(await run(comma(), '--strict')).toMatchObject({ failed: true });
  expect(await run(comma(), '--no-warnings')).toMatchObject({ failed: false, err: '' });
  await expect(checkCommand(['--strict', '--no-warnings'])).rejects.toThrow('Use either --no-warnings or --strict');
});

test('problems come first, and warnings of other files with them', async () => {
  const { err, failed } = await run(withMistake('content/wins/river-law.json', '"law"', '"laws"', comma()));
  expect(err.indexOf('1 problem.')).toBeGreaterThan(0);
  expect(err.indexOf('Warning (')).toBeGreaterThan(err.indexOf('1 problem.'));
  expect(failed).toBe(true);
});

test('a text with a hundred slips is told of as a file with a hundred problems is', async () => {
  const { err } = await run(withMistake(PAGE, 'الأشجار تحفظ', 'ماء, '.repeat(100).trim()));
  expect(err.match(/Warning \(language\.punctuation\)/g)).toHaveLength(50);
  expect(err).toContain('There are 50 more warnings for this file.');
  expect(err).toContain('100 warnings.');
});

test.each(['github', 'json', 'markdown'])('other readers get the warnings too: %s', async (format) => {
  const { out } = await run(comma(), '--format', format);
  expect(out).toMatch({ github: /^::warning /, json: /"level": "warning"/, markdown: /### ⚠️ 1 warning\./ }[format]!);
});
