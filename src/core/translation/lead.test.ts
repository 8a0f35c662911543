import { expect, test } from 'vitest';
import { leadOf, withLead, withoutLead } from './lead.ts';

test.each([
  ['', 'الماء\nوالشجر'],
  ['> ', 'الماء\n> والشجر'],
  ['  ', 'الماء\n  والشجر'],
  ['    ', '```\n    ዛፍ\n\n      ውኃ\n    ```'],
  ['> > ', 'قال\n> > ذلك\n> >\n> > ثم'],
  ['>   ', 'بند\r\n>   آخر'],
])('the lines of a block lose the signs of its list or quotation (%j), and get them back', (lead, text) => {
  expect(withLead(withoutLead(text, lead), lead)).toBe(text);
  expect(withoutLead(text, lead)).not.toMatch(/^>/m);
});

test('a line that was written without the signs is read all the same', () => {
  expect(withoutLead('a\nb\n>c', '> ')).toBe('a\nb\nc');
  expect(withoutLead('a\nb\n c', '    ')).toBe('a\nb\nc');
});

test.each([
  ['x\n\n- one', 'one', '  '],
  ['  10. ten', 'ten', '      '],
  ['> - one', 'one', '>   '],
  ['- [ ] one', 'one', '  '],
  ['<Note>one', 'one', ''],
  ['- a\n\n  second', 'second', '  '],
  ['>said', 'said', '>'],
])('the lead of a block is told by its line: %j', (text, block, lead) => {
  expect(leadOf(text, text.indexOf(block))).toBe(lead);
});
