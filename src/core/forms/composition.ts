import { BLOCKS, type BlockName, type FormField } from './blocks.ts';

/** An entry of a form as it is written in an action: a block, or a question of the campaign's own. */
export interface FormEntry {
  block?: BlockName | undefined;
  question?: string | undefined;
  kind?: 'text' | 'area' | 'choice' | 'choices' | undefined;
  options?: readonly string[] | undefined;
  needed?: boolean | undefined;
}

/** A part of a form as it is written. */
export interface FormPart {
  title: string;
  fields: readonly FormEntry[];
}

/** The fields of an entry. What “needed” says of a block is meant of its first field. */
export function fieldsOfEntry({ block, question, kind = 'text', options, needed }: FormEntry): FormField[] {
  if (block === undefined)
    return question === undefined ? [] : [{ id: question, kind, ...(options && { options }), needed: needed === true }];
  const fields: readonly FormField[] = BLOCKS[block];
  const first = fields.find(({ kind }) => kind !== 'calendar');
  return fields.map((field) => (field === first && needed !== undefined ? { ...field, needed } : field));
}

/** All fields of a form, in their order. Where two blocks ask the same, such as the time zone, it is asked once. */
export function fieldsOfForm(parts: readonly FormPart[]): FormField[] {
  return fieldsByPart(parts).flatMap(({ fields }) => fields);
}

/** The fields of a form, part by part, each once; only a page in a language with two calendars asks which one is meant. */
export function fieldsByPart(parts: readonly FormPart[]): { title: string; fields: FormField[] }[] {
  const seen = new Set<string>();
  return parts.map(({ title, fields }) => ({
    title,
    fields: fields.flatMap(fieldsOfEntry).filter(({ id }) => !seen.has(id) && seen.add(id)),
  }));
}
