import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import { campaignSlug } from '#src/core/kit/drawing.ts';
import type { KitArchive, KitFile } from '#src/core/kit/model.ts';
import { PREVIEW } from '#src/core/kit/plan.ts';
import { kitTexts } from '#src/core/kit/texts.ts';
import { zipArchive, type ZipEntry } from '#src/core/kit/zip/archive.ts';
import { archiveKey } from './kept-graphics.ts';
import { cacheKey, writeWhole } from './kit-cache.ts';
import type { KitRun, PlannedFile } from './kit-run.ts';
import { sha256 } from './sha256.ts';

/** What is known of an archive before it is made. */
export type PlannedArchive = Omit<KitArchive, 'bytes' | 'sha256'>;

const PACKED = /\.(svg|html|txt|ics)$/;

/** What can be downloaded at once in a language: its texts, a ZIP of everything, a ZIP of each kind. Link previews are in none. */
export function plannedArchives(run: Pick<KitRun, 'input'>, locale: string, files: readonly PlannedFile[]): PlannedArchive[] {
  const own = ownFiles(locale, files);
  if (own.length === 0) return [];
  const name = `${campaignSlug(run.input.campaign)}-${locale}`;
  const kinds = [...new Set(own.map(({ kind }) => kind))];
  return [
    { locale, path: `kit/${locale}/${name}-texts.txt`, format: 'txt' },
    { locale, path: `kit/${name}.zip`, format: 'zip' },
    ...kinds.map((kind) => ({ locale, kind, path: `kit/${locale}/${name}-${kind}.zip`, format: 'zip' as const })),
  ];
}

/** Writes what can be downloaded at once in a language; its files were made before. */
export async function writeArchives(run: KitRun, locale: string, files: readonly KitFile[]): Promise<KitArchive[]> {
  const [texts, whole, ...kinds] = plannedArchives(run, locale, files);
  if (!texts || !whole) return [];
  const own = ownFiles(locale, files);
  const text = await writeTexts(run, texts);
  const zip = (archive: PlannedArchive, kept: readonly KitFile[], folderOf: (file: KitFile) => string): Promise<KitArchive> => {
    const top = archive.path
      .split('/')
      .at(-1)!
      .replace(/\.zip$/, '');
    const listed = kept.map((file) => ({ ...file, name: `${top}/${folderOf(file)}${file.path.split('/').at(-1)!}` }));
    return writeZip(run, archive, [...listed, { ...text, name: `${top}/texts.txt` }]);
  };
  const blank = blankGraphics(run);
  const shared = own.filter(({ graphic }) => !blank.has(graphic));
  const archives = [text, await zip(whole, shared, ({ kind }) => `${kind}/`)];
  for (const archive of kinds) {
    const kept = own.filter(({ kind }) => kind === archive.kind);
    archives.push(await zip(archive, kept, () => ''));
  }
  return archives;
}

/** What hosts of a conversation fill in by hand: they have it in an archive of their own, and nobody else needs it. */
function blankGraphics({ input }: Pick<KitRun, 'input'>): Set<string> {
  const handed = new Set(input.pack?.graphics);
  const blank = input.graphics.filter(({ id, template }) => handed.has(id) && (template === 'invitation' || template === 'sheet'));
  return new Set(blank.map(({ id }) => id));
}

function ownFiles<File extends PlannedFile>(locale: string, files: readonly File[]): File[] {
  return files.filter((file) => file.locale === locale && file.graphic !== PREVIEW);
}

async function writeTexts({ input, plan, outDir }: KitRun, texts: PlannedArchive): Promise<KitArchive> {
  const locale = input.locales.find(({ code }) => code === texts.locale)!;
  const drawings = plan.drawings.filter((drawing) => drawing.locale === locale && drawing.graphic !== PREVIEW);
  const data = Buffer.from(kitTexts(input.campaign, locale, drawings));
  await writeWhole(join(outDir, texts.path), data);
  return { ...texts, bytes: data.length, sha256: sha256(data) };
}

/** A file that was made, with its name in an archive. */
export interface Listed extends Pick<KitFile, 'path' | 'sha256'> {
  name: string;
}

/** Writes an archive of files, all with the campaign’s date. */
export async function writeZip(run: KitRun, archive: PlannedArchive, files: readonly Listed[]): Promise<KitArchive> {
  const { input, outDir, kept } = run;
  const { updated } = input.campaign;
  const key = archiveKey(archive.path, files, updated);
  const [before] = kept?.take(key, outDir) ?? [];
  if (before) {
    run.reused++;
    return { ...archive, bytes: before.bytes, sha256: before.sha256 };
  }
  const entries: ZipEntry[] = [];
  for (const file of files) entries.push(await entryOf(run, file));
  const data = zipArchive(entries, updated);
  await writeWhole(join(outDir, archive.path), data);
  const made = { bytes: data.length, sha256: sha256(data) };
  kept?.note(key, [{ path: archive.path, ...made }]);
  return { ...archive, ...made };
}

/** A file as it stands in archives: text is packed once, however many archives and runs have it. */
async function entryOf({ outDir, cache }: KitRun, { path, name, sha256: sum }: Listed): Promise<ZipEntry> {
  const data = await readFile(join(outDir, path));
  const entry = { name, size: data.length, crc32: crc32(data) };
  if (!PACKED.test(path)) return { ...entry, packed: data, deflated: false };
  const key = cacheKey(sum, { deflate: 1 });
  const kept = await cache.read(key);
  const packed = kept ?? deflateSync(data, { level: 6, mem: 8 });
  if (!kept) await cache.write(key, packed);
  return { ...entry, packed, deflated: true };
}
