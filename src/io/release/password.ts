import process from 'node:process';

const ENTER = /^[\r\n\u0004]$/;
const BACKSPACE = /^[\u0008\u007f]$/;
const CANCEL = '\u0003';

/** True where somebody can type a password unseen. */
export function canAsk(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY;
}

/** Asks for a password at the terminal and shows nothing of it, not even its length. Undefined if the person breaks off. */
export function askPassword(prompt: string): Promise<string | undefined> {
  const { stdin, stderr } = process;
  stderr.write(prompt);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  stdin.resume();
  return new Promise((resolve) => {
    let typed = '';
    const end = (password: string | undefined): void => {
      stdin.off('data', take);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write('\n');
      resolve(password);
    };
    const take = (signs: string): void => {
      for (const sign of signs) {
        if (ENTER.test(sign)) return end(typed);
        if (sign === CANCEL) return end(undefined);
        typed = BACKSPACE.test(sign) ? [...typed].slice(0, -1).join('') : typed + sign;
      }
    };
    stdin.on('data', take);
  });
}

/** The first line of what is handed over on the standard input. */
export async function passwordFromInput(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts).toString('utf8').split(/\r?\n/)[0]!;
}
