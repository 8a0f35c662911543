import type { Problem } from '#src/core/checks/problem.ts';
import type { Phrase } from '#src/core/checks/words.ts';

/** What is looked at before a launch, in the order in which it is told. */
export const AREAS = ['content', 'security', 'languages', 'people', 'graphics', 'site', 'links', 'live'] as const;
export type Area = (typeof AREAS)[number];

/** How heavy a finding is, the heaviest first: it stops the launch, it should be mended, or it is only worth knowing. */
export const SEVERITIES = ['stop', 'mend', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where something was found: a file, with the line and column where these are known, an address, or a language. */
export interface Spot {
  file: string;
  line?: number;
  column?: number;
  /** What stands there, or is said of it. */
  text?: string;
}

/** Something that stands in the way of a launch, with what to do about it. */
export interface Finding {
  severity: Severity;
  what: Phrase;
  fix: Phrase;
  spots: readonly Spot[];
}

/** One question that is asked of a campaign. It is passed where nothing has to be done; without findings, the campaign has nothing that it asks for. */
export interface Check {
  id: string;
  findings: readonly Finding[] | undefined;
}

/** A finding about places; none where there are no places. */
export function foundAt(severity: Severity, spots: readonly Spot[], what: Phrase[0], fix: Phrase): Finding[] {
  return spots.length === 0 ? [] : [{ severity, what: [what, { number: spots.length }], fix, spots }];
}

/** What the check of the campaign says, as it is. */
export function asFinding(severity: Severity, { what, fix, file, line, column }: Problem): Finding {
  return { severity, what, fix, spots: [{ file, line, column }] };
}
