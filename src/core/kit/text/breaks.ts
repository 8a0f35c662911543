import LineBreaker from 'linebreak';
import { FSI, PDI } from '#src/core/messages/isolate.ts';

/** A place where a line may end, or must. */
export interface Break {
  position: number;
  required: boolean;
}

/** The line breaks that UAX #14 allows, except within an isolate (a hashtag or an address stays whole) and after «لا». */
export function lineBreaks(text: string): Break[] {
  const breaker = new LineBreaker(text);
  const found: Break[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const tied = isolateDepth(text, next.position) > 0 || endsWithNegation(text, next.position);
    if (next.position === text.length || next.required || !tied) found.push({ position: next.position, required: next.required });
  }
  return found;
}

/** Arabic «لا» stays on the line of what it denies. */
function endsWithNegation(text: string, end: number): boolean {
  return /(^|[\s«"(])لا\s+$/u.test(text.slice(0, end));
}

function isolateDepth(text: string, end: number): number {
  let depth = 0;
  for (let i = 0; i < end; i++) {
    if (text[i] === FSI) depth++;
    else if (text[i] === PDI) depth--;
  }
  return depth;
}
