import { expect, test } from 'vitest';
import { processorTime } from '#src/core/checks/sample-processor-time.ts';
import { protect, textOf, type Piece } from './protected-text.ts';
import { randomUnits } from './sample-units.ts';

/** Pieces on one line: codes in ⟦⟧, pairs as ⟦open|…|close⟧. */
const shown = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return piece.kind === 'code' ? `⟦${piece.data}⟧` : `⟦${piece.open}|${shown(piece.inside)}|${piece.close}⟧`;
    })
    .join('');

test.each([
  ['**bold** and *slanted*', '⟦**|bold|**⟧ and ⟦*|slanted|*⟧'],
  ['***both***', '⟦**|⟦*|both|*⟧|**⟧'],
  ['see [the **map**](map.html "Map").', 'see ⟦[|the ⟦**|map|**⟧|](map.html "Map")⟧.'],
  ['![a tree](tree.png)', '⟦![|a tree|](tree.png)⟧'],
  ['[الخريطة](map.html) و[المزيد][more]', '⟦[|الخريطة|](map.html)⟧ و⟦[|المزيد|][more]⟧'],
  ['write `a*b*c` so', 'write ⟦`|a*b*c|`⟧ so'],
  ['``a`b``', '⟦``|a`b|``⟧'],
  ['<Quote by="Ana">ሰላም</Quote>', '⟦<Quote by="Ana">|ሰላም|</Quote>⟧'],
  ['<Chart id="a" of={[1, 2]} />', '⟦<Chart id="a" of={[1, 2]} />⟧'],
  ['<https://example.org/?a=1>', '⟦<https://example.org/?a=1>⟧'],
  ['{props.name} and {{name}}', '⟦{props.name}⟧ and ⟦{{name}}⟧'],
  ['- one\n* two\n', '- one\n* two\n'],
  ['5 * 3 * 2, snake_case_name, 1 < 2', '5 * 3 * 2, snake_case_name, 1 < 2'],
  ['\\*plain\\* \\[x](y)', '\\*plain\\* \\[x](y)'],
  ['**half', '**half'],
  ['a [b **c](d) e**', 'a ⟦[|b **c|](d)⟧ e**'],
  ['<b>open', '⟦<b>⟧open'],
])('of the Markdown %s, marks and addresses are kept', (text, expected) => expect(shown(protect(text, 'markdown'))).toBe(expected));

test('of a message, the values are kept; of a text, nothing', () => {
  expect(shown(protect('By {{name}}, **{{- count}}** $t(more)', 'message'))).toBe('By ⟦{{name}}⟧, **⟦{{- count}}⟧** ⟦$t(more)⟧');
  expect(protect('**{{name}}**', 'text')).toEqual(['**{{name}}**']);
});

test('all pieces together are the text, whatever it is', () => {
  for (const { source, format } of randomUnits(11, 3000)) {
    for (const text of typeof source === 'string' ? [source] : Object.values(source)) expect(textOf(protect(text, format))).toBe(text);
  }
});

test.each(['**', '[', '<a ', '`', '{', '<a href="', '](', '*a ', '![a](b', '<b>', '_'])(
  'a text of nothing but %s takes no time',
  (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const started = processorTime();
    expect(textOf(protect(text, 'markdown'))).toBe(text);
    expect(processorTime() - started).toBeLessThan(2000);
  },
);
