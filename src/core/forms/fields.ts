/** What stands in a form's fields, by their names; a group of boxes is a list. */
export type Fields = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A text of one line as people mean it: composed letters, one space between words. */
export function lineOf(fields: Fields, name: string): string {
  return textOf(fields, name).replace(/\s+/g, ' ').trim();
}

/** The same, or undefined for an empty field. */
export function lineIn(fields: Fields, name: string): string | undefined {
  return lineOf(fields, name) || undefined;
}

/** A text of several paragraphs, as a list of them. An empty line parts them; within one, lines are joined. */
export function paragraphsOf(fields: Fields, name: string): string[] {
  return textOf(fields, name)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/** The chosen boxes of a group. */
export function listOf(fields: Fields, name: string): string[] {
  const value = fields[name];
  return Array.isArray(value) ? [...(value as string[])] : typeof value === 'string' && value !== '' ? [value] : [];
}

/**
 * An address on the web; people leave out how it begins.
 * @example addressIn({ website: 'www.example.org' }, 'website') // 'https://www.example.org'
 */
export function addressIn(fields: Fields, name: string): string | undefined {
  const text = lineOf(fields, name);
  return text === '' || /^[a-z][a-z\d+.-]*:/i.test(text) ? text || undefined : `https://${text}`;
}

function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value.normalize('NFC').replace(/\r\n?/g, '\n') : '';
}
