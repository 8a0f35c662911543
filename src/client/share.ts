import { mastodonServer, throughServer } from '#src/core/share/mastodon.ts';

/** Adds what only JavaScript can: the device’s own share menu, and Mastodon links straight to one’s server. */
export function startSharing(root: Document): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-share]')) offerSystemShare(root, button);
  const form = root.querySelector<HTMLFormElement>('.server');
  if (form) offerServer(root, form);
}

function offerSystemShare(root: Document, button: HTMLButtonElement): void {
  const text = root.getElementById(button.dataset['share']!);
  if (!text || !('share' in navigator)) return;
  button.hidden = false;
  // Who closes the menu without sharing is told nothing.
  button.addEventListener('click', () => void navigator.share({ text: text.textContent.trim() }).catch(() => {}));
}

/** The server is kept in the links of this page alone: nothing is stored, and it is gone with the page. */
function offerServer(root: Document, form: HTMLFormElement): void {
  const input = form.querySelector('input')!;
  const output = form.querySelector('output')!;
  const doors = [...root.querySelectorAll<HTMLAnchorElement>('[data-mastodon]')].map((link) => ({ link, door: link.href }));
  const apply = (): string | undefined => {
    const server = mastodonServer(input.value);
    for (const { link, door } of doors) link.href = server === undefined ? door : throughServer(door, server);
    return server;
  };
  input.addEventListener('input', () => {
    if (apply() !== undefined) output.value = '';
  });
  input.addEventListener('change', () => {
    output.value = input.value.trim() === '' || apply() !== undefined ? '' : form.dataset['wrong']!;
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
}
