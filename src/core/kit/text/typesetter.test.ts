import { expect, test } from 'vitest';
import { tellIn } from '#src/core/checks/words.ts';
import { squareFonts } from './square-font.ts';
import { createTypesetter } from './typesetter.ts';

const tell = tellIn('en');
const amharic = { code: 'am', direction: 'ltr', script: 'Ethi' } as const;
const words = (text: string) => ({ text, file: 'locales/am/kit.json', key: 'slogans.everyone' });
const room = { width: 400, height: 200, largest: 80, smallest: 20, maxLines: 2 };

test('a text that fits takes the largest size that it can', () => {
  const typesetter = createTypesetter(amharic, squareFonts);
  const block = typesetter.set(words('ኢንተርኔት ለሁሉም'), 900, room, 'banner');
  expect(block.size).toBe(80);
  expect(block.lines.map((line) => line.text.trim())).toEqual(['ኢንተርኔት', 'ለሁሉም']);
  expect(block.width).toBeLessThanOrEqual(400);
  expect(typesetter.problems).toEqual([]);
});

test('a character without a glyph is a problem that names the file, the key and the character', () => {
  const typesetter = createTypesetter(amharic, squareFonts);
  typesetter.set(words('ኢንተርኔት 📢'), 900, room, 'banner');
  typesetter.set(words('ኢንተርኔት 📢'), 900, room, 'avatar');
  const [problem, ...others] = typesetter.problems;
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ file: 'locales/am/kit.json', key: 'slogans.everyone', line: 1, column: 1 });
  expect([problem!.what, problem!.fix].map(tell)).toEqual([
    '“slogans.everyone” has a character that no font of the graphics can draw: “📢” (U+1F4E2).',
    'Write it with another character, or ask a maintainer for a font that has this one.',
  ]);
});

test('a text that is too long at the smallest size is a problem that names the file, the key and the graphic', () => {
  const typesetter = createTypesetter(amharic, squareFonts);
  const block = typesetter.set(words('ኢንተርኔትን አትዝጉ '.repeat(8)), 900, room, 'banner');
  expect(block.size).toBe(20);
  expect(typesetter.problems.map(({ file, what }) => [file, tell(what)])).toMatchInlineSnapshot(`
    [
      [
        "locales/am/kit.json",
        "“slogans.everyone” is too long for the graphic “banner”: it does not fit even at its smallest size, 20 pixels.",
      ],
    ]
  `);
});

test('a short word does not stand on a line of its own where a slightly smaller size can join it to its neighbour', () => {
  const spanish = createTypesetter({ code: 'es', direction: 'ltr', script: 'Latn' }, squareFonts);
  const linesIn = (width: number) => {
    const block = spanish.set(
      { ...words('No más apagones de internet') },
      500,
      { width, height: 500, largest: 100, smallest: 20, maxLines: 5 },
      'poster',
    );
    return block.lines.map(({ text }) => text.trim());
  };
  expect(linesIn(540)).toEqual(['No más', 'apagones', 'de internet']);
  // Much smaller words would be worse than a short line.
  expect(linesIn(480)).toEqual(['No más', 'apagones', 'de', 'internet']);
});
