import { z } from 'zod';
import { ENTRY_KINDS } from '#src/core/campaign/kinds.ts';
import { campaignSchema } from '#src/core/campaign/schema.ts';
import { searchSchema } from '#src/core/search/schema.ts';
import { localeSchema } from '#src/core/locales/schema.ts';

/** The JSON Schemas (2020-12) of all kinds of JSON file, as pairs of file name and text. */
export function schemaFiles(): [name: string, text: string][] {
  const entries = Object.values(ENTRY_KINDS).map(({ schema, schemaFile }) => [schemaFile, schema] as const);
  return [['campaign', campaignSchema] as const, ['locale', localeSchema] as const, ['search', searchSchema] as const, ...entries].map(
    ([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`,
    ],
  );
}
