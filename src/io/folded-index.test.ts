import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { openReader, type ReadFile } from '#src/core/search/reader.ts';
import type { SearchRecord } from '#src/core/search/record.ts';
import { writeFoldedIndex } from './folded-index.ts';
import { sha256 } from './sha256.ts';
import { listFiles } from './list-files.ts';

/** A language, a page’s title and text, what is typed, and how the page spells it. */
const LANGUAGES: [code: string, title: string, text: string, typed: string, found: string][] = [
  ['fa', 'جنگل را نگه دارید', 'دولت‌ها جنگل را می‌برند', 'جنگل', 'جنگل'],
  ['ckb', 'دارستان بپارێزن', 'حکومەتەکان دارستان دەبڕن', 'دارستان', 'دارستان'],
  ['hi', 'वन क्या है', 'सरकारें जंगल काटती हैं', 'सरकारें', 'सरकारें'],
  ['ta', 'காடு', 'அரசுகள் காடுகளை அழிக்கின்றன', 'அரசுகள்', 'அரசுகள்'],
  ['my', 'သစ်တော', 'အစိုးရများက သစ်တောကို ဖြတ်သည်', 'အစိုးရ', 'အစိုးရ'],
  ['zh-hant', '什麼是森林', '政府砍伐森林，人們失去家園。', '砍伐', '砍伐'],
  ['th', 'ป่าไม้', 'รัฐบาลตัดต้นไม้', 'ต้นไม้', 'ต้นไม้'],
  ['ti', 'ኢንተርነት', 'መንግስቲ ኢንተርነት ዓጽዩ', 'ኢንተርነት', 'ኢንተርነት'],
  ['he', 'היער', 'הממשלות כורתות את היער', 'הממשלות', 'הממשלות'],
  ['km', 'ព្រៃឈើ', 'រដ្ឋាភិបាលកាប់ព្រៃឈើ', 'ព្រៃឈើ', 'ព្រៃឈើ'],
  ['ja', '森とは', '政府は森林を伐採する', '伐採', '伐採'],
  ['ur', 'جنگل', 'حکومتیں جنگل کاٹتی ہیں', 'جنگل', 'جنگل'],
  ['sw', 'Msitu ni nini', 'Serikali hukata miti', 'serikali', 'Serikali'],
];
/** In scripts without spaces: a page that says a word, and a longer one that has its characters in other words, more often. */
const NEIGHBOURS: [code: string, says: string, has: string, typed: string][] = [
  ['zh', '政府切断互联网。人们失去联系。', '联合国的网站互相连接，联络网友，联网互助，互惠。', '互联网'],
  ['lo', 'ລັດຖະບານປິດອິນເຕີເນັດ.', 'ເນື້ອອິ່ນດູນັດພົບເຕີມເຕັມ ອິດເມື່ອຍ ນັດໝາຍ ເຕີບໂຕ.', 'ອິນເຕີເນັດ'],
];

let folder: string;
const read: ReadFile = async (path) => {
  const bytes = await readFile(join(folder, path));
  return new Uint8Array(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'folded-'));
  await writeFoldedIndex(new Map(sampleRecords()), folder);
});

function sampleRecords(): [string, SearchRecord[]][] {
  const records = LANGUAGES.map(([code, title, text]): [string, SearchRecord[]] => [
    code,
    [
      { url: `${code}/a.html`, kind: 'explainer', title, blocks: [{ level: 0, text }] },
      { url: `${code}/b.html`, kind: 'page', title: 'XYZ', blocks: manyWords() },
    ],
  ]);
  for (const [code, says, has] of NEIGHBOURS)
    records.push([code, [has, says].map((text, i) => ({ url: `${code}/${'ba'[i]}.html`, kind: 'explainer', title: 'XYZ', blocks: [{ level: 0, text }] }))]); // prettier-ignore
  return records;
}

/** Enough words for an index of several parts. */
function manyWords(): SearchRecord['blocks'] {
  return [{ level: 0, text: Array.from({ length: 3000 }, (_, i) => `w${i.toString(36)}x`).join(' ') }];
}

test.each(LANGUAGES)('in %s, of whatever script, a page is found and shows what was found', async (code, _title, _text, typed, found) => {
  const answer = await (await openReader(read, code)).search(typed);
  const [result] = await answer.show(answer.hits.slice(0, 1));
  expect(result!.url).toBe(`/${code}/a.html`);
  expect(result!.excerpt.filter((part) => part.found).map(({ text }) => text)).toContain(found);
});

test.each(NEIGHBOURS)(
  'in %s, where words have no spaces, the page that says a word goes before one that has its characters',
  async (code, says, _has, typed) => {
    const answer = await (await openReader(read, code)).search(typed);
    const [result] = await answer.show(answer.hits.slice(0, 1));
    expect(result!.url).toBe(`/${code}/a.html`);
    expect(result!.excerpt.map(({ text }) => text).join('')).toContain(says.replace(/[.。].*$/, ''));
    expect(result!.excerpt.filter((part) => part.found).map(({ text }) => text)).toContain(typed);
  },
);

test('an index has small parts, of which a word needs one', async () => {
  const asked: string[] = [];
  const counting: ReadFile = (path) => {
    asked.push(path);
    return read(path);
  };
  const parts = (await readdir(join(folder, 'index'))).filter((name) => name.startsWith('x-sw_'));
  expect(parts.length).toBeGreaterThan(2);
  await (await openReader(counting, 'sw')).search('serikali');
  expect(asked.filter((path) => path.startsWith('index/'))).toHaveLength(1);
});

test('the same pages give the same index, byte by byte, in whatever order their languages come', async () => {
  const again = await mkdtemp(join(tmpdir(), 'folded-'));
  await writeFoldedIndex(new Map(sampleRecords().reverse()), again);
  expect(await sumsIn(again)).toEqual(await sumsIn(folder));
});

async function sumsIn(index: string): Promise<Record<string, string>> {
  const paths = await listFiles(index, '.');
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, sha256(await readFile(join(index, path)))] as const)));
}
