import { readFile, stat } from 'node:fs/promises';
import process from 'node:process';
import type { Tell } from '#src/core/checks/words.ts';
import { openSecretKey, readSecretKeyFile, type SecretKey } from '#src/core/release/minisign/secret-key.ts';
import { isInRepository } from './in-repository.ts';
import { refusal } from './options.ts';
import { askPassword, canAsk, passwordFromInput } from './password.ts';
import { scrypt } from './scrypt.ts';

/** Opens the file of a secret key, and asks for its password if it has one. @throws {UsageError} */
export async function openKeyFile(file: string, campaign: string, isPiped: boolean, tell: Tell): Promise<SecretKey> {
  if (await isInRepository(file, campaign)) throw refusal(tell, 'release.in-repository', { file });
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw refusal(tell, 'release.key-not-read', { file, reason: error.message });
  });
  await warnIfOpen(file, tell);
  const closed = readSecretKeyFile(text);
  if (!closed) throw refusal(tell, 'release.not-secret-key', { file });
  const password = closed.isEncrypted ? await passwordFor(isPiped, tell) : '';
  const key = await openSecretKey(closed, password, scrypt).catch(() => {
    throw refusal(tell, 'release.scrypt-failed');
  });
  if (!key) throw refusal(tell, 'release.wrong-password');
  return key;
}

async function passwordFor(isPiped: boolean, tell: Tell): Promise<string> {
  if (isPiped) return passwordFromInput();
  if (!canAsk()) throw refusal(tell, 'release.no-terminal');
  const password = await askPassword(tell(['release.ask-password']));
  if (password === undefined) throw refusal(tell, 'release.no-password');
  return password;
}

async function warnIfOpen(file: string, tell: Tell): Promise<void> {
  const { mode } = await stat(file);
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) console.error(tell(['release.open-to-others', { file }]));
}
