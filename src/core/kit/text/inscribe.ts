import { element, escapeXml, shortNumber } from '../svg.ts';
import type { Block } from './fit.ts';
import { blockGlyphs, blockPath, type Edge, type Place } from './path.ts';
import { fontStack } from './font-stack.ts';
import { trackingOf } from './script.ts';

/** Where a block goes on the sheet as it is seen, and its colour (`#rrggbb`). */
export interface InkPlace extends Place {
  fill: string;
}

/** Writes a block as SVG: as outlines, or as live text. */
export type Inscribe = (block: Block, place: InkPlace) => string;

/** As outlines, which look the same on every machine. */
export const inscribeOutlines: Inscribe = (block, { fill, ...place }) => element('path', { fill, d: blockPath(block, place) });

/** As one outline per letter, for PDF: letters that come again are written alike and take little room once packed. */
export const inscribeLetters: Inscribe = (block, { fill, ...place }) => {
  const letters = blockGlyphs(block, place).map(({ x, y, path }) =>
    element('path', { transform: `translate(${shortNumber(x)} ${shortNumber(y)})`, d: path }),
  );
  return element('g', { fill }, letters.join(''));
};

/** As live text, which designers and browsers can change; lines stand where the outlines stand. */
export const inscribeText: Inscribe = (block, place) => {
  const { direction, language, script, weight } = block.style;
  const tracking = (trackingOf(script, weight) * block.size) / 1000;
  const attributes = {
    fill: place.fill,
    'xml:lang': language,
    direction: direction === 'rtl' ? direction : undefined,
    'font-family': fontStack(script),
    'font-weight': weight,
    'font-size': block.size,
    'letter-spacing': tracking === 0 ? undefined : tracking,
    'text-anchor': anchorOf(place.edge, direction),
  };
  return element('text', attributes, textLines(block, place));
};

function textLines(block: Block, place: InkPlace): string {
  const x = place.x + place.width * { left: 0, centre: 0.5, right: 1 }[place.edge];
  return block.lines
    .map(({ text }, i) => element('tspan', { x: shortNumber(x), y: place.baseline + i * block.step }, escapeXml(text)))
    .join('');
}

function anchorOf(edge: Edge, direction: 'ltr' | 'rtl'): string {
  if (edge === 'centre') return 'middle';
  return (edge === 'left') === (direction === 'ltr') ? 'start' : 'end';
}
