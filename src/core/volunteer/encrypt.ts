import { createMessage, encrypt, readKey } from 'openpgp/lightweight';

/** Encrypts a text for the holder of a public key, as letters that fit into a mail. */
export async function encryptFor(armoredKey: string, text: string): Promise<string> {
  const encryptionKeys = await readKey({ armoredKey });
  // Nobody needs to know the hour at which it was written.
  return encrypt({ message: await createMessage({ text, date: new Date(0) }), encryptionKeys });
}
