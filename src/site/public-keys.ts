import type { Campaign } from '#src/core/campaign/schema.ts';
import { siteData } from '#src/site/data.ts';

/** The campaign's public keys as letters, by the names that `campaign.json` gives them. */
export function loadKeys({ keys }: Pick<Campaign, 'keys'>): Record<string, string> {
  const texts = siteData().keys;
  return Object.fromEntries(Object.entries(keys).flatMap(([name, { file }]) => (texts[file] === undefined ? [] : [[name, texts[file]]])));
}
