import { mastodonServer } from '#src/core/share/mastodon.ts';
import { forgetServer, rememberedServer, rememberServer } from './server-memory.ts';

/** What is said about the server, in the page's language. */
export interface ServerWords {
  wrong: string;
  forgotten: string;
}

/** Asks for a Mastodon server, and remembers it only while the box is ticked. `changed` is called with the server, or without one. */
export function askForServer(root: HTMLElement, words: ServerWords, changed: (server: string | undefined) => void): void {
  const input = root.querySelector<HTMLInputElement>('[type=text]')!;
  const box = root.querySelector<HTMLInputElement>('[type=checkbox]')!;
  const forget = root.querySelector<HTMLButtonElement>('button')!;
  const output = root.querySelector('output')!;
  const apply = (): void => {
    const server = mastodonServer(input.value);
    if (!box.checked) forgetServer();
    else if (server !== undefined) box.checked = rememberServer(server);
    if (server !== undefined) output.value = '';
    forget.hidden = rememberedServer() === undefined;
    changed(server);
  };
  input.value = rememberedServer() ?? '';
  box.checked = input.value !== '';
  input.addEventListener('input', apply);
  box.addEventListener('change', apply);
  input.addEventListener('change', () => {
    const isWrong = input.value.trim() !== '' && mastodonServer(input.value) === undefined;
    if (isWrong) output.value = words.wrong;
  });
  forget.addEventListener('click', () => {
    box.checked = false;
    input.value = '';
    apply();
    output.value = words.forgotten;
    input.focus();
  });
  apply();
}
