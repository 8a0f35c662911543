import { expect, test } from 'vitest';
import { withMistake } from '#src/core/checks/sample-campaign.ts';
import { checkFolder } from './check-folder.ts';
import { sampleFolder } from './sample-folder.ts';
import { graphicsThatDoNotFit, tightWarnings } from './tight-graphics.ts';

const fitOf = async (slogan: string) => {
  const files = withMistake('locales/ar/kit.json', '"stand": "دعوا الغابة قائمة"', `"stand": "${slogan}"`);
  return graphicsThatDoNotFit(await checkFolder(await sampleFolder(files)), ['ar']);
};

test('a short slogan fits everywhere', async () => {
  expect(await fitOf('دعوا الغابة قائمة')).toEqual({ problems: [], tight: [] });
});

test('a slogan that hardly fits is told of with its graphics, and with how many characters there is room for', async () => {
  const { problems, tight } = await fitOf(await longest());
  expect(problems).toEqual([]);
  expect(tight).toMatchObject([{ locale: 'ar', file: 'locales/ar/kit.json', key: 'slogans.stand', graphics: ['badge'], overflows: false }]);
  expect(tight[0]!.most).toBeGreaterThanOrEqual(tight[0]!.length);
  expect(tightWarnings(tight)).toMatchObject([{ key: 'slogans.stand', what: ['language.tight', { graphics: 'badge' }] }]);
});

test('a slogan that does not fit is a problem of the kit, and the room that there is is told too', async () => {
  const { problems, tight } = await fitOf('دعوا الغابة قائمة '.repeat(12).trim());
  expect(problems.map(({ what: [key] }) => key)).toEqual(['kit.too-long']);
  expect(tight[0]).toMatchObject({ overflows: true });
  expect(tight[0]!.most).toBeLessThan(tight[0]!.length);
  expect(tightWarnings(tight)).toEqual([]);
});

/** As many words as just fit. */
async function longest(): Promise<string> {
  const { tight } = await fitOf('دعوا الغابة قائمة '.repeat(12).trim());
  return [...'دعوا الغابة قائمة '.repeat(12)].slice(0, tight[0]!.most).join('').trim();
}
