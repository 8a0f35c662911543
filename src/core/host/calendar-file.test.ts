import { expect, test } from 'vitest';
import { type CalendarEvent, calendarFile, isWebAddress } from './calendar-file.ts';

const EVENT: CalendarEvent = {
  uid: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
  made: '20261121T101500Z',
  start: '20261212T180000',
  end: '20261212T193000',
  title: 'Let us talk; bring tea, please',
  text: 'First line\nSecond line \\ end',
  place: 'Room 4, Ngong Road',
  link: '',
  language: 'en',
  maker: 'A group #OpenDoors',
};

/** Reads a calendar as RFC 5545 asks: unfolds lines, then takes back what was escaped. */
function read(file: string): Map<string, string> {
  const lines = file.replace(/\r\n[ \t]/g, '').split('\r\n');
  return new Map(
    lines.filter(Boolean).map((line) => {
      const [, name, value] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/s.exec(line)!;
      return [name!, value!.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))];
    }),
  );
}

const TEXTS: [string, Partial<CalendarEvent>][] = [
  ['English', {}],
  [
    'Arabic',
    {
      title: 'لنتحدث عن قطع الإنترنت؛ والشاي علينا، من فضلكم',
      text: 'ماذا يحدث لنا حين ينقطع الإنترنت؟\n'.repeat(6),
      place: 'المركز الثقافي، شارع النيل، الخرطوم',
      language: 'ar',
    },
  ],
  [
    'Amharic',
    {
      title: 'ስለ ኢንተርኔት መዘጋት እንነጋገር፤ ቡና አለ፣ ይምጡ',
      text: 'ኢንተርኔት ሲዘጋ ምን ይሆናል? በፊት፣ በወቅቱና በኋላስ ምን ማድረግ እንችላለን?\n'.repeat(5),
      place: 'ቀበሌ 12 አዳራሽ፣ ቦሌ፣ አዲስ አበባ',
      language: 'am',
    },
  ],
  ['with emoji', { title: '🎈'.repeat(60) }],
];

test.each(TEXTS)('a calendar reads back every word of an invitation in %s', (_, own) => {
  const event = { ...EVENT, ...own };
  const found = read(calendarFile(event));
  expect([found.get('SUMMARY'), found.get('LOCATION'), found.get('UID')]).toEqual([event.title, event.place, event.uid]);
  expect(calendarFile({ ...event, text: `${event.text}.` })).toContain(`DESCRIPTION;LANGUAGE=${event.language}:`);
  expect(read(calendarFile(event).replace(/BEGIN:VALARM[\s\S]*END:VALARM\r\n/, '')).get('DESCRIPTION')).toBe(event.text);
});

test.each(TEXTS)('no line in %s is longer than 75 octets, and no letter is torn apart', (_, own) => {
  const file = calendarFile({ ...EVENT, ...own });
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of file.split('\r\n')) {
    const bytes = new TextEncoder().encode(line);
    expect(bytes.length).toBeLessThanOrEqual(75);
    // Each line by itself is whole UTF-8.
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe(line);
    expect(line).not.toMatch(/\p{Cs}/u);
  }
});

test('a meeting at a place is at six by the clock of the place, one with a link at one moment everywhere', () => {
  expect(calendarFile(EVENT)).toContain('\r\nDTSTART:20261212T180000\r\n');
  expect(calendarFile(EVENT)).not.toMatch(/TZID|VTIMEZONE/);
  expect(calendarFile({ ...EVENT, start: '20261212T150000Z' })).toContain('\r\nDTSTART:20261212T150000Z\r\n');
});

test('nobody can put a line of their own into the file', () => {
  const sly = 'Tea\r\nATTENDEE:mailto:a@example.org\rBEGIN:VEVENT\u0000\nX';
  const file = calendarFile({
    ...EVENT,
    title: sly,
    text: sly,
    place: sly,
    link: `https://example.org/\r\nATTACH:https://elsewhere.example/`,
  });
  const lines = file.replace(/\r\n /g, '').split('\r\n');
  expect(lines.filter((line) => /^(ATTENDEE|ATTACH|X)/.test(line))).toEqual([]);
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
});

test('only an address of the web is an address of the event', () => {
  expect(['https://meet.example.org/4', 'http://a.example', 'javascript:alert(1)', 'room 4', ''].map(isWebAddress)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(calendarFile({ ...EVENT, link: 'javascript:alert(1)' })).not.toContain('URL:');
});
