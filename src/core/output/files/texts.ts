/** The text of a file, or undefined where its bytes are no UTF-8 or hold signs that no text has. */
export function plainText(data: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data);
    return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\ufffe\uffff]|(?!^)\ufeff/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** True for a text in which a secret key stands. */
export function holdsSecret(text: string): boolean {
  return /-----BEGIN (PGP |[A-Z]+ )?PRIVATE KEY/.test(text);
}

/** True for a public OpenPGP key in letters, and nothing besides. */
export function isPublicKey(text: string): boolean {
  const lines = text.trim().split(/\r?\n/);
  const isFramed = lines[0] === '-----BEGIN PGP PUBLIC KEY BLOCK-----' && lines.at(-1) === '-----END PGP PUBLIC KEY BLOCK-----';
  return isFramed && lines.slice(1, -1).every((line) => /^([A-Za-z0-9+/=]*|(Version|Comment|Hash|Charset): .{1,200})$/.test(line));
}

/** True for a calendar with events and reminders that show a text: nothing in it opens, runs or sends anything. */
export function isCalendar(text: string): boolean {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  const isFramed = lines[0] === 'BEGIN:VCALENDAR' && lines.at(-2) === 'END:VCALENDAR' && lines.at(-1) === '';
  return (
    isFramed &&
    lines.slice(0, -1).every((line) => /^[A-Z-]+[;:]/.test(line) && !/^(ATTACH|ATTENDEE|ORGANIZER|ACTION:(?!DISPLAY$))/.test(line))
  );
}

/** The code of a badge as other people put it into their pages: one link to this site with one picture in it, and nothing that runs. */
export function isBadgeCode(text: string, site: string): boolean {
  const attribute = (name: string, value: string) => ` ${name}="${value}"`;
  const link = attribute('href', `${escaped(site)}[^"<>\\s]*`) + attribute('lang', '[\\w-]+') + attribute('dir', '(ltr|rtl)');
  const picture = attribute('src', 'data:image/png;base64,[\\w+/=]+') + attribute('width', '\\d+') + attribute('height', '\\d+');
  const look = attribute('alt', '[^"<>]*') + attribute('style', 'border:0;max-width:100%;height:auto');
  return new RegExp(`^<a${link} referrerpolicy="no-referrer"><img${picture}${look}></a>\n?$`).test(text);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
