import { FSI, PDI } from '#src/core/messages/isolate.ts';
import type { Font } from './font.ts';
import { isInvisible } from './invisible.ts';
import { scriptOf } from './script.ts';

/** A stretch of text with one font, one bidi level and one script. */
export interface Item {
  start: number;
  end: number;
  level: number;
  font: Font;
  script: string;
}

/** The stretches of a text, and the characters for which no font has a glyph. */
export interface Itemised {
  items: Item[];
  missing: string[];
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
// HarfBuzz hides joiners where a font has none: they only steer the letters beside them.
const JOINER = /^[\u200C\u200D]$/;
// And it makes the rarer spaces out of U+0020 where a font has none.
const SPACE = /^[\u00A0\u2000-\u200A\u202F\u205F\u3000]$/;

/** Cuts a text where its font, direction or script changes; invisible characters belong to no item. */
export function itemise(text: string, levels: Uint8Array, fonts: readonly Font[], script: string): Itemised {
  const items: Item[] = [];
  const missing: string[] = [];
  let current = script;
  let outside = script;
  for (const { segment, index } of graphemes.segment(text)) {
    // The # of a hashtag belongs to the letters that follow it, not to the sentence before it.
    if (segment === FSI) [outside, current] = [current, firstScript(text.slice(index)) ?? current];
    if (segment === PDI) current = outside;
    const characters = [...segment].filter((character) => !isInvisible(character));
    if (characters.length === 0) continue;
    current = scriptOf(characters[0]!) ?? current;
    const font = fonts.find((candidate) => coversAll(candidate, characters));
    if (font) append(items, { start: index, end: index + segment.length, level: levels[index]!, font, script: current });
    else if (!/^\s+$/.test(segment)) missing.push(segment);
  }
  return { items, missing };
}

function firstScript(text: string): string | undefined {
  for (const character of text) {
    const script = scriptOf(character);
    if (script) return script;
  }
  return undefined;
}

function coversAll(font: Font, characters: string[]): boolean {
  return characters.every((character, i) => {
    if (font.covers(character.codePointAt(0)!)) return true;
    return SPACE.test(character) ? font.covers(0x20) : i > 0 && JOINER.test(character);
  });
}

function append(items: Item[], next: Item): void {
  const last = items.at(-1);
  const joins = last && last.end === next.start && last.font === next.font && last.level === next.level && last.script === next.script;
  if (joins) last.end = next.end;
  else items.push(next);
}
