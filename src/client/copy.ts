import { copyOf } from './forms/copy-of.ts';

/** What is said about copying, in the page’s language. */
interface CopyWords {
  button: string;
  done: string;
  failed: string;
}

const SHOWN_MS = 4000;

/** Puts a copy button after every text marked `data-copy`; without JavaScript the texts can be selected as they are. */
export function startCopying(root: Document): void {
  const status = root.querySelector<HTMLElement>('.copied');
  if (!status) return;
  const words = JSON.parse(status.dataset['words']!) as CopyWords;
  for (const text of root.querySelectorAll<HTMLElement>('[data-copy]')) {
    const button = root.createElement('button');
    button.type = 'button';
    button.className = 'button plain copy';
    button.textContent = words.button;
    button.addEventListener('click', () => {
      void copyOf(text, textToCopy(text)).then((copied) => announce(status, copied ? words.done : words.failed));
    });
    text.after(button);
  }
}

/** Copies a text that stands nowhere on the page as it is, and says so; true where it worked. */
export async function copyText(root: Document, text: string): Promise<boolean> {
  const copied = await written(root, text);
  const status = root.querySelector<HTMLElement>('.copied');
  if (status) announce(status, (JSON.parse(status.dataset['words']!) as CopyWords)[copied ? 'done' : 'failed']);
  return copied;
}

async function written(root: Document, text: string): Promise<boolean> {
  const area = root.createElement('textarea');
  area.value = text;
  area.className = 'hidden';
  root.body.append(area);
  const copied = await copyOf(area, text);
  area.remove();
  return copied;
}

/** The text of an element as it is pasted: no spaces of the page’s markup around it. */
export function textToCopy({ textContent }: Pick<HTMLElement, 'textContent'>): string {
  return (textContent ?? '').replace(/[\u2066-\u2069]/gu, '').trim();
}

/** Says something again even if it was just said. */
function announce(status: HTMLElement, sentence: string): void {
  status.textContent = '';
  setTimeout(() => (status.textContent = sentence), 50);
  setTimeout(() => {
    if (status.textContent === sentence) status.textContent = '';
  }, SHOWN_MS);
}
