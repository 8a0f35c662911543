import process from 'node:process';
import { expect, test } from 'vitest';
import { giveMemoryBack, releaseMemory } from './release-memory.ts';

const MEGABYTE = 1024 * 1024;
const heap = (): number => process.memoryUsage().heapUsed;
/** As many lists as make so many megabytes. */
const lists = (megabytes: number): number[][] => Array.from({ length: megabytes }, () => new Array<number>(MEGABYTE / 8).fill(0.5));

test.each([releaseMemory, giveMemoryBack])('memory that nobody uses any more is freed, and what is used stays (%o)', (release) => {
  release(0);
  const used = lists(20);
  let unused = lists(40);
  const full = heap();
  unused = unused.slice(0, 1);
  release(30);
  expect(full - heap()).toBeGreaterThan(30 * MEGABYTE);
  expect(used.flat()).toHaveLength((20 * MEGABYTE) / 8);
});
