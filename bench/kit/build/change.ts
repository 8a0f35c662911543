import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Takes the last word off one slogan of a language (what is shorter still fits), and tells its key. */
export async function changeOneString(folder: string, locale: string): Promise<string> {
  const file = join(folder, 'locales', locale, 'kit.json');
  const messages = JSON.parse(await readFile(file, 'utf8')) as { slogans: Record<string, string> };
  const [key, text] = Object.entries(messages.slogans).find(([, slogan]) => slogan.trim().split(' ').length > 2)!;
  messages.slogans[key] = text.trim().split(' ').slice(0, -1).join(' ');
  await writeFile(file, JSON.stringify(messages));
  return `slogans.${key}`;
}

/** Whether a file of the kit belongs to a language alone. */
export function belongsTo(path: string, locale: string): boolean {
  return path.split(/[/.-]/).includes(locale) || path.endsWith('manifest.json');
}
