/** Characters that XML has no place for, not even as numbers. */
const IMPOSSIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu;

/** Some programs take these for line ends, and XML makes line ends of carriage returns. */
const LINE_ENDS = /[\r\u0085\u2028\u2029]/g;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function byNumber(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}

/**
 * Text within an element of XLIFF; characters that XML can’t hold become elements.
 * @example xmlText('a < b') // 'a &lt; b'
 */
export function xmlText(text: string): string {
  return text
    .replace(/[&<>]/g, (sign) => ESCAPES[sign]!)
    .replace(LINE_ENDS, byNumber)
    .replace(IMPOSSIBLE, (sign) => `<cp hex="${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`);
}

/** The value of an attribute, in quotes. */
export function xmlValue(value: string): string {
  const escaped = noted(value).replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);
  return `"${escaped.replace(LINE_ENDS, byNumber).replace(/[\t\n]/g, byNumber)}"`;
}

/** Text within a note, where no elements may stand. */
export function xmlNote(text: string): string {
  return xmlText(noted(text));
}

function noted(text: string): string {
  return text
    .replace(/_(?=x[\dA-F]{4}_)/g, '_x005F_')
    .replace(IMPOSSIBLE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** The text of a note as it was written. */
export function readNote(text: string): string {
  return text.replace(/_x([\dA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
