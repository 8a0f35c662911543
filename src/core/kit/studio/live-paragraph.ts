import { isolateForeign } from '#src/core/messages/isolate.ts';
import type { Line } from '../text/line.ts';
import type { Paragraph, Unit } from '../text/paragraph.ts';
import { withoutTrailingSpace } from '../text/space.ts';
import type { TextStyle } from '../text/text-style.ts';
import { liveBreaks } from './live-breaks.ts';

/** Measures a piece of text as a browser would set it, in thousandths of an em. */
export type Measure = (text: string) => Pick<Line, 'width' | 'ink'>;

/** A string that a browser shapes, ready for the same fitting and wrapping as the built graphics. */
export function liveParagraph(input: string, style: TextStyle, measure: Measure): Paragraph {
  const text = isolateForeign(input.normalize('NFC').trim());
  return {
    text,
    style,
    units: unitsOf(text, measure),
    setLine(start, lineEnd) {
      const line = text.slice(start, withoutTrailingSpace(text, start, lineEnd));
      return { text: line, runs: [], ...measure(line) };
    },
  };
}

function unitsOf(text: string, measure: Measure): Unit[] {
  let start = 0;
  return liveBreaks(text).map(({ position: end, required }) => {
    const [whole, word] = [text.slice(start, end), text.slice(start, withoutTrailingSpace(text, start, end))];
    start = end;
    return { end, required, width: measure(whole).width, solid: measure(word).width };
  });
}
