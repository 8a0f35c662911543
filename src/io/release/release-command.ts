import { keygenCommand } from './keygen-command.ts';
import { nextCommand } from './next-command.ts';
import { refusal, tellAsked } from './options.ts';
import { signCommand } from './sign-command.ts';

const COMMANDS: Record<string, (args: readonly string[]) => Promise<void>> = {
  keygen: keygenCommand,
  next: nextCommand,
  sign: signCommand,
};

const LINES = ['keygen [--out FILE] [--no-password]', 'next [--date YYYY-MM-DD]', '[sign] --key FILE [--previous DIR|URL]'];

/** `npm run release`: makes a key, raises the number, or builds and signs. */
export async function releaseCommand(args: readonly string[]): Promise<void> {
  const tell = tellAsked(args);
  if (args.length === 0 || args.includes('--help')) {
    return console.log(`${LINES.map((line) => `npm run release -- ${line}`).join('\n')}\n\n${tell(['release.usage'])}`);
  }
  const [name, rest] = args[0]!.startsWith('-') ? ['sign', args] : [args[0]!, args.slice(1)];
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw refusal(tell, 'release.no-command', { command: name });
  await command(rest);
}
