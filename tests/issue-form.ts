import { z } from 'zod';

const words = z.string().trim().min(3).max(300);
const id = z.string().regex(/^[a-z][a-z-]*$/);
const needed = z.strictObject({ required: z.boolean() });
const labelled = { label: words.max(80), description: words.optional() };
/** “None” is what GitHub itself shows where nothing is chosen. */
const option = words.refine((text) => text.toLowerCase() !== 'none');
const distinct = (list: unknown[]): boolean => new Set(list).size === list.length;

const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string().min(1) }) }),
  z.strictObject({
    type: z.literal('input'),
    id,
    attributes: z.strictObject({ ...labelled, placeholder: words.optional() }),
    validations: needed,
  }),
  z.strictObject({
    type: z.literal('textarea'),
    id,
    attributes: z.strictObject({ ...labelled, placeholder: words.optional(), render: words.optional() }),
    validations: needed,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({ ...labelled, options: z.array(option).min(2).refine(distinct) }),
    validations: needed,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id,
    attributes: z.strictObject({ ...labelled, options: z.array(z.strictObject({ label: words, required: z.boolean() })).min(1) }),
  }),
]);

export type FormElement = z.infer<typeof element>;
export type Field = Exclude<FormElement, { type: 'markdown' }>;

/** An issue form that GitHub and Forgejo both take; each is stricter than the other somewhere, and says so only after it is merged. */
export const issueForm = z
  .strictObject({ name: words.max(80), description: words.max(200), title: z.string().regex(/^[A-Z][a-z]+: $/), body: z.array(element) })
  .refine(({ body }) => body.some(({ type }) => type !== 'markdown'), 'asks nothing')
  .refine(({ body }) => distinct(fieldsOf(body).map((field) => field.id)), 'has an id twice')
  .refine(({ body }) => distinct(labelsOf(body)), 'has a label twice')
  .refine(({ body }) => !labelsOf(body).some((label) => /password|secret|token/i.test(label)), 'has a label that GitHub refuses');

/** What a form asks for. */
export function fieldsOf(body: readonly FormElement[]): Field[] {
  return body.filter((one) => one.type !== 'markdown');
}

/** All labels of a form, those of its boxes too: GitHub asks that they differ. */
export function labelsOf(body: readonly FormElement[]): string[] {
  return fieldsOf(body).flatMap((field) => [
    field.attributes.label,
    ...(field.type === 'checkboxes' ? field.attributes.options.map(({ label }) => label) : []),
  ]);
}

/** The links beside the forms. GitHub shows only addresses on https; Forgejo takes a path on the forge as well. */
export const formLinks = z.strictObject({
  blank_issues_enabled: z.literal(false),
  contact_links: z.array(z.strictObject({ name: words, url: z.string(), about: words.max(200) })).min(1),
});
