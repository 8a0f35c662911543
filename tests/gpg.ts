// Keys and decryption by GnuPG itself, for tests of what the site encrypts.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { gpgProgram } from './gpg-program.ts';

/** The keys that people have. */
export const KEY_KINDS = ['rsa2048', 'rsa3072', 'rsa4096', 'curve25519'] as const;

export type KeyKind = (typeof KEY_KINDS)[number];

/** A keyring of its own in a temporary folder, with one secret key without a passphrase. */
export interface Keyring {
  /** Armored. */
  publicKey: string;
  decrypt(message: Uint8Array | string): Promise<Uint8Array>;
  /** Runs GnuPG on the keyring, and gives what it printed; `input` is what it reads. */
  gpg(args: string[], input?: Uint8Array | string): Promise<Uint8Array>;
  /** Ends GnuPG's agent and removes all. */
  close(): Promise<void>;
}

const USER = 'Desk <desk@example.org>';

/** A keyring with a new key, as `gpg --quick-generate-key` makes it: one to sign with, and a subkey to encrypt to. `rsa` is RSA 3072. */
export async function newKeyring(kind: KeyKind | 'rsa'): Promise<Keyring> {
  const [sign, encrypt] =
    kind === 'curve25519' ? ['ed25519', 'cv25519'] : [kind === 'rsa' ? 'rsa3072' : kind, kind === 'rsa' ? 'rsa3072' : kind];
  return openKeyring(async ({ gpg }) => {
    await gpg(['--quick-generate-key', USER, sign!, 'cert,sign', 'never']);
    const fingerprint = await fingerprintOf(gpg);
    await gpg(['--quick-add-key', fingerprint, encrypt!, 'encr', 'never']);
  });
}

/** A keyring with a key that another program made. */
export function keyringOf(armoredPrivateKey: string): Promise<Keyring> {
  return openKeyring(({ gpg }) => gpg(['--import'], armoredPrivateKey));
}

/** The fingerprint of a keyring's first key. */
export async function fingerprintOf(gpg: Keyring['gpg']): Promise<string> {
  const listed = new TextDecoder().decode(await gpg(['--with-colons', '--list-keys']));
  return /^fpr:+([0-9A-F]+):/m.exec(listed)![1]!;
}

async function openKeyring(fill: (keyring: Keyring) => Promise<unknown>): Promise<Keyring> {
  const { gpg: program, args, env } = await gpgProgram();
  // The agent's socket lies in the folder, and the path of a socket is short.
  const home = await mkdtemp(join(process.platform === 'win32' ? tmpdir() : '/tmp', 'gpg-'));
  const common = [...args, '--homedir', home, '--batch', '--quiet', '--no-tty', '--pinentry-mode', 'loopback', '--passphrase', ''];
  const gpg: Keyring['gpg'] = (more, input) => output(program, [...common, '--trust-model', 'always', ...more], env, input);
  const keyring: Keyring = {
    publicKey: '',
    gpg,
    decrypt: (message) => gpg(['--decrypt'], message),
    close: async () => {
      await output('gpgconf', ['--homedir', home, '--kill', 'all'], env).catch(() => {});
      // Where there is no gpgconf, the agent ends when its folder is gone.
      await rm(home, { recursive: true, force: true });
    },
  };
  try {
    await fill(keyring);
    return { ...keyring, publicKey: new TextDecoder().decode(await gpg(['--armor', '--export'])) };
  } catch (error) {
    await keyring.close();
    throw error;
  }
}

function output(program: string, args: string[], env: NodeJS.ProcessEnv, input: Uint8Array | string = ''): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env });
    const parts: Buffer[] = [];
    let said = '';
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.stderr.on('data', (part: Buffer) => (said += part.toString()));
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(new Uint8Array(Buffer.concat(parts)));
      else reject(new Error(`gpg ${args.at(-1)} ended with ${status}: ${said}`));
    });
    // It may end before it has read all.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
