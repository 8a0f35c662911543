// Brings what opens an encrypted form, and lets people leave at once. The form cannot be filled in before. Nothing is stored, nothing is sent.
import { startLeaving } from './leave.ts';
import { scriptLoader } from './load-scripts.ts';

function start(form: HTMLFormElement): void {
  const load = scriptLoader([new URL(form.dataset['engine']!, location.href)]);
  const open = (): void => {
    load().catch(() => {
      const said = form.querySelector<HTMLElement>('.lost')!;
      said.hidden = false;
      said.querySelector('button')!.onclick = open;
    });
  };
  open();
}

startLeaving(document.querySelector('.leave a')!);
start(document.querySelector('.sealed-form')!);
