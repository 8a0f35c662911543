import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Asker } from '#src/core/scaffold/interview.ts';

/** A person at this terminal. Lines that are pasted together are taken one by one; Ctrl+C and Ctrl+D end the questions. */
export function terminalAsker(): Asker & { close(): void } {
  const reader = createInterface({ input: process.stdin, output: process.stdout });
  const lines: string[] = [];
  let isOpen = true;
  let waiting: ((line: string | undefined) => void) | undefined;
  const give = (line: string | undefined): void => {
    const taker = waiting;
    waiting = undefined;
    taker?.(line);
  };
  reader.on('line', (line) => (waiting ? give(line) : lines.push(line)));
  reader.on('SIGINT', () => {
    console.log();
    reader.close();
  });
  reader.on('close', () => {
    isOpen = false;
    give(undefined);
  });
  return {
    say: (text) => console.log(text),
    ask: (prompt) => {
      if (lines.length > 0) return Promise.resolve(lines.shift());
      if (!isOpen) return Promise.resolve(undefined);
      reader.setPrompt(prompt);
      reader.prompt();
      return new Promise((resolve) => (waiting = resolve));
    },
    close: () => reader.close(),
  };
}
