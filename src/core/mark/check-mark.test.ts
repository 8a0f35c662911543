import { expect, test } from 'vitest';
import { problemsOf, sampleCampaign, withFile } from '#src/core/checks/sample-campaign.ts';

const CAMPAIGN = 'content/campaign.json';

/** What is said of a campaign with another mark. */
function said(mark: object): string[] {
  const campaign = JSON.parse(sampleCampaign().texts.get(CAMPAIGN)!) as object;
  return problemsOf(withFile(CAMPAIGN, JSON.stringify({ ...campaign, mark }, null, 2)));
}

test.each([
  [{ letters: 'NC' }],
  [{ letters: 'حق' }],
  [{ letters: 'ደንበ' }],
  [{ letters: 'कि' }],
  [{ file: 'pictures/map.svg', upright: true }],
  [{ viewBox: '0 0 10 10', path: 'M0 0h1v1z', upright: true }],
])('a mark may be %j', (mark) => expect(said(mark)).toEqual([]));

test.each([
  [{}, 'says nothing about how the campaign’s mark looks'],
  [{ letters: 'NC', file: 'mark.svg' }, 'in more than one way'],
  [{ viewBox: '0 0 10 10' }, 'no “path”'],
  [{ path: 'M0 0h1v1z' }, 'no “viewBox”'],
  [{ file: 'mark.png' }, 'must be an SVG'],
  [{ file: '../../secret.svg' }, 'must be an SVG'],
  [{ letters: 'NEWS' }, 'has 4 letters; at most 3'],
  [{ letters: '  ' }, 'letters are empty'],
])('a mark that is %j is told in plain words', (mark, sentence) => {
  const [problem, ...others] = said(mark);
  expect(problem).toContain(sentence);
  expect(others).toEqual([]);
});
