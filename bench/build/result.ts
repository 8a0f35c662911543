import type { Cost } from './measure.ts';

/** A build, with the pages and the search index apart. */
export interface Parts {
  pages: Cost;
  search: Cost;
}

/** A step of our builds that no peer has. */
export interface Step extends Cost {
  step: string;
}

/** What a program makes of a corpus, and what that takes. */
export interface Result {
  program: string;
  /** How many pages were asked for. */
  size: number;
  /** HTML files that came out, and their megabytes. */
  pages: number;
  megabytes: number;
  /** Without anything that an earlier build has kept. */
  cold: Parts;
  /** Once more, with nothing changed. */
  warm?: Parts;
  /** Ours only: all anew, but for the program of the pages, which a generator bundles once for a state of its own and of the prose. */
  anew?: Parts;
  /** Ours only, cold and warm. */
  steps?: { cold: Step[]; warm: Step[] };
  /** Why there is no figure, or what it was worked out from. */
  note?: string;
}

/** One thing after the other: times add up, the memory is that of the larger one. */
export function together(costs: readonly Cost[]): Cost {
  return {
    seconds: costs.reduce((sum, { seconds }) => sum + seconds, 0),
    cpuSeconds: costs.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
    megabytes: Math.max(0, ...costs.map(({ megabytes }) => megabytes)),
  };
}

/** Pages and search index together. */
export function both({ pages, search }: Parts): Cost {
  return together([pages, search]);
}
