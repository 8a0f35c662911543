import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Tell } from '#src/core/checks/words.ts';
import { publicKeyFile, type PublicKey } from '#src/core/release/minisign/public-key.ts';
import { type SecretKey, secretKeyFile } from '#src/core/release/minisign/secret-key.ts';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { readCampaignFile } from './campaign-on-disk.ts';
import { newSecretKey } from './ed25519.ts';
import { isInRepository } from './in-repository.ts';
import { type Given, optionsOf, refusal, tellAsked } from './options.ts';
import { askPassword, canAsk, passwordFromInput } from './password.ts';
import { scrypt } from './scrypt.ts';

const OPTIONS = { out: { type: 'string' }, 'no-password': { type: 'boolean' }, 'password-stdin': { type: 'boolean' } } as const;

/** Makes a pair of keys for signing releases, outside of every repository, and says what to do with it. */
export async function keygenCommand(args: readonly string[]): Promise<void> {
  const tell = tellAsked(args);
  const options = optionsOf(args, OPTIONS, tell);
  const folder = campaignFolder([...args]);
  const campaign = await readCampaignFile(folder);
  const file = resolve((options['out'] as string | undefined) ?? usualPlace(campaign?.site));
  const publicFile = `${file.replace(/\.key$/, '')}.pub`;
  if (await isInRepository(file, folder)) throw refusal(tell, 'release.in-repository', { file });
  for (const path of [file, publicFile]) if (existsSync(path)) throw refusal(tell, 'release.exists', { file: path });
  const password = await newPassword(options, tell);
  const key = newSecretKey();
  await writeKeys(key, password, file, publicFile, tell);
  for (const line of report(key.public, file, publicFile, campaign?.release?.serial, password, tell)) console.log(line);
}

/** Where minisign keeps its keys too. */
function usualPlace(site: string | undefined): string {
  const host = site !== undefined && URL.canParse(site) ? new URL(site).hostname.replace(/[^a-z\d.-]/g, '') : '';
  return join(homedir(), '.minisign', `${host || 'release'}.key`);
}

async function newPassword(options: Given, tell: Tell): Promise<string | undefined> {
  if (options['no-password'] === true) return undefined;
  const password = options['password-stdin'] === true ? await passwordFromInput() : await typedTwice(tell);
  if (password === '') throw refusal(tell, 'release.empty-password');
  return password;
}

async function typedTwice(tell: Tell): Promise<string> {
  if (!canAsk()) throw refusal(tell, 'release.no-terminal');
  const password = await askPassword(tell(['release.ask-new-password']));
  if (password === undefined) throw refusal(tell, 'release.no-password');
  if (password !== '' && (await askPassword(tell(['release.ask-again']))) !== password) throw refusal(tell, 'release.two-passwords');
  return password;
}

async function writeKeys(key: SecretKey, password: string | undefined, file: string, publicFile: string, tell: Tell): Promise<void> {
  const text = await secretKeyFile(key, new Uint8Array(randomBytes(32)), password, scrypt).catch(() => {
    throw refusal(tell, 'release.scrypt-failed');
  });
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeNew(file, text, 0o600);
    await writeNew(publicFile, publicKeyFile(key.public), 0o644);
  } catch (error) {
    throw refusal(tell, 'release.not-written', { file, reason: (error as Error).message });
  }
}

/** Writes a file that was not there before, to the disk itself. */
async function writeNew(file: string, text: string, mode: number): Promise<void> {
  const handle = await open(file, 'wx', mode);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function report(
  key: PublicKey,
  file: string,
  publicFile: string,
  last: number | undefined,
  password: string | undefined,
  tell: Tell,
): string[] {
  return [
    tell(['release.made', { file }]),
    ...(password === undefined ? [tell(['release.unprotected'])] : []),
    '',
    tell(['release.made-public', { file: publicFile }]),
    `  ${key.text}`,
    '',
    tell(['release.for-campaign']),
    `  "release": {`,
    `    "serial": ${last ?? 1},`,
    `    "key": "${key.text}"`,
    `  }`,
    '',
    tell(['release.tell-people']),
  ];
}
