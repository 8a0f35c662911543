// Shows the file that a form made, with every way by which it can reach the campaign.
import type { FormData as Data } from '#src/core/volunteer/form-data.ts';
import { editAddress, newFile } from '#src/core/volunteer/forge.ts';
import { mailTo } from '#src/core/volunteer/mail.ts';
import type { Locksmith } from '../seal/contract.ts';
import { offerDownload } from '../studio/save.ts';
import { addScript } from '../forms/add-script.ts';
import { copyOf } from '../forms/copy-of.ts';

/** A file that a form made. */
export interface Made {
  folder: string;
  name: string;
  text: string;
  /** True where it takes the place of a file that is there. */
  exists: boolean;
}

/** What is known of the file's way before it is made. */
export type MadeData = Pick<Data, 'title' | 'forge' | 'email' | 'key' | 'words'>;

/** The part of the page that shows a made file. It is empty again as soon as the form is changed. */
export class MadeFile {
  private readonly place: HTMLElement;
  private readonly data: MadeData;
  private readonly engine: string;
  private made: Made | undefined;

  constructor(form: HTMLFormElement, data: MadeData) {
    this.place = document.querySelector('.made')!;
    this.data = data;
    this.engine = new URL(form.dataset['engine']!, location.href).href;
    this.place.addEventListener(
      'click',
      ({ target }) => void this.act((target as HTMLElement).closest<HTMLElement>('[data-save]')?.dataset['save']),
    );
  }

  show(made: Made): void {
    this.made = made;
    this.place.querySelector('pre')!.textContent = made.text;
    this.place.querySelector('.path')!.textContent = `${made.folder}/${made.name}`;
    this.showForge(made);
    this.showMail(made);
    this.place.hidden = false;
    this.place.focus();
  }

  /** What was made must not outlive what it was made from. */
  forget(): void {
    if (!this.made) return;
    this.made = undefined;
    this.place.hidden = true;
    this.place.querySelector('pre')!.textContent = '';
    this.place.querySelector<HTMLElement>('.locked')?.setAttribute('hidden', '');
    for (const area of this.place.querySelectorAll('textarea')) area.value = '';
    this.say('');
  }

  private showForge({ folder, name, text, exists }: Made): void {
    const { forge } = this.data;
    if (!forge) return;
    const edited = { href: editAddress(forge, `${folder}/${name}`), carriesText: false };
    this.lead('.forge', exists ? edited : newFile(forge, folder, name, text));
  }

  private showMail({ name, text }: Made): void {
    const { email, title } = this.data;
    if (email) this.lead('.mail', mailTo(email, `${title}: ${name}`, text));
  }

  private lead(way: string, { href, carriesText }: { href: string; carriesText: boolean }): void {
    const place = this.place.querySelector(way);
    if (!place) return;
    place.querySelector('a')!.href = href;
    place.querySelector<HTMLElement>('.paste')!.hidden = carriesText;
  }

  private async act(what: string | undefined): Promise<void> {
    const { made } = this;
    if (!made || !what) return;
    const locked = this.place.querySelector<HTMLTextAreaElement>('.locked textarea');
    if (what === 'copy') await this.copy(this.place.querySelector('pre')!, made.text);
    if (what === 'copy-locked') await this.copy(locked!, locked!.value);
    if (what === 'file') this.save(made.name, made.text, 'application/json');
    if (what === 'locked') this.save(`${made.name}.asc`, locked!.value, 'application/pgp-encrypted');
    if (what === 'lock') await this.lock(made);
  }

  private async copy(element: HTMLElement, text: string): Promise<void> {
    this.say(this.data.words[(await copyOf(element, text)) ? 'copied' : 'notCopied']);
  }

  private save(name: string, text: string, type: string): void {
    offerDownload(new Blob([text], { type }), name);
    this.say(this.data.words.saved);
  }

  private async lock({ name, text }: Made): Promise<void> {
    const { key = '', words } = this.data;
    try {
      await Promise.all(['encrypt.js', 'keys.js'].map((script) => addScript(new URL(script, this.engine))));
      const { locksmith, publicKeys } = globalThis as unknown as { locksmith: Locksmith; publicKeys: Record<string, string> };
      const locked = this.place.querySelector<HTMLElement>('.locked')!;
      locked.querySelector('textarea')!.value = await locksmith.encryptFor(publicKeys[key]!, `${name}\n\n${text}`);
      locked.hidden = false;
      this.say(words.locked);
    } catch {
      this.say(words.notLocked);
    }
  }

  private say(sentence: string): void {
    const status = this.place.querySelector('[role=status]')!;
    status.textContent = '';
    setTimeout(() => (status.textContent = sentence), 50);
  }
}
