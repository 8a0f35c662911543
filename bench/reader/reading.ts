import type { Http2SecureServer } from 'node:http2';
import type { Browser } from 'playwright-core';
import { DIST_FOLDER } from '#src/io/folders.ts';
import { printColumns, verdict } from './columns.ts';
import type { Certified } from './link/certificate.ts';
import { createSiteServer } from './link/site-server.ts';
import { LINKS, measure, type Measured, MOST } from './measure.ts';
import { typicalExplainer, typicalPages } from './pages.ts';
import { type BuiltPeer, buildPeers } from './peers.ts';

/** What is measured, of whom, and how often. */
export interface Reading {
  campaign: string;
  codes: readonly string[];
  loads: number;
  browser: Browser;
  certified: Certified;
}

const HEAD = ['', 'document', 'all', 'requests', 'no link', ...LINKS.flatMap(({ kilobits }) => [`${kilobits} kbit/s`, 'to floor']), ''];

/** Prints a table for each language: pages of the site, and the explainer as other programs make it. */
export async function measureReading(reading: Reading): Promise<void> {
  const { campaign, codes, certified } = reading;
  const explainer = await typicalExplainer(campaign, codes[0]!);
  const peers = await buildPeers(campaign, codes);
  const own = await createSiteServer(DIST_FOLDER, certified);
  const theirs = await Promise.all(peers.map(({ folder }) => createSiteServer(folder, certified)));
  for (const code of codes) {
    const lines = await ownLines(reading, own, code, explainer);
    for (const [i, peer] of peers.entries()) lines.push(await peerLine(reading, theirs[i]!, peer, code, explainer));
    const { roundTrip } = LINKS[0];
    printColumns(
      `${code}: first paint at a round trip of ${roundTrip} ms (${explainer}; asked for: ≤ ${MOST} × the floor, 1 request)`,
      HEAD,
      lines,
    );
  }
  for (const server of [own, ...theirs]) server.close();
}

async function ownLines({ browser, loads }: Reading, server: Http2SecureServer, code: string, explainer: string): Promise<string[][]> {
  const lines: string[][] = [];
  for (const { what, path } of await typicalPages(DIST_FOLDER, code, explainer)) {
    const measured = await measure(path, server, browser, loads);
    const holds = measured.requests === 1 && measured.connections === 1 && measured.paints.every(({ ratio }) => ratio <= MOST);
    lines.push([what, ...cellsOf(measured), verdict(holds)]);
  }
  return lines;
}

async function peerLine(
  { browser, loads }: Reading,
  server: Http2SecureServer,
  peer: BuiltPeer,
  code: string,
  page: string,
): Promise<string[]> {
  return [`${peer.name}, the explainer`, ...cellsOf(await measure(peer.address(page, code), server, browser, loads)), ''];
}

function cellsOf({ documentBytes, allBytes, requests, near, paints }: Measured): string[] {
  const times = paints.flatMap(({ paint, ratio }) => [seconds(paint), `${ratio.toFixed(2)} ×`]);
  return [kilobytes(documentBytes), kilobytes(allBytes), String(requests), seconds(near), ...times];
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
