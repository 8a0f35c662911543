import { expect, test } from 'vitest';
import { wordsIn } from './client-words.ts';

test('names that a script may give are all words in its strings, those of other code only classes', () => {
  const code = "const list = create('ol');\nlist.className = 'list results';\nreturn `<p class=\"saying\">${text}</p>`; // 'ደህና'";
  expect(wordsIn(code, true)).toEqual(['ol', 'list', 'results', 'p', 'class', 'saying', 'text']);
  expect(wordsIn(code, false)).toEqual(['class', 'saying']);
});
