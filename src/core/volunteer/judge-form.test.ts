import { expect, test } from 'vitest';
import { decideFile } from '#src/core/checks/decide-file.ts';
import { judgeOrganisation, judgeTestimony } from '#src/core/volunteer/judge-form.ts';
import { fieldsOfOrganisation, organisationFrom } from '#src/core/volunteer/organisation-form.ts';
import { testimonyFrom } from '#src/core/volunteer/testimony-form.ts';

const TODAY = '2026-11-27';
const facts = { today: TODAY, boxes: ['am', 'en'] };
const GROUP = {
  name: 'ድምፃችን  ይሰማ ',
  nameLanguage: 'am',
  website: 'www.example.org',
  country: 'ET',
  focus: ['research'],
  verifiedBy: 'organisation',
};

test('an organisation in Amharic becomes a file that the check lets through', () => {
  const entry = organisationFrom(GROUP, facts);
  expect(judgeOrganisation(entry)).toEqual([]);
  expect(entry).toMatchObject({ name: 'ድምፃችን ይሰማ', nameLanguage: 'am', website: 'https://www.example.org', verifiedOn: TODAY });
  const bytes = new TextEncoder().encode(JSON.stringify(entry, null, 2));
  const languages = { locales: ['am'], sourceLocale: 'am' };
  expect(decideFile('content/coalition/ድምፃችን-ይሰማ.json', bytes, languages).problems).toEqual([]);
});

test.each([
  [{ name: '' }, { field: 'name', rule: 'missing' }],
  [{ name: 'ا'.repeat(121) }, { field: 'name', rule: 'tooLong', most: 120 }],
  [{ name: 'Open\u202eNet' }, { field: 'name', rule: 'hidden' }],
  [{ website: 'javascript:alert(1)' }, { field: 'website', rule: 'webAddress' }],
  [{ website: 'https://exаmple.org' }, { field: 'website', rule: 'webAddress' }],
  [{ website: 'example' }, { field: 'website', rule: 'webAddress' }],
  [{ country: 'ZZ' }, { field: 'country', rule: 'country' }],
  [{ otherLanguage: 'not a language' }, { field: 'otherLanguage', rule: 'language' }],
  [{ verifiedBy: '' }, { field: 'verifiedBy', rule: 'choose' }],
])('of an organisation with %j the field is named, and the rule', (change, problem) => {
  expect(judgeOrganisation(organisationFrom({ ...GROUP, ...change }, facts))).toEqual([problem]);
});

test('a correction keeps what the form does not ask for', () => {
  const before = {
    $schema: '../../schemas/organisation.schema.json',
    name: 'Old',
    nameLanguage: 'es',
    featured: true,
    languages: ['sw', 'en'],
    focus: ['privacy' as const],
    status: 'active' as const,
    statusNote: { en: 'Moved' },
    logoPermission: true,
  };
  const fields = { ...fieldsOfOrganisation(before), name: 'New', nameLanguage: 'en', languages: ['en'], verifiedBy: 'knowledge' };
  const { nameLanguage: _, ...rest } = before;
  expect(organisationFrom(fields, { ...facts, before })).toEqual({
    ...rest,
    name: 'New',
    languages: ['en', 'sw'],
    verifiedBy: 'knowledge',
  });
});

const STORY = {
  level: 'role-and-place',
  personName: 'Must not be kept',
  country: 'SD',
  who: 'من طاقم التمريض',
  place: 'الخرطوم',
  form: 'verbatim',
  title: 'يوم انقطع الإنترنت',
  summary: 'لم نستطع أن نطلب الدواء.',
  body: 'كنت في المستشفى.\r\nانقطع كل شيء.\n\n \nعاد بعد أسبوع.',
  scope: 'website',
  consentDate: TODAY,
  sourceName: 'رُويت للحملة',
};
const story = (change: object) => testimonyFrom({ ...STORY, ...change }, { code: 'ar', today: TODAY });

test('a testimony in Arabic keeps its paragraphs, and no name of somebody who gives none', () => {
  const entry = story({});
  expect(judgeTestimony(entry)).toEqual([]);
  expect(entry).toMatchObject({ text: { ar: { body: ['كنت في المستشفى. انقطع كل شيء.', 'عاد بعد أسبوع.'] } }, originalLanguage: 'ar' });
  expect(JSON.stringify(entry)).not.toContain('Must not be kept');
});

test.each([
  [{ level: '' }, { field: 'level', rule: 'choose' }],
  [
    { level: 'first-name', personName: 'ሰላም በቀለ' },
    { field: 'personName', rule: 'twoNames' },
  ],
  [
    { level: 'full-name', personName: '' },
    { field: 'personName', rule: 'missing' },
  ],
  [{ country: '' }, { field: 'country', rule: 'choose' }],
  [{ body: '' }, { field: 'body', rule: 'missing' }],
  [{ body: 'ا'.repeat(1501) }, { field: 'body', rule: 'paragraph', most: 1500 }],
  [{ body: 'a\n\n'.repeat(13) }, { field: 'body', rule: 'tooMany', most: 12 }],
  [{ body: 'My name is Awa Keita and I was there.' }, { field: 'body', rule: 'givesAway' }],
  [{ body: 'اتصلوا بي على ٠٩١٢٣٤٥٦٧٨٩' }, { field: 'body', rule: 'givesAway' }],
  [{ who: 'Awa Keita, nurse' }, { field: 'who', rule: 'givesAway' }],
  [{ consentDate: '2026-02-31' }, { field: 'consentDate', rule: 'day' }],
  [{ sourceUrl: 'https://x.com/someone' }, { field: 'sourceUrl', rule: 'givesAway' }],
])('of a testimony with %j the field is named, and the rule', (change, problem) => {
  expect(judgeTestimony(story(change))).toEqual([problem]);
});
