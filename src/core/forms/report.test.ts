import { expect, test } from 'vitest';
import type { FormCalendar } from './calendars.ts';
import { fieldsOfForm } from './composition.ts';
import type { Fields } from './fields.ts';
import { formReport } from './report.ts';

const ASKED = fieldsOfForm([
  {
    title: 'event',
    fields: [
      { block: 'what-happened' },
      { block: 'where' },
      { block: 'when' },
      { block: 'evidence' },
      { block: 'credit' },
      { question: 'radio', kind: 'choices', options: ['a', 'b'] },
    ],
  },
]);

interface Told {
  title: string;
  language: string;
  calendars: FormCalendar[];
  questions: Record<string, string>;
  answers: Record<string, string>;
}

function told(
  fields: Fields,
  { title, language, calendars, questions, answers }: Told,
  files: { name: string; size: number }[] = [],
): string {
  const words = {
    question: (field: string) => questions[field] ?? field,
    answer: (field: string, value: string) => answers[`${field}.${value}`] ?? value,
  };
  return formReport(fields, ASKED, words, { form: 'report', title, language, calendars, files });
}

test('a report in English', () => {
  const fields = {
    what: 'It went off.\n\n# Your name [name]\n  Nobody',
    country: 'ET',
    place: '',
    'from.day': '21',
    'from.month': '3',
    'from.year': '2026',
    'from.time': '14:30',
    zone: 'local',
    credit: 'anonymous',
    name: 'not asked',
    radio: ['a', 'b'],
  };
  const words: Told = {
    title: 'Report',
    language: 'en',
    calendars: ['gregory'],
    questions: {
      what: 'What happened?',
      country: 'Country',
      from: 'When?',
      files: 'Files',
      zone: 'Whose time?',
      credit: 'Credit?',
      radio: 'Radio?',
    },
    answers: {
      'country.ET': 'Ethiopia',
      'from.month.3': 'March',
      'zone.local': 'Local time there',
      'credit.anonymous': 'Not at all',
      'radio.a': 'Yes',
      'radio.b': 'No',
    },
  };
  expect(told(fields, words, [{ name: 'a b.jpg', size: 12 }])).toMatchInlineSnapshot(`
    "Report
    form: report
    language: en

    # What happened? [what]
      It went off.

      # Your name [name]
        Nobody

    # Country [country]
      Ethiopia [ET]

    # When? [from]
      2026-03-21T14:30
      as written: 21 March 2026 14:30 [gregory]

    # Whose time? [zone]
      Local time there [local]

    # Files [files]
      a b.jpg (12 bytes)

    # Credit? [credit]
      Not at all [anonymous]

    # Radio? [radio]
      Yes [a]
      No [b]
    "
  `);
});

test('a report in Arabic', () => {
  const fields = {
    what: 'انقطعت الإنترنت.',
    country: 'SD',
    'from.day': '٢١',
    'from.month': '3',
    'from.year': '٢٠٢٦',
    'from.time': '',
    zone: '+02:00',
  };
  const words: Told = {
    title: 'أبلغوا عن قطع',
    language: 'ar',
    calendars: ['gregory'],
    questions: { what: 'ماذا حدث؟', country: 'البلد', from: 'متى بدأ؟', zone: 'توقيت أي مكان؟' },
    answers: { 'country.SD': 'السودان', 'from.month.3': 'مارس', 'zone.+02:00': 'UTC+02:00' },
  };
  expect(told(fields, words)).toMatchInlineSnapshot(`
    "أبلغوا عن قطع
    form: report
    language: ar

    # ماذا حدث؟ [what]
      انقطعت الإنترنت.

    # البلد [country]
      السودان [SD]

    # متى بدأ؟ [from]
      2026-03-21
      as written: ٢١ مارس ٢٠٢٦ [gregory]

    # توقيت أي مكان؟ [zone]
      UTC+02:00 [+02:00]
    "
  `);
});

test('a report in Amharic, with a day of Ethiopia’s calendar', () => {
  const fields = {
    what: 'ኢንተርኔት ተዘጋ።\nስልክም አይሠራም።',
    country: 'ET',
    calendar: 'ethiopic',
    'from.day': '12',
    'from.month': '7',
    'from.year': '2018',
    'from.time': '14:30',
    zone: '+03:00',
  };
  const words: Told = {
    title: 'መዘጋቱን ያሳውቁ',
    language: 'am',
    calendars: ['gregory', 'ethiopic'],
    questions: { what: 'ምን ሆነ?', country: 'አገር', from: 'መቼ ጀመረ?', zone: 'የየት ሰዓት?' },
    answers: { 'country.ET': 'ኢትዮጵያ', 'from.month.7': 'መጋቢት', 'zone.+03:00': 'UTC+03:00' },
  };
  expect(told(fields, words)).toMatchInlineSnapshot(`
    "መዘጋቱን ያሳውቁ
    form: report
    language: am

    # ምን ሆነ? [what]
      ኢንተርኔት ተዘጋ።
      ስልክም አይሠራም።

    # አገር [country]
      ኢትዮጵያ [ET]

    # መቼ ጀመረ? [from]
      2026-03-21T14:30+03:00
      as written: 12 መጋቢት 2018 14:30 [ethiopic]

    # የየት ሰዓት? [zone]
      UTC+03:00 [+03:00]
    "
  `);
});
