import type { CampaignContent } from '#src/core/campaign/content.ts';
import { byCountry, countriesOf } from '#src/core/coalition/groups.ts';
import { REGIONS } from '#src/core/coalition/schema.ts';
import type { Picture, TileGroup } from '#src/core/figures/picture.ts';
import { dateOf, type Language } from '#src/core/figures/picture-words.ts';
import { OwnText } from '#src/core/messages/translator.ts';

type Member = CampaignContent['coalition'][number];
type Counted = { label: string; count: number };

/** The most tiles of a map whose table says them too: of more it has the sums of the regions. The file with the numbers has all. */
export const MOST_TILES = 150;

/** The coalition as a map of tiles: every organisation counts once, in its region and country, or among those of no single country. */
export function coalitionPicture(id: string, language: Language): Picture {
  const { t, content } = language;
  const groups = coalitionTiles(language);
  const heads = [t('figure.country'), t('data:pictures.organisations')];
  const rowsOf = ({ tiles }: TileGroup): string[][] => tiles.map(({ label, text }) => [label, text]);
  const tiles = groups.reduce((sum, group) => sum + group.tiles.length, 0);
  const totals = groups.map(({ name, total }) => [name, total.text]);
  const beyond = content.coalition.filter(({ country }) => country === undefined).length;
  return {
    id,
    title: t('data:pictures.coalition'),
    summary: summaryOf(language),
    notes: [t('data:pictures.coalitionNote'), ...(beyond > 0 ? [t('data:pictures.beyondNote', { count: beyond })] : [])],
    sources: [{ source: { name: t('data:pictures.ownList') }, name: undefined }],
    date: dateOf(undefined, language),
    shape: { kind: 'tiles', groups },
    table:
      tiles > MOST_TILES
        ? { heads: [t('data:pictures.region'), heads[1]!], groups: [{ rows: totals }] }
        : { heads, groups: groups.map((group) => ({ head: group.name, rows: rowsOf(group) })) },
    data: {
      columns: [t('data:pictures.region'), ...heads],
      rows: groups.flatMap(({ name, tiles }) => tiles.map(({ label, value }) => [name, label, value])),
    },
    file: `locales/${language.locale.code}/data.json`,
  };
}

/** The regions with their countries, the countries with most organisations first; behind them who works beyond one country. */
export function coalitionTiles(language: Language): TileGroup[] {
  const { t, content } = language;
  const settled = content.coalition.filter(({ country }) => country !== undefined);
  const regions = REGIONS.map((region) => ({
    name: t(`coalition.region.${region}`),
    counted: countriesIn(
      settled.filter((member) => member.region === region),
      language,
    ),
  }));
  const unknown = {
    name: t('coalition.unknownRegion'),
    counted: countriesIn(
      settled.filter(({ region }) => region === undefined),
      language,
    ),
  };
  const beyond = {
    name: t('data:pictures.beyond'),
    counted: scopesOf(
      content.coalition.filter(({ country }) => country === undefined),
      language,
    ),
  };
  return [...regions, unknown, beyond].flatMap(({ name, counted }) => (counted.length > 0 ? [groupOf(name, counted, language)] : []));
}

function countriesIn(members: Member[], { formats }: Language): Counted[] {
  return [...byCountry(members)]
    .map(([country, own]) => ({ label: formats.country(country), count: own.length }))
    .sort((a, b) => b.count - a.count || formats.compare(a.label, b.label));
}

/** Those of no country by how far they work, where that is recorded. */
function scopesOf(members: Member[], { t }: Language): Counted[] {
  const scopes = ['international', 'regional', 'national', undefined] as const;
  return scopes.flatMap((scope) => {
    const count = members.filter((member) => member.scope === scope).length;
    const label = scope === undefined ? t('data:pictures.notRecorded') : t(`coalition.scope.${scope}`);
    return count > 0 ? [{ label, count }] : [];
  });
}

function groupOf(name: string, counted: Counted[], { formats }: Language): TileGroup {
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  const tiles = counted.map(({ label, count }) => ({ label, value: count, text: formats.number(count) }));
  return { name, total: { value: total, text: formats.number(total) }, tiles };
}

function summaryOf(language: Language): string {
  const { t, content, formats } = language;
  const organisations = new OwnText(t('coalition.count', { count: content.coalition.length }));
  const countries = new OwnText(t('coalition.countries', { count: countriesOf(content.coalition).length }));
  const [first] = countriesIn(
    content.coalition.filter(({ country }) => country !== undefined),
    language,
  );
  if (!first) return t('coalition.listed', { organisations, countries });
  return t('data:pictures.coalitionSummary', {
    organisations,
    countries,
    country: new OwnText(first.label),
    number: new OwnText(formats.number(first.count)),
  });
}
