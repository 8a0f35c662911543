import type { Problem } from '#src/core/checks/problem.ts';
import type { ExchangeUnit } from './unit.ts';

/** Whose texts a file for translators holds, and between which languages. */
export interface ExchangeHead {
  /** The campaign’s id: a file of another one is recognised by it. */
  project: string;
  /** The tag of the language that is translated from, such as `en`. */
  source: string;
  /** The tag of the language that is translated to, such as `pt-BR`. */
  target: string;
}

/** A unit as it stands in a file; its place is that of the translation, or of the whole entry where there is none. */
export interface ReadUnit extends ExchangeUnit {
  line: number;
  column: number;
}

/** What a file of translators holds. Reading never throws: what can’t be read is a problem. */
export interface ReadFile {
  /** What the file says of itself; platforms leave some of it out. */
  head: Partial<ExchangeHead>;
  units: ReadUnit[];
  problems: Problem[];
}
