// The files that are attached to a form: each is looked at as soon as it is chosen, and what is removed from it is told.
import type { FormPageData, FormWords } from '#src/core/forms/page-data.ts';
import { MOST_FILE_BYTES } from '#src/core/seal/seal.ts';
import type { AttachedFile, Cleaned } from '#src/core/seal/clean/clean.ts';
import { problemPlace, type Said } from './form-fields.ts';

interface Attached extends AttachedFile {
  item: HTMLLIElement;
  /** The box to tick for a file that may give something away; undefined for others. */
  consent: HTMLInputElement | undefined;
}

const MB = 1024 * 1024;

/** The field for files. */
export class Attachments {
  private readonly input: HTMLInputElement;
  private readonly list: HTMLUListElement;
  private readonly words: FormWords;
  private readonly tag: string;
  private readonly clean: (file: AttachedFile) => Cleaned;
  private files: Attached[] = [];
  /** What was chosen and could not be attached. */
  private refused = '';
  private looking: Promise<void> = Promise.resolve();

  constructor(input: HTMLInputElement, words: FormWords, { tag }: FormPageData, clean: (file: AttachedFile) => Cleaned) {
    this.input = input;
    this.list = input.closest('.field')!.querySelector('ul')!;
    [this.words, this.tag, this.clean] = [words, tag, clean];
    input.addEventListener('change', () => this.take());
    this.take();
  }

  /** The files once all have been looked at. */
  async all(): Promise<AttachedFile[]> {
    await this.looking;
    return this.files.map(({ name, data }) => ({ name, data }));
  }

  /** A file that waits for a decision. */
  wrong(): Said[] {
    const open = this.files.find(({ consent }) => consent && !consent.checked);
    return open ? [{ field: this.input.name, text: this.say('decide', open.name) }] : [];
  }

  /** Takes all files out again. */
  empty(): void {
    this.files = [];
    this.list.replaceChildren();
    this.tell('');
  }

  private take(): void {
    const chosen = [...(this.input.files ?? [])];
    this.input.value = '';
    this.refused = '';
    if (chosen.length === 0) return;
    this.tell('');
    for (const file of chosen) this.looking = this.looking.then(() => this.add(file));
  }

  private async add(file: File): Promise<void> {
    const { name, size } = file;
    if (size === 0) return this.refuse(this.say('empty', name));
    if (size > MOST_FILE_BYTES) return this.refuse(this.say('tooLarge', name, size));
    if (this.size() + size > MOST_FILE_BYTES) return this.refuse(this.say('tooMuch', name, size));
    const item = this.list.appendChild(document.createElement('li'));
    item.textContent = this.say('reading', name);
    try {
      this.attach(item, name, this.clean({ name, data: new Uint8Array(await file.arrayBuffer()) }));
    } catch {
      item.remove();
      this.refuse(this.say('unread', name));
    }
  }

  private attach(item: HTMLLIElement, name: string, { kind, data, removed }: Cleaned): void {
    const about = document.createElement('span');
    const details = removed.map((detail) => this.words.removed[detail] ?? detail);
    const list = new Intl.ListFormat(this.tag).format(details);
    const sentence = { cleaned: 'cleaned', 'nothing-to-clean': 'nothing', 'cannot-clean': 'cannot' } as const;
    about.textContent = this.say(sentence[kind], name).replace('{list}', list);
    const [title, shown] = [document.createElement('span'), document.createElement('bdi')];
    shown.textContent = name;
    title.append(shown, ` · ${this.sized(data.length)}`);
    const consent = kind === 'cannot-clean' ? this.consentBox() : undefined;
    const file: Attached = { name, data, item, consent: consent?.querySelector('input') ?? undefined };
    item.replaceChildren(title, about, ...(consent ? [consent] : []), this.removal(file));
    this.files.push(file);
    this.changed();
  }

  private consentBox(): HTMLLabelElement {
    const [label, box] = [document.createElement('label'), document.createElement('input')];
    box.type = 'checkbox';
    label.className = 'check';
    label.append(box, this.words.files.anyway);
    return label;
  }

  private removal(file: Attached): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button plain';
    button.textContent = this.say('remove', file.name);
    button.addEventListener('click', () => {
      this.files = this.files.filter((other) => other !== file);
      file.item.remove();
      this.tell('');
      this.changed();
      this.input.focus();
    });
    return button;
  }

  private size(): number {
    return this.files.reduce((sum, { data }) => sum + data.length, 0);
  }

  private refuse(sentence: string): void {
    this.refused = [this.refused, sentence].filter(Boolean).join(' ');
    this.tell(this.refused);
  }

  private tell(sentence: string): void {
    const place = problemPlace(this.input.form!, this.input.name);
    place.setAttribute('role', 'alert');
    place.textContent = sentence;
    this.input.setAttribute('aria-invalid', String(sentence !== ''));
  }

  /** What was encrypted before is no longer what stands here. */
  private changed(): void {
    this.input.form!.dispatchEvent(new Event('input'));
  }

  private say(word: keyof FormWords['files'], name: string, size = 0): string {
    // Isolated, so that no name turns the sentence around.
    return this.words.files[word]
      .replace('{name}', () => `\u2068${name}\u2069`)
      .replace('{size}', this.sized(size))
      .replace('{most}', this.sized(MOST_FILE_BYTES));
  }

  /** A size as people know it from their files. */
  private sized(bytes: number): string {
    const [unit, amount] = bytes < MB / 2 ? (['kilobyte', Math.ceil(bytes / 1024)] as const) : (['megabyte', bytes / MB] as const);
    return new Intl.NumberFormat(this.tag, { style: 'unit', unit, maximumFractionDigits: 1 }).format(amount);
  }
}
