import { z } from 'zod';

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

/** The names of the fields that a schema allows at a path, in all its variants. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let level = [z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema];
  for (const step of path) level = variants(level).flatMap((variant) => child(variant, step));
  return [...new Set(variants(level).flatMap((variant) => Object.keys(variant.properties ?? {})))];
}

function variants(level: JsonSchema[]): JsonSchema[] {
  return level.flatMap((schema) => [schema, ...variants([...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])]);
}

function child(schema: JsonSchema, step: PropertyKey): JsonSchema[] {
  if (typeof step === 'number') return schema.items ? [schema.items] : [];
  const property = schema.properties?.[String(step)];
  if (property) return [property];
  return typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
}
