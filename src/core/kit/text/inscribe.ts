import { element, escapeXml, shortNumber } from '../svg.ts';
import type { Block } from './fit.ts';
import type { Letters } from './letters.ts';
import { eachGlyph } from './line.ts';
import { blockPath, type Edge, type Place, placedLines } from './path.ts';
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

/** As letters that the document keeps elsewhere, each once: for documents with much text. */
export function inscribeLetters(letters: Letters): Inscribe {
  return (block, { fill, ...place }) => {
    const scale = Math.round(block.size * 100) / 1e5;
    const lines = placedLines(block, place).map(({ line, x, baseline }) => {
      let uses = '';
      eachGlyph(line, (font, glyph, pen) => {
        const name = letters.nameOf(font, glyph.id);
        if (name !== undefined) uses += element('use', { href: `#${name}`, x: pen + glyph.dx, y: glyph.dy === 0 ? undefined : -glyph.dy });
      });
      return element('g', { transform: `matrix(${scale} 0 0 ${scale} ${shortNumber(x)} ${shortNumber(baseline)})` }, uses);
    });
    return element('g', { fill }, lines.join(''));
  };
}

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
