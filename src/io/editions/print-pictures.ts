import type { Block, PrintBook } from '#src/core/editions/print/print-book.ts';
import { bookPicture } from './book-pictures.ts';
import type { SiteFiles } from './site-files.ts';

type Draft = Omit<PrintBook, 'fonts'>;

/** The pictures of a book, by the names under which the template finds them. What is not there becomes its description. */
export async function printPictures(draft: Draft, site: SiteFiles): Promise<{ draft: Draft; pictures: Map<string, Uint8Array> }> {
  const pictures = new Map<string, Uint8Array>();
  const names = new Map<string, string>();
  for (const path of new Set(pathsIn(draft))) {
    const data = await bookPicture(site, path);
    if (!data) continue;
    const name = `picture-${names.size + 1}.${/\.(png|gif)$/i.test(path) ? 'png' : 'jpg'}`;
    names.set(path, name);
    pictures.set(name, data);
  }
  const named = JSON.parse(JSON.stringify(draft), (_, value: unknown) => (isPicture(value) ? renamed(value, names) : value)) as Draft;
  return { draft: named, pictures };
}

type Picture = Extract<Block, { kind: 'picture' }>;

function isPicture(value: unknown): value is Picture {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'picture';
}

function renamed(picture: Picture, names: ReadonlyMap<string, string>): Block {
  const name = names.get(picture.path);
  if (name !== undefined) return { ...picture, path: name };
  const { id, alt } = picture;
  return { kind: 'paragraph', runs: [{ text: alt, muted: true }], look: 'small', ...(id !== undefined && { id }) };
}

function pathsIn(draft: Draft): string[] {
  const paths: string[] = [];
  JSON.stringify(draft, (_, value: unknown) => {
    if (isPicture(value)) paths.push(value.path);
    return value;
  });
  return paths;
}
