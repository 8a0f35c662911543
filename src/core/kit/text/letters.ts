import type { Font, Ink } from './font.ts';
import { outlinePath } from './path.ts';

/** One letter as a document keeps it: its outline from its own origin, y downwards, and its ink, y upwards, both in thousandths of an em. */
export interface Letter {
  path: string;
  ink: Ink;
}

/** The letters that the texts of one document share: each is written once and used wherever it comes, at any size. */
export interface Letters {
  /** The name of a glyph’s letter, such as `g12`; undefined for a space. */
  nameOf(font: Font, glyph: number): string | undefined;
  all: ReadonlyMap<string, Letter>;
}

/** An empty set of letters for a new document. */
export function createLetters(): Letters {
  const names = new Map<string, string | undefined>();
  const all = new Map<string, Letter>();
  return {
    all,
    nameOf(font, glyph) {
      const key = `${font.id} ${glyph}`;
      if (names.has(key)) return names.get(key);
      const outline = font.outline(glyph);
      const name = outline.ink && `g${all.size + 1}`;
      names.set(key, name);
      if (name !== undefined) all.set(name, { path: outlinePath(outline, 0, 0, 1), ink: outline.ink! });
      return name;
    },
  };
}
