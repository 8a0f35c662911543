import { expect, test } from 'vitest';
import { homeContent } from '#src/core/site/home.ts';
import { sampleContent } from '#src/core/site/sample-view.ts';

test('the home page shows what campaign.json chose', () => {
  const home = homeContent(sampleContent());
  expect(
    [home.asks, home.figures, [home.chart], home.testimonies, home.wins, home.threats].map((list) =>
      list.map((entry) => (entry as { id: string }).id),
    ),
  ).toEqual([['plant-a-tree'], ['trees-felled'], ['felled-by-year'], ['ranger'], ['river-law'], ['why-forests']]);
  expect(home.numbers).toBeUndefined();
});

test('the order is that of campaign.json, not that of the folder', () => {
  const content = sampleContent();
  content.testimonies.push({ ...content.testimonies[0]!, id: 'beekeeper' });
  content.campaign.home.testimonies = ['beekeeper', 'ranger'];
  expect(homeContent(content).testimonies.map(({ id }) => id)).toEqual(['beekeeper', 'ranger']);
});

test('a campaign that chose nothing has a home page without it', () => {
  const content = sampleContent();
  content.campaign.asks = [];
  content.campaign.home = { figures: [], testimonies: [], wins: [], numbersPage: 'why-forests' };
  expect(homeContent(content)).toMatchObject({ asks: [], figures: [], testimonies: [], wins: [], numbers: 'explainer/why-forests.html' });
  expect(homeContent(content).chart).toBeUndefined();
});
