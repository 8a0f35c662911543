// Keys of the search: “/” goes to the field, the arrows from result to result, Escape back to the field, and once more out of it.

/** Watches for the keys of a search form. */
export function watchKeys(root: Document, form: HTMLFormElement, input: HTMLInputElement): void {
  root.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/' && !isTyping(event.target)) return take(event, () => input.select());
    if (!form.contains(event.target as Node) || (event.target as HTMLElement).tagName === 'SELECT') return;
    if (event.key === 'Escape') leave(event, form, input);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) move(event, form, input, step);
  });
}

function move(event: KeyboardEvent, form: HTMLFormElement, input: HTMLInputElement, step: number): void {
  const stops: HTMLElement[] = [input, ...form.querySelectorAll<HTMLElement>('.results a, .results button')];
  const next = stops[stops.indexOf(event.target as HTMLElement) + step];
  if (next) take(event, () => next.focus());
}

function leave(event: KeyboardEvent, form: HTMLFormElement, input: HTMLInputElement): void {
  if (event.target !== input) return take(event, () => input.focus());
  if (input.value !== '') return take(event, () => form.reset());
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

function take(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  act();
}
