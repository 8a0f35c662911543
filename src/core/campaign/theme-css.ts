import type { Theme } from '#src/core/campaign/schema.ts';
import type { LocaleFile } from '#src/core/locales/schema.ts';
import { lookCss } from '#src/core/looks/look-css.ts';
import type { Mark } from '#src/core/mark/schema.ts';

/** The list markers that print a locale's digits, by the name of the digits in Intl. */
const MARKERS: Record<string, string> = {
  arab: 'arabic-indic',
  arabext: 'persian',
  beng: 'bengali',
  deva: 'devanagari',
  gujr: 'gujarati',
  guru: 'gurmukhi',
  hanidec: 'cjk-decimal',
  khmr: 'khmer',
  knda: 'kannada',
  laoo: 'lao',
  mlym: 'malayalam',
  mymr: 'myanmar',
  orya: 'oriya',
  tamldec: 'tamil',
  telu: 'telugu',
  thai: 'thai',
  tibt: 'tibetan',
};

/** Numbered lists in the locale's own digits; nothing where those are the browser's. */
function digitsCss(numbering: string): string {
  const marker = MARKERS[numbering];
  return marker === undefined ? '' : `ol{list-style-type:${marker}}`;
}

/** What base.css assumes: letters that lean, and headings that are set tight. */
const WESTERN = ['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor'];
/** The height of a line of text and of a heading, in ems, where letters are taller or deeper. */
const LEADING: Record<string, readonly [text: number, heading: number]> = {
  ...heights('Arab Syrc Thaa', 1.85, 1.4),
  ...heights('Ethi', 1.8, 1.35),
  ...heights('Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo', 1.8, 1.4),
  ...heights('Mymr Khmr Tibt', 1.9, 1.6),
  ...heights('Hans Hant Jpan Kore', 1.75, 1.3),
};
/** Where a system’s own choice is not the script’s, or not drawn as the language draws it; `own` is what `fallback-font.ts` makes of the file. */
const FONTS: Record<string, string> = {
  Arab: "'Noto Sans Arabic','Segoe UI','Geeza Pro',Tahoma,sans-serif,own",
  Ethi: "'Noto Sans Ethiopic',Kefa,Ebrima,Nyala,Abyssinica SIL,sans-serif,own",
  Deva: "'Noto Sans Devanagari','Nirmala UI',Mangal,'Kohinoor Devanagari',sans-serif,own",
  Taml: "'Noto Sans Tamil','Nirmala UI',Latha,'Tamil Sangam MN',sans-serif,own",
  Mymr: "'Noto Sans Myanmar','Myanmar Text','Myanmar MN',sans-serif,own",
  Hans: "system-ui,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif",
  Hant: "system-ui,'PingFang TC','Microsoft JhengHei','Noto Sans CJK TC',sans-serif",
};

function heights(scripts: string, text: number, heading: number): Record<string, readonly [number, number]> {
  return Object.fromEntries(scripts.split(' ').map((script) => [script, [text, heading]]));
}

/** What a locale’s styles depend on. */
type Written = Pick<LocaleFile, 'tag' | 'script' | 'numbering'> & { direction?: LocaleFile['direction'] };

/**
 * What a locale’s script and digits need beyond base.css: higher lines, no letter-spacing, nothing that leans. Nothing for Latin script, but for
 * what may stand there untranslated, in the source’s script. A mark that is upright is not mirrored.
 * @example localeCss({ tag: 'th', script: 'Thai', numbering: 'latn' }) // ':root[lang]{--leading:1.8;--tight:1.4;--track:0}em,…'
 */
export function localeCss({ script, numbering, direction }: Written, source?: Written, mark?: Pick<Mark, 'upright'>): string {
  const isForeign = source !== undefined && source.script !== script && !WESTERN.includes(source.script);
  const foreign = isForeign ? `[lang|='${source.tag}']:not([hreflang]){${tokens(source.script)}}` : '';
  const headings = headingsCss(direction === 'rtl' ? 'ltr' : source?.direction === 'rtl' ? 'rtl' : undefined);
  if (WESTERN.includes(script)) return foreign + headings + digitsCss(numbering);
  // The campaign’s sign and the field of dots look towards the end of the line.
  const turned = mark?.upright ? '.dots' : '.mark,.dots';
  const mirrored = direction === 'rtl' ? `${turned}{transform:scaleX(-1)}` : '';
  const own = `:root[lang]{${tokens(script)}}${mirrored}${foreign}${headings}`;
  const upright = 'em,i,cite{font-style:normal}em{font-weight:700}';
  return own + upright + (script === 'Kore' ? 'body{word-break:keep-all}' : '') + digitsCss(numbering);
}

/** Headings that are not translated stand on the side of the others; running text keeps its own, as it is easier to read so. */
function headingsCss(other: 'ltr' | 'rtl' | undefined): string {
  return other === undefined ? '' : `h1[dir=${other}],h2[dir=${other}],h3[dir=${other}]{text-align:end}`;
}

function tokens(script: string): string {
  const [text, heading] = LEADING[script] ?? [];
  const font = FONTS[script];
  return [font && `--font:${font}`, text && `--leading:${text}`, heading && `--tight:${heading}`, '--track:0'].filter(Boolean).join(';');
}

/**
 * The theme's tokens as CSS custom properties, for light and for dark, and what its look changes; paper has no dark side.
 * @example themeCss(theme) // ':root{--paper:#fffbf2;…}@media screen and (prefers-color-scheme:dark){:root{--paper:#130b28;…}}'
 */
export function themeCss(theme: Theme): string {
  const dark = Object.entries(theme.dark).filter(([name, colour]) => colour !== theme.light[name as keyof Theme['light']]);
  const night = dark.length > 0 ? `@media screen and (prefers-color-scheme:dark){:root{${variables(dark)}}}` : '';
  return `:root{${variables(Object.entries(theme.light))}}${night}${lookCss(theme)}`;
}

function variables(palette: [name: string, colour: string][]): string {
  return palette.map(([name, colour]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${colour}`).join(';');
}
