import type { Said } from '#src/core/checks/problem.ts';
import type { Trace, TraceKind } from './facts.ts';

/** What tells most comes first. */
const ORDER: readonly TraceKind[] = ['place', 'camera', 'xmp', 'caption', 'text', 'comment', 'preview', 'time', 'part'];

/** More unknown parts than these are not listed. */
const MOST_PARTS = 5;

/** What to say of all that a picture carries along: each kind once. */
export function tracesSaid(traces: readonly Trace[], name: string): Said[] {
  const fix = stripFix(name);
  const kinds = new Set(traces.map(({ kind }) => kind));
  const parts = [...new Set(traces.flatMap(({ part }) => part ?? []))].slice(0, MOST_PARTS);
  return ORDER.filter((kind) => kinds.has(kind)).flatMap((kind): Said[] =>
    kind === 'part'
      ? parts.map((part) => ({ what: ['images.part', { part }], fix }))
      : [{ what: [kind === 'text' ? 'images.text-inside' : `images.${kind}`], fix }],
  );
}

/** The command that writes a picture anew without what is hidden in it. Names that a terminal would not take as they are stay out of it. */
export function stripFix(name: string): Said['fix'] {
  const isPlain = /^[\p{L}\p{M}\p{N}_/][\p{L}\p{M}\p{N}._/-]*$/u.test(name);
  return ['images.strip-fix', { command: `npm run strip -- ${isPlain ? name : 'public/…'}` }];
}
