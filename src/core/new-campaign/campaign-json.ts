import { CONTENT_VERSION } from '#src/core/campaign/content-version.ts';
import type { WrittenCampaign } from '#src/core/campaign/schema.ts';
import { themeFrom } from '#src/core/theme/theme-from.ts';
import type { Answers } from './answers.ts';
import { STARTER_ACTIONS } from './starter.ts';

/** A public key as it was read: what `campaign.json` says of it. */
export interface NewKey {
  file: string;
  fingerprint: string;
  /** True where the key says of itself that it is only an example. */
  isDemonstration: boolean;
}

/** The `campaign.json` of a new campaign; `today` is YYYY-MM-DD. */
export function campaignJson(answers: Answers, today: string, key?: NewKey): WrittenCampaign {
  const { name, hashtag, organiser, site, languages, email, colours, look, letters, forge } = answers;
  const contact = { email, ...(key && { key: 'main' }) };
  return {
    schema: CONTENT_VERSION,
    name,
    hashtag,
    organiser,
    site,
    sourceLocale: languages[0]!,
    locales: [...new Set(languages)],
    updated: today,
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    contacts: { press: contact, report: contact, support: contact },
    keys: key ? { main: written(key) } : {},
    ...(forge !== undefined && { forge: { kind: forgeKind(forge), url: forge } }),
    asks: [...STARTER_ACTIONS],
    home: { figures: [], testimonies: [], wins: [], graphic: 'banner' },
    mark: { letters: letters ?? name },
    theme: { ...themeFrom({ signal: colours[0]!, ink: colours[1] }), ...(look && { look }) },
  };
}

/** What is known of a key besides, such as its text, has no place in the file. */
function written({ file, fingerprint, isDemonstration }: NewKey): WrittenCampaign['keys'][string] {
  return { file, fingerprint, ...(isDemonstration && { demonstration: true }) };
}

/** Which forge an address is of: the two large ones are known by their names, the others mostly run Forgejo. */
function forgeKind(url: string): 'github' | 'gitlab' | 'forgejo' {
  const { host } = new URL(url);
  if (host === 'github.com') return 'github';
  return host.includes('gitlab') ? 'gitlab' : 'forgejo';
}
