import type { Direction } from '#src/core/kit/model.ts';
import { fontStack } from '#src/core/kit/text/font-stack.ts';
import { trackingOf } from '#src/core/kit/text/script.ts';
import type { MeasureFor } from '#src/core/kit/studio/live-drawing.ts';
import type { Measure } from '#src/core/kit/studio/live-paragraph.ts';

/** The browser's own measures for a language's live text. */
export function browserMeasures(script: string, direction: Direction): MeasureFor {
  const pen = document.createElement('canvas').getContext('2d')!;
  const kept = new Map<string, ReturnType<Measure>>();
  return (weight) => (text) => {
    const key = `${weight} ${text}`;
    const known = kept.get(key) ?? measure(pen, text, script, direction, weight);
    kept.set(key, known);
    return known;
  };
}

function measure(pen: CanvasRenderingContext2D, text: string, script: string, direction: Direction, weight: number): ReturnType<Measure> {
  pen.font = `${weight} 1000px ${fontStack(script)}`;
  pen.direction = direction;
  pen.textAlign = 'left';
  // Where a browser can't space letters on a canvas, lines come out a little narrower than measured: they still fit.
  if ('letterSpacing' in pen) pen.letterSpacing = `${trackingOf(script, weight)}px`;
  const found = pen.measureText(text);
  const ink = {
    left: -found.actualBoundingBoxLeft,
    right: found.actualBoundingBoxRight,
    top: found.actualBoundingBoxAscent,
    bottom: -found.actualBoundingBoxDescent,
  };
  return { width: found.width, ink };
}
