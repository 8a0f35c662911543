import { expect, test } from 'vitest';
import { withMistake } from '#src/core/checks/sample-campaign.ts';
import { CampaignProblems } from './campaign-problems.ts';
import { checkFolder } from './check-folder.ts';
import { sampleFolder } from './sample-folder.ts';

test('a sound campaign is given back as content', async () => {
  const content = await checkFolder(await sampleFolder());
  expect(content.locales.map(({ code }) => code)).toEqual(['en', 'ar', 'am']);
  expect(content.explainer[0]!.texts['am']!.title).toBe('ደን ለምን');
});

test('all mistakes are printed at once, each with its place and its fix, and how many they are', async () => {
  const files = withMistake('content/wins/river-law.json', '"issue"', '"isue"');
  withMistake('locales/ar/ui.json', '{{date}}', '{{تاريخ}}', files);
  const stopped = await checkFolder(await sampleFolder(files)).catch((error: unknown) => error);
  expect(stopped).toBeInstanceOf(CampaignProblems);
  expect((stopped as Error).message).toBe(`content/wins/river-law.json:3:3  The field “isue” is not known here.
    3 |   "isue": "privacy",
      |   ^
  Fix: Did you mean “issue”?

locales/ar/ui.json:25:13  The message “source” has {{تاريخ}}, which the site can’t fill in.
    25 |   "source": ‸"المصدر: {{name}}، {{تاريخ}}",
  Fix: Write {{date}}, exactly so.

2 problems. Nothing was changed.`);
});

test('one problem is one problem', () => {
  expect(new CampaignProblems([{ file: 'a.json', line: 1, column: 2, what: ['json.empty'], fix: ['fix.remove'] }]).message).toContain(
    '\n\n1 problem. ',
  );
});
