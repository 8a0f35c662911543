import type { Fields } from '#src/core/forms/fields.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What stands in a form. */
export function readFields(form: HTMLFormElement): Fields {
  // Without what every object inherits: a question may have any name.
  const fields = Object.create(null) as Record<string, string | string[]>;
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

/** A sentence about what is wrong with a field. */
export interface Said {
  field: string;
  text: string;
}

/** Tells what is wrong at each field and, in one list above the button, of all of them; the list is read out and leads to the fields. */
export function showProblems(form: HTMLFormElement, problems: readonly Said[], title: string): void {
  const said = new Map(problems.map(({ field, text }) => [field, text]));
  for (const field of said.keys()) problemPlace(form, field);
  const items: HTMLLIElement[] = [];
  for (const place of form.querySelectorAll<HTMLElement>('.problem')) {
    const field = place.id.slice('f-'.length, -'-problem'.length);
    const text = said.get(field);
    place.textContent = text ?? '';
    for (const control of controlsFor(form, field)) control.setAttribute('aria-invalid', String(said.has(field)));
    if (text !== undefined) items.push(itemFor(form, field, text));
  }
  const summary = form.querySelector<HTMLElement>('.summary')!;
  summary.hidden = problems.length === 0;
  const list = document.createElement('ul');
  list.append(...items);
  summary.replaceChildren(title, list);
  if (problems.length > 0) summary.focus();
}

/** Where a field tells what is wrong with it: behind the field, or before the boxes of a group. It is made when it is first needed. */
export function problemPlace(form: HTMLFormElement, field: string): HTMLElement {
  const id = `f-${field}-problem`;
  const known = form.querySelector<HTMLElement>(`#${id}`);
  if (known) return known;
  const place = Object.assign(document.createElement('p'), { className: 'problem', id });
  const control = form.querySelector<HTMLElement>(`#f-${field}`)!;
  const group = control.closest<HTMLElement>('fieldset.choice, fieldset.moment');
  if (group) (group.querySelector(':scope > .small') ?? group.querySelector('legend'))!.after(place);
  else control.closest('.choice, .field')!.append(place);
  const described = group ?? control;
  described.setAttribute('aria-describedby', [described.getAttribute('aria-describedby') ?? '', id].join(' ').trim());
  return place;
}

/** The controls of a field: one, the boxes of a group, or the parts of a date, `from.day`. */
function controlsFor(form: HTMLFormElement, field: string): NodeListOf<HTMLElement> {
  return form.querySelectorAll<HTMLElement>(`[name="${field}"], [name^="${field}."]`);
}

function itemFor(form: HTMLFormElement, field: string, text: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#f-${field}`;
  const label = labelOf(form, field);
  // After a question there is no colon.
  link.textContent = label === '' ? text : `${label}${/[?؟፧]$/.test(label) ? '' : ':'} ${text}`;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    form.querySelector<HTMLElement>(`#f-${field}`)?.focus();
  });
  item.append(link);
  return item;
}

/** The question that a field answers, without “(optional)”. */
export function labelOf(form: HTMLFormElement, field: string): string {
  const control = form.querySelector<HTMLElement>(`#f-${field}`);
  const label =
    control?.closest('fieldset.choice, fieldset.moment')?.querySelector('legend') ?? form.querySelector(`label[for="f-${field}"]`);
  return (label?.firstChild?.textContent ?? '').trim();
}

/** What was chosen in a field, as the form says it. */
export function answerOf(form: HTMLFormElement, field: string, value: string): string {
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="${field}"]`)) {
    if (control instanceof HTMLSelectElement) return [...control.options].find((option) => option.value === value)?.text ?? value;
    if (control.value === value) return control.closest('label')!.textContent.trim();
  }
  return value;
}

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.querySelectorAll<Control>('input, select, textarea')].filter(({ name }) => name !== '');
}

function isBox(control: Control): control is HTMLInputElement {
  return control.type === 'radio' || control.type === 'checkbox';
}
