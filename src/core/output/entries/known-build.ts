import { builtLocales } from '#src/core/campaign/building.ts';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { keepListPath } from '#src/core/keep/keep-list.ts';
import type { Known } from '#src/core/output/known.ts';
import { MONITOR_FILE, RELEASE_FILE, SIGNATURE_FILE, SUMS_FILE, VERIFIER_FILE } from '#src/core/release/paths.ts';
import { type BuildFacts, knownSite } from './known-site.ts';

/** What proves a whole site genuine. */
const PROOFS = [SUMS_FILE, SIGNATURE_FILE, RELEASE_FILE, MONITOR_FILE, VERIFIER_FILE];

/** Everything that the folder of a build is held against: the whole site, or in a shard its part of it. */
export function knownBuild(content: CampaignContent, facts: BuildFacts): Known {
  const whole = knownSite(content, facts);
  if (!content.building) return whole;
  const locales = builtLocales(content);
  const codes = new Set(locales.map(({ code }) => code));
  const kit = facts.kit.filter(({ locale }) => codes.has(locale));
  const own = knownSite({ ...content, locales }, { ...facts, kit });
  const ofTheWhole = [...PROOFS, ...locales.map(({ code }) => keepListPath(code))];
  const required = new Set([...own.required].filter((path) => !ofTheWhole.includes(path)));
  return { ...whole, required, elsewhere: new Set([...whole.required].filter((path) => !required.has(path))) };
}
