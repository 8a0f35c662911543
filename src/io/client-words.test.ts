import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { importsIn, LOADED_SCRIPTS, wordsIn } from './client-words.ts';
import { ROOT } from './folders.ts';
import { listFiles } from './list-files.ts';

test('names that a script may give are all words in its strings, those of other code only classes', () => {
  const code = "const list = create('ol');\nlist.className = 'list results';\nreturn `<p class=\"saying\">${text}</p>`; // 'ደህና'";
  expect(wordsIn(code, true)).toEqual(['ol', 'list', 'results', 'p', 'class', 'saying', 'text']);
  expect(wordsIn(code, false)).toEqual(['class', 'saying']);
});

test('what a script imports is read with it, but for types', () => {
  const code =
    "import {\n  a,\n} from '#src/core/a.ts';\nimport type { B } from './b.ts';\nexport { c } from '../c.ts';\nimport { d } from 'zod';";
  expect(importsIn(code, 'src/client/forms/e.ts')).toEqual(['src/core/a.ts', 'src/client/c.ts']);
});

test('of each script that a page loads once somebody uses it, the names are known', async () => {
  const components = (await listFiles(join(ROOT, 'src/components'), '.')).filter((path) => path.endsWith('.astro'));
  const texts = await Promise.all(components.map((path) => readFile(join(ROOT, 'src/components', path), 'utf8')));
  const named = texts.flatMap((text) => [...text.matchAll(/engine=\{view\.file\('([^']+)'\)\}/g)].map(([, file]) => basename(file!)));
  expect(named.length).toBeGreaterThan(5);
  expect(Object.keys(LOADED_SCRIPTS)).toEqual(expect.arrayContaining(named));
});
