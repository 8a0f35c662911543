import type { Phrase } from '#src/core/checks/words.ts';
import type { FileFacts } from '#src/core/output/facts.ts';
import { finding } from '#src/core/output/finding.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import type { Tools } from '#src/core/output/tools.ts';
import { readZip } from './zip.ts';

/** Looks at an archive of the kit by itself: whole, with names that stay in a folder of the archive's name, each once. */
export function checkZip(file: string, data: Uint8Array, tools: Tools): FileFacts {
  const files = readZip(data, tools);
  if (!files) return { problems: [finding(file, ['output.not-zip'])], links: [] };
  const archive = archiveOf(file);
  const folded = files.map(({ name }) => name.toLowerCase());
  const wrong = files.flatMap(({ name }, i): Phrase[] => [
    ...(isSafe(name, archive) ? [] : [['output.zip-name', { name }] as const]),
    ...(folded.indexOf(folded[i]!) === i ? [] : [['output.zip-twice', { name }] as const]),
  ]);
  const archived = files.map(({ name, data: own }) => ({ name, digest: tools.sha256(own) }));
  return { problems: wrong.map((what) => finding(file, what)), links: [], archived };
}

const SAFE_PART = /^[\p{L}\p{M}\p{N}_@-]+(\.[\p{L}\p{M}\p{N}_@-]+)*$/u;

function isSafe(name: string, archive: string): boolean {
  const parts = name.split('/');
  return parts.length >= 2 && parts.length <= 3 && parts[0] === archive && parts.every((part) => SAFE_PART.test(part));
}

/** The files of a kit by their name, each with its path and its SHA-256. */
export type KitFiles = ReadonlyMap<string, { path: string; digest: string }>;

/** Compares an archive with the kit: each of its files is one of the kit, byte for byte. */
export function compareZip(file: string, archived: NonNullable<FileFacts['archived']>, kit: KitFiles): Problem[] {
  const texts = textsOf(archiveOf(file), kit);
  return archived.flatMap(({ name, digest }) => {
    const own = name.slice(name.lastIndexOf('/') + 1);
    const original = kit.get(own === 'texts.txt' ? texts : own === 'README.txt' ? `${archiveOf(file)}-readme.txt` : own);
    if (original === undefined) return [finding(file, ['output.zip-stranger', { name }])];
    return original.digest === digest ? [] : [finding(file, ['output.zip-other', { name, path: original.path }])];
  });
}

function archiveOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.zip$/, '');
}

/** The file of a language’s texts: in archives it has a plain name, of which the archive’s own tells the language. */
function textsOf(archive: string, kit: KitFiles): string {
  const own = [...kit.keys()].filter((name) => name.endsWith('-texts.txt') && `${archive}-`.startsWith(name.slice(0, -'texts.txt'.length)));
  return own.sort((a, b) => b.length - a.length)[0] ?? '';
}
