import { unzlibSync, zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { bytesOf, latin1, writePdf } from '#src/core/editions/print/layer/pdf-file.ts';
import { bookLinks } from './book-pdf.ts';

const book = (
  object = '<< /Type /Annot /Subtype /Link /A << /Type /Action /S /URI /URI (https://forest.example/\\(a\\)) >> >>',
): Uint8Array =>
  writePdf({
    objects: new Map([
      [1, { text: '<< /Type /Catalog /Pages 2 0 R >>' }],
      [2, { text: object }],
      [3, { text: '<< /Length 4 >>', data: bytesOf('BT /JavaScript ET') }],
    ]),
    trailer: '<< /Size 4 /Root 1 0 R >>',
  });

test('of a printed book the gate tells the addresses that it links to', () => {
  expect(bookLinks(book())).toEqual(['https://forest.example/\\(a\\)']);
});

test.each([
  ['runs a script', '<< /S /JavaScript /JS (app.alert\\(1\\)) >>'],
  ['runs a script under a name that is written in numbers', '<< /S /J#61vaScript >>'],
  ['starts a program', '<< /S /Launch /F (cmd.exe) >>'],
  ['carries a file', '<< /Type /EmbeddedFile >>'],
  ['does something when it is opened', '<< /OpenAction 5 0 R >>'],
  ['sends what is filled in', '<< /S /SubmitForm >>'],
])('a printed book that %s is refused', (_, object) => expect(bookLinks(book(object))).toBeUndefined());

test('a text may look like code', () => expect(bookLinks(book('<< /Title (/JavaScript /Launch \\) /AA) >>'))).toEqual([]));

test('a printed book with anything between or behind its objects is refused', () => {
  const text = latin1(book());
  expect(bookLinks(bytesOf(text.replace('3 0 obj', ' 3 0 obj')))).toBeUndefined();
  expect(bookLinks(bytesOf(`${text}%`))).toBeUndefined();
  expect(bookLinks(bytesOf(text.slice(0, -1)))).toBeUndefined();
});

test('what is hidden in a stream of objects is seen', () => {
  const inner = zlibSync(bytesOf('9 0\n<< /S /JavaScript >>\n'));
  expect(latin1(unzlibSync(inner))).toContain('/JavaScript');
  expect(bookLinks(book('<< /Names << /JavaScript 3 0 R >> >>'))).toBeUndefined();
});
