import type { Campaign } from '#src/core/campaign/schema.ts';
import type { CampaignFiles } from '#src/core/checks/campaign-files.ts';
import { CAMPAIGN_FILE } from '#src/core/checks/languages.ts';
import type { Known } from '#src/core/checks/known.ts';
import { placeOf, type Located } from '#src/core/checks/located.ts';
import { wrongId, type NoSuch } from '#src/core/checks/nearest.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';

/** Something that `campaign.json` names by its id, with what it may be. */
interface Choice {
  path: PropertyKey[];
  /** What is said where it does not exist. */
  none: NoSuch;
  id: string | undefined;
  known: string[];
}

/** What `campaign.json` names must exist: entries, keys and their files; and nothing stands in a list twice. */
export function checkCampaignFile(file: Located, campaign: Campaign, known: Known, files: CampaignFiles): Problem[] {
  const at = (path: PropertyKey[], said: Said | undefined): Problem[] =>
    said ? [{ file: CAMPAIGN_FILE, ...placeOf(file, path), ...said }] : [];
  return [
    ...[...homeChoices(campaign, known), ...keyChoices(campaign)].flatMap(({ path, none, id, known: ids }) =>
      at(path, id === undefined ? undefined : wrongId(none, id, ids)),
    ),
    ...Object.entries(campaign.keys).flatMap(([name, key]) =>
      at(['keys', name, 'file'], files.publicPaths.has(key.file) ? undefined : noKeyFile(key.file)),
    ),
  ];
}

function homeChoices({ asks, home, guidelines }: Campaign, { ids, numbers, series }: Known): Choice[] {
  const each = (path: string[], none: NoSuch, chosen: string[], known: string[]): Choice[] =>
    chosen.map((id, i) => ({ path: [...path, i], none, id, known }));
  return [
    ...each(['asks'], 'refs.no-action', asks, ids.actions),
    { path: ['guidelines'], none: 'refs.no-page', id: guidelines, known: ids.pages },
    ...each(['home', 'figures'], 'refs.no-number', home.figures, numbers),
    ...each(['home', 'testimonies'], 'refs.no-testimony', home.testimonies, ids.testimonies),
    ...each(['home', 'wins'], 'refs.no-win', home.wins, ids.wins),
    { path: ['home', 'chart'], none: 'refs.no-chart', id: home.chart, known: series },
    { path: ['home', 'numbersPage'], none: 'refs.no-page', id: home.numbersPage, known: ids.explainer },
    { path: ['home', 'graphic'], none: 'refs.no-graphic', id: home.graphic, known: ids.kit },
  ];
}

function keyChoices({ contacts, keys }: Campaign): Choice[] {
  const known = Object.keys(keys);
  return Object.entries(contacts).map(([name, contact]) => ({
    path: ['contacts', name, 'key'],
    none: 'refs.no-key',
    id: contact?.key,
    known,
  }));
}

function noKeyFile(file: string): Said {
  return { what: ['campaign.no-key-file', { file }], fix: ['campaign.no-key-file-fix'] };
}
