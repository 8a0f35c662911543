import type { ActionForm } from '#src/core/actions/form-schema.ts';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { ReadEntry } from '#src/core/checks/check-entries.ts';
import { placeOf, placeOfKey } from '#src/core/checks/located.ts';
import { suggest } from '#src/core/checks/nearest.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';
import { PARTS } from '#src/core/forms/blocks.ts';
import { fieldsOfEntry } from '#src/core/forms/composition.ts';

type Action = ReadEntry<'actions'>;
type FormEntry = ActionForm[number]['fields'][number];

/** An encrypted form must be whole: somebody who can open what is sent, questions that can be answered, and words for all of them. */
export function checkForm(action: Action, { campaign }: CampaignContent): Problem[] {
  const { form, text } = action.entry;
  const words = text[campaign.sourceLocale];
  const path = ['text', campaign.sourceLocale];
  const surplus = [
    ...notAsked(action, [...path, 'questions'], Object.keys(words?.questions ?? {}), idsIn(form ?? [])),
    ...notAsked(action, [...path, 'parts'], Object.keys(words?.parts ?? {}), form?.map(({ title }) => title) ?? []),
  ];
  if (!form) return surplus;
  const parts = form.flatMap(({ title }, i) => {
    const isKnown = (PARTS as readonly string[]).includes(title) || Object.hasOwn(words?.parts ?? {}, title);
    return isKnown ? [] : [problem(action, ['form', i, 'title'], noTitle(title))];
  });
  const entries = form.flatMap(({ fields }, i) =>
    fields.flatMap((entry, k) => wrongEntry(entry, words?.questions ?? {}).map((said) => problem(action, ['form', i, 'fields', k], said))),
  );
  return [...wrongContact(action, campaign), ...parts, ...entries, ...twice(action, form), ...surplus];
}

function problem({ path: file, located }: Action, path: readonly PropertyKey[], said: Said): Problem {
  return { file, ...placeOf(located, path), ...said };
}

function wrongContact(action: Action, { contacts, keys }: CampaignContent['campaign']): Problem[] {
  const { contact } = action.entry;
  if (contact === undefined) return [problem(action, ['form'], { what: ['forms.no-contact'], fix: ['forms.no-contact-fix'] })];
  const lacksKey = contacts[contact] !== undefined && contacts[contact].key === undefined;
  const values = { contact, list: Object.keys(keys).join(', ') || '–' };
  return lacksKey ? [problem(action, ['contact'], { what: ['forms.no-key', values], fix: ['forms.no-key-fix', values] })] : [];
}

type Questions = Readonly<Record<string, { options?: Readonly<Record<string, string>> | undefined }>>;

function wrongEntry({ block, question, kind = 'text', options }: FormEntry, texts: Questions): Said[] {
  if ((block === undefined) === (question === undefined))
    return [{ what: ['forms.block-or-question'], fix: ['forms.block-or-question-fix'] }];
  if (question === undefined) return options ? [{ what: ['forms.options-of-block'], fix: ['forms.options-of-block-fix'] }] : [];
  const isChoice = kind === 'choice' || kind === 'choices';
  const values = { question, kind };
  if (isChoice && !options) return [{ what: ['forms.no-options', values], fix: ['forms.no-options-fix'] }];
  if (!isChoice && options) return [{ what: ['forms.surplus-options', values], fix: ['forms.surplus-options-fix'] }];
  if (!Object.hasOwn(texts, question)) return [{ what: ['forms.no-label', values], fix: ['forms.no-label-fix', values] }];
  const named = texts[question]!.options ?? {};
  const nameless = (options ?? []).filter((option) => !Object.hasOwn(named, option));
  return nameless.map((option) => ({
    what: ['forms.no-option', { question, option }],
    fix: ['forms.no-option-fix', { question, option }],
  }));
}

/** What is asked twice would be answered once. Blocks may share a field, such as the time zone. */
function twice(action: Action, form: ActionForm): Problem[] {
  const seen = new Set<string>();
  const blocks = form.flatMap(({ fields }) => fields.filter(({ block }) => block !== undefined).flatMap(idsOf));
  return form.flatMap(({ fields }, i) =>
    fields.flatMap((entry, k) => {
      const name = entry.block ?? entry.question ?? '';
      const isTaken = seen.has(name) || (entry.question !== undefined && blocks.includes(entry.question));
      seen.add(name);
      return isTaken ? [problem(action, ['form', i, 'fields', k], { what: ['forms.twice', { name }], fix: ['forms.twice-fix'] })] : [];
    }),
  );
}

function idsIn(form: ActionForm): string[] {
  return form.flatMap(({ fields }) => fields.flatMap(idsOf));
}

function idsOf(entry: FormEntry): string[] {
  return fieldsOfEntry(entry).map(({ id }) => id);
}

function notAsked({ path: file, located }: Action, path: readonly string[], names: readonly string[], asked: readonly string[]): Problem[] {
  const free = asked.filter((id) => !names.includes(id));
  return names
    .filter((name) => !asked.includes(name))
    .map((name) => ({ file, ...placeOfKey(located, path, name), what: ['forms.not-asked', { name }] as const, fix: suggest(name, free) }));
}

function noTitle(title: string): Said {
  const near = suggest(title, PARTS);
  return {
    what: ['forms.no-title', { title }],
    fix: near[0] === 'fix.did-you-mean' ? near : ['forms.no-title-fix', { title, list: PARTS.join(', ') }],
  };
}
