// What has been encrypted, with every way by which it can reach the campaign.
import type { FormPageData, FormWords, SendWord } from '#src/core/forms/page-data.ts';
import { mailTo } from '#src/core/volunteer/mail.ts';
import { offerDownload } from '../studio/save.ts';
import { copyOf } from './copy-of.ts';

/** Something encrypted: the name that its file gets, and its letters. */
export interface SealedText {
  name: string;
  armored: string;
}

/** What is longer is no longer copied and pasted, in characters. */
const MOST_COPIED = 1_000_000;
const TYPE = 'application/pgp-encrypted';

/** The part of the page that shows what was encrypted. It is empty again as soon as the form is changed. */
export class Sealed {
  private readonly form: HTMLFormElement;
  private readonly data: FormPageData;
  private readonly place: HTMLElement;
  private readonly progress: HTMLElement;
  /** Grows with each change of the form: what was begun before it is not shown any more. */
  private turn = 0;

  constructor(form: HTMLFormElement, data: FormPageData) {
    [this.form, this.data] = [form, data];
    this.progress = form.querySelector('.progress')!;
    this.place = document.querySelector('.made')!;
  }

  /** What was encrypted must not outlive what it was made from. */
  forget(): void {
    this.turn++;
    this.progress.textContent = '';
    this.place.hidden = true;
    this.place.replaceChildren();
  }

  /** Encrypts, and shows what came of it or why it did not work. */
  async make({ send }: FormWords, seal: () => Promise<SealedText>): Promise<void> {
    const turn = ++this.turn;
    this.progress.textContent = send.working;
    // The sentence has to be seen before the browser is busy.
    await new Promise((done) => setTimeout(done, 30));
    try {
      const made = await seal();
      if (turn !== this.turn) return;
      this.progress.textContent = '';
      this.show(made, send);
    } catch (error) {
      this.progress.textContent = send[whyNot(error)];
    }
  }

  private show(made: SealedText, send: FormWords['send']): void {
    const isLarge = made.armored.length > MOST_COPIED;
    const status = Object.assign(document.createElement('p'), { role: 'status' });
    const say = (word: SendWord): void => {
      status.textContent = '';
      setTimeout(() => (status.textContent = send[word]), 50);
    };
    const title = element('h2', send.title);
    const to = element('bdi', this.data.email);
    to.dir = 'ltr';
    const address = element('p', '');
    address.append(element('b', ''));
    address.firstElementChild!.append(to);
    const ways = element('p', '');
    ways.className = 'row';
    ways.append(...this.ways(made, isLarge, send, say));
    const texts = isLarge ? [element('p', send.large)] : letters(made, send.label);
    this.place.replaceChildren(
      title,
      element('p', send.text),
      address,
      ...texts,
      ways,
      status,
      element('p', send.mailText),
      ...this.after(send),
    );
    this.place.hidden = false;
    this.place.focus();
  }

  private ways(made: SealedText, isLarge: boolean, send: FormWords['send'], say: (word: SendWord) => void): HTMLElement[] {
    const save = way(send.save, () => {
      offerDownload(new Blob([made.armored], { type: TYPE }), made.name);
      say('saved');
    });
    const copy = way(
      send.copy,
      () => void copyOf(this.place.querySelector('textarea')!, made.armored).then((done) => say(done ? 'copied' : 'notCopied')),
    );
    const mail = Object.assign(element('a', send.mail), { className: 'button plain', href: mailTo(this.data.email, send.subject).href });
    const share = way(send.share, () => void shareFile(made).catch(() => say('notShared')));
    return [save, ...(isLarge ? [] : [copy]), mail, ...('share' in navigator ? [share] : [])];
  }

  private after(send: FormWords['send']): HTMLElement[] {
    const empty = way(send.empty, () => {
      this.form.reset();
      this.form.querySelector<HTMLElement>('input, textarea, select')?.focus();
      setTimeout(() => (this.progress.textContent = send.emptied), 100);
    });
    return [element('p', send.after), empty];
  }
}

function letters({ armored }: SealedText, text: string): HTMLElement[] {
  const label = Object.assign(element('label', text), { htmlFor: 'sealed' });
  const area = Object.assign(document.createElement('textarea'), { id: 'sealed', rows: 8, readOnly: true, dir: 'ltr', value: armored });
  return [label, area];
}

function way(text: string, act: () => void): HTMLButtonElement {
  const button = Object.assign(element('button', text), { type: 'button' as const, className: 'button plain' });
  button.addEventListener('click', act);
  return button;
}

/** As a file where the device shares files, else as a text. Whoever closes the sheet has changed their mind: that is no failure. */
async function shareFile({ name, armored }: SealedText): Promise<void> {
  // Browsers share files of few kinds.
  const file = new File([armored], `${name}.txt`, { type: 'text/plain' });
  const shared = navigator.canShare?.({ files: [file] }) ? { files: [file] } : { text: armored };
  await navigator.share(shared).catch((error: unknown) => {
    if ((error as Error).name !== 'AbortError') throw error;
  });
}

/** What is said of an error, by the kind that the script which encrypts gives it. */
const REASONS: Readonly<Record<string, SendWord>> = { key: 'badKey', 'too-large': 'tooLarge', 'no-crypto': 'failed' };

function whyNot(error: unknown): SendWord {
  return REASONS[(error as { kind?: string }).kind ?? ''] ?? 'failed';
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), { textContent: text });
}
