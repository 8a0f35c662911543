import type { Source } from '#src/core/figures/schema.ts';

/** A picture of a campaign's numbers in one language: what is drawn, and everything that says the same in words. */
export interface Picture {
  /** The name of its anchor and of its files: the figure's own id, or one of the pictures that the program adds. */
  id: string;
  title: string;
  /** What the picture shows, in words. */
  summary: string;
  notes: string[];
  sources: PictureSource[];
  /** As of when, in words. */
  date: string;
  shape: Shape;
  table: PictureTable;
  /** The same numbers for programs that calculate; `null` where a number is not known. */
  data: { columns: string[]; rows: (string | number | null)[][] };
  /** The file of the campaign that a volunteer opens to change its words. */
  file: string;
}

/** Where numbers come from, with the name in the page's language where it has one. */
export interface PictureSource {
  source: Source;
  name?: string | undefined;
}

/** A table for readers; rows begin with their head and may stand in groups that have a head of their own. */
export interface PictureTable {
  heads: string[];
  groups: { head?: string; rows: string[][] }[];
}

/** What a picture draws. */
export type Shape = ColumnShape | BarShape | TileShape | TimelineShape | NumberShape;

/** A series by year: one column each, upwards, and a second count downwards from the same axis. */
export interface ColumnShape {
  kind: 'columns';
  name: string;
  below: string;
  /** What stands where the second count is not known. */
  unknown: string;
  points: ColumnPoint[];
}

/** One year of a series. */
export interface ColumnPoint {
  label: string;
  value: Value;
  /** What a later report gives. */
  revised?: Value | undefined;
  below: Value | undefined;
}

/** A number, as a length and as the language writes it. */
export interface Value {
  value: number;
  text: string;
}

/** A ranking; `more` says how many places are in the table only. */
export interface BarShape {
  kind: 'bars';
  rows: ({ label: string } & Value)[];
  more(count: number): string;
}

/** Countries as equal tiles, in regions. */
export interface TileShape {
  kind: 'tiles';
  groups: TileGroup[];
}

/** The tiles of a region. */
export interface TileGroup {
  name: string;
  total: Value;
  tiles: ({ label: string } & Value)[];
}

/** What happened in which year, one card each; the last group may be of those whose year is not known. */
export interface TimelineShape {
  kind: 'timeline';
  groups: TimelineGroup[];
  more(count: number): string;
}

/** The cards of a year, or of no known year. */
export interface TimelineGroup {
  label: string;
  isKnown: boolean;
  cards: { head: string; text: string }[];
}

/** Single numbers with what they count. */
export interface NumberShape {
  kind: 'numbers';
  numbers: { number: string; label: string }[];
}
