import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { IDEOGRAPHIC, SCRIPT_FONTS } from '#src/core/kit/text/script-fonts.ts';

/** A part of a font with the characters that it is for; `regular` and `bold` are one file where that has all weights. */
export interface FontFile {
  id: string;
  script: string;
  regular: string;
  bold: string;
  ranges: readonly (readonly [from: number, to: number])[];
}

// The one package of several scripts; only these parts of it are its own design.
const SEVERAL: Record<string, string> = {
  latin: 'Latn',
  'latin-ext': 'Latn',
  vietnamese: 'Latn',
  cyrillic: 'Cyrl',
  'cyrillic-ext': 'Cyrl',
  greek: 'Grek',
  'greek-ext': 'Grek',
  devanagari: 'Deva',
};
/** Parts that packages carry besides their own script. */
const CARRIED = /^(latin|cyrillic|greek|vietnamese|math|symbols)(-ext)?$/;
// What is written as wide as an ideograph beside one.
const WIDE = /[\u2014\u2018-\u201d\u2026]/u;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const require = createRequire(import.meta.url);
let known: FontFile[] | undefined;

/** Whether a package stands in `node_modules`. */
export function isInstalled(name: string): boolean {
  return folderOf(name) !== undefined;
}

/** The files that texts need and no others, of the fonts that are installed. Ranges overlap: the first file with a character is the one. */
export function neededFiles(texts: Iterable<string>): FontFile[] {
  const all = new Set<string>();
  const wide = new Set<string>();
  for (const text of texts) {
    const characters = [...text.normalize('NFC')];
    for (const character of characters) all.add(character);
    if (IDEOGRAPH.test(text)) for (const character of characters) if (WIDE.test(character)) wide.add(character);
  }
  const files = (known ??= fontFiles());
  const { used, left } = take(files.filter(({ script }) => !IDEOGRAPHIC.includes(script)), codePoints(all)); // prettier-ignore
  // The same ideographs are drawn differently in each of these: each language takes them from its own.
  const drawn = IDEOGRAPHIC.flatMap((script) => take(files.filter((file) => file.script === script), [...left, ...codePoints(wide)]).used); // prettier-ignore
  return [...used, ...drawn];
}

/** Fonts of ideographs bring Latin letters too, in another design, each part some of them: those are not used. */
export function isDrawnBy({ script }: FontFile, character: number): boolean {
  return character >= 0x2000 || !IDEOGRAPHIC.includes(script);
}

function take(files: readonly FontFile[], characters: number[]): { used: FontFile[]; left: number[] } {
  let left = characters;
  const used = files.filter((file) => {
    const before = left.length;
    left = left.filter((character) => !isDrawnBy(file, character) || !inRanges(character, file.ranges));
    return left.length < before;
  });
  return { used, left };
}

function codePoints(characters: Iterable<string>): number[] {
  return [...characters].map((character) => character.codePointAt(0)!);
}

function inRanges(character: number, ranges: FontFile['ranges']): boolean {
  return ranges.some(([from, to]) => character >= from && character <= to);
}

function fontFiles(): FontFile[] {
  const packages = new Map(Object.entries(SCRIPT_FONTS).map(([script, font]) => [font.package, script]));
  return [...packages].flatMap(([name, script]) => {
    const folder = folderOf(name);
    return folder === undefined ? [] : filesOf(folder, name.split('/')[1]!, script);
  });
}

function filesOf(folder: string, name: string, script: string): FontFile[] {
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  const own = name === 'noto-sans' ? Object.keys(SEVERAL) : Object.keys(ranges).filter((subset) => !CARRIED.test(subset));
  return own.map((subset) => {
    // The parts of ideographs have numbers: “[4]” is in noto-sans-sc-4-….
    const id = `${name}-${subset.replace(/[[\]]/g, '')}`;
    const path = (weight: string) => join(folder, 'files', `${id}-${weight}-normal.woff2`);
    const variable = path('wght');
    const [regular, bold] = existsSync(variable)
      ? [variable, variable]
      : [path('400'), existsSync(path('700')) ? path('700') : path('400')];
    return { id, script: name === 'noto-sans' ? SEVERAL[subset]! : script, regular, bold, ranges: parseRanges(ranges[subset]!) };
  });
}

function folderOf(name: string): string | undefined {
  try {
    return dirname(require.resolve(`${name}/unicode.json`));
  } catch {
    return undefined;
  }
}

function parseRanges(text: string): [number, number][] {
  return text.split(',').map((range) => {
    const [from, to] = range
      .replace('U+', '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return [from!, to ?? from!];
  });
}
