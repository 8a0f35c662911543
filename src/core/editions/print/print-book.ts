import type { Look } from '#src/core/looks/look.ts';

/** A piece of a line: text in one style, the end of a line, the page of another place, or an address for the foot of the page. */
export type Run =
  (RunStyle & { text: string; to?: Target }) | { kind: 'break' } | { kind: 'page'; place: string } | { kind: 'note'; url: string };

/** How a piece of a line looks, and its language and direction where they are not those of the book. */
export interface RunStyle {
  bold?: true;
  italic?: true;
  muted?: true;
  /** True for a name, which is not hyphenated. */
  whole?: true;
  /** True for a word without a place to break that is wider than most lines. */
  long?: true;
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** Where a link leads: to a place of the book, or out of it. */
export type Target = { place: string } | { url: string };

/** A paragraph, and what kind of paragraph it is. */
export interface Paragraph {
  kind: 'paragraph';
  runs: Run[];
  look?: 'lead' | 'small' | 'warn' | 'title' | 'demand';
}

/** What a text is made of. `id` is the place that links lead to. */
export type Block = (
  | Paragraph
  | { kind: 'heading'; level: number; runs: Run[] }
  | { kind: 'list'; ordered: boolean; start: number; mark: 'bullet' | 'none' | 'box'; tight: boolean; items: Block[][] }
  | { kind: 'frame'; look: 'note' | 'letter' | 'voice' | 'slide' | 'quote' | 'item' | 'worksheet'; blocks: Block[] }
  | { kind: 'number'; runs: Run[]; says: Run[] }
  | { kind: 'terms'; pairs: { term: Run[]; is: Run[][] }[] }
  | { kind: 'tiles'; tiles: { number: Run[]; name: Run[]; shade: number }[] }
  | { kind: 'table'; columns: number; head: Cell[][]; rows: Cell[][] }
  | { kind: 'drawing'; drawing: PrintDrawing }
  | { kind: 'picture'; path: string; alt: string }
  | { kind: 'rule' }
) & { id?: string };

/** A cell of a table. */
export interface Cell {
  runs: Run[];
  isHead: boolean;
  span: number;
}

/** A drawing: its shapes as SVG without texts, and its texts, so that they are set in the fonts of the book. Measures are the drawing’s own. */
export interface PrintDrawing {
  svg: string;
  x: number;
  y: number;
  width: number;
  height: number;
  alt: string;
  isCode: boolean;
  texts: { x: number; y: number; size: number; align: 'left' | 'center' | 'right'; bold: boolean; fill: string; text: string }[];
}

/** A part or chapter with its texts. */
export interface PrintText {
  id: string;
  title: Run[];
  /** As it stands in lists of a program, which know no styles. */
  plain: string;
  blocks: Block[];
}

/** Everything that the print template sets, in the order in which it stands. It is handed over as data, so that no text can act. */
export interface PrintBook {
  lang: string;
  dir: 'ltr' | 'rtl';
  script: string;
  /** The families of fonts in the order in which they are asked for a letter. */
  fonts: string[];
  size: number;
  leading: number;
  hyphenate: boolean;
  digits: string[];
  title: string;
  /** The title as it stands in lines. */
  name: Run[];
  author: string;
  date: [year: number, month: number, day: number];
  colours: { ink: string; muted: string; signal: string; line: string };
  /** The shapes of what opens a part; `signal` unless told. */
  look?: Look;
  cover: { svg: string; alt: string };
  words: { contents: string; page: [before: string, after: string] };
  parts: (PrintText & { lead: Run[][]; chapters: PrintText[] })[];
  back: BackPage;
}

/** The last page: what the book is, where there is more, and how to check it. */
export interface BackPage {
  about: { title: Run[]; paragraphs: Run[][] };
  places: { title: Run[]; paragraphs: Run[][]; list: { label: Run[]; address: string; warning: Run[]; code: PrintDrawing }[] };
  check: { title: Run[]; paragraphs: Run[][]; key?: { label: Run[]; key: string; warning: Run[] } };
}
