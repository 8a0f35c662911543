// Shows a form for volunteers, and brings its rules once somebody begins to use it. Nothing is stored, nothing is sent.
import type { FormData as Data } from '#src/core/volunteer/form-data.ts';
import { addScript } from '../forms/add-script.ts';
import { today } from '../forms/today.ts';
import { fillCountries, fillLanguages } from '../forms/fill-choices.ts';

function start(form: HTMLFormElement): void {
  const data = JSON.parse(form.querySelector('[type="application/json"]')!.textContent) as Data;
  const status = form.querySelector('[role=status]')!;
  let loading: Promise<unknown> | undefined;
  const load = (): Promise<unknown> => {
    const engine = new URL(form.dataset['engine']!, location.href);
    loading ??= Promise.all([addScript(new URL('volunteer.js', engine)), addScript(new URL('entries.js', engine))]);
    return loading.catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  };
  const use = (what: string): void => {
    void load().then(
      () => form.dispatchEvent(new Event(what)),
      () => (status.textContent = data.words.failed),
    );
  };
  fillCountries(form, data);
  fillLanguages(form, data);
  form.reset();
  for (const day of form.querySelectorAll<HTMLInputElement>('[type=date]')) day.value = today();
  form.hidden = false;
  form.addEventListener('focusin', () => void load().catch(() => {}), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    status.textContent = '';
    use('make');
  });
  // An organisation that is to be corrected stands behind the #, which no server sees.
  if (location.hash.length > 1) use('correct');
  addEventListener('hashchange', () => use('correct'));
}

start(document.querySelector('.volunteer')!);
