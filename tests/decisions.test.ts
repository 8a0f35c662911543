import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '#src/io/folders.ts';
import { namesIn } from './source-files.ts';

const FOLDER = 'docs/decisions';
const read = (name: string) => readFileSync(join(ROOT, FOLDER, name), 'utf8');
const records = namesIn(FOLDER).filter((name) => name !== 'README.md');

test('decisions have numbers without gaps, and names of words', () => {
  expect(records.length).toBeGreaterThanOrEqual(8);
  expect(records.map((name) => /^(\d{4})-[a-z]+(-[a-z]+)*\.md$/.exec(name)?.[1])).toEqual(
    records.map((_, i) => String(i + 1).padStart(4, '0')),
  );
});

test.each(records)('%s has a day, and says what was the matter, what was decided and what it costs', (name) => {
  const number = Number(name.slice(0, 4));
  expect(read(name)).toMatch(
    new RegExp(
      `^# ${number}\\. .+\\n\\nDecided on \\d{4}-\\d{2}-\\d{2}\\.\\n[^]*\\n## Context\\n\\n.+[^]*\\n## Decision\\n\\n.+[^]*\\n## Consequences\\n\\n.+`,
    ),
  );
});

test('the list names each decision with its title and its day', () => {
  const rows = records.map((name) => {
    const [, title] = /^# \d+\. (.+)/.exec(read(name))!;
    const [, day] = /^Decided on (.+)\.$/m.exec(read(name))!;
    return `| ${name.slice(0, 4)} | [${title}](${name}) | ${day} |`;
  });
  expect(read('README.md').match(/^\| \d.*$/gm)).toEqual(rows);
});
