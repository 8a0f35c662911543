import { copyText } from '#src/client/copy.ts';
import { mastodonDoor, throughServer } from '#src/core/share/mastodon.ts';
import { NETWORKS } from '#src/core/share/networks.ts';
import { type Post, wholePost } from '#src/core/share/post.ts';
import type { Prepared, ShareData } from '#src/core/share/prepared.ts';
import { qrFile } from '#src/core/share/qr-file.ts';
import { relativeHref } from '#src/core/site/paths.ts';
import { fileOf } from './picture.ts';
import { askForServer } from './server.ts';

/** What is on the page at the moment: the message as it was prepared, the picture that goes along, and the Mastodon server. */
interface Composing {
  post: Post;
  file: File | undefined;
  server: string | undefined;
}

/** Brings the form to life; what comes back shows another message in it. */
export function startComposer(root: Document, form: HTMLFormElement, data: ShareData): (prepared: Prepared) => void {
  const now: Composing = { post: { text: '', link: '', subject: '' }, file: undefined, server: undefined };
  const message = form.querySelector('textarea')!;
  const post = (): Post => ({ ...now.post, text: message.value.trim() });
  const update = (): void => writeLinks(root, post(), now.server);
  message.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  root.getElementById('copy-all')!.addEventListener('click', () => void copyText(root, wholePost(post())));
  root.getElementById('copy-link')!.addEventListener('click', () => void copyText(root, now.post.link));
  root.getElementById('print')!.addEventListener('click', () => print());
  offerDeviceMenu(root.querySelector('#device')!, post, now);
  askForServer(root.querySelector('.server')!, data.says, (server) => {
    now.server = server;
    update();
  });
  return (prepared) => {
    now.post = prepared.post;
    message.value = prepared.post.text;
    showSubject(root, prepared, data.code);
    void showPicture(root, prepared, now);
    update();
    for (const part of root.querySelectorAll<HTMLElement>('.sharing, .code')) part.hidden = false;
  };
}

function writeLinks(root: Document, post: Post, server: string | undefined): void {
  for (const network of NETWORKS) {
    const link = root.getElementById(`via-${network.id}`) as HTMLAnchorElement;
    link.href = network.id === 'mastodon' && server ? throughServer(mastodonDoor(wholePost(post)), server) : network.address(post);
  }
}

function showSubject(root: Document, { target, post }: Prepared, code: string): void {
  const from = `${code}/share.html`;
  for (const subject of root.querySelectorAll('.subject')) subject.textContent = post.subject;
  for (const address of root.querySelectorAll('.to')) address.textContent = post.link;
  root.querySelector<HTMLAnchorElement>('a.about')!.href = relativeHref(from, `${code}/${target.path}`) + new URL(post.link).hash;
  root.querySelector<HTMLImageElement>('.code img')!.src = relativeHref(from, qrFile(`${code}/${target.path}`));
}

/** Shows the picture of a graphic and keeps it as a file, where the browser lets pages do that. */
async function showPicture(root: Document, prepared: Prepared, now: Composing): Promise<void> {
  const { picture } = prepared;
  const place = root.querySelector<HTMLElement>('.picture')!;
  place.hidden = true;
  now.file = undefined;
  const made = picture === undefined ? undefined : await fileOf(root, `../${picture}`);
  // Meanwhile something else may have been asked for.
  if (!made || now.post.link !== prepared.post.link) return;
  now.file = made.file;
  place.querySelector('img')?.remove();
  place.prepend(made.image);
  place.hidden = false;
}

/** The device's own menu, where there is one: it leads to Signal and all other apps. */
function offerDeviceMenu(button: HTMLButtonElement, post: () => Post, now: Composing): void {
  if (!('share' in navigator)) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    // Who closes the menu without sharing is told nothing.
    void navigator.share({ text: wholePost(post()), ...(now.file && { files: [now.file] }) }).catch(() => {});
  });
}
