// Opens an encrypted form, judges it, encrypts it for the campaign, and hands over what came of it. All on the device.
import type { FormField } from '#src/core/forms/blocks.ts';
import type { FormCalendar } from '#src/core/forms/calendars.ts';
import { withoutHidden } from '#src/core/forms/characters.ts';
import { fieldsOfForm } from '#src/core/forms/composition.ts';
import { type Fields, lineOf } from '#src/core/forms/fields.ts';
import { type FormProblem, isAsked, judgeForm } from '#src/core/forms/judge.ts';
import { readMoment } from '#src/core/forms/moments.ts';
import { type FormPageData, type FormWords, wordsScript } from '#src/core/forms/page-data.ts';
import { formReport } from '#src/core/forms/report.ts';
import type { AttachedFile } from '#src/core/seal/clean/clean.ts';
import { safeNames } from '#src/core/seal/file-names.ts';
import type { Locksmith } from '../seal/contract.ts';
import { Attachments } from './attachments.ts';
import { fillCountries } from './fill-choices.ts';
import { fillMonths, fillZones, showDay } from './fill-moments.ts';
import { answerOf, labelOf, problemPlace, readFields, showProblems } from './form-fields.ts';
import { scriptLoader } from './load-scripts.ts';
import { Sealed } from './sealed.ts';

/** What the other scripts leave, once they have come. */
interface Loaded {
  formWords: FormWords;
  locksmith: Locksmith;
  publicKeys: Readonly<Record<string, string>>;
}

class ActionForm {
  private readonly form: HTMLFormElement;
  private readonly data: FormPageData;
  private readonly asked: readonly FormField[];
  private readonly loaded = globalThis as unknown as Loaded;
  private readonly load: () => Promise<void>;
  private readonly sealed: Sealed;
  private files: Attachments | undefined;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.data = JSON.parse(form.querySelector('[type="application/json"]')!.textContent) as FormPageData;
    this.asked = fieldsOfForm(this.data.form);
    this.sealed = new Sealed(form, this.data);
    const engine = new URL(form.dataset['engine']!, location.href);
    this.load = scriptLoader([`../${wordsScript(this.data.code)}`, 'encrypt.js', 'keys.js'].map((script) => new URL(script, engine)));
    this.listen();
    this.open();
  }

  private listen(): void {
    const { form } = this;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.use(() => this.seal());
    });
    // From the first touch on, all comes that will be needed: later nothing is asked for that could tell when somebody encrypts.
    form.addEventListener(
      'focusin',
      () =>
        void this.load().then(
          () => this.openFiles(),
          () => {},
        ),
    );
    form.addEventListener('change', ({ target }) => {
      if ((target as HTMLInputElement).type === 'file') this.use(() => this.openFiles());
    });
    form.addEventListener('input', () => this.changed());
    form.addEventListener('reset', () => setTimeout(() => this.reset()));
  }

  private open(): void {
    const { form, data } = this;
    fillCountries(form, data);
    fillMonths(form, data.tag, data.calendars[0]!);
    fillZones(form, data.local);
    for (const country of form.querySelectorAll<HTMLSelectElement>('[name=country]')) country.options[0]!.text = data.choose;
    for (const part of document.querySelectorAll<HTMLElement>('.with-script')) part.hidden = false;
    form.reset();
    this.changed();
    form.append(form.querySelector('.lost')!);
    form.querySelector('fieldset')!.disabled = false;
  }

  /** Does something once all scripts are there; where one was lost on the way, says so and offers to try again. */
  private use(what: () => unknown): void {
    const lost = this.form.querySelector<HTMLElement>('.lost')!;
    lost.hidden = true;
    void this.load().then(what, () => {
      lost.hidden = false;
      lost.querySelector('button')!.onclick = () => this.use(what);
    });
  }

  private openFiles(): void {
    const input = this.form.querySelector<HTMLInputElement>('[type=file]');
    const { formWords, locksmith } = this.loaded;
    if (input) this.files ??= new Attachments(input, formWords, this.data, (file) => locksmith.clean(file));
  }

  private changed(): void {
    this.sealed.forget();
    const fields = readFields(this.form);
    for (const field of this.asked) {
      const place = this.form.querySelector<HTMLElement>(`#f-${field.id}`)?.closest<HTMLElement>('.only');
      if (place) place.hidden = !isAsked(field, fields);
      if (field.kind === 'calendar') this.changeCalendar(fields);
      if (field.kind === 'moment') showDay(this.form, field.id, readMoment(fields, field.id, this.data.calendars), this.data.tag);
    }
  }

  private changeCalendar(fields: Fields): void {
    const chosen = lineOf(fields, 'calendar') as FormCalendar | '';
    const { tag, calendars } = this.data;
    if (calendars.length > 1 && chosen !== '') fillMonths(this.form, tag, chosen);
  }

  private async seal(): Promise<void> {
    this.sealed.forget();
    this.openFiles();
    const words = this.loaded.formWords;
    const fields = readFields(this.form);
    const problems = judgeForm(fields, this.asked, { now: Date.now(), calendars: this.data.calendars });
    const files = (await this.files?.all()) ?? [];
    const said = [...problems.map((problem) => ({ field: problem.field, text: this.sentence(problem) })), ...(this.files?.wrong() ?? [])];
    showProblems(this.form, said, words.problems);
    this.offerToMend(problems);
    if (said.length > 0) return;
    const text = this.report(fields, files);
    const { locksmith, publicKeys } = this.loaded;
    await this.sealed.make(words, () => locksmith.seal({ armoredKey: publicKeys[this.data.key] ?? '', text, files }));
  }

  private report(fields: Fields, files: readonly AttachedFile[]): string {
    const { id, title, code, calendars } = this.data;
    const words = {
      question: (field: string) => labelOf(this.form, field),
      answer: (field: string, value: string) => answerOf(this.form, field, value),
    };
    // As they are called in the archive.
    const names = safeNames(files.map(({ name }) => name));
    const listed = files.map(({ data }, i) => ({ name: names[i]!, size: data.length }));
    return formReport(fields, this.asked, words, { form: id, title, language: code, calendars, files: listed });
  }

  private sentence({ rule, most = 0 }: FormProblem): string {
    return this.loaded.formWords.rules[rule].replace('{n}', new Intl.NumberFormat(this.data.tag).format(most));
  }

  /** Nobody can find a character that can't be seen: a button takes it out. */
  private offerToMend(problems: readonly FormProblem[]): void {
    for (const { field, rule } of problems) {
      if (rule !== 'hidden') continue;
      const control = this.form.querySelector<HTMLInputElement>(`#f-${field}`)!;
      const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button plain' });
      button.textContent = this.loaded.formWords.mend;
      button.addEventListener('click', () => {
        control.value = withoutHidden(control.value, this.asked.find(({ id }) => id === field)?.isName);
        problemPlace(this.form, field).textContent = '';
        control.setAttribute('aria-invalid', 'false');
        control.focus();
      });
      problemPlace(this.form, field).append(' ', button);
    }
  }

  private reset(): void {
    this.files?.empty();
    showProblems(this.form, [], '');
    this.changed();
  }
}

new ActionForm(document.querySelector('.sealed-form')!);
