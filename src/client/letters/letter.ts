// A letter that is filled in on the reader's device: it shows what was typed in its place, and hands the letter over. Nothing is stored, nothing sent.
import { datesPhrase } from '#src/core/letters/dates.ts';
import type { LetterData } from '#src/core/letters/letter-data.ts';
import { MOST_LINE, MOST_TEXT, readTyped } from '#src/core/letters/typed.ts';
import { formatDate } from '#src/core/locales/formats.ts';
import { today } from '../forms/today.ts';
import { handOver } from './hand-over.ts';
import { fillBlanks, makeEditable, showChosen } from './paper.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

class LetterMaker {
  private readonly form: HTMLFormElement;
  private readonly paper: HTMLElement;
  private readonly data: LetterData;
  private readonly original: Node;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.data = JSON.parse(form.querySelector('[type="application/json"]')!.textContent) as LetterData;
    this.paper = document.querySelector<HTMLElement>('.paper')!;
    this.original = this.paper.cloneNode(true);
  }

  start(): void {
    this.form.reset();
    document.querySelector<HTMLElement>('.without')!.hidden = true;
    this.form.addEventListener('input', () => this.update());
    this.form.addEventListener('submit', (event) => event.preventDefault());
    makeEditable(this.paper);
    for (const part of document.querySelectorAll<HTMLElement>('.letter-maker .waits')) part.hidden = false;
    const status = document.querySelector<HTMLElement>('.letter-ways [role=status]')!;
    for (const button of document.querySelectorAll<HTMLButtonElement>('.letter-ways button')) {
      const way = button.dataset['save']!;
      button.addEventListener('click', () => {
        if (way === 'reset') this.reset();
        void handOver(way, this.paper, this.data).then((said) => (status.textContent = said));
      });
    }
    this.update();
  }

  private reset(): void {
    this.paper.replaceChildren(...this.original.cloneNode(true).childNodes);
    this.update();
  }

  private update(): void {
    const values: Record<string, string> = { today: formatDate(today(), this.data.locale), dates: this.dates() };
    for (const field of this.form.querySelectorAll<Field>('[type=text], textarea')) values[field.name] = this.read(field);
    const boxes = [...this.form.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
    showChosen(this.paper, values, new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value)));
    fillBlanks(this.paper, values);
  }

  /** What a field says, and what of it does not stand in the letter, told beside it. */
  private read(field: Field): string {
    const isText = field instanceof HTMLTextAreaElement;
    const most = isText ? MOST_TEXT : MOST_LINE;
    const { value, isLong, hadHidden } = readTyped(field.value, most);
    const { long, hidden } = this.data.words;
    this.tell(field.name, [...(isLong ? [long.replace('{n}', this.number(most))] : []), ...(hadHidden ? [hidden] : [])].join(' '));
    return value;
  }

  private number(value: number): string {
    const { intl, numbering } = this.data.locale;
    return new Intl.NumberFormat(`${intl}-u-nu-${numbering}`).format(value);
  }

  private dates(): string {
    const [from = '', to = ''] = ['from', 'to'].map((name) => this.form.querySelector<HTMLInputElement>(`[name=${name}]`)!.value);
    this.tell('to', from !== '' && to !== '' && to < from ? this.data.words.turned : '');
    return datesPhrase(from, to, this.data.dates, (day) => formatDate(day, this.data.locale));
  }

  private tell(name: string, said: string): void {
    const place = document.getElementById(`l-${name}-problem`)!;
    if (place.textContent !== said) place.textContent = said;
  }
}

new LetterMaker(document.querySelector('.letter-form')!).start();
