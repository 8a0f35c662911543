import type { Problem } from '#src/core/checks/problem.ts';
import type { Phrase, PhraseKey } from '#src/core/checks/words.ts';

/** A place in a file; both count from 1. */
export interface Spot {
  line: number;
  column: number;
}

const START: Spot = { line: 1, column: 1 };

/** What to do where building anew would not help. */
const FIXES: Partial<Record<PhraseKey, PhraseKey>> = {
  'output.host': 'output.host-fix',
  'output.person': 'output.host-fix',
  'output.onion-link': 'output.link-fix',
  'output.dead-link': 'output.link-fix',
  'output.dead-anchor': 'output.link-fix',
  'output.address-sign': 'output.link-fix',
  'output.address-scheme': 'output.link-fix',
  'output.address-not-relative': 'output.link-fix',
  'output.entry-lost': 'output.entry-fix',
  'output.entry-surplus': 'output.entry-fix',
  'output.secret-key': 'output.secret-key-fix',
  'output.no-record': 'output.rebuild-fix',
};

/** Something in the built folder that must not be published. The file is named by its path in that folder. */
export function finding(file: string, what: Phrase, { line, column }: Spot = START): Problem {
  return { file, line, column, what, fix: [FIXES[what[0]] ?? 'output.fix'] };
}
