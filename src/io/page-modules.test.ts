import { join } from 'node:path';
import { expect, test } from 'vitest';
import { astroOut } from './astro-out.ts';
import { ROOT } from './folders.ts';
import { listOf } from './page-modules.ts';

test('pages are listed as Astro lists them', () => {
  expect(listOf(['.build/shown/content/pages/ar/about.mdx', '.build/shown/content/pages/en/about.mdx'])).toBe(
    'export default new Map([\n' +
      '[".build/shown/content/pages/ar/about.mdx", () => import("astro:content-layer-deferred-module?astro%3Acontent-layer-deferred-module=&fileName=.build%2Fshown%2Fcontent%2Fpages%2Far%2Fabout.mdx&astroContentModuleFlag=true")],\n' +
      '[".build/shown/content/pages/en/about.mdx", () => import("astro:content-layer-deferred-module?astro%3Acontent-layer-deferred-module=&fileName=.build%2Fshown%2Fcontent%2Fpages%2Fen%2Fabout.mdx&astroContentModuleFlag=true")]]);\n',
  );
});

test('Astro writes where it finds its packages, each build in a place of its own', () => {
  expect(astroOut(join(ROOT, '.build/site'))).toBe(join(ROOT, '.build/site'));
  const [one, other] = [astroOut('/srv/one/.build/site'), astroOut('/srv/other/.build/site')];
  expect(one.startsWith(ROOT) && other.startsWith(ROOT)).toBe(true);
  expect(one).not.toBe(other);
});
