import { installCommand, SCRIPT_FONTS } from '#src/core/kit/text/script-fonts.ts';
import { type FontNews } from '#src/core/locales/news.ts';
import { lettersOf } from '#src/core/locales/letters.ts';
import { isInstalled } from '../font-files.ts';
import { openFonts } from '../fonts.ts';
import { readExemplars } from './cldr.ts';

/** Looks for the font of a language, and in it for all letters that CLDR names. */
export async function fontNews(tag: string, script: string): Promise<FontNews> {
  const known = SCRIPT_FONTS[script];
  if (!known) return { state: 'unknown' };
  if (!isInstalled(known.package)) return { state: 'missing', command: installCommand(known) };
  const set = readExemplars(tag);
  if (set === undefined) return { state: 'unchecked', font: known.package };
  const small = lettersOf(set.normalize('NFC'));
  const letters = [...new Set([...small, ...small.map((letter) => letter.toLocaleUpperCase(tag))])].filter(
    (letter) => !/\p{Cf}/u.test(letter),
  );
  const fonts = (await openFonts(letters)).stack(script, 700);
  const gaps = letters.filter((letter) => ![...letter].every((part) => fonts.some((font) => font.covers(part.codePointAt(0)!))));
  return gaps.length > 0 ? { state: 'gaps', letters: gaps } : { state: 'there', font: known.package };
}
