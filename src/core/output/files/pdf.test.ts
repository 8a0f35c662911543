import { expect, test } from 'vitest';
import { createObjects, dictionary, ref, textString } from '#src/core/kit/pdf/objects.ts';
import { isPlainPdf } from './pdf.ts';

function pdf(more: Record<string, string> = {}, title = 'Stay (on)'): Uint8Array {
  const objects = createObjects();
  const pages = objects.add(dictionary({ Type: '/Pages', Kids: '[]', Count: 0 }));
  objects.addStream({}, new TextEncoder().encode('q Q /JavaScript'), true);
  objects.addStream({}, new TextEncoder().encode('stream\n/JavaScript endstream'), false);
  const root = objects.add(dictionary({ Type: '/Catalog', Pages: ref(pages), ...more }));
  return objects.finish(root, objects.add(dictionary({ Title: textString(title) })), 'a'.repeat(32));
}

test('a PDF that only shows pages is one, whatever its title and its pixels say', () => {
  expect(isPlainPdf(pdf())).toBe(true);
  expect(isPlainPdf(pdf({}, '/JavaScript (/JS \\ x'))).toBe(true);
  expect(isPlainPdf(pdf({}, 'ኢንተርኔት'))).toBe(true);
});

test.each([
  { OpenAction: '<< /S /JavaScript /JS (x) >>' },
  { Names: '<< /JavaScript 1 0 R >>' },
  { 'J#61vaScript': '(x)' },
  { AA: '<< /O << /S /Launch >> >>' },
  { EmbeddedFiles: '1 0 R' },
  { AcroForm: '<< >>' },
  { Annots: '[<< /S /URI /URI (https://evil.example/) >>]' },
])('one with %o is refused', (more) => expect(isPlainPdf(pdf(more as unknown as Record<string, string>))).toBe(false));

test('one that is cut off, lengthened or prefixed is refused', () => {
  const good = Buffer.from(pdf());
  expect(isPlainPdf(good.subarray(0, -30))).toBe(false);
  expect(isPlainPdf(Buffer.concat([good, good]))).toBe(false);
  expect(isPlainPdf(Buffer.concat([Buffer.from('x'), good]))).toBe(false);
});
