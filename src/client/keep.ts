// Keeps the site on the reader’s device, once somebody asks for it, and takes it away again. Nothing is stored before.
import { bytesOf, isOlder } from '#src/core/keep/keep-list.ts';
import { cacheNames, type Copy } from './keep/caches.ts';
import { NotKept } from './keep/fetch-file.ts';
import { bytesHere, fetchOffered, keepSite, keptList, type Offered } from './keep/keep-site.ts';
import { forgetServer } from './share/server-memory.ts';
import { filledIn, type KeepWords, type Saying, sizeIn } from './keep/words.ts';

type Deed = 'keep' | 'more' | 'update' | 'stop' | 'remove';

/** Makes the page’s buttons work, or says why they can’t. */
export function startKeeping(document: Document): void {
  const box = document.querySelector<HTMLElement>('.keeper');
  if (!box) return;
  box.hidden = false;
  new Keeper(box).start();
}

class Keeper {
  private readonly box: HTMLElement;
  private readonly words: KeepWords;
  private readonly worker: string;
  private readonly copy: Copy;
  private offered: Offered | undefined;
  private stop = new AbortController();

  constructor(box: HTMLElement) {
    this.box = box;
    this.words = JSON.parse(box.dataset['words']!) as KeepWords;
    this.worker = new URL(box.dataset['engine']!, location.href).href;
    this.copy = { root: new URL('./', this.worker).href, code: this.words.code };
  }

  start(): void {
    for (const button of this.box.querySelectorAll('button')) {
      const deed = button.id as Deed;
      button.addEventListener('click', () => void this.act(deed));
    }
    const barrier = barrierHere();
    if (barrier) return this.tell([barrier], []);
    this.show().catch(() => this.tell(['refused'], []));
  }

  private async act(deed: Deed): Promise<void> {
    if (deed === 'stop') return this.stop.abort();
    if (deed === 'remove') return this.remove();
    await this.keep();
  }

  /** Looks at what is here and what the site offers, and says it; `first` is said before all else. */
  private async show(...first: Saying[]): Promise<void> {
    this.tell(first.length > 0 ? first : ['looking'], []);
    // Fails where a browser allows no workers.
    await navigator.serviceWorker.getRegistration(this.copy.root);
    const [kept, offered, names] = await Promise.all([keptList(this.copy), fetchOffered(this.copy), cacheNames(this.copy.root)]);
    this.offered = offered;
    const away: Deed[] = names.length > 0 ? ['remove'] : [];
    if (kept) return this.showKept(kept, first);
    const [own] = await cacheNames(this.copy.root, this.copy.code);
    if (own === undefined) return this.tell([...first, offered ? 'offer' : 'unknown'], offered ? ['keep', ...away] : away, this.sizes());
    if (!offered) return this.tell([...first, 'some'], away);
    const here = await bytesHere(this.copy, offered.list, await caches.open(own));
    this.tell([...first, 'half'], ['more', ...away], this.sizes(here));
  }

  private async showKept({ list, cache, edition }: NonNullable<Awaited<ReturnType<typeof keptList>>>, first: Saying[]): Promise<void> {
    const { offered } = this;
    const date = { date: list.said };
    if ((await bytesHere(this.copy, list, cache)) < bytesOf(list))
      return this.tell([...first, 'evicted'], offered ? ['more', 'remove'] : ['remove']);
    await this.register();
    if (!offered) return this.tell([...first, 'kept', 'offline'], ['remove'], date);
    if (offered.edition === edition) return this.tell([...first, 'kept', 'newest'], ['remove'], date);
    const isBack = isOlder(offered.list, list);
    this.tell([...first, 'kept'], isBack ? ['remove'] : ['update', 'remove'], date);
    this.add(isBack ? 'older' : 'newer', { date: offered.list.said });
  }

  private async keep(): Promise<void> {
    const offered = this.offered;
    if (!offered) return this.show();
    this.stop = new AbortController();
    this.tell(['working'], ['stop']);
    const onProgress = this.startBar(bytesOf(offered.list));
    try {
      await this.makeRoom(bytesOf(offered.list));
      // Where a browser forbids it, it does so before anything is stored.
      await this.register();
      await keepSite(this.copy, offered, { stop: this.stop.signal, onProgress });
      await this.show();
    } catch (error) {
      if (!(error instanceof NotKept)) return this.tell(['refused'], ['remove']);
      await this.show(...(error.failure === 'stopped' ? [] : [error.failure]));
    }
  }

  /** The bar stands outside of what is read aloud, which would never end. */
  private startBar(total: number): (done: number) => void {
    const place = this.box.querySelector<HTMLElement>('.progress')!;
    const [bar, text] = [document.createElement('progress'), document.createElement('span')];
    bar.max = total;
    const onProgress = (done: number): void => {
      bar.value = done;
      text.textContent = filledIn(this.words.progress, this.sizes(done));
      bar.setAttribute('aria-label', text.textContent);
    };
    place.replaceChildren(bar, text);
    onProgress(0);
    return onProgress;
  }

  /** Fails early where the browser says that it won’t be enough. */
  private async makeRoom(total: number): Promise<void> {
    const { quota, usage = 0 } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
    if (quota !== undefined && quota - usage < total) throw new NotKept('full');
  }

  private async register(): Promise<void> {
    await navigator.serviceWorker.register(this.worker, { scope: this.copy.root, updateViaCache: 'none' });
    await navigator.serviceWorker.ready;
  }

  private async remove(): Promise<void> {
    for (const name of await cacheNames(this.copy.root)) await caches.delete(name);
    const registration = await navigator.serviceWorker.getRegistration(this.copy.root);
    // Below another site’s folder, that site’s own worker would be found.
    if (registration?.scope === this.copy.root) await registration.unregister();
    // It says that nothing is left: so the server goes too that somebody asked the page for sharing to remember.
    forgetServer();
    this.offered = undefined;
    this.tell(['removed'], []);
  }

  private sizes(done = 0): Record<string, string> {
    const size = this.offered ? sizeIn(this.words, bytesOf(this.offered.list)) : '';
    return { size, done: sizeIn(this.words, done) };
  }

  private tell(sayings: readonly Saying[], deeds: readonly Deed[], values: Record<string, string> = {}): void {
    this.box.querySelector('.said')!.replaceChildren();
    this.box.querySelector('.progress')!.replaceChildren();
    for (const saying of sayings) this.add(saying, values);
    for (const button of this.box.querySelectorAll('button')) button.hidden = !deeds.includes(button.id as Deed);
  }

  private add(saying: Saying, values: Record<string, string>): void {
    const line = document.createElement('p');
    line.className = saying;
    line.textContent = filledIn(this.words.says[saying], values);
    this.box.querySelector('.said')!.append(line);
  }
}

/** Why a browser can’t keep the site at this address; undefined where it may. */
function barrierHere(): Saying | undefined {
  if (!/^https?:$/.test(location.protocol)) return 'disk';
  if (!isSecureContext) return 'insecure';
  return 'serviceWorker' in navigator && 'caches' in window ? undefined : 'refused';
}
