import { isolateForeign } from '#src/core/messages/isolate.ts';
import { element, escapeXml } from '#src/core/kit/svg.ts';
import type { Direction } from '#src/core/kit/model.ts';
import type { BoxMark, Drawn, Mark, TextMark, Tone } from '#src/core/figures/draw/marks.ts';
import { LEADING, wrap } from '#src/core/figures/draw/measure.ts';

/** The classes of live drawings, one or two letters each, as they are many; the styles of pages and of embedded files colour them. */
export const CLASSES: Record<Tone, string> = {
  ink: 'i',
  muted: 'm',
  line: 'l',
  strong: 's',
  soft: 'w',
  faint: 'f',
  'shade-1': 't1',
  'shade-2': 't2',
  'shade-3': 't3',
  'shade-4': 't4',
  'on-1': 'o1',
  'on-2': 'o2',
  'on-3': 'o3',
  'on-4': 'o4',
};

/** Letters stand in the middle of a line this far above its lower edge, in ems. */
const RISE = 0.35;

/**
 * The nodes of a drawing with live text, coloured by classes: for pages, and for files that people embed. What has one look stands in one node or
 * group, as pages must be light; texts lie above all that is filled.
 */
export function liveSvg({ marks }: Drawn, direction: Direction): string {
  const bars = Map.groupBy(marks.filter(isBar), ({ tone }) => CLASSES[tone]);
  const texts = Map.groupBy(
    marks.filter((mark) => mark.kind === 'text'),
    lookOf,
  );
  return [
    ...[...bars].map(([name, boxes]) => element('path', { class: name, d: boxes.map(outlineOf).join('') })),
    ...marks.filter((mark) => !isBar(mark)).map(drawMark),
    ...[...texts.values()].map((group) => drawTexts(group, direction)),
  ].join('');
}

/** True for a plain filled box. */
function isBar(mark: Mark): mark is BoxMark {
  return mark.kind === 'box' && mark.round === undefined && !mark.hollow;
}

function outlineOf({ x, y, width, height }: BoxMark): string {
  const [left, top, wide, high] = [x, y, width, height].map(short);
  return `M${left} ${top}h${wide}v${high}h-${wide}z`;
}

function drawMark(mark: Mark): string {
  switch (mark.kind) {
    case 'box':
      return drawBox(mark);
    case 'line': {
      const [x1, y1] = mark.from.map(short);
      const [x2, y2] = mark.to.map(short);
      return element('line', { class: `n${CLASSES[mark.tone]}${mark.dashed ? ' d' : ''}`, x1, y1, x2, y2 });
    }
    case 'dot':
      return element('circle', {
        class: mark.hollow ? 'r' : CLASSES[mark.tone],
        cx: short(mark.x),
        cy: short(mark.y),
        r: short(mark.radius),
      });
    default:
      return '';
  }
}

function drawBox({ x, y, width, height, tone, round, hollow }: BoxMark): string {
  const box = { x: short(x), y: short(y), width: short(width), height: short(height) };
  return element('rect', { class: hollow ? 'h' : CLASSES[tone], ...box, rx: round === undefined ? undefined : short(round) });
}

function lookOf(mark: TextMark): string {
  const { align, tone, bold } = mark;
  return [align, tone, bold, short(wrap(mark).size)].join(' ');
}

function drawTexts(texts: TextMark[], direction: Direction): string {
  const { align, tone, bold } = texts[0]!;
  const anchor = align === 'start' ? undefined : align;
  const look = { class: `${CLASSES[tone]}${bold ? ' b' : ''}`, 'font-size': short(wrap(texts[0]!).size), 'text-anchor': anchor };
  return element('g', look, texts.map((mark) => drawText(mark, direction)).join(''));
}

function drawText(mark: TextMark, direction: Direction): string {
  const { x, y, width, height, align } = mark;
  const { lines, size } = wrap(mark);
  const share = { start: 0, middle: 0.5, end: 1 }[align];
  const place = short(x + width * (direction === 'rtl' ? 1 - share : share));
  const middle = mark.isTop ? y + (lines.length * size * LEADING) / 2 : y + height / 2;
  const first = middle - ((lines.length - 1) * size * LEADING) / 2 + size * RISE;
  return lines
    .map((line, i) => element('text', { x: place, y: short(first + i * size * LEADING) }, escapeXml(isolateForeign(line))))
    .join('');
}

function short(length: number): number {
  return Math.round(length * 10) / 10;
}
