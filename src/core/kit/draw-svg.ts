import type { Drawing } from './plan.ts';
import type { Mark } from './model.ts';
import { svgDocument } from './svg.ts';
import type { Typesetter } from './text/typesetter.ts';

/** Draws one graphic as a whole SVG document; what its words lack is added to the typesetter's problems. */
export function drawSvg(drawing: Drawing, mark: Mark, typesetter: Typesetter): string {
  const { width, height, locale, colours, words, template, alt, graphic } = drawing;
  const body = template.draw({
    width,
    height,
    direction: locale.direction,
    colours,
    mark,
    words,
    set: (text, weight, room) => typesetter.set(text, weight, room, graphic),
  });
  return svgDocument({ width, height, language: locale.code, title: alt }, body);
}
