import { keygenCommand } from './keygen-command.ts';
import { nextCommand } from './next-command.ts';
import { refusal, tellAsked } from './options.ts';
import { signCommand } from './sign-command.ts';

const COMMANDS: Record<string, (args: readonly string[]) => Promise<void>> = {
  keygen: keygenCommand,
  next: nextCommand,
  sign: signCommand,
};

const CALLS = [
  'keygen [--out FILE] [--no-password | --password-stdin]',
  'next [--date YYYY-MM-DD]',
  '[sign] --key FILE [--previous DIR|URL] [--password-stdin]',
];
const EXAMPLES = ['keygen --out /media/usb/campaign.key', 'next', '--key /media/usb/campaign.key'];

/** `npm run release`: makes a key, raises the number, or builds and signs. */
export async function releaseCommand(args: readonly string[]): Promise<void> {
  const tell = tellAsked(args);
  if (args.length === 0 || args.includes('--help')) {
    const [calls, examples] = [CALLS, EXAMPLES].map((lines) => lines.map((line) => `npm run release -- ${line}`));
    const campaign = `  --campaign DIR  ${tell(['new.campaign-flag'])}`;
    const told = [...calls!, '', tell(['release.usage']), '', campaign, '', tell(['new.examples'])];
    return console.log([...told, ...examples!.map((line) => `  ${line}`)].join('\n'));
  }
  const [name, rest] = args[0]!.startsWith('-') ? ['sign', args] : [args[0]!, args.slice(1)];
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw refusal(tell, 'release.no-command', { command: name });
  await command(rest);
}
