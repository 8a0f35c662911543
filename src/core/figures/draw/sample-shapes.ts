import type { ColumnShape, Shape, TileShape, TimelineShape, Value } from '#src/core/figures/picture.ts';

/** ISO codes of countries with short names and with the longest. */
export const COUNTRIES =
  'AF AL DZ AO AR AM AU AT AZ BS BH BD BY BE BZ BJ BT BO BA BW BR BN BG BF BI KH CM CA CF TD CL CO CG CD CR CI HR CU CY CZ DK DJ DO EC EG SV GQ ER EE ET FJ FI FR GA GM GE DE GH GR GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KP KR KW KG LA LV LB LS LR LY LT LU MG MW MY MV ML MT MR MU MX MD MN ME MA MZ MM NA NP NL NZ NI NE NG MK NO OM PK PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TT TN TR TM UG UA AE GB US UY UZ VU VE VN YE ZM ZW'.split(
    ' ',
  );

const more = (count: number): string => `and ${count} more in the table`;

function value(count: number): Value {
  return { value: count, text: count.toLocaleString('en') };
}

/** A series of some years that ends high; below it a second count, which begins in its middle. */
export function sampleColumns(years: number, highest = 296): ColumnShape {
  const points = Array.from({ length: years }, (_, i) => ({
    label: String(2025 - years + i),
    value: value(Math.round((highest * (i + 1)) / years)),
    revised: i === years - 2 ? value(Math.round(highest * 0.97)) : undefined,
    below: i * 2 < years ? undefined : value(Math.round(highest * 0.18)),
  }));
  return { kind: 'columns', name: 'Fires', below: 'Countries', unknown: 'not given', points };
}

/** A ranking of names, each with a number. */
export function sampleBars(labels: readonly string[], highest = 85): Shape {
  return { kind: 'bars', rows: labels.map((label, i) => ({ label, ...value(Math.round(highest / (i + 1))) })), more };
}

/** A map of countries in regions of unlike sizes. */
export function sampleTiles(labels: readonly string[], counts = [1, 2, 5, 16]): TileShape {
  const tiles = labels.map((label, i) => ({ label, ...value(counts[i % counts.length]!) }));
  const cuts = [0, 0.3, 0.32, 0.7, 0.95, 1].map((share) => Math.round(share * tiles.length));
  const groups = cuts
    .slice(1)
    .map((end, i) => ({ name: `Middle and Northern Part ${i + 1}`, total: value(99), tiles: tiles.slice(cuts[i], end) }));
  return { kind: 'tiles', groups: groups.filter((group) => group.tiles.length > 0) };
}

/** A line of time: so many cards in each year, and so many without one. */
export function sampleTimeline(years: readonly number[], undated: number): TimelineShape {
  const cards = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      head: i % 2 ? 'Peru' : 'República Democràtica del Congo',
      text: 'Responsabilitat dels intermediaris',
    }));
  const known = years.map((count, i) => ({ label: String(2000 + i), isKnown: true, cards: cards(count) }));
  return {
    kind: 'timeline',
    groups: [...known, ...(undated > 0 ? [{ label: 'Year not known', isKnown: false, cards: cards(undated) }] : [])],
    more,
  };
}
