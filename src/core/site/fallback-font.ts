import type { Locale } from '#src/core/locales/schema.ts';
import { relativeHref } from './paths.ts';

type Written = Pick<Locale, 'code' | 'script'>;

/** A font that a page brings for its own script, for devices that have none. */
export interface FallbackFont {
  /** The fonts that devices have and do not find by their family: of Android by names inside the file, of others by names that few lists have. */
  names: string;
  /** The characters for which a page asks for it. */
  range: string;
  /** How large it is drawn: so that lines break where they broke while boxes stood for its letters. */
  scale: number;
}

/** The largest font that a page may bring, in bytes: five seconds on a slow line. */
export const MOST_FONT_BYTES = 30 * 1024;

const FALLBACKS: Readonly<Record<string, FallbackFont>> = {
  Ethi: {
    names: 'Noto Sans Ethiopic,NotoSansEthiopic,NotoSansEthiopic-Regular,KefaIII-Regular,FreeSerif',
    range: 'U+1200-139F',
    scale: 0.9,
  },
  Arab: {
    names: 'Noto Naskh Arabic,NotoNaskhArabic,NotoNaskhArabic-Regular,NotoNaskhArabicUI,DejaVuSans,Amiri-Regular',
    range: 'U+600-6FF,U+750-8FF,U+200C-200D,U+FB50-FEFC',
    scale: 1.21,
  },
  Deva: {
    names:
      'Noto Sans Devanagari,NotoSansDevanagari,NotoSansDevanagari-Regular,NotoSansDevanagariUI-Regular,DevanagariSangamMN,Lohit-Devanagari,FreeSans',
    range: 'U+900-97F,U+1CD0-1CFF,U+200C-200D,U+A8E0-A8FF',
    scale: 1,
  },
  Taml: {
    names: 'Noto Sans Tamil,NotoSansTamil,NotoSansTamil-Regular,NotoSansTamilUI-Regular,TamilSangamMN,Lohit-Tamil,FreeSerif',
    range: 'U+B82-BFA',
    scale: 1,
  },
  Mymr: {
    names: 'Noto Sans Myanmar,NotoSansMyanmar,NotoSansMyanmar-Regular,NotoSansMyanmarUI-Regular,MyanmarSangamMN,Padauk,Padauk-Regular',
    range: 'U+1000-109F,U+A9E0-A9FE,U+AA60-AA7F',
    scale: 1,
  },
};

/** The font that pages in a language bring along; undefined for scripts that devices have, or that need too large a font. */
export function fallbackFont({ script }: Pick<Written, 'script'>): FallbackFont | undefined {
  return FALLBACKS[script];
}

/**
 * Finds the characters of a range as styles write it.
 * @example 'kt በኢት'.match(charactersOf('U+1200-139F')) // ['በኢት']
 */
export function charactersOf(range: string): RegExp {
  const parts = range.replaceAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?,?/g, (_, from: string, to = from) => `\\u{${from}}-\\u{${to}}`);
  return new RegExp(`[${parts}]+`, 'gu');
}

/**
 * Where a language’s font lies; the same name in every build, as pages name it before its letters are known.
 * @example fontPath('am') // 'fonts/am.woff2'
 */
export function fontPath(code: string): string {
  return `fonts/${code}.woff2`;
}

/**
 * The styles by which a page brings its font: the device’s own fonts first, by name, then the file. base.css asks for `own` behind everything else.
 * @example fallbackFontCss({ code: 'am', script: 'Ethi' }, 'am/index.html') // '@font-face{font-family:own;…url(../fonts/am.woff2)…}…'
 */
export function fallbackFontCss(locale: Written, page: string): string {
  const font = fallbackFont(locale);
  if (!font) return '';
  const names = font.names.split(',').map((name) => `local(${name})`);
  const file = `url(${relativeHref(page, fontPath(locale.code))})`;
  return `@font-face{font-family:own;font-display:swap;unicode-range:${font.range};src:${[...names, file].join()}}${RESHAPED}`;
}

/**
 * The same styles for a copy of the language’s first page at the top of the site.
 * @example fontAtTop('url(../fonts/am.woff2)', 'am') // 'url(fonts/am.woff2)'
 */
export function fontAtTop(css: string, code: string): string {
  return css.replace(`url(../${fontPath(code)})`, `url(${fontPath(code)})`);
}

/** Chromium keeps how it drew a short text, also where it drew boxes, and draws it no other way when the font has come; not where words are spaced. */
const RESHAPED = '*{word-spacing:.001px}';
