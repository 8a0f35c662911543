// The form for translators: each part of a text beside its source, and the file that comes of it.
import { wrongCharacters } from '#src/core/checks/text/characters.ts';
import { changedWords } from '#src/core/translation/changed-words.ts';
import { type FormBlock, type FormDocument, fileFromForm } from '#src/core/translation/form-document.ts';
import type { TranslateData } from '#src/core/volunteer/form-data.ts';
import { MadeFile } from './made-file.ts';

class TranslateForm {
  private readonly form: HTMLFormElement;
  private readonly data: TranslateData;
  private readonly made: MadeFile;
  private text: FormDocument | undefined;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.data = JSON.parse(form.querySelector('[type="application/json"]')!.textContent) as TranslateData;
    this.made = new MadeFile(form, this.data);
    form.addEventListener('show', () => this.show());
    form.addEventListener('input', () => this.made.forget());
    form.addEventListener('submit', () => this.make());
  }

  private show(): void {
    this.made.forget();
    this.text = (globalThis as unknown as { translationForm: FormDocument }).translationForm;
    document.querySelector('.choose')!.textContent = '';
    this.form.querySelector('h2')!.textContent = this.text.title;
    this.form.querySelector('.blocks')!.replaceChildren(...this.text.blocks.map((block, i) => this.blockFor(block, i)));
    const next = this.text.blocks.findIndex(({ state }) => state !== 'current');
    if (next > 0) this.form.querySelector(`#b-${next}`)?.closest('li')?.scrollIntoView();
  }

  private blockFor(block: FormBlock, index: number): HTMLLIElement {
    const item = made('li', { className: block.state });
    const source = made('div', { className: 'source', lang: this.data.source.tag, dir: this.data.source.direction, id: `s-${index}` });
    source.append(...changed(block, this.data.source.tag));
    const state = made('span', { className: 'tag', textContent: this.data.says[block.state] });
    const label = made('label', { htmlFor: `b-${index}`, textContent: `${this.data.says.translation} ` });
    label.append(state);
    const rows = Math.max(1, Math.ceil(Math.max(block.source.length, block.target.length) / 60));
    const area = made('textarea', { id: `b-${index}`, rows, value: block.target, lang: this.data.own.tag, dir: this.data.own.direction });
    area.setAttribute('aria-describedby', `s-${index} p-${index}`);
    const right = made('div', { className: 'field' });
    right.append(label, area, ...this.stillRight(block, index), made('p', { className: 'problem', id: `p-${index}` }));
    item.append(source, right);
    return item;
  }

  /** An older translation may still say what its source now says. */
  private stillRight({ state }: FormBlock, index: number): HTMLElement[] {
    if (state !== 'outdated') return [];
    const label = made('label', { className: 'check' });
    label.append(made('input', { type: 'checkbox', id: `r-${index}` }), this.data.says.stillRight);
    return [label];
  }

  private make(): void {
    this.made.forget();
    const { text } = this;
    if (!text) return;
    const written = this.written(text);
    const wrong = [...written].filter(([index, own]) => this.complain(text.blocks[index]!, index, own));
    const status = this.form.querySelector('[role=status]')!;
    status.textContent = written.size === 0 ? this.data.says.nothing : wrong.length > 0 ? this.data.words.problems : '';
    if (wrong.length > 0) this.form.querySelector<HTMLElement>(`#b-${wrong[0]![0]}`)!.focus();
    if (written.size === 0 || wrong.length > 0) return;
    const folder = text.path.split('/').slice(0, -1).join('/');
    const name = text.path.split('/').at(-1)!;
    const exists = text.isEntry || text.blocks.some(({ target }) => target !== '');
    this.made.show({ folder, name, text: fileFromForm(text, written), exists });
  }

  /** What was written, by the number of its block: changed texts, and unchanged ones that somebody says are right. */
  private written({ blocks }: FormDocument): Map<number, string> {
    return new Map(
      blocks.flatMap(({ target }, index) => {
        const own = this.form.querySelector<HTMLTextAreaElement>(`#b-${index}`)!.value;
        const isRight = this.form.querySelector<HTMLInputElement>(`#r-${index}`)?.checked === true;
        return own.trim() !== '' && (own !== target || isRight) ? [[index, own] as const] : [];
      }),
    );
  }

  /** Says at a block what is wrong with it; true where something is. */
  private complain({ source, target }: FormBlock, index: number, own: string): boolean {
    const { says, rules } = this.data;
    const lost = [...new Set(source.match(/\{\{[^}]+\}\}|https?:\/\/[^\s)\]"]+/g) ?? [])].filter(
      // What a translation has done without, it may do without again: “one result” needs no number.
      (part) => !own.includes(part) && (target === '' || target.includes(part)),
    );
    const hidden = wrongCharacters(own.normalize('NFC')).length > 0;
    const said = hidden ? rules.hidden : lost.length > 0 ? says.placeholders.replace('{n}', lost.join(' ')) : '';
    this.form.querySelector(`#p-${index}`)!.textContent = said;
    this.form.querySelector(`#b-${index}`)!.setAttribute('aria-invalid', String(said !== ''));
    return said !== '';
  }
}

/** The source, with what has changed since it was translated. */
function changed({ state, source, former }: FormBlock, tag: string): (Node | string)[] {
  if (state !== 'outdated' || former === undefined) return [source];
  return changedWords(former, source, tag).map(({ kind, text }) =>
    kind === 'same' ? text : made(kind === 'gone' ? 'del' : 'ins', { textContent: text }),
  );
}

function made<K extends keyof HTMLElementTagNameMap>(name: K, facts: Partial<HTMLElementTagNameMap[K]>): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), facts);
}

new TranslateForm(document.querySelector('.translate')!);
