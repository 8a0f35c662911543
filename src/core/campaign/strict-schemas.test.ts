import { expect, test } from 'vitest';
import type { z } from 'zod';
import { ENTRY_KINDS } from '#src/core/campaign/kinds.ts';
import { campaignSchema } from '#src/core/campaign/schema.ts';
import { SAMPLE_CAMPAIGN, SAMPLE_ENTRIES } from '#src/core/checks/sample-entries.ts';
import { SAMPLE_LOCALES } from '#src/core/checks/sample-locales.ts';
import { localeSchema } from '#src/core/locales/schema.ts';

const files: [path: string, schema: z.ZodType, data: object][] = Object.entries({
  'content/campaign.json': SAMPLE_CAMPAIGN,
  ...SAMPLE_ENTRIES,
  ...SAMPLE_LOCALES,
}).flatMap(([path, data]) => {
  const schema = schemaOf(path);
  return schema ? [[path, schema, data]] : [];
});

function schemaOf(path: string): z.ZodType | undefined {
  if (path === 'content/campaign.json') return campaignSchema;
  if (path.endsWith('/locale.json')) return localeSchema;
  const kind = path.split('/')[1]!;
  return Object.hasOwn(ENTRY_KINDS, kind) ? ENTRY_KINDS[kind as keyof typeof ENTRY_KINDS].schema : undefined;
}

test.each(files)('%s may hold no field that nobody knows, however deep', (_, schema, data) => {
  expect(schema.safeParse(data).success).toBe(true);
  for (const key of ['constructor', 'toString', 'onload', 'slug']) {
    expect(withKeyAnywhere(data, key).filter((changed) => schema.safeParse(changed).success)).toEqual([]);
  }
});

/** The same data, once for each object in it, with one field more in that object. */
function withKeyAnywhere(data: object, key: string): unknown[] {
  const text = JSON.stringify(data);
  return [...text.matchAll(/(?<=[:[,{]|^){(?=["}])/g)].map(({ index }) => {
    const rest = text.slice(index + 1);
    return JSON.parse(`${text.slice(0, index + 1)}"${key}":{"a":"b"}${rest.startsWith('}') ? '' : ','}${rest}`) as unknown;
  });
}
