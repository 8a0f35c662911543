import { expect, test } from 'vitest';
import { sampleContent } from '#src/core/site/sample-view.ts';
import { isShareable, offerOf, showsCode } from './offer.ts';

const content = sampleContent();
const [action] = content.actions;

test.each([
  ['index.html', 'link'],
  ['explainer/why-forests.html', 'all'],
  ['testimonies/ranger.html', 'all'],
  ['act/plant-a-tree.html', 'all'],
  ['testimonies/index.html', 'link'],
  ['testimonies/page-2.html', 'link'],
  ['act/index-2.html', 'link'],
  ['wins-2.html', 'link'],
  ['coalition/region-africa.html', 'link'],
  ['kit/remix.html', 'link'],
  ['a-z-2.html', 'link'],
  ['search.html', 'none'],
  ['share.html', 'none'],
  ['volunteer/add-testimony.html', 'none'],
])('%s offers: %s', (path, offer) => {
  expect(offerOf(path, content)).toBe(offer);
});

test.each(['report', 'stories'] as const)('nobody who writes to “%s” is led to networks: there is only the address to copy', (contact) => {
  const actions = [{ ...action!, contact }];
  expect(offerOf('act/plant-a-tree.html', { actions })).toBe('address');
  expect(isShareable('act/plant-a-tree.html', { actions })).toBe(false);
});

test('a studio is shared, but its page shows no code', () => {
  expect([isShareable('kit/frame.html', content), showsCode('kit/frame.html', content)]).toEqual([true, false]);
});
