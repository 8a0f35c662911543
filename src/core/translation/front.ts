import { parse } from 'yaml';

/** The fields of a page's front matter that are translated. */
export const FRONT_FIELDS = ['title', 'description'] as const;

/** The front matter of a page, as far as translation goes; fields that are no text are left out. */
export interface Front {
  title?: string;
  description?: string;
  /** Of a translated page, its stamps. */
  stamps?: string;
  /** Of a page in the source language, the texts that were only corrected. */
  sourceOnly?: string;
}

/** Reads front matter; nothing of it where it can't be read. */
export function readFront(front: string): Front {
  const data = fieldsIn(front);
  if (typeof data !== 'object' || data === null) return {};
  const strings = Object.entries(data).filter(([, value]) => typeof value === 'string' && value !== '');
  return Object.fromEntries(strings) as Front;
}

/** True for front matter that can be read. */
export function isFront(front: string): boolean {
  return fieldsIn(front) !== undefined;
}

function fieldsIn(front: string): unknown {
  try {
    return parse(front, { schema: 'core', logLevel: 'error' }) as unknown;
  } catch {
    return undefined;
  }
}

/** Front matter with a field set to a text, or without the field where the text is empty; every other line stays as it is. */
export function withField(front: string, field: string, text: string): string {
  const lines = front.split('\n');
  const at = lines.findIndex((line) => line.startsWith(`${field}:`));
  const line = text === '' ? [] : [`${field}: ${JSON.stringify(text)}`];
  if (at < 0) return [...lines, ...line].join('\n');
  let end = at + 1;
  // A value may go on in indented lines.
  while (end < lines.length && /^[ \t]+\S/.test(lines[end]!)) end++;
  return [...lines.slice(0, at), ...line, ...lines.slice(end)].join('\n');
}
