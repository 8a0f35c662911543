import { expect, test } from 'vitest';
import { choosePacking } from './choose-packing.ts';

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gz'],
  ['', undefined],
  ['identity', undefined],
  ['deflate, zstd', undefined],
  ['br;q=0, gzip', 'gz'],
  ['br;q=0, gzip;q=0', undefined],
  ['*', 'br'],
  ['*;q=0.1, br;q=0', 'gz'],
  ['gzip;q=1.0, br;q=0.5', 'gz'],
  ['br;q=0.5, identity', undefined],
  ['GZIP ; Q=0.3', 'gz'],
  ['br;q=nonsense', undefined],
])('who takes “%s” gets: %s', (header, ending) => expect(choosePacking(header)?.ending).toBe(ending));
