import { expect, test } from 'vitest';
import { dataScript, isDataScript } from '#src/core/volunteer/data-script.ts';

test('a script of data holds its data and nothing that ends a script', () => {
  const text = dataScript('keys', { a: '</script> ድምፅ' });
  expect(text).toBe('var keys={"a":"\\u003c/script> ድምፅ"};');
  expect(isDataScript('keys', text)).toBe(true);
});

test.each(['var keys={};alert(1);', 'var keys=alert(1);', 'var other={};', 'var keys={"a":1}', 'var keys={ };', ''])(
  '“%s” is no script of data',
  (text) => expect(isDataScript('keys', text)).toBe(false),
);
