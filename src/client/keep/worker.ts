// The worker that shows what is kept: first of all, also where there is a connection, so that nobody on the way can put something else in its
// place. What is not kept comes from the network. It stores nothing: the page does, when somebody asks for it.
import { KEEP_PATH } from '#src/core/site/pages.ts';
import { cacheNames, codeOf, listIn, addressOf } from './caches.ts';

/** What of a worker’s world this one needs; the types of pages don’t know it. */
interface WorkerWorld {
  registration: { scope: string };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', work: (event: { waitUntil(until: Promise<unknown>): void }) => void): void;
  addEventListener(name: 'fetch', work: (event: { request: Request; respondWith(answer: Promise<Response>): void }) => void): void;
}

const world = self as unknown as WorkerWorld;
const root = world.registration.scope;

world.addEventListener('install', (event) => event.waitUntil(world.skipWaiting()));
world.addEventListener('activate', (event) => event.waitUntil(world.clients.claim()));
world.addEventListener('fetch', (event) => {
  const { request } = event;
  // The page that fetches files to keep them asks for those of the network.
  if (request.method === 'GET' && request.cache !== 'no-store' && request.url.startsWith(root)) event.respondWith(answer(request));
});

async function answer(request: Request): Promise<Response> {
  const whole = await wholeCaches();
  for (const address of addressesFor(request.url)) {
    for (const { cache } of whole) {
      const kept = await cache.match(address);
      if (kept) return kept;
    }
  }
  try {
    return await fetch(request);
  } catch (error) {
    const [first] = whole;
    if (request.mode !== 'navigate' || !first) throw error;
    return Response.redirect(`${addressOf(root, `${first.code}/${KEEP_PATH}`)}#not-kept`);
  }
}

async function wholeCaches(): Promise<{ cache: Cache; code: string }[]> {
  const found = [];
  for (const name of await cacheNames(root)) {
    const code = codeOf(root, name);
    const cache = await caches.open(name);
    if (await listIn(cache, { root, code })) found.push({ cache, code });
  }
  return found;
}

/** The addresses under which a file may be kept: without what is asked of a page, and as hosts shorten addresses. */
function addressesFor(url: string): string[] {
  const plain = url.split(/[?#]/)[0]!;
  if (plain.endsWith('/')) return [`${plain}index.html`];
  return plain.slice(plain.lastIndexOf('/')).includes('.') ? [plain] : [plain, `${plain}.html`];
}
