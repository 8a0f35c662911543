import { UsageError } from './usage-error.ts';
import { campaignDigest } from './merge/fingerprints.ts';

/** Remembers a campaign as it is now. What it gives throws if anything in the campaign has changed since: a site of two versions is none. */
export async function rememberCampaign(folder: string): Promise<() => Promise<void>> {
  const before = await campaignDigest(folder);
  return async () => {
    if ((await campaignDigest(folder)) === before) return;
    throw new UsageError(
      'The campaign was changed while its site was being made, so that one part would show it as it was and another as it is now. Nothing was published. Run the same command again.',
    );
  };
}
