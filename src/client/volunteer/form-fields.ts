import type { FieldProblem, Fields } from '#src/core/volunteer/fields.ts';
import type { FormData as Data } from '#src/core/volunteer/form-data.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What stands in a form. */
export function readFields(form: HTMLFormElement): Fields {
  const fields: Record<string, string | string[]> = {};
  for (const control of controlsOf(form)) {
    if (!isBox(control)) fields[control.name] = control.value;
    else if (control.type === 'radio') fields[control.name] = control.checked ? control.value : (fields[control.name] ?? '');
    else fields[control.name] = [...((fields[control.name] as string[] | undefined) ?? []), ...(control.checked ? [control.value] : [])];
  }
  return fields;
}

/** Fills a form in; what is not named stays as it is. */
export function writeFields(form: HTMLFormElement, fields: Fields): void {
  for (const control of controlsOf(form)) {
    const value = fields[control.name];
    if (value === undefined) continue;
    if (isBox(control)) control.checked = typeof value === 'string' ? value === control.value : value.includes(control.value);
    else control.value = String(value);
  }
}

/** Tells what is wrong at each field and, in one list above the button, of all of them; the list is read out and leads to the fields. */
export function showProblems(form: HTMLFormElement, problems: readonly FieldProblem[], { rules, words, tag }: Data): void {
  const order = controlsOf(form).map(({ name }) => name);
  const inOrder = problems.toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
  const said = new Map(inOrder.map(({ field, rule, most }) => [field, sentence(rules[rule], most, tag)]));
  for (const place of form.querySelectorAll<HTMLElement>('.problem')) {
    const name = place.id.slice('f-'.length, -'-problem'.length);
    place.textContent = said.get(name) ?? '';
    for (const control of form.querySelectorAll(`[name="${name}"]`)) control.setAttribute('aria-invalid', String(said.has(name)));
  }
  const summary = form.querySelector<HTMLElement>('.summary')!;
  summary.hidden = problems.length === 0;
  const list = document.createElement('ul');
  list.append(...[...said].map(([field, text]) => itemFor(form, field, text)));
  summary.replaceChildren(words.problems, list);
  if (problems.length > 0) summary.focus();
}

function itemFor(form: HTMLFormElement, field: string, text: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#f-${field}`;
  link.textContent = [labelOf(form, field), text].filter(Boolean).join(': ');
  link.addEventListener('click', (event) => {
    event.preventDefault();
    form.querySelector<HTMLElement>(`#f-${field}`)?.focus();
  });
  item.append(link);
  return item;
}

/** A label without “(optional)”. */
function labelOf(form: HTMLFormElement, field: string): string {
  const control = form.querySelector<HTMLElement>(`#f-${field}`);
  const label = control?.closest('fieldset.choice')?.querySelector('legend') ?? form.querySelector(`label[for="f-${field}"]`);
  return (label?.firstChild?.textContent ?? '').trim();
}

function sentence(text: string, most: number | undefined, tag: string): string {
  return text.replace('{n}', most === undefined ? '' : new Intl.NumberFormat(tag).format(most));
}

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.querySelectorAll<Control>('input, select, textarea')].filter(({ name }) => name !== '');
}

function isBox(control: Control): control is HTMLInputElement {
  return control.type === 'radio' || control.type === 'checkbox';
}
