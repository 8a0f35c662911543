import { expect, test } from 'vitest';
import { checkSvg } from '#src/core/output/xml/check-svg.ts';
import { qrDrawing } from './qr-drawing.ts';
import { qrFile, qrPage } from './qr-file.ts';

test.each([
  ['am/explainer/ደን-ለምን.html', 'qr/am/explainer.ደን-ለምን.svg'],
  ['zh-hant/index.html', 'qr/zh-hant/index.svg'],
])('the code of %s is named after it', (page, file) => {
  expect([qrFile(page), qrPage(file)]).toEqual([file, page]);
});

test('the drawing of a code is one that the output gate lets through, and is light', () => {
  const drawing = qrDrawing('https://forest.example/am/explainer/%E1%8B%B0%E1%8A%95.html');
  expect(checkSvg('qr/am/explainer.ደን.svg', drawing)).toEqual([]);
  expect(drawing.length).toBeLessThan(8_000);
});
