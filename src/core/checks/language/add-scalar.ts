import type { TextBuilder } from '#src/core/checks/language/text.ts';

/**
 * Adds the value of a JSON or YAML text that stands in a file from an offset on. Where it is written with escapes, each sign keeps its own
 * place; where YAML folds lines, the place is that of its beginning.
 */
export function addScalar(builder: TextBuilder, file: string, offset: number, value: string): void {
  const quote = file[offset];
  const start = quote === '"' || quote === "'" ? offset + 1 : offset;
  if (file.startsWith(value, start)) return builder.add(value, start);
  let [from, at] = [0, start];
  for (let i = 0; i < value.length; i++) {
    const length = lengthAt(file, at, quote, value[i]!);
    if (length === 0) break;
    if (length > 1) {
      builder.add(value.slice(from, i + 1), at - (i - from));
      from = i + 1;
    }
    at += length;
  }
  builder.add(value.slice(from), at - (value.length - from) < start ? start : at - (value.length - from));
}

/** How many signs of the file write one sign of the value; 0 where they do not agree. */
function lengthAt(file: string, at: number, quote: string | undefined, sign: string): number {
  if (quote === "'" && file.startsWith("''", at)) return sign === "'" ? 2 : 0;
  if (quote !== '"' || file[at] !== '\\') return file[at] === sign ? 1 : 0;
  const kind = file[at + 1];
  return kind === 'u' ? 6 : kind === 'x' ? 4 : kind === 'U' ? 10 : 2;
}
