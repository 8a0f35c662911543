import { holds } from '#src/core/checks/images/read-bytes.ts';

/** How much is decoded at a time, so that a large file needs little memory. */
const STEP = 1024 * 1024;

/** How much of a text tells what it is. */
const HEAD = 4096;

const CONTROL = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]/;

/** Texts that are written for programs and hold what a person does not see when reading: addresses, cookies, names of accounts. */
const FOR_PROGRAMS = [
  // Pages, drawings, routes and documents in XML.
  /^<[!?a-z]/i,
  /^\{\\rtf/,
  /^%PDF-|^%!PS/,
  // What a browser recorded of its connections (HAR): with its cookies and passwords.
  /^\{\s*"log"\s*:\s*\{/,
  // Mails, contacts and calendars.
  /^(from|return-path|received|delivered-to|mime-version|message-id|x-[\w-]+): ?\S/i,
  /^BEGIN:V(CARD|CALENDAR)/,
];

/** Whether a file is a text of which everything can be seen by opening it; an empty one is. */
export function isOpenText(bytes: Uint8Array): boolean {
  const label = holds(bytes, 0, '\xff\xfe') ? 'utf-16le' : holds(bytes, 0, '\xfe\xff') ? 'utf-16be' : 'utf-8';
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    for (let at = 0; at === 0 || at < bytes.length; at += STEP) {
      const text = decoder.decode(bytes.subarray(at, at + STEP), { stream: at + STEP < bytes.length });
      if (CONTROL.test(text) || (at === 0 && isForPrograms(text.slice(0, HEAD)))) return false;
    }
    return true;
  } catch {
    return false;
  }
}

function isForPrograms(text: string): boolean {
  const start = text.trimStart();
  return FOR_PROGRAMS.some((pattern) => pattern.test(start));
}
