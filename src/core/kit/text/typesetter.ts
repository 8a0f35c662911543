import { isSame, type Said } from '#src/core/checks/problem.ts';
import type { Direction, KitProblem, Words } from '../model.ts';
import { type Block, fitText, type Room } from './fit.ts';
import type { FontLibrary } from './font.ts';
import { prepareParagraph, type ShapedParagraph } from './paragraph.ts';
import type { TextStyle } from './text-style.ts';

/** The language that a typesetter works in. */
export interface TextLocale {
  code: string;
  direction: Direction;
  script: string;
}

/** Sets the strings of one language; what can't be set well is collected, so that one run finds everything. */
export interface Typesetter {
  set(words: Words, weight: number, room: Room, graphic: string): Block;
  problems: KitProblem[];
}

/** A typesetter that analyses each string once, however many graphics carry it. */
export function createTypesetter(locale: TextLocale, fonts: FontLibrary): Typesetter {
  const known = new Map<string, ShapedParagraph>();
  const problems: KitProblem[] = [];
  const prepare = (text: string, weight: number): ShapedParagraph => {
    const name = `${weight} ${text}`;
    const style: TextStyle = { language: locale.code, direction: locale.direction, script: locale.script, weight };
    const paragraph = known.get(name) ?? prepareParagraph(text, style, fonts.stack(locale.script, weight));
    known.set(name, paragraph);
    return paragraph;
  };
  return {
    problems,
    set(words, weight, room, graphic) {
      const paragraph = prepare(words.text, weight);
      const block = fitText(paragraph, room);
      for (const problem of faults(words, paragraph, block, graphic)) addOnce(problems, problem);
      return block;
    },
  };
}

function faults(words: Words, paragraph: ShapedParagraph, block: Block, graphic: string): KitProblem[] {
  const found = [...new Set(paragraph.missing)].map((grapheme) => missingGlyph(words, grapheme));
  return block.overflows ? [...found, overflow(words, block, graphic)] : found;
}

function missingGlyph(words: Words, grapheme: string): KitProblem {
  const codes = [...grapheme].map((character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);
  const what = ['kit.no-glyph', { name: words.key, sign: grapheme, codes: codes.join(' ') }] as const;
  return problemOf(words, { what, fix: ['kit.no-glyph-fix'] });
}

function overflow(words: Words, block: Block, graphic: string): KitProblem {
  const what = ['kit.too-long', { name: words.key, graphic, size: block.size }] as const;
  return problemOf(words, { what, fix: ['kit.too-long-fix', { text: words.text }] });
}

function problemOf(words: Words, said: Said): KitProblem {
  return { file: words.file, line: 1, column: 1, ...said, key: words.key };
}

function addOnce(problems: KitProblem[], problem: KitProblem): void {
  if (!problems.some((other) => isSame(other, problem))) problems.push(problem);
}
