import type { z } from 'zod';
import type { source } from '#src/core/campaign/fields.ts';
import type { Row, TextsOf } from './value.ts';

/** Where a statement comes from, as columns. A source without a name of its own in a language keeps its name. */
export function sourceFields(
  { name, report, url, date }: z.infer<typeof source>,
  texts: TextsOf,
  own: (code: string) => string | undefined,
): Row {
  return {
    source: texts.text('source', (code) => own(code) ?? name),
    report: report ?? null,
    sourceUrl: url ?? null,
    sourceRead: date ?? null,
  };
}
