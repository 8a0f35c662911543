import type { Campaign } from '#src/core/campaign/schema.ts';
import type { CampaignFiles } from '#src/core/checks/campaign-files.ts';
import type { Known } from '#src/core/checks/known.ts';
import type { Located } from '#src/core/checks/located.ts';
import { wrongId } from '#src/core/checks/nearest.ts';
import type { Problem } from '#src/core/checks/problem.ts';

const FILE = 'content/campaign.json';

/** Something that `campaign.json` names by its id, with what it may be. */
interface Choice {
  path: PropertyKey[];
  what: string;
  id: string | undefined;
  known: string[];
}

/** What `campaign.json` names must exist: entries, keys and their files; and nothing stands in a list twice. */
export function checkCampaignFile(file: Located, campaign: Campaign, known: Known, files: CampaignFiles): Problem[] {
  const at = (path: PropertyKey[], said: Pick<Problem, 'what' | 'fix'> | undefined): Problem[] =>
    said ? [{ file: FILE, ...file.placeOf(path), ...said }] : [];
  return [
    ...[...homeChoices(campaign, known), ...keyChoices(campaign)].flatMap(({ path, what, id, known: ids }) =>
      at(path, id === undefined ? undefined : wrongId(what, id, ids)),
    ),
    ...repeated(campaign).flatMap(({ path, id }) => at(path, { what: `“${id}” stands here twice.`, fix: 'Keep one of the two.' })),
    ...Object.entries(campaign.keys).flatMap(([name, key]) =>
      at(['keys', name, 'file'], files.publicPaths.has(key.file) ? undefined : noKeyFile(key.file)),
    ),
  ];
}

function homeChoices({ asks, home }: Campaign, { ids, numbers, series }: Known): Choice[] {
  const each = (path: string[], what: string, chosen: string[], known: string[]): Choice[] =>
    chosen.map((id, i) => ({ path: [...path, i], what, id, known }));
  return [
    ...each(['asks'], 'action', asks, ids.actions),
    ...each(['home', 'figures'], 'number', home.figures, numbers),
    ...each(['home', 'testimonies'], 'testimony', home.testimonies, ids.testimonies),
    ...each(['home', 'wins'], 'win', home.wins, ids.wins),
    { path: ['home', 'chart'], what: 'chart', id: home.chart, known: series },
    { path: ['home', 'numbers'], what: 'page', id: home.numbers, known: ids.explainer },
    { path: ['home', 'graphic'], what: 'graphic', id: home.graphic, known: ids.kit },
  ];
}

function keyChoices({ contacts, keys }: Campaign): Choice[] {
  const known = Object.keys(keys);
  return Object.entries(contacts).map(([name, contact]) => ({ path: ['contacts', name, 'key'], what: 'key', id: contact?.key, known }));
}

/** Everything that an earlier entry of the same list already says. */
function repeated({ locales, asks, home, theme }: Campaign): { path: PropertyKey[]; id: string }[] {
  const again = (path: string[], ids: string[], field: string[] = []) =>
    ids.flatMap((id, i) => (ids.indexOf(id) < i ? [{ path: [...path, i, ...field], id }] : []));
  const colourways = theme.colourways.map(({ id }) => id);
  return [
    ...again(['locales'], locales),
    ...again(['asks'], asks),
    ...(['figures', 'testimonies', 'wins'] as const).flatMap((name) => again(['home', name], home[name])),
    ...again(['theme', 'colourways'], colourways, ['id']),
  ];
}

function noKeyFile(path: string): Pick<Problem, 'what' | 'fix'> {
  return { what: `The file public/${path} is not there.`, fix: 'Put the public key there, or write where in public/ it lies.' };
}
