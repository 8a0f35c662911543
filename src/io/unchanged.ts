import { UsageError } from './usage-error.ts';
import { campaignDigest } from './merge/fingerprints.ts';

/** Remembers a campaign as it is now. What it gives throws if anything in the campaign has changed since, as a site of two versions is none; else it tells the campaign’s digest. */
export async function rememberCampaign(folder: string): Promise<() => Promise<string>> {
  const before = await campaignDigest(folder);
  return async () => {
    if ((await campaignDigest(folder)) === before) return before;
    throw new UsageError(
      'The campaign was changed while its site was being made, so that one part would show it as it was and another as it is now. Nothing was published. Run the same command again.',
    );
  };
}
