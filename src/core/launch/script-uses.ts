import { scriptOf } from '#src/core/kit/text/script.ts';
import type { Spot } from './finding.ts';
import { localesOf, spotIn, type LaunchCampaign } from './launch-campaign.ts';

/** What stands on every graphic in every language. */
const EVERYWHERE = ['name', 'hashtag'] as const;
/** Ideographs are drawn from the fonts of the languages that use them. */
const IDEOGRAPHS: readonly string[] = ['Hani', 'Hira', 'Kana', 'Hang'];

/** The scripts that a campaign’s graphics are set in, each with the languages, or the words of `campaign.json`, that need it. */
export function scriptUses(launch: LaunchCampaign): ReadonlyMap<string, Spot[]> {
  const uses = new Map<string, Spot[]>();
  const note = (script: string, spot: Spot): void => void uses.set(script, [...(uses.get(script) ?? []), spot]);
  for (const { file, locale } of localesOf(launch)) note(locale.script, { file, text: locale.name });
  for (const field of EVERYWHERE) {
    const text = launch.campaign?.[field] ?? '';
    const scripts = new Set([...text].map(scriptOf));
    for (const script of scripts) if (script !== undefined && !IDEOGRAPHS.includes(script)) note(script, spotIn(launch, [field], text));
  }
  return uses;
}
