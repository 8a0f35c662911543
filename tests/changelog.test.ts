import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CONTENT_VERSION } from '#src/core/campaign/content-version.ts';
import { MIGRATIONS } from '#src/core/migrations/all.ts';
import { releasesIn, UNRELEASED } from '#src/core/upgrade/changelog.ts';
import { ROOT } from '#src/io/folders.ts';
import { readJson } from './source-files.ts';

const releases = releasesIn(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'));
const numbered = releases.filter(({ version }) => version !== UNRELEASED);
const lock = readJson<{ version: string; packages: Record<string, { version: string }> }>('package-lock.json');

test('the newest version of the changelog is that of package.json and of the lockfile', () => {
  const { version } = readJson<{ version: string }>('package.json');
  expect([version, lock.version, lock.packages['']!.version]).toEqual(Array(3).fill(numbered[0]!.version));
});

test('versions and their days go down, and each is written as a version', () => {
  const order = numbered.map(
    ({ version, date }) =>
      `${date} ${version
        .split('.')
        .map((part) => part.padStart(4, '0'))
        .join('.')}`,
  );
  expect(order).toEqual(order.toSorted().toReversed());
  for (const { version, date } of numbered) expect(`${version} ${date}`).toMatch(/^\d+\.\d+\.\d+ \d{4}-\d{2}-\d{2}$/);
});

test('each version of the content, with the migration that makes it, has its line', () => {
  const told = releases.flatMap(({ entries }) => entries.flatMap(({ about }) => /^Content version (\d+)$/.exec(about)?.[1] ?? []));
  const all = Array.from({ length: CONTENT_VERSION }, (_, i) => i + 1);
  expect(told.map(Number).toSorted((a, b) => a - b)).toEqual(all);
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(all.slice(1));
});

test('each line says whom it concerns, in one way, so that organisers find theirs', () => {
  const known = /^(Readers|Volunteers|Supporters|Organisers|Organisers, to do|Developers|Content version \d+)$/;
  expect(releases.flatMap(({ entries }) => entries.filter(({ about }) => !known.test(about)))).toEqual([]);
  const bullets = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8').match(/^- /gm)!.length;
  expect(releases.flatMap(({ entries }) => entries)).toHaveLength(bullets);
});
