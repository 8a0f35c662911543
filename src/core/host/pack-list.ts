import { formatName } from '#src/core/kit/labels.ts';
import type { KitManifest } from '#src/core/kit/manifest.ts';
import type { View } from '#src/core/site/view.ts';
import { conversationOf, guidesOf } from './conversation.ts';
import { documentName, packDocuments } from './pack.ts';
import { packGraphics } from './pack-graphics.ts';

/** A part of the archive for hosts, as a page lists it, with the files in which it can be had. */
export interface PackItem {
  label: string;
  files: { path: string; name: string; bytes: number }[];
}

/** What is in the archive for hosts: its documents, then its slides, posters and sheets. */
export function packList(view: View, archives: KitManifest['archives'], graphics: KitManifest['files']): PackItem[] {
  return [...documentItems(view, archives), ...graphicItems(view, graphics)];
}

function documentItems({ content, locale, t }: View, archives: KitManifest['archives']): PackItem[] {
  const titles = new Map(guidesOf(content).map(({ id, texts }) => [id, texts[locale.code]!.title]));
  const documents = Map.groupBy(packDocuments(content), documentName);
  return [...documents].flatMap(([name, [{ part } = { part: 'page' as const }]]) => {
    const files = archives.filter(({ document }) => document === name);
    const label = part === 'page' ? (titles.get(name) ?? '') : t(`act:host.pack.${part}`);
    return files.length > 0 ? [{ label, files: files.map((file) => ({ ...file, name: file.format.toUpperCase() })) }] : [];
  });
}

/** Where a graphic comes in several colours, each of its files names its own. */
function graphicItems({ content, locale, t, word }: View, graphics: KitManifest['files']): PackItem[] {
  const wanted = conversationOf(content)?.conversation?.graphics ?? [];
  const drawn = Map.groupBy(packGraphics(wanted, locale.code, graphics), ({ graphic }) => graphic);
  return [...drawn].map(([graphic, files]) => {
    const isColourful = files.some(({ colourway }) => colourway !== files[0]!.colourway);
    const nameOf = (file: KitManifest['files'][number]): string =>
      isColourful && file.variant !== 'black' ? `${formatName(file, t)} · ${word(`colourways.${file.colourway}`)}` : formatName(file, t);
    return { label: word(`graphics.${graphic}.name`), files: files.map((file) => ({ ...file, name: nameOf(file) })) };
  });
}
