import { expect, test } from 'vitest';
import { indexTexts } from './text-index.ts';

const NOTHING = { synonyms: [], common: new Set<string>() };

function finder(language: string, texts: Record<string, [title: string, ...blocks: string[]]>) {
  const records = Object.entries(texts).map(([url, [title, ...blocks]]) => ({
    url,
    title,
    blocks: blocks.map((text, i) =>
      text.startsWith('## ') ? { level: 2 as const, id: `${url}.${i}`, text: text.slice(3) } : { level: 0 as const, text },
    ),
  }));
  const search = indexTexts(records, language, NOTHING);
  return (query: string) => search.search(query).map((found) => found.show());
}

test('Arabic is found with other hamzas, without vowel signs, with the article and with particles', () => {
  const find = finder('ar', { why: ['لماذا الغابات', 'تَحفظُ الأشجارُ الماءَ في الأرض.'], act: ['افعل', 'اكتب رسالة.'] });
  for (const query of ['اشجار', 'الأشجار', 'أَشْجَار', 'بالأشجار', 'الارض']) expect(find(query)[0]?.url, query).toBe('why');
  expect(find('رسالة').map(({ url }) => url)).toEqual(['act']);
});

test('Amharic is found with letters that sound alike', () => {
  const find = finder('am', { why: ['ደን ለምን', 'ዓለም ያለ ኢንተርኔት ሥራ አይሠራም።'] });
  for (const query of ['አለም', 'ዐለም', 'ስራ', 'ሥራ']) expect(find(query)[0]?.url, query).toBe('why');
});

test('the beginning of a word and a mistake in typing find it too; what is nowhere finds nothing', () => {
  const find = finder('en', { why: ['Why forests', 'Shutdowns silence people.'] });
  expect(find('shutd')).toHaveLength(1);
  expect(find('shutdwons')).toHaveLength(1);
  expect(find('zebra')).toEqual([]);
  expect(find('…')).toEqual([]);
});

test('a result names the heading before what was found, and marks it in its sentence', () => {
  const find = finder('en', { why: ['Why forests', '## Water', 'Trees hold water.', '## Air', 'Leaves clean the air.'] });
  const [result] = find('leaves');
  expect(result).toMatchObject({ url: 'why#why.2', title: 'Why forests', heading: 'Air' });
  expect(result!.excerpt.filter(({ found }) => found).map(({ text }) => text.trim())).toEqual(['Leaves']);
});

test('a text that is called what was asked for comes first', () => {
  const find = finder('en', { a: ['Notes', 'A letter, and another letter.'], b: ['Letter', 'Write it.'] });
  expect(find('letter').map(({ url }) => url)).toEqual(['b', 'a']);
});
