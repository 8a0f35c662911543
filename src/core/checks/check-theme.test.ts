import { expect, test } from 'vitest';
import { checkTheme } from '#src/core/checks/check-theme.ts';
import { decideAll, problemsOf, sampleCampaign, withMistake } from '#src/core/checks/sample-campaign.ts';
import { tellIn } from '#src/core/checks/words.ts';
import { contrast } from '#src/core/kit/colour.ts';
import { readableColour } from '#src/core/kit/readable-colour.ts';

const tell = tellIn('en');
const CAMPAIGN = 'content/campaign.json';

/** The sample with another colour of its links, in its light side, which comes first. */
const withLinks = (colour: string) => {
  const { texts } = sampleCampaign();
  const [own] = /"link": "#\w{6}"/.exec(texts.get(CAMPAIGN)!)!;
  return withMistake(CAMPAIGN, own, `"link": "${colour}"`);
};

test('colours that everybody can read are neither a problem nor a warning', () => {
  expect(checkTheme(decideAll(sampleCampaign()))).toEqual({ problems: [], warnings: [] });
});

test('links that most people can read, but not all, are told with the nearest colour, and stop nothing', () => {
  const files = withLinks('#0f6b34');
  expect(problemsOf(files)).toEqual([]);
  const { warnings } = checkTheme(decideAll(files));
  expect(warnings).toHaveLength(2);
  expect(tell(warnings[0]!.what)).toBe(
    'In the light colours, link (#0f6b34) on paper (#ffffff) has a contrast of 6.61. ' +
      'People with low vision, and everybody in sunlight, read better from 7 on.',
  );
  expect(tell(warnings[0]!.fix)).toBe('Make link lighter or darker: #0e6631 is the nearest colour with a contrast of 7.');
  expect(warnings.every(({ file, line }) => file === CAMPAIGN && line > 1)).toBe(true);
});

test('links that many people cannot read stop the build', () => {
  const found = problemsOf(withLinks('#8bbf9f'));
  expect(found).toHaveLength(2);
  expect(found[0]).toContain('In the light colours, link (#8bbf9f) on paper');
});

test.each([
  ['#767676', '#ffffff', 7],
  ['#4a1fa8', '#130b28', 7],
  ['#ffd028', '#fffbf2', 4.5],
])('the nearest colour to %s on %s reaches %d, and no nearer one does', (colour, ground, least) => {
  const near = readableColour(colour, ground, least)!;
  expect(contrast(near, ground)).toBeGreaterThanOrEqual(least);
  expect(contrast(near, ground)).toBeLessThan(least + 0.35);
});

test('in the middle between black and white, no colour reaches the contrast of level AAA', () => {
  expect(readableColour('#ffffff', '#808080', 7)).toBeUndefined();
});
