import { z } from 'zod';

/** The kinds of published data, in the order in which they are listed. */
export const DATA_KINDS = ['figures', 'coalition', 'wins', 'testimonies', 'countries'] as const;
export type DataKind = (typeof DATA_KINDS)[number];

/** How a column’s values are written and read: texts and paragraphs by language, codes with a label in each, lists, pages of this site. */
export type ColumnKind = 'plain' | 'text' | 'paragraphs' | 'code' | 'codes' | 'list' | 'page' | 'state';

/** What may be done with a testimony, by what the person agreed to. */
export const USES = ['link', 'quote-with-source', 'quote-and-pictures'] as const;
export type Use = (typeof USES)[number];

/** The columns of each kind with how they are written. In JSON they are the fields of a row, in CSV the header of the table. */
export const COLUMNS = {
  figures: {
    id: 'plain',
    figure: 'plain',
    kind: 'code',
    title: 'text',
    measure: 'code',
    year: 'plain',
    rank: 'plain',
    country: 'plain',
    countryName: 'text',
    label: 'text',
    value: 'plain',
    revised: 'plain',
    atLeast: 'plain',
    date: 'plain',
    note: 'text',
    source: 'text',
    report: 'plain',
    sourceUrl: 'plain',
    sourceRead: 'plain',
    untranslated: 'state',
    older: 'state',
  },
  coalition: {
    id: 'plain',
    name: 'plain',
    acronym: 'plain',
    nameLanguage: 'plain',
    country: 'plain',
    countryName: 'text',
    region: 'code',
    scope: 'code',
    focus: 'codes',
    languages: 'list',
    website: 'plain',
    status: 'code',
    statusNote: 'text',
    logoPermission: 'plain',
    verifiedBy: 'code',
    verifiedOn: 'plain',
    page: 'page',
    untranslated: 'state',
    older: 'state',
  },
  wins: {
    id: 'plain',
    country: 'plain',
    countryName: 'text',
    year: 'plain',
    issue: 'code',
    kind: 'code',
    title: 'text',
    summary: 'text',
    source: 'text',
    report: 'plain',
    sourceUrl: 'plain',
    sourceRead: 'plain',
    page: 'page',
    untranslated: 'state',
    older: 'state',
  },
  testimonies: {
    id: 'plain',
    use: 'code',
    form: 'code',
    attribution: 'code',
    country: 'plain',
    countryName: 'text',
    name: 'text',
    who: 'text',
    place: 'text',
    title: 'text',
    summary: 'text',
    body: 'paragraphs',
    originalLanguage: 'plain',
    source: 'text',
    sourceUrl: 'plain',
    sourceRead: 'plain',
    page: 'page',
    untranslated: 'state',
    older: 'state',
  },
  countries: {
    country: 'plain',
    countryName: 'text',
    organisations: 'plain',
    wins: 'plain',
    testimonies: 'plain',
  },
} as const satisfies Record<DataKind, Record<string, ColumnKind>>;

/** The name of any column. */
export type ColumnName = { [K in DataKind]: keyof (typeof COLUMNS)[K] }[DataKind] & string;

/** How the column of a country’s value in a ranking begins; the figure’s id follows. */
export const RANKING = 'ranking:';

/** True for the name of a kind of data. */
export const dataKind = z.enum(DATA_KINDS);
