// The campaign's public keys, for the script that encrypts.
import { dataScript } from '#src/core/volunteer/data-script.ts';
import { loadCampaign } from '#src/site/campaign.ts';
import { loadKeys } from '#src/site/public-keys.ts';

export const GET = async () => {
  const { campaign } = loadCampaign();
  return new Response(dataScript('publicKeys', loadKeys(campaign)), { headers: { 'Content-Type': 'text/javascript' } });
};
