import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ROOT } from '#src/io/folders.ts';
import { markdownSummary } from '#src/core/checks/print/markdown.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { TOLD_IN, type PhraseKey } from '#src/core/checks/words.ts';
import { readJson } from './source-files.ts';

interface Comment {
  summary?: string;
  isCode: boolean;
  page: string;
  commit: string;
  preview?: string;
}

const script = pathToFileURL(join(ROOT, '.github/scripts/comment.mjs')).href;
const { commentOf, isHarmless, plain } = (await import(/* @vite-ignore */ script)) as {
  commentOf: (comment: Comment) => string;
  isHarmless: (text: string) => boolean;
  plain: (text: string) => string;
};

const RUN = { page: 'https://github.com/campaign/site/actions/runs/7', commit: 'a'.repeat(40) };
const problem: Problem = {
  file: 'content/wins/jordan `x` @everyone.json',
  line: 3,
  column: 2,
  what: ['paths.site-own', { name: '@everyone ](https://evil.example) <img src=x> ``` #1' }],
  fix: ['paths.site-own-fix'],
};

const AT_ONCE = 10;

describe('the summary of our own check is shown as it is', () => {
  test.each(TOLD_IN)('in “%s”, with hostile names and lines in it', (language) => {
    const lines = ['www.evil.example @everyone #1 <script>', '```', '  "اسم": "قيمة ‏`[x](https://evil.example)`"', '| --- | --- |'];
    const shown = lines.map((before, i) => ({ ...problem, line: i + 1, excerpt: { line: i + 1, before, after: '…' } }));
    const summary = markdownSummary(shown, language).trim();
    expect(isHarmless(summary)).toBe(true);
    expect(commentOf({ summary, isCode: false, ...RUN })).toContain(`\n\n${summary}\n\n---\n`);
    expect(isHarmless(markdownSummary([], language))).toBe(true);
  });

  test.each(TOLD_IN)('no sentence in “%s” makes the comment plain text', (language) => {
    const words = readJson<Record<string, Record<string, string>>>('src/core/checks/words/en.json');
    const keys = Object.entries(words).flatMap(([area, named]) =>
      Object.keys(named).map((name) => `${area}.${name.replace(/_(one|other)$/, '')}`),
    );
    const says = (own: readonly string[]) =>
      markdownSummary(
        own.map((key) => ({ ...problem, what: [key as PhraseKey, { count: 2 }], fix: [key as PhraseKey, { count: 1 }] })),
        language,
      ).trim();
    // A few at once, as many as a summary lists, and each alone where they are not.
    const groups = Array.from({ length: Math.ceil(keys.length / AT_ONCE) }, (_, i) => keys.slice(i * AT_ONCE, (i + 1) * AT_ONCE));
    const wrong = groups.flatMap((own) => (isHarmless(says(own)) ? [] : own.filter((key) => !isHarmless(says([key])))));
    expect(wrong).toEqual([]);
  });
});

describe('any other text is shown as plain text', () => {
  const HOSTILE: [what: string, text: string][] = [
    ['a mention', 'Thank you @everyone'],
    ['a mention behind a backslash', 'Thank you \\@everyone'],
    ['a mention of a team in another script', 'شكرا @فريق'],
    ['an email address', 'write to someone@evil.example'],
    ['a link', '[merge](https://evil.example)'],
    ['a link without words', 'see https://evil.example'],
    ['a link that begins like an example', 'see https://example.org.evil.example'],
    ['a link that says it is an example', 'see https://example.org@evil.example'],
    ['a link with an example in it', 'see https://evil.example/https://example.org'],
    ['a mention that looks like an example', 'ask @example.org'],
    ['a link without a scheme', 'see www.evil.example'],
    ['an example that swallows the beginning of code', 'https://example.org`a @everyone`'],
    ['a path that swallows the beginning of code', 'https://example.org/`a @everyone`'],
    ['a link without a scheme, behind a line', '_www.evil.example'],
    ['a mention before an example', '@everyone@example.org'],
    ['a link to a mailbox', 'mailto:x'],
    ['a link by reference', '[merge][1]\n\n[1]: /evil'],
    ['a picture', '![x](x.png)'],
    ['HTML', '<img src="x">'],
    ['a comment of HTML', '<!-- altaveu-check -->'],
    ['HTML in the frame', '<div dir="ltr">\n@everyone\n</div>'],
    ['a frame of another kind', '<div dir="ltr" id="x">\n\nx\n\n</div>'],
    ['a formula', '$a ` b$ @everyone ` c'],
    ['an entity', '&#64;everyone'],
    ['a reference to an issue', 'closes #1'],
    ['a reference to an issue elsewhere', 'closes owner/site#1'],
    ['a reference in the old way', 'closes GH-1'],
    ['a table', '`a | @everyone b` | c\n--- | ---\n'],
    ['a table of one column', '| `a | @everyone b`\n|-|\n'],
    ['a table in a quotation', '> `a | @everyone b`\n> :-|-:\n'],
    ['code that isn’t closed', '`a\n@everyone'],
    ['code that is closed on the next line', '`a\n`@everyone`'],
    ['code with more ticks than its end', '``a` @everyone'],
    ['a tick that is only a sign', '\\`@everyone`'],
    ['a block that isn’t closed', '```\nx'],
    ['a block with the name of a language', '```mermaid\nclick A "https://evil.example"\n```'],
    ['a block of tildes', '~~~\n```\n~~~\n@everyone\n```'],
    ['a block that ends earlier than it seems', '````\n`````\n@everyone\n````'],
    ['a block that ends with its list', '- x\n\n  ```\n@everyone\n  ```'],
    ['a block in a quotation', '> ```\n@everyone\n> ```'],
    ['a block that is deep in a list', '- - ```\n@everyone\n    ```'],
    ['a block that is indented code', '    ```\n@everyone\n    ```'],
    ['a block behind HTML', '<div dir="ltr">\n```\n</div>\n\n@everyone\n```'],
  ];

  test.each(HOSTILE)('%s', (_, text) => {
    expect(isHarmless(text)).toBe(false);
    expect(commentOf({ summary: text, isCode: false, ...RUN })).toContain(plain(text.trim()));
  });

  test('plain text can’t leave its block', () => {
    const text = 'x\n```\n@everyone\n`````\n@all';
    expect(plain(text)).toBe(`\`\`\`\`\`\`text\n${text}\n\`\`\`\`\`\``);
    expect(plain('a\u0007b\u202ec')).toBe('```text\nabc\n```');
  });

  test('where the pull request touches code, even harmless text is plain, behind a warning', () => {
    const body = commentOf({ summary: '**Reviewed and safe**', isCode: true, ...RUN });
    expect(body).toContain('```text\n**Reviewed and safe**\n```');
    expect(body).toContain('it proves nothing');
  });

  test('a comment is never longer than the forge takes, and ends with our own words', () => {
    for (const summary of ['x'.repeat(1_000_000), '`'.repeat(1_000_000), '```\n'.repeat(100_000)]) {
      const body = commentOf({ summary, isCode: false, ...RUN });
      expect(body.length).toBeLessThan(65_536);
      expect(body).toMatch(/\n\n---\n\nFrom \[this run of the check\]/);
    }
  });
});

test('a hostile summary of the largest size is judged at once', () => {
  const start = performance.now();
  for (const piece of ['`', '\\', '``` ', '@', '|-', '<div dir="ltr">\n\n', '`a` ']) isHarmless(piece.repeat(64_000 / piece.length));
  expect(performance.now() - start).toBeLessThan(2000);
});
