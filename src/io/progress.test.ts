import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startProgress, withBar } from './progress.ts';

let lines: string[];
let written: string[];

beforeEach(() => {
  lines = [];
  written = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(process.stdout, 'isTTY');
});

const terminal = (isTTY: boolean) => Object.defineProperty(process.stdout, 'isTTY', { value: isTTY, configurable: true });

test('every step leaves one line with its number, its time and its count, and what it made', async () => {
  terminal(false);
  const progress = startProgress(2);
  const made = await progress.step('graphics', 'Making the graphics', async (bar) => {
    bar(1, 2);
    return { count: '3 files', result: 'kit' };
  });
  progress.finish();
  expect(made).toBe('kit');
  expect(lines[0]).toMatch(/^ 1\/2 Making the graphics +\d+\.\d s {2}3 files$/);
  expect(lines[1]).toMatch(/^ +Done +\d+\.\d s$/);
  expect(written).toEqual([]);
});

test('a terminal shows a bar that grows', async () => {
  terminal(true);
  await startProgress(1).step('making', 'Making', async (bar) => {
    bar(1, 4);
    bar(4, 4);
    return { count: '', result: undefined };
  });
  const bars = written.flatMap((text) => /[█░]+ \d\/\d/.exec(text)?.[0] ?? []);
  expect(bars).toEqual([`${'█'.repeat(6)}${'░'.repeat(18)} 1/4`, `${'█'.repeat(24)} 4/4`]);
});

test('a step that fails says so to the command, and leaves no line as if it had succeeded', async () => {
  terminal(false);
  const failing = startProgress(1).step('check', 'Checking', () => Promise.reject(new Error('broken')));
  await expect(failing).rejects.toThrow('broken');
  expect(lines).toEqual([]);
});

test('a command without steps shows a bar beside what it prints, of which nothing stays, also where it fails', async () => {
  const beside: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => beside.push(String(text)) > 0);
  const was = Object.getOwnPropertyDescriptor(process.stderr, 'isTTY');
  Object.defineProperty(process.stderr, 'isTTY', { value: true, configurable: true });
  const failing = withBar('Checking', (bar) => (bar(2, 4), bar(3, 4), bar(4, 4), Promise.reject(new Error('broken'))));
  await expect(failing).rejects.toThrow('broken');
  Object.defineProperty(process.stderr, 'isTTY', was ?? { value: undefined, configurable: true });
  // Two in one moment are drawn once, but the last one in any case.
  expect(beside.map((text) => /\d\/\d/.exec(text)?.[0] ?? text)).toEqual(['2/4', '4/4', '\r\u001b[K']);
});
