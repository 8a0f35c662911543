import type { Translate } from '#src/core/messages/translator.ts';
import type { FormField } from './blocks.ts';

/** A field as it is asked in a language. */
export interface AskedField extends FormField {
  label: string;
  hint: string | undefined;
  choices: { value: string; label: string }[];
}

/** The words of a campaign's own questions, by their names; also those that take the place of the generator's. */
export type OwnWords = Readonly<
  Record<string, { label: string; hint?: string | undefined; options?: Readonly<Record<string, string>> | undefined }>
>;

/** The fields of blocks that the generator explains. */
const HINTED = [
  ...[
    'what',
    'place',
    'from',
    'zone',
    'networks',
    'apps',
    'evidence',
    'files',
    'credit',
    'name',
    'role',
    'scope',
    'reach',
    'outlet',
    'deadline',
  ],
];

/** A field with its words: the campaign's own where it has some, else the generator's. */
export function askedField(field: FormField, t: Translate, own: OwnWords = {}): AskedField {
  const { id, options = [] } = field;
  const said = Object.hasOwn(own, id) ? own[id] : undefined;
  // The names of fields come from data, so that their keys are not typed.
  const word = t as unknown as (key: string) => string;
  return {
    ...field,
    label: said?.label ?? word(`forms:labels.${id}`),
    hint: said ? said.hint : HINTED.includes(id) ? word(`forms:hints.${id}`) : undefined,
    choices: options.map((value) => ({ value, label: said?.options?.[value] ?? word(`forms:options.${id}.${value}`) })),
  };
}

/** The title of a part: the campaign's own, else the generator's. */
export function partTitle(name: string, t: Translate, own: Readonly<Record<string, string>> = {}): string {
  return Object.hasOwn(own, name) ? own[name]! : (t as unknown as (key: string) => string)(`forms:parts.${name}`);
}
