import { z } from 'zod';
import { keyName, line, localeCode } from '#src/core/campaign/fields.ts';

/** How an answer is written: one value, several with commas between them, paragraphs, or rows of a table. */
export type Form = 'text' | 'number' | 'yes-or-no' | 'list' | 'paragraphs' | 'rows';

/** One value that an entry wants, as its schema tells. */
export interface Field {
  /** Where it stands in the entry: `text`, `en`, `title`. */
  path: readonly string[];
  /** Its path without the language: `title`, `consent.scope`. */
  name: string;
  /** What its value must be. */
  schema: z.ZodType;
  form: Form;
  required: boolean;
  /** True for a list that must be there and may be empty. */
  mayBeEmpty: boolean;
  /** All values that are possible, where the schema lists them. */
  options: readonly string[];
  /** The columns of a table. */
  columns: readonly Field[];
  /** What the schema says of it. */
  description: string | undefined;
}

/** What is known so far of an entry, by the name of its fields. */
export type Draft = ReadonlyMap<string, unknown>;

/**
 * The fields that a schema asks for, in its order. Where it has variants, those of the variant that the draft has chosen,
 * and what all have before it has; of all of them without a draft.
 */
export function fieldsOf(schema: z.ZodType, source: string, draft?: Draft): Field[] {
  const fields = walk(schema, { source, draft, path: [], optional: false });
  return fields.filter(({ name }, i) => fields.findIndex((other) => other.name === name) === i);
}

/** What commands write and nobody is asked for. */
const OURS: readonly string[] = ['$schema', 'stamps', 'sourceOnly'];

interface Step {
  source: string;
  draft: Draft | undefined;
  path: readonly string[];
  optional: boolean;
}

function walk(schema: z.ZodType, step: Step): Field[] {
  if (schema instanceof z.ZodOptional) return walk(schema.unwrap() as z.ZodType, { ...step, optional: true }).map(describedBy(schema));
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Record<string, z.ZodType>;
    return Object.entries(shape).flatMap(([key, child]) => (OURS.includes(key) ? [] : walk(child, { ...step, path: [...step.path, key] })));
  }
  if (schema instanceof z.ZodDiscriminatedUnion) return variants(schema, step);
  if (schema instanceof z.ZodRecord) {
    // The texts by language; other records are made from what else is told.
    return schema.keyType === localeCode ? walk(schema.valueType as z.ZodType, { ...step, path: [...step.path, step.source] }) : [];
  }
  // A value of one possibility is chosen with its variant; one of several shapes is copied, or written by hand.
  return schema instanceof z.ZodLiteral || schema instanceof z.ZodUnion ? [] : [leaf(schema, step)];
}

function describedBy({ description }: z.ZodType): (field: Field) => Field {
  return (field) => (description === undefined ? field : { ...field, description });
}

function variants(union: z.ZodDiscriminatedUnion, step: Step): Field[] {
  const key = union.def.discriminator;
  const name = nameOf([...step.path, key], step.source);
  const branches = union.options as z.ZodType[];
  const options = [...new Set(branches.flatMap((branch) => valuesOf(branch, key)))];
  const chosen = step.draft?.get(name);
  const open = chosen === undefined ? branches : branches.filter((branch) => valuesOf(branch, key).includes(chosen as string));
  const fields = open.map((branch) => walk(branch, step));
  const isOpen = step.draft !== undefined && chosen === undefined;
  return [leaf(z.enum(options), { ...step, path: [...step.path, key] }), ...(isOpen ? inAll(fields) : fields.flat())];
}

/** The fields that all variants have: they are known before one is chosen. */
function inAll([first = [], ...others]: readonly Field[][]): Field[] {
  return first.filter(({ name, schema }) =>
    others.every((fields) => fields.some((field) => field.name === name && field.schema === schema)),
  );
}

/** The values that a key can have in a variant. */
function valuesOf(schema: z.ZodType, key: string): string[] {
  if (schema instanceof z.ZodDiscriminatedUnion) return (schema.options as z.ZodType[]).flatMap((branch) => valuesOf(branch, key));
  const literal = schema instanceof z.ZodObject ? (schema.shape[key] as unknown) : undefined;
  return literal instanceof z.ZodLiteral ? [...literal.values].map(String) : [];
}

function leaf(schema: z.ZodType, { source, path, optional }: Step): Field {
  const inner = schema instanceof z.ZodNullable ? (schema.unwrap() as z.ZodType) : schema;
  const element = inner instanceof z.ZodArray ? labelled(inner.element as z.ZodType) : undefined;
  const form = formOf(inner, element);
  const listed = element ?? inner;
  const mayBeEmpty = element !== undefined && schema.safeParse([]).success;
  return {
    path,
    name: nameOf(path, source),
    schema: element && element !== (inner as z.ZodArray).element ? z.array(element).min(1) : schema,
    form,
    required: !optional && schema === inner && !mayBeEmpty,
    mayBeEmpty: !optional && mayBeEmpty,
    options: listed instanceof z.ZodEnum ? listed.options.map(String) : [],
    columns: form === 'rows' ? fieldsOf(element!, source) : [],
    description: schema.description ?? inner.description,
  };
}

/** Rows are named by what readers see; their name in the code is made from it. */
function labelled(element: z.ZodType): z.ZodType {
  const named = element instanceof z.ZodObject ? Object.entries(element.shape).filter(([, column]) => column === keyName) : [];
  return named.length === 0 ? element : (element as z.ZodObject).extend(Object.fromEntries(named.map(([key]) => [key, line(60)])));
}

function formOf(schema: z.ZodType, element: z.ZodType | undefined): Form {
  if (element instanceof z.ZodObject) return 'rows';
  // Texts with a length are sentences, which have commas of their own.
  if (element instanceof z.ZodString && element.maxLength !== null) return 'paragraphs';
  if (element) return 'list';
  if (schema instanceof z.ZodNumber) return 'number';
  return schema instanceof z.ZodBoolean ? 'yes-or-no' : 'text';
}

/** The path without the language that every text of a new entry is in. */
function nameOf(path: readonly string[], source: string): string {
  const [first, second, ...rest] = path;
  if (second !== source) return path.join('.');
  return first === 'text' ? rest.join('.') : first!;
}
