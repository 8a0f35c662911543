import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { CAMPAIGN, DOOR, editTestimony, OWN_WORK } from './ours.ts';

/** What somebody who edits waits for, in seconds. */
export interface DevTimes {
  /** Until the server says its address. */
  ready: number;
  /** Until the first page is there. */
  firstPage: number;
  /** From a saved edit until the page has it: the middle one of several. */
  edit: number;
}

const PAGE = 'en/testimonies/voice-1.html';
const EDITS = 5;
const EVERY = 20;
const MOST = 120_000;

/** Starts `npm run dev` on the campaign, reads a page as a browser does, and changes its text several times. */
export async function measureDev(): Promise<DevTimes> {
  const begun = performance.now();
  const since = () => (performance.now() - begun) / 1000;
  const server = spawn(process.execPath, [DOOR, 'dev', '--campaign', CAMPAIGN], {
    env: { ...process.env, ALTAVEU_WORK: OWN_WORK },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  try {
    const address = `${await addressOf(server)}${PAGE}`;
    const ready = since();
    await until(address, '</html>');
    const firstPage = since();
    const edits: number[] = [];
    for (let i = 1; i <= EDITS; i++) edits.push(await timeOfEdit(address, `Nobody had written sentence number ${i} before.`));
    return { ready, firstPage, edit: edits.sort((a, b) => a - b)[Math.floor(EDITS / 2)]! };
  } finally {
    process.kill(-server.pid!, 'SIGTERM');
    await once(server, 'close');
  }
}

async function timeOfEdit(address: string, sentence: string): Promise<number> {
  await editTestimony('voice-1', sentence);
  const saved = performance.now();
  await until(address, sentence);
  const shown = performance.now();
  // People don't save twice in a moment; what follows an edit is done by then.
  await pause(1500);
  return (shown - saved) / 1000;
}

/** The address that a server prints once it listens. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr!.on('data', (text: Buffer) => (said += text.toString()));
    server.stdout!.on('data', (text: Buffer) => {
      said += text.toString();
      const [address] = /http:\/\/(?:localhost|127\.0\.0\.1):\d+\//.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    server.on('close', () => reject(new Error(`“dev” ended:\n${said}`)));
  });
}

async function until(address: string, words: string): Promise<void> {
  for (const begun = performance.now(); performance.now() - begun < MOST;) {
    const text = await fetch(address)
      .then((answer) => answer.text())
      .catch(() => '');
    if (text.includes(words)) return;
    await pause(EVERY);
  }
  throw new Error(`“${words}” never came to ${address}.`);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
