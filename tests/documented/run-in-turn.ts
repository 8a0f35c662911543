// Runs commands one after the other in one process, each as its script runs when it is called alone: what takes time is to start Node and to
// read the code, and that is the same for all. Each line of the standard input is a command with its arguments, as JSON; so is each answer.
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

/** How a command ended, and what it said. */
export interface Ended {
  code: number;
  said: string;
}

/** Ends a command in place of the process. */
class Exit extends Error {}

const SCRIPTS = join(import.meta.dirname, '../../scripts');
const answer = process.stdout.write.bind(process.stdout);
let said: string[] = [];
let turn = 0;

process.exit = (code = process.exitCode) => {
  process.exitCode = code ?? 0;
  throw new Exit();
};
for (const stream of [process.stdout, process.stderr])
  stream.write = (chunk: string | Uint8Array) => (said.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()), true);

async function run([command = '', ...args]: string[]): Promise<Ended> {
  const script = join(SCRIPTS, command === 'languages' ? 'languages.mjs' : `${command}.ts`);
  said = [];
  process.exitCode = 0;
  process.argv = [process.execPath, script, ...args];
  try {
    // With another address for each turn, Node reads the script anew, and what it imports only once.
    await import(`${pathToFileURL(script).href}?turn=${++turn}`);
  } catch (error) {
    if (!(error instanceof Exit)) return { code: 1, said: `${said.join('')}${(error as Error).stack ?? String(error)}` };
  }
  return { code: Number(process.exitCode), said: said.join('') };
}

for await (const line of createInterface({ input: process.stdin })) answer(`${JSON.stringify(await run(JSON.parse(line) as string[]))}\n`);
process.kill(process.pid, 'SIGKILL');
