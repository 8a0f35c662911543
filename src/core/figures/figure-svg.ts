// The picture of a figure as one SVG file that needs nothing else: for embedding in other websites. `figureSvg(picture, look)` is pure;
// pictures come from `picturesOf(language)` in pictures.ts, where a page's view is the language: `figureSvg(picture, lookOf(view))`.
import type { Campaign } from '#src/core/campaign/schema.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import type { Picture } from '#src/core/figures/picture.ts';
import type { Language } from '#src/core/figures/picture-words.ts';
import { drawFor } from '#src/core/figures/draw/draw-shape.ts';
import { CLASSES, liveSvg } from '#src/core/figures/draw/live-svg.ts';
import { type Mark, type Tone, mirrored, moved } from '#src/core/figures/draw/marks.ts';
import { wrap } from '#src/core/figures/draw/measure.ts';
import { linesUnder } from '#src/core/figures/source-lines.ts';
import { themeShades } from '#src/core/figures/shades.ts';
import { element, escapeXml } from '#src/core/kit/svg.ts';
import { fontStack } from '#src/core/kit/text/font-stack.ts';
import { isolate } from '#src/core/messages/isolate.ts';
import { withoutMarks } from '#src/core/translation/marks.ts';

/** What a picture needs to look like its campaign: colours for light and dark, the language’s script and direction, and what is signed under it. */
export interface FigureLook {
  theme: Pick<Campaign['theme'], 'light' | 'dark'>;
  locale: Pick<Locale, 'tag' | 'direction' | 'script'>;
  /** What stands under a picture, line by line, and the campaign’s sign. */
  source(picture: Picture): string[];
  sign: string;
}

const WIDTH = 680;
const MARGIN = 28;
const SIZE = 14;

/** The look of a campaign’s pictures in one language. */
export function lookOf(language: Language): FigureLook {
  const { campaign } = language.content;
  const { host, pathname } = new URL(campaign.site);
  const sign = `${isolate(campaign.hashtag)} · ${isolate(host + pathname.replace(/\/$/, ''))}`;
  return { theme: campaign.theme, locale: language.locale, source: (picture) => linesUnder(picture, language), sign };
}

/** How large a drawing of a picture is, in pixels. */
export function figureSize(picture: Picture, look: FigureLook): { width: number; height: number } {
  return { width: WIDTH, height: Math.ceil(layOut(picture, look).height) };
}

/** Draws a picture with its title, its source and the campaign’s sign, in the reader’s light or dark. */
export function figureSvg(picture: Picture, look: FigureLook): string {
  const { direction, tag, script } = look.locale;
  const { marks, height } = layOut(picture, look);
  const drawn = { width: WIDTH, height, marks };
  const body = liveSvg(direction === 'rtl' ? mirrored(drawn) : drawn, direction);
  const [title, summary] = [picture.title, picture.summary].map((text) => escapeXml(withoutMarks(text)));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${Math.ceil(height)}`,
      width: WIDTH,
      height: Math.ceil(height),
      role: 'img',
      'xml:lang': tag,
      direction,
      'font-family': fontStack(script),
    },
    `<title>${title}</title><desc>${summary}</desc><style>${figureCss(look.theme)}</style>` +
      `${element('rect', { class: 'g', width: WIDTH, height: Math.ceil(height) })}${body}`,
  );
}

function layOut(picture: Picture, { source, sign }: FigureLook): { marks: Mark[]; height: number } {
  const width = WIDTH - 2 * MARGIN;
  const lines = (text: string, y: number, size: number, tone: Tone, bold = false, most = 3) => {
    const height = wrap({ text, size, width, lines: most, bold }).lines.length * size * 1.25;
    return {
      mark: { kind: 'text', x: MARGIN, y, width, height, text, size, bold, align: 'start', tone, lines: most } as const,
      end: y + height,
    };
  };
  const title = lines(picture.title, MARGIN, SIZE * 1.6, 'ink', true);
  const drawn = drawFor(picture.shape, { width, size: SIZE, tile: picture.shape.kind === 'tiles' ? 7.2 : undefined }, 'ltr');
  const marks: Mark[] = [title.mark, ...moved(drawn.marks, MARGIN, title.end + SIZE * 1.4)];
  let y = title.end + SIZE * 1.4 + drawn.height + SIZE * 1.6;
  for (const [text, tone, bold] of [...source(picture).map((line) => [line, 'muted', false] as const), [sign, 'strong', true] as const]) {
    const { mark, end } = lines(text, y, SIZE * 0.85, tone, bold);
    marks.push(mark);
    y = end + SIZE * 0.3;
  }
  return { marks, height: y + MARGIN - SIZE * 0.3 };
}

/** The colours of a picture that stands alone, light and dark. */
export function figureCss(theme: FigureLook['theme']): string {
  const base = '.b{font-weight:700}line{stroke-width:1}.d{stroke-dasharray:3 3}.h,.r{fill:none;stroke-width:1.5}.h{stroke-dasharray:3 2}';
  return `${base}${colours(theme.light)}@media(prefers-color-scheme:dark){${colours(theme.dark)}}`;
}

function colours(palette: FigureLook['theme']['light']): string {
  const plain = { ink: palette.ink, muted: palette.muted, line: palette.line, strong: palette.link } as const;
  const fills = Object.entries(plain).map(([tone, colour]) => {
    const name = CLASSES[tone as Tone];
    return `.${name}{fill:${colour}}.n${name}{stroke:${colour}}`;
  });
  const shades = themeShades(palette).map(({ fill, on }, i) => `.t${i + 1}{fill:${fill}}.o${i + 1}{fill:${on}}`);
  return `.g{fill:${palette.paper}}${fills.join('')}.w{fill:${palette.link};fill-opacity:.5}.f{fill:${palette.muted};fill-opacity:.5}.h{stroke:${palette.link}}.r{stroke:${palette.muted}}${shades.join('')}`;
}
