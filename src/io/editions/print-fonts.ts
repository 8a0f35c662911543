import * as hb from 'harfbuzzjs';
import { namedFont } from '#src/core/editions/print/font-name.ts';
import { IDEOGRAPHIC } from '#src/core/kit/text/script-fonts.ts';
import { type FontFile, isDrawnBy, neededFiles } from '../font-files.ts';
import { readingFont } from './reading-font.ts';
import { staticFont } from './static-font.ts';

/** The fonts of a printed book. */
export interface PrintFonts {
  /** Regular and bold of each family, as TrueType. */
  files: Uint8Array[];
  /** The families in the order in which they are asked for a letter. */
  families: string[];
  /** True for a character that one of them draws. */
  covers(character: string): boolean;
}

interface Family {
  name: string;
  files: Uint8Array[];
  characters: ReadonlySet<number>;
}

const WEIGHTS = { Regular: 400, Bold: 700 } as const;
const families = new Map<string, Promise<Family>>();

/** The fonts that texts need, those of a script first; each is made once in a process. */
export async function printFonts(texts: Iterable<string>, script: string): Promise<PrintFonts> {
  const all = [...texts];
  const wanted = neededFiles(all);
  const isOwn = (file: FontFile): number => Number(file.script === script && !IDEOGRAPHIC.includes(script));
  const ordered = wanted.toSorted((a, b) => isOwn(b) - isOwn(a));
  const made: Family[] = [];
  for (const file of ordered) made.push(await bestFamily(file, all));
  return {
    files: made.flatMap(({ files }) => files),
    families: made.map(({ name }) => name),
    covers: (character) =>
      made.some(({ characters }, at) => characters.has(character.codePointAt(0)!) && isDrawnBy(ordered[at]!, character.codePointAt(0)!)),
  };
}

/** The script’s font for long texts, where it has every letter: words of two fonts would not join. */
async function bestFamily(file: FontFile, texts: readonly string[]): Promise<Family> {
  const reading = readingFont(file, texts);
  const family = reading && (await familyOf(reading.file));
  const hasAll = family && [...reading.letters].every((letter) => family.characters.has(letter.codePointAt(0)!));
  return hasAll ? family : familyOf(file);
}

function familyOf(file: FontFile): Promise<Family> {
  const known = families.get(file.id) ?? makeFamily(file);
  families.set(file.id, known);
  return known;
}

async function makeFamily(file: FontFile): Promise<Family> {
  const name = `Book ${file.id}`;
  const regular = await staticFont(file.regular, WEIGHTS.Regular);
  const bold = await staticFont(file.bold, WEIGHTS.Bold);
  const characters = new Set(new hb.Face(new hb.Blob(regular)).collectUnicodes());
  return { name, files: [namedFont(regular, name, 'Regular'), namedFont(bold, name, 'Bold')], characters };
}
