import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FontFile } from '../font-files.ts';

/**
 * Fonts for long texts, where the kit’s own does not serve: Noto Sans Arabic puts each letter together from a stroke and dots, so that what programs
 * read out of a PDF is in pieces. The two look alike.
 */
const READING: Record<string, { package: string; file: string; letters: RegExp }> = {
  Arab: { package: '@fontsource-variable/vazirmatn', file: 'vazirmatn-arabic', letters: /[\p{Script=Arabic}٠-٩۰-۹]/gu },
};

const require = createRequire(import.meta.url);

/** A font that may stand for one of the kit’s in long texts, and the letters of these texts that it must have. */
export interface ReadingFont {
  file: FontFile;
  letters: ReadonlySet<string>;
}

/** The font for long texts of a script, where there is one and it is installed. */
export function readingFont(file: FontFile, texts: readonly string[]): ReadingFont | undefined {
  const known = READING[file.script];
  const folder = known && folderOf(known.package);
  if (!known || folder === undefined) return undefined;
  const path = join(folder, 'files', `${known.file}-wght-normal.woff2`);
  return {
    file: { ...file, id: known.file, regular: path, bold: path },
    letters: new Set(texts.flatMap((text) => text.match(known.letters) ?? [])),
  };
}

function folderOf(name: string): string | undefined {
  try {
    return dirname(require.resolve(`${name}/unicode.json`));
  } catch {
    return undefined;
  }
}
