// The entries that there are already: a form corrects one of them, or takes a name that none of them has.
import { dataScript } from '#src/core/volunteer/data-script.ts';
import type { KnownEntries } from '#src/core/volunteer/form-data.ts';
import { loadCampaign } from '#src/site/campaign.ts';
import { loadRecorded } from '#src/site/recorded.ts';

export const GET = async () => {
  const { testimonies } = loadCampaign();
  const known: KnownEntries = { organisations: loadRecorded(), testimonies: testimonies.map(({ id }) => id) };
  return new Response(dataScript('knownEntries', known), { headers: { 'Content-Type': 'text/javascript' } });
};
