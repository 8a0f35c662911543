import type { Campaign } from '#src/core/campaign/schema.ts';
import { CAMPAIGN_FILE } from '#src/core/checks/languages.ts';
import { placeOf, type Located } from '#src/core/checks/located.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';
import { mirrorFault, sameAddress } from '#src/core/mirrors/judge.ts';

/** Who follows a wrong address finds nothing, or somebody else: every mirror must be what it says, and none is named twice. */
export function checkMirrors(file: Located, { mirrors = [], site }: Pick<Campaign, 'mirrors' | 'site'>): Problem[] {
  const addresses = mirrors.map(({ url }) => sameAddress(url));
  return mirrors.flatMap((mirror, i) => {
    const fault = mirrorFault(mirror, site) ?? (addresses.indexOf(addresses[i]!) < i ? 'twice' : undefined);
    if (fault === undefined) return [];
    const said: Said = { what: [`mirrors.${fault}`], fix: [`mirrors.${fault}-fix`] };
    return [{ file: CAMPAIGN_FILE, ...placeOf(file, ['mirrors', i, 'url']), ...said }];
  });
}
