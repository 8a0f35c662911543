import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { htmlFiles } from './html-files.ts';
import { GaveUp, measure } from './measure.ts';
import { type Peer, peerFiles, type PeerInput } from './peer-files.ts';
import { buildCommand, searchCommand } from './programs.ts';
import { prepare } from './project.ts';
import type { Parts, Result } from './result.ts';

/** Builds a corpus with a peer, cold and then warm; undefined where that takes more than there is. */
export async function measurePeer(peer: Peer, size: number, input: PeerInput): Promise<Result | undefined> {
  const folder = await prepare(peer, peerFiles(peer, input));
  try {
    const cold = await buildParts(peer, folder);
    const out = await htmlFiles(join(folder, 'dist'));
    return { program: peer, size, ...out, cold, warm: await buildParts(peer, folder) };
  } catch (error) {
    if (!(error instanceof GaveUp)) throw error;
    console.log(`${peer}, ${size} pages: ended, as it took ${error.message}.`);
    return undefined;
  } finally {
    await rm(join(folder, 'dist'), { recursive: true, force: true });
  }
}

async function buildParts(peer: Peer, folder: string): Promise<Parts> {
  const pages = await measure(buildCommand(peer, folder));
  return { pages, search: await measure(searchCommand(folder)) };
}
