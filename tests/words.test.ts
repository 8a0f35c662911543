import { expect, test } from 'vitest';
import { reportOn } from '#src/core/translation/report.ts';
import { readTexts } from '#src/io/translation/read-texts.ts';
import { WORDS_FOLDER } from '#src/io/words.ts';
import { isForTests, namesIn, readJson, sourceFiles } from './source-files.ts';

const files = sourceFiles();

test('no word of the example campaign stands in the generator', () => {
  const { name, hashtag, organiser, site } = readJson<{ name: string; hashtag: string; organiser: string; site: string }>(
    'content/campaign.json',
  );
  const members = namesIn('content/coalition').map((file) => readJson<{ name: string }>(`content/coalition/${file}`).name);
  const words = [...new Set([name, hashtag.slice(1), organiser, new URL(site).host, ...members])];
  const spoken = new RegExp(`(?<![\\p{L}\\p{N}])(${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  const found = files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, i) => (spoken.test(line) ? [`${path}:${i + 1} says “${spoken.exec(line)![1]}”`] : [])),
  );
  expect(found).toEqual([]);
});

test('the generator’s words are whole, and no older than the English ones, in each of its languages', async () => {
  const { texts } = await readTexts(WORDS_FOLDER);
  const behind = Object.entries(reportOn(texts)).flatMap(([code, all]) =>
    all.filter(({ tally }) => tally.missing + tally.outdated > 0).map(({ document }) => `${code}: ${document}`),
  );
  expect(texts.locales.map(({ code }) => code).sort()).toEqual(['am', 'ar', 'ca', 'en', 'es', 'fr', 'pt']);
  expect(behind).toEqual([]);
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

test.each(['ui', 'site', 'share', 'studio', 'forms', 'act', 'data', 'editions'])(
  'every message of %s.json is printed somewhere',
  (namespace) => {
    const text = files
      .filter(({ path }) => !isForTests(path))
      .map((file) => file.text)
      .join('\n');
    const used = usedKeys(text, namespace);
    const keys = messageKeys(readJson(`src/words/locales/en/${namespace}.json`)).map((key) =>
      key.replace(/_(zero|one|two|few|many|other)$/, ''),
    );
    expect([...new Set(keys)].filter((key) => !used.some((pattern) => pattern.test(key)))).toEqual([]);
  },
);

/** The keys that literals and template literals of the code can name; a ${…} stands for one part of a key. */
function usedKeys(text: string, namespace: string): RegExp[] {
  const prefix = namespace === 'ui' ? '(?:ui:)?' : `${namespace}:`;
  const literals = text.matchAll(new RegExp(`['"\`]${prefix}([\\w-]+(?:\\.(?:[\\w-]+|\\$\\{[^}]*\\}))+|[a-z]\\w*)['"\`]`, 'g'));
  const keys = new Set([...literals].map((match) => match[1]!));
  return [...keys].map(
    (key) =>
      new RegExp(
        `^${key
          .split(/\$\{[^}]*\}/)
          .map(escaped)
          .join('[\\w-]+')}$`,
      ),
  );
}

function messageKeys(messages: object, prefix = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) => {
    if (key === '$schema') return [];
    return typeof value === 'string' ? [`${prefix}${key}`] : messageKeys(value as object, `${prefix}${key}.`);
  });
}
