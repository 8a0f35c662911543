import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { alignTables } from '#src/core/explainer/align-tables.ts';

test('the columns of a table run from the start or to the end of the line, in each script, without a style', () => {
  const { html } = markdownToHtml('| ዓመት | % | السنة | a |\n| :-- | --: | :-: | --- |\n| 2025 | 12 | x | y |', {
    hastPlugins: [alignTables],
  });
  expect(html).not.toContain('style');
  expect([...html.matchAll(/<(t[hd])( class="(\w+)")?>/g)].map(([, tag, , name]) => `${tag} ${name}`)).toEqual(
    ['th', 'td'].flatMap((tag) => [`${tag} start`, `${tag} end`, `${tag} centre`, `${tag} undefined`]),
  );
});
