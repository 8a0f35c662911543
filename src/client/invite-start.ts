// Brings the scripts that make invitations; what a browser kept in the form from an earlier visit goes first.
import { scriptLoader } from './forms/load-scripts.ts';

const form = document.querySelector<HTMLFormElement>('.invite')!;
const lost = document.querySelector<HTMLElement>('.lost')!;
const at = (name: string): URL => new URL(form.dataset[name]!, location.href);
for (const each of document.forms) each.reset();
scriptLoader([at('words')])()
  .then(scriptLoader([at('engine')]))
  .catch(() => (lost.textContent = lost.dataset['wrong']!));
