import { expect, test } from 'vitest';
import { byIdIn, oncePer, oncePerEach, oncePerText } from './once-per.ts';

test('what many pages ask of one campaign is worked out once, and of another campaign anew', () => {
  let times = 0;
  const count = oncePer((list: readonly string[]) => (times++, list.length));
  const [one, other] = [['ሀ', 'ለ'], ['ا']];
  expect([count(one), count(one), count(other)]).toEqual([2, 2, 1]);
  expect(times).toBe(2);
});

test('nothing is remembered as something', () => {
  let times = 0;
  const find = oncePer((_: object): undefined => void times++);
  const of = {};
  expect([find(of), find(of), times]).toEqual([undefined, undefined, 1]);
});

test('an entry is found by its id', () => {
  expect(byIdIn([{ id: 'أ' }, { id: 'ب' }]).get('ب')).toEqual({ id: 'ب' });
});

test('what several things make together is made once for the same ones, in the same order', () => {
  let times = 0;
  const pair = oncePerEach((text: object, language: string | undefined, memory: object) => ({ text, language, memory, time: ++times }));
  const [text, memory] = [{}, {}];
  expect(pair(text, 'ar', memory)).toBe(pair(text, 'ar', memory));
  expect(pair(text, undefined, memory).time).toBe(2);
  expect(pair(text, 'ar', {}).time).toBe(3);
  expect(pair({}, 'ar', memory).time).toBe(4);
  expect(times).toBe(4);
});

test('what is made of a text is made once, and after many other texts once more', () => {
  const asked: string[] = [];
  const lengthOf = oncePerText((text: string) => {
    asked.push(text);
    return text.length;
  }, 2);
  expect(['ሰላም', 'ሰላም', 'سلام', 'Pau', 'ሰላም'].map(lengthOf)).toEqual([3, 3, 4, 3, 3]);
  expect(asked).toEqual(['ሰላም', 'سلام', 'Pau', 'ሰላም']);
});
