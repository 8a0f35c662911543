import { unzlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { textsIn, withoutUndrawn } from '#src/core/editions/print/letters.ts';
import { latin1 } from '#src/core/editions/print/layer/pdf-file.ts';
import type { PrintBook } from '#src/core/editions/print/print-book.ts';
import { printBookOf } from '#src/core/editions/print/print-of.ts';
import { sampleBook, sampleMatter } from '#src/core/editions/sample-book.ts';
import { bookLinks } from '#src/core/output/files/book-pdf.ts';
import { sampleContent } from '#src/core/site/sample-view.ts';
import { printFonts } from './print-fonts.ts';
import { typeset } from './typeset.ts';

const COVER = { svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 14"><path d="M0 0h10v14h-10z"/></svg>', alt: 'غلاف' };

async function pdfOf(code: 'ar' | 'am'): Promise<Uint8Array> {
  const book = sampleBook(code);
  const draft = printBookOf(sampleContent(), book, sampleMatter(), COVER);
  const fonts = await printFonts(textsIn(draft), book.locale.script);
  const printed: PrintBook = { ...withoutUndrawn(draft, fonts.covers).value, fonts: fonts.families };
  const pdf = await typeset(printed, new Map(), fonts.files, []);
  return pdf!;
}

/** All that a file says of itself: its objects, unpacked. */
function insideOf(pdf: Uint8Array): string {
  const text = latin1(pdf);
  return [...text.matchAll(/\/Length (\d+)[^]*?stream\n/g)]
    .map((found) => pdf.subarray(found.index + found[0].length, found.index + found[0].length + Number(found[1])))
    .map((data) => latin1(unzlibSync(data)))
    .join('\n');
}

test.each(['ar', 'am'] as const)('a book to print in %s is tagged, tells its language, and does nothing but show pages', async (code) => {
  const pdf = await pdfOf(code);
  const links = bookLinks(pdf);
  expect(links).toContain('https://forest.example/a?b=1&c=2');
  const inside = insideOf(pdf);
  expect(inside).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
  expect(inside).toContain('/StructTreeRoot');
  expect(inside).toContain(`/Lang (${code})`);
  expect(inside).toContain(`/Direction /${code === 'ar' ? 'R2L' : 'L2R'}`);
  expect(inside).toContain('pdfuaid:part');
  expect(inside).toMatch(/\/CreationDate \(D:20261121/);
});

test('the same book gives the same bytes, and its text is found as it is written', async () => {
  const [one, other] = [await pdfOf('ar'), await pdfOf('ar')];
  expect(Buffer.from(one).equals(other)).toBe(true);
  const letters = [...insideOf(one).matchAll(/^<[0-9A-F]{4}> <([0-9A-F]+)>$/gm)].map(([, hex]) => hex);
  // A pair of letters in one sign would be turned around by some readers: it has a sign of its own.
  expect(letters).toContain('FEFB');
  expect(letters).not.toContain('06440627');
});
