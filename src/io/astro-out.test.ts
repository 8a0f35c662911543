import { join } from 'node:path';
import { expect, test } from 'vitest';
import { astroOut } from './astro-out.ts';
import { ROOT } from './folders.ts';

test('Astro writes where it finds its packages, each build in a place of its own', () => {
  expect(astroOut(join(ROOT, '.build/site'))).toBe(join(ROOT, '.build/site'));
  const [one, other] = [astroOut('/srv/one/.build/site'), astroOut('/srv/other/.build/site')];
  expect(one.startsWith(ROOT) && other.startsWith(ROOT)).toBe(true);
  expect(one).not.toBe(other);
});
