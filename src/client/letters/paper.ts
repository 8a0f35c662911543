import { NEEDED } from '#src/core/letters/blanks.ts';
import { isolateTyped } from '#src/core/letters/typed.ts';

type Values = Readonly<Record<string, string>>;

/** What a place says while nothing is typed for it, noted before it is filled for the first time. */
const said = new WeakMap<Element, string>();

/** Puts what was typed in its places; a place for which there is nothing says what belongs there. */
export function fillBlanks(paper: HTMLElement, values: Values): void {
  for (const blank of paper.querySelectorAll<HTMLElement>('[data-blank]')) {
    if (!said.has(blank)) said.set(blank, blank.textContent);
    const value = values[blank.dataset['blank']!] ?? '';
    const { direction } = getComputedStyle(blank.parentElement!);
    const text = value === '' ? said.get(blank)! : isolateTyped(value, direction === 'rtl' ? 'rtl' : 'ltr');
    if (blank.textContent !== text) blank.textContent = text;
    blank.classList.toggle('open', value === '');
  }
}

/** Shows the paragraphs that were chosen and whose blanks are filled, and the salutation for a name or without one. */
export function showChosen(paper: HTMLElement, values: Values, chosen: ReadonlySet<string>): void {
  const isEmpty = (name: string): boolean => (values[name] ?? '') === '';
  for (const part of paper.querySelectorAll<HTMLElement>('.text > *')) {
    const { choice } = part.dataset;
    const lacks = NEEDED.some((name) => isEmpty(name) && part.querySelector(`[data-blank=${name}]`));
    const wrongName = part.className === (isEmpty('recipient') ? 'named' : 'unnamed');
    part.hidden = lacks || wrongName || part.className === 'hint' || (choice !== undefined && !chosen.has(choice));
  }
}

/** Lets people write in the letter. What they paste is text, and what they write in a place of the form is theirs from then on. */
export function makeEditable(paper: HTMLElement): void {
  try {
    paper.contentEditable = 'plaintext-only';
  } catch {
    // Older browsers know no such kind: there, what is pasted is made plain here.
    paper.contentEditable = 'true';
    paper.addEventListener('paste', pasteText);
  }
  paper.setAttribute('role', 'textbox');
  paper.setAttribute('aria-multiline', 'true');
  paper.setAttribute('aria-labelledby', 'letter-title');
  paper.addEventListener('input', () => {
    const node = getSelection()?.anchorNode;
    const blank = (node instanceof HTMLElement ? node : node?.parentElement)?.closest<HTMLElement>('[data-blank]');
    if (!blank) return;
    delete blank.dataset['blank'];
    blank.classList.remove('open');
  });
  paper.addEventListener('drop', (event) => event.preventDefault());
}

function pasteText(event: ClipboardEvent): void {
  event.preventDefault();
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return;
  selection.deleteFromDocument();
  selection.getRangeAt(0).insertNode(new Text(event.clipboardData?.getData('text/plain') ?? ''));
  selection.collapseToEnd();
}

/** A part of the letter as it would be on paper: without the lines of its head and foot for which nothing was filled in. */
export function shownText(paper: HTMLElement, part: string): string {
  paper.classList.add('final');
  const text = (part === '' ? paper : paper.querySelector<HTMLElement>(part))?.innerText ?? '';
  paper.classList.remove('final');
  return text;
}
