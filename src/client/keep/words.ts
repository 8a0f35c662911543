import type { Failure } from './fetch-file.ts';

/** What the page says while it keeps the site; `{size}`, `{done}` and `{date}` stand for what is put in. */
export type Saying =
  | Exclude<Failure, 'stopped'>
  | 'looking'
  | 'offer'
  | 'unknown'
  | 'working'
  | 'half'
  | 'some'
  | 'kept'
  | 'newest'
  | 'newer'
  | 'older'
  | 'offline'
  | 'evicted'
  | 'removed'
  | 'disk'
  | 'insecure'
  | 'refused';

/** All of it in the page’s language, with its code and its tag for numbers. */
export interface KeepWords {
  code: string;
  tag: string;
  says: Record<Saying, string>;
  /** “{done} of {size}”. */
  progress: string;
  /** Sizes below and above a megabyte: “{n} kB”. */
  kilobytes: string;
  megabytes: string;
}

/** A size as the language writes it. */
export function sizeIn({ tag, kilobytes, megabytes }: KeepWords, bytes: number): string {
  const format = new Intl.NumberFormat(tag);
  if (bytes < 1_000_000) return kilobytes.replace('{n}', format.format(Math.ceil(bytes / 1000)));
  return megabytes.replace('{n}', format.format(Math.round(bytes / 100_000) / 10));
}

/** A sentence with its values put in. */
export function filledIn(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
