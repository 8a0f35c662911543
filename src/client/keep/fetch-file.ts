import type { KeptFile } from '#src/core/keep/keep-list.ts';

/** Why something could not be kept: the connection broke off, what came is not what the list says, there is no room, or somebody stopped it. */
export type Failure = 'lost' | 'altered' | 'full' | 'stopped';

/** What stops the keeping of a site. */
export class NotKept extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure);
    this.failure = failure;
  }
}

const ATTEMPTS = 3;
const PAUSE_MS = 1500;
/** On the slowest lines a page of 40 kB takes half a minute. */
const PATIENCE_MS = 90_000;

/** A file from the network, past everything that was kept before; it is what the list says, or this throws. */
export async function fetchFile(address: string, [, , sum]: KeptFile, stop: AbortSignal): Promise<ArrayBuffer> {
  const bytes = await fetchBytes(address, stop);
  if ((await digestOf(bytes)) !== sum) throw new NotKept('altered');
  return bytes;
}

/** What an address gives, asked for up to three times. */
export async function fetchBytes(address: string, stop: AbortSignal, attempts = ATTEMPTS): Promise<ArrayBuffer> {
  for (let attempt = 1; ; attempt++) {
    if (stop.aborted) throw new NotKept('stopped');
    try {
      return await fetchOnce(address, stop);
    } catch {
      if (stop.aborted) throw new NotKept('stopped');
      if (attempt === attempts) throw new NotKept('lost');
      await new Promise((resolve) => setTimeout(resolve, attempt * PAUSE_MS));
    }
  }
}

async function fetchOnce(address: string, stop: AbortSignal): Promise<ArrayBuffer> {
  const own = new AbortController();
  const give = (): void => own.abort();
  const timer = setTimeout(give, PATIENCE_MS);
  stop.addEventListener('abort', give);
  try {
    // `no-store`: no second trace in the browser’s ordinary memory of pages, and the worker lets it pass.
    const response = await fetch(address, { cache: 'no-store', credentials: 'omit', signal: own.signal });
    if (!response.ok) throw new Error(`${response.status}`);
    return await response.arrayBuffer();
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', give);
  }
}

/** The SHA-256 of bytes, in base64. */
export async function digestOf(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
