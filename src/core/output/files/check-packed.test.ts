import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { FileFacts } from '#src/core/output/facts.ts';
import type { Known } from '#src/core/output/known.ts';
import type { Tools } from '#src/core/output/tools.ts';
import { checkNames } from './check-names.ts';
import { checkPacked, wrongPacked } from './check-packed.ts';

const PAGE = Buffer.from('<!doctype html><title>ደኑ ይቁም</title>');
const TOOLS = {
  sha256: (data: Uint8Array) => Buffer.from(data).toString('hex'),
  gunzip: (data: Uint8Array) => gunzipSync(data),
  unbrotli: (data: Uint8Array) => brotliDecompressSync(data),
} as unknown as Tools;
const GOOD = { br: brotliCompressSync(PAGE), gz: gzipSync(PAGE) };

/** What is told of a page and what lies packed beside it. */
function told(packed: { br?: Uint8Array; gz?: Uint8Array }): string[] {
  const page: FileFacts = { problems: [], links: [], whole: { bytes: PAGE.length, sum: TOOLS.sha256(PAGE) } };
  const facts = new Map([['am/ደን.html', page]]);
  for (const [ending, data] of Object.entries(packed)) {
    facts.set(`am/ደን.html.${ending}`, checkPacked(`am/ደን.html.${ending}`, ending as 'br' | 'gz', data, TOOLS));
  }
  const problems = [...[...facts.values()].flatMap(({ problems: own }) => own), ...wrongPacked(facts)];
  return problems.map(({ file, what: [key] }) => `${file} ${key}`);
}

test('a page that lies packed beside itself in both ways, or in none, is right', () => {
  expect(told(GOOD)).toEqual([]);
  expect(told({})).toEqual([]);
});

test('a packed file that holds another page, is cut, is packed otherwise or lacks its sister is named', () => {
  const other = Buffer.from(String(PAGE).replace('ይቁም', 'ይቆረጥ'));
  expect(told({ ...GOOD, br: brotliCompressSync(other) })).toEqual(['am/ደን.html.br output.packed-differs']);
  expect(told({ ...GOOD, gz: gzipSync(other) })).toEqual(['am/ደን.html.gz output.packed-differs']);
  expect(told({ ...GOOD, gz: GOOD.gz.subarray(0, -1) })).toEqual(['am/ደን.html.gz output.not-packed']);
  expect(told({ ...GOOD, br: GOOD.gz })).toEqual(['am/ደን.html.br output.not-packed']);
  expect(told({ br: GOOD.br })).toEqual(['am/ደን.html.gz output.missing']);
});

test('only beside a known text may something lie packed', () => {
  const known = { required: new Set(['a.html', 'a.png', 'hosting/README.txt']), optional: new Set() } as unknown as Known;
  const paths = [
    'a.html',
    'a.png',
    'hosting/README.txt',
    'a.html.br',
    'a.html.gz',
    'a.png.gz',
    'hosting/README.txt.gz',
    'b.html.br',
    'a.html.br.gz',
  ];
  const problems = checkNames(
    paths.map((path) => ({ path, kind: 'file', executable: false })),
    known,
  );
  expect(problems.map(({ file, what: [key] }) => `${file} ${key}`)).toEqual([
    'a.png.gz output.stranger',
    'hosting/README.txt.gz output.stranger',
    'b.html.br output.stranger',
    'a.html.br.gz output.stranger',
  ]);
});
