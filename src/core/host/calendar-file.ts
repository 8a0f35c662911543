/** A meeting as a calendar takes it. */
export interface CalendarEvent {
  /** A random name, by which calendars know the event again. */
  uid: string;
  /** When the file was made, in UTC: `20261121T101500Z`. */
  made: string;
  /**
   * `20261121T180000` for a meeting at a place: calendars call that floating, six o’clock by the clock on its wall. No rules of a time zone stand
   * in the file, which governments change at short notice, and nothing tells where the host’s device is. With a `Z`, for a meeting that people
   * join from afar, it is one moment everywhere.
   */
  start: string;
  end: string;
  title: string;
  text: string;
  place: string;
  link: string;
  /** BCP 47. */
  language: string;
  /** Who made the file: the campaign’s name. */
  maker: string;
}

/** A calendar file (RFC 5545) with one event, kept private where calendars are shared, and a reminder two hours before. */
export function calendarFile(event: CalendarEvent): string {
  const said = (name: string, text: string): string[] => (text === '' ? [] : [`${name};LANGUAGE=${event.language}:${escapeText(text)}`]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(event.maker).replaceAll('/', ' ')}//Altaveu//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${event.made}`,
    `DTSTART:${event.start}`,
    `DTEND:${event.end}`,
    ...said('SUMMARY', event.title),
    ...said('DESCRIPTION', event.text),
    ...said('LOCATION', event.place),
    ...(isWebAddress(event.link) ? [`URL:${new URL(event.link).href}`] : []),
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(event.title)}`,
    'TRIGGER:-PT2H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** True for an address that a browser opens. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}

/**
 * Text as a value of a calendar file.
 * @example escapeText('Room 4; bring tea, please') // 'Room 4\\; bring tea\\, please'
 */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

const MOST_OCTETS = 75;

/** Folds a line so that no part is longer than 75 octets; a character in UTF-8 is never torn apart. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const width = octetsOf(character);
    if (octets + width > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += width;
  }
  return folded;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
