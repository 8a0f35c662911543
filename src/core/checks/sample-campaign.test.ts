import { expect, test } from 'vitest';
import { checkCampaign } from '#src/core/checks/check-campaign.ts';
import { decideAll, problemsOf, sampleCampaign } from '#src/core/checks/sample-campaign.ts';

test('the sample campaign is sound, so that every problem in these tests comes from the mistake they make', () => {
  expect(problemsOf(sampleCampaign())).toEqual([]);
  expect(checkCampaign(decideAll(sampleCampaign())).content).toBeDefined();
});
