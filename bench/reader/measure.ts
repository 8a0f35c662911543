import type { Http2SecureServer } from 'node:http2';
import type { Browser } from 'playwright-core';
import { type Look, lookAt } from './first-paint.ts';

/** The links that are emulated: far away, and thin or very thin. */
export const LINKS = [
  { roundTrip: 400, kilobits: 400 },
  { roundTrip: 400, kilobits: 50 },
] as const;

/** No link between: what is left is the browser’s own work. */
const NEAR = { roundTrip: 0, kilobits: 1_000_000 };

/** What is asked for: the first paint beside the {@link LINKS}’ floor. */
export const MOST = 1.15;

/** A page, measured over all links. */
export interface Measured {
  documentBytes: number;
  allBytes: number;
  requests: number;
  connections: number;
  /** The median of the first paints without a link between. */
  near: number;
  /** For each link: the median of the first paints, and of their ratios to the floor. */
  paints: { paint: number; ratio: number }[];
}

/** Looks at a page so many times over each link. All that it loads is waited for over the first link only. */
export async function measure(page: string, server: Http2SecureServer, browser: Browser, loads: number): Promise<Measured> {
  const looks: Look[][] = [];
  for (const [i, link] of LINKS.entries()) {
    looks.push([]);
    for (let load = 0; load < loads; load++) looks[i]!.push(await lookAt(page, server, browser, link, i === 0 ? 'all' : 'paint'));
  }
  const near: number[] = [];
  for (let load = 0; load < loads; load++) near.push((await lookAt(page, server, browser, NEAR, 'paint')).paint);
  const first = looks[0]![0]!;
  return {
    documentBytes: first.documentBytes,
    allBytes: first.allBytes,
    requests: first.requests,
    connections: Math.max(...looks.flat().map(({ connections }) => connections)),
    near: median(near),
    paints: looks.map((all) => ({
      paint: median(all.map((one) => one.paint)),
      ratio: median(all.map(({ paint, floor }) => paint / floor)),
    })),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
