/** The package of a font for a script, from the registry of npm. */
export interface ScriptFont {
  package: string;
  /** The version that was tried; of the installed one the lockfile tells. */
  version: string;
}

const VERSION = '5.3.0';
/** Fonts of several weights in one file. */
const VARIABLE = `
  Adlm:adlam Arab:arabic Armn:armenian Beng:bengali Cans:canadian-aboriginal Cher:cherokee Ethi:ethiopic Geor:georgian Gujr:gujarati
  Guru:gurmukhi Hans:sc Hant:tc Hebr:hebrew Jpan:jp Khmr:khmer Knda:kannada Kore:kr Laoo:lao Mlym:malayalam Mtei:meetei-mayek
  Mymr:myanmar Olck:ol-chiki Orya:oriya Rohg:hanifi-rohingya Sinh:sinhala Syrc:syriac Taml:tamil Telu:telugu Thaa:thaana Thai:thai
`;
/** Fonts with one file for each weight. */
const STATIC = 'Nkoo:nko Tfng:tifinagh Vaii:vai';
/** The versions of the fonts that have another than most. */
const OTHER_VERSIONS: Record<string, string> = { Hans: '5.3.1', Hant: '5.3.1', Jpan: '5.3.1', Kore: '5.3.1' };

/** The font of each script, by its ISO 15924 code; scripts that are not here have no font that is known. */
export const SCRIPT_FONTS: Readonly<Record<string, ScriptFont>> = {
  ...fonts('Latn: Cyrl: Grek: Deva:', '@fontsource-variable/noto-sans'),
  ...fonts(VARIABLE, '@fontsource-variable/noto-sans-'),
  ...fonts(STATIC, '@fontsource/noto-sans-'),
  ...fonts('Tibt:', '@fontsource-variable/noto-serif-tibetan'),
};

/** Scripts of many thousand characters, whose fonts come in a hundred parts. */
export const IDEOGRAPHIC: readonly string[] = ['Hans', 'Hant', 'Jpan', 'Kore'];

function fonts(list: string, prefix: string): Record<string, ScriptFont> {
  const pairs = list.trim().split(/\s+/).map((pair) => pair.split(':') as [string, string]); // prettier-ignore
  return Object.fromEntries(
    pairs.map(([script, name]) => [script, { package: prefix + name, version: OTHER_VERSIONS[script] ?? VERSION }]),
  );
}

/**
 * What to type for a font that is missing.
 * @example installCommand(SCRIPT_FONTS.Beng) // npm install --save-exact @fontsource-variable/noto-sans-bengali@5.3.0
 */
export function installCommand({ package: name, version }: ScriptFont): string {
  return `npm install --save-exact ${name}@${version}`;
}
