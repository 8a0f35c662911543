import type { Http2SecureServer } from 'node:http2';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { type LinkSpeed, openLink } from './link/emulated-link.ts';

/** The least that a page can take: TCP, TLS 1.3 and the request with its answer are a round trip each. */
const ROUND_TRIPS = 3;
/** What a full packet is on the wire for what is in it. */
const ENVELOPED = 1_500 / 1_460;
const PATIENCE = 180_000;

/** One look at a page, with nothing kept from earlier ones. */
export interface Look {
  /** Milliseconds from the beginning of the navigation to the first text or picture. */
  paint: number;
  /** {@link floorOf} the same look. */
  floor: number;
  /** The document alone, as sent. */
  documentBytes: number;
  /** All that came until the page was loaded. */
  allBytes: number;
  /** The document and what it can’t be drawn without. */
  requests: number;
  /** TCP connections; a second one would cost its round trips. */
  connections: number;
}

/** Opens a page over an emulated link. */
export async function lookAt(
  page: string,
  server: Http2SecureServer,
  browser: Browser,
  speed: LinkSpeed,
  waitFor: 'paint' | 'all',
): Promise<Look> {
  const link = await openLink(speed, (connection) => server.emit('connection', connection));
  let before = 0;
  server.once('stream', () => (before = link.bytes()));
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  try {
    const tab = await context.newPage();
    const sent = await countBytes(await context.newCDPSession(tab));
    await tab.goto(`https://localhost:${link.port}/${page}`, { waitUntil: waitFor === 'all' ? 'load' : 'commit', timeout: PATIENCE });
    const paint = await firstPaint(tab);
    const documentBytes = await sent.document;
    const requests = 1 + (await tab.evaluate(countBlocking));
    const floor = floorOf(speed, before + documentBytes * ENVELOPED);
    return { paint, floor, documentBytes, allBytes: sent.all(), requests, connections: link.connections() };
  } finally {
    await context.close();
    link.close();
  }
}

/** Three round trips, and the time that the bits of connecting, certificates, request, headers and document take one after the other. */
export function floorOf({ roundTrip, kilobits }: LinkSpeed, bytes: number): number {
  return ROUND_TRIPS * roundTrip + (bytes * 8) / kilobits;
}

interface Sent {
  document: Promise<number>;
  all(): number;
}

/** Counts the bytes of answers as they were sent, packed, with their headers. */
async function countBytes(session: CDPSession): Promise<Sent> {
  let all = 0;
  let documentId: string | undefined;
  const document = new Promise<number>((resolve) => {
    session.on('Network.requestWillBeSent', ({ requestId, type }) => (documentId ??= type === 'Document' ? requestId : undefined));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      all += encodedDataLength;
      if (requestId === documentId) resolve(encodedDataLength);
    });
  });
  await session.send('Network.enable');
  return { document, all: () => all };
}

async function firstPaint(tab: Page): Promise<number> {
  const found = await tab.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime, undefined, {
    timeout: PATIENCE,
  });
  return (await found.jsonValue())!;
}

/** The styles and scripts that the browser waited for before it drew anything. */
function countBlocking(): number {
  const all = performance.getEntriesByType('resource') as (PerformanceResourceTiming & { renderBlockingStatus?: string })[];
  return all.filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking').length;
}
