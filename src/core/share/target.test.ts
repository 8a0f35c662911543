import { expect, test } from 'vitest';
import { readTarget, targetHash, type Target } from './target.ts';

test.each<[string, Target]>([
  ['wins.html', { path: 'wins.html' }],
  ['testimonies/hawa.html~sad', { path: 'testimonies/hawa.html', reaction: 'sad' }],
  ['testimonies/hawa.html~fired-up', { path: 'testimonies/hawa.html', reaction: 'fired-up' }],
  ['explainer/the-numbers.html:felled-by-year', { path: 'explainer/the-numbers.html', part: 'felled-by-year' }],
  ['explainer/%E1%8B%B0%E1%8A%95.html', { path: 'explainer/ደን.html' }],
])('“#%s” asks for %o', (hash, target) => {
  expect(readTarget(`#${hash}`)).toEqual(target);
  expect(targetHash(target)).toBe(hash);
});

test.each(['', '#', '#hello', '#wins.html~furious', '#wins.html~', '#wins.html#more', '#%', '#wins.html?q=1', '#wins.html: a:b'])(
  '“%s” asks for nothing',
  (hash) => {
    expect(readTarget(hash)).toBeUndefined();
  },
);
