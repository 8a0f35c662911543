import { CopyFailure } from './copy.ts';

/** What came from an address: a body to be read once, or a status that says that there is none. */
export interface Answer {
  status: number;
  /** The host that answered in the end, if it was another than the one that was asked. */
  otherHost?: string;
  body: AsyncIterable<Uint8Array>;
  /** Says that the other side may be given up: no more is read. */
  close(): void;
}

/** No answer, or no further piece of it, for so long means that nothing will come. */
const PATIENCE = 30_000;
const MOST_REDIRECTS = 5;

/**
 * Asks for an address and follows where it is sent on to, within the web. An answer comes as it is, or packed in one of the ways that browsers ask
 * for, and is unpacked here. @throws {CopyFailure}
 */
export async function ask(url: URL, way: 'plain' | 'packed' = 'plain', patience = PATIENCE): Promise<Answer> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => controller.abort(new Error('timeout')), patience);
  };
  const close = () => {
    clearTimeout(timer);
    controller.abort();
  };
  wait();
  try {
    const { response, last } = await follow(url, way, controller.signal);
    const body = response.body ? pieces(response.body, wait, () => clearTimeout(timer)) : nothing();
    return { status: response.status, body, close, ...(last.host !== url.host && { otherHost: last.host }) };
  } catch (error) {
    close();
    if (error instanceof CopyFailure) throw error;
    throw new CopyFailure(['why.no-answer', { url: url.href, reason: reasonOf(error) }]);
  }
}

async function follow(url: URL, way: 'plain' | 'packed', signal: AbortSignal): Promise<{ response: Response; last: URL }> {
  let last = url;
  for (let turn = 0; turn <= MOST_REDIRECTS; turn++) {
    const response = await fetch(last, {
      signal,
      redirect: 'manual',
      headers: { 'Accept-Encoding': way === 'plain' ? 'identity' : taken(last), 'Cache-Control': 'no-cache' },
    });
    const next = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || next === null) return { response, last };
    await response.body?.cancel();
    last = new URL(next, last);
    if (!/^https?:$/.test(last.protocol)) break;
  }
  throw new CopyFailure(['why.redirects', { url: url.href }]);
}

/** What browsers take from an address. */
function taken({ protocol }: URL): string {
  return protocol === 'https:' ? 'gzip, br' : 'gzip';
}

async function* pieces(body: ReadableStream<Uint8Array>, wait: () => void, done: () => void): AsyncIterable<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      wait();
      yield read.value;
    }
  } finally {
    done();
  }
}

async function* nothing(): AsyncIterable<Uint8Array> {
  // Nothing comes.
}

/** Why an address gave no answer, in the words of the system below. */
export function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error && cause.message !== '' ? cause.message : message;
}
