import { entriesOf, type ReadEntry } from '#src/core/checks/check-entries.ts';
import { placeOf } from '#src/core/checks/located.ts';
import { daysBetween } from '#src/core/keys/days.ts';
import { asFinding, foundAt, type Check, type Finding, type Spot } from './finding.ts';
import type { LaunchCampaign } from './launch-campaign.ts';
import { toldBy } from './told-elsewhere.ts';

/** What the campaign owes to the people and organisations that it names and shows. */
export function peopleChecks(launch: LaunchCampaign): Check[] {
  return [
    { id: 'consent', findings: consent(launch) },
    { id: 'organisations', findings: organisations(launch) },
    { id: 'credits', findings: credits(launch) },
  ];
}

/** Whoever agreed to something years ago may see it otherwise today. */
const LONG = 2 * 365;

type Read = ReadEntry<'testimonies'>;

function consent({ files, problems }: LaunchCampaign): Finding[] | undefined {
  const told = toldBy('consent', problems).map((problem) => asFinding('stop', problem));
  const all = entriesOf('testimonies', files);
  if (all.length + told.length === 0) return undefined;
  const { today = '' } = files;
  const spots = (isWanted: (entry: Read['entry']) => boolean): Spot[] =>
    all
      .filter(({ entry }) => isWanted(entry))
      .map(({ path, located, entry }) => ({ file: path, ...placeOf(located, ['consent', 'date']), text: entry.consent.date }));
  const age = ({ consent: { date } }: Read['entry']) => (today === '' ? 0 : daysBetween(date, today));
  return [
    ...told,
    // Clocks of two places differ by a day.
    ...foundAt(
      'stop',
      spots((entry) => age(entry) < -1),
      'launch.future-consent',
      ['launch.future-consent-fix'],
    ),
    ...foundAt(
      'mend',
      spots((entry) => entry.consent.scope !== 'published-source' && age(entry) > LONG),
      'launch.old-consent',
      ['launch.old-consent-fix'],
    ),
    ...foundAt(
      'mend',
      spots((entry) => entry.consent.scope === 'published-source' && entry.source.url === undefined),
      'launch.unproved-consent',
      ['launch.unproved-consent-fix'],
    ),
  ];
}

function organisations({ files }: LaunchCampaign): Finding[] | undefined {
  const all = entriesOf('coalition', files);
  if (all.length === 0) return undefined;
  const spots = all
    .filter(({ entry }) => entry.verifiedBy === 'unknown')
    .map(({ path, located, entry }): Spot => ({ file: path, ...placeOf(located, ['verifiedBy']), text: entry.name }));
  return foundAt('mend', spots, 'launch.unconfirmed', ['launch.unconfirmed-fix']);
}

const PHOTO = /!\[[^\]\n]*\]\(\s*<?([^)\s>]+\.(?:jpe?g|webp|avif))>?[^)]*\)/giu;

/** How people say whose picture it is, in the languages in which the generator speaks. */
const CREDIT = /©|\bCC[ -](?:BY|0)|(?<!\p{L})(?:photos?|photograph[a-z]*|picture by|photographie|crédits?|fotos?|fotograf[íi]as?|fotògraf[ae]?|imagen de|créditos?|imatge de|crèdits?|imagem de)(?!\p{L})|(?:صورة|تصوير|بعدسة|ፎቶ|ምስል)/iu; // prettier-ignore

/** So much text below a picture is its own. */
const BELOW = 300;

function credits({ texts }: LaunchCampaign): Finding[] | undefined {
  const pages = [...texts].filter(([file]) => file.endsWith('.mdx'));
  const photos = pages.flatMap(([file, text]) =>
    [...text.matchAll(PHOTO)].map(({ 0: whole, 1: path = '', index }) => {
      const before = text.slice(0, index).split('\n');
      const around = text.slice(index + whole.length, index + whole.length + BELOW) + (/"([^"]*)"\)$/.exec(whole)?.[1] ?? '');
      return { isCredited: CREDIT.test(around), spot: { file, line: before.length, column: before.at(-1)!.length + 1, text: path } };
    }),
  );
  if (photos.length === 0) return undefined;
  const bare = photos.filter(({ isCredited }) => !isCredited).map(({ spot }) => spot);
  return foundAt('mend', bare, 'launch.no-credit', ['launch.no-credit-fix']);
}
