import { expect, test } from 'vitest';
import type { Campaign } from '#src/core/campaign/schema.ts';
import { securityFields } from '#src/core/output/files/security-txt.ts';
import { SAMPLE_CAMPAIGN } from '#src/core/checks/sample-entries.ts';
import { FOREST_FINGERPRINT } from './sample-keys.ts';
import { securityExpires, securityTxt } from './security-txt.ts';

const WORDS = {
  intro: 'እዚህ ላይ የድረ-ገጹን ድክመት ለማን እንደሚነግሩ ተጽፏል። '.repeat(4).trim(),
  demonstration: 'Only for demonstration.',
  languages: ['am', 'ar', 'en'],
};
const campaign = (changes: object = {}) => ({ ...SAMPLE_CAMPAIGN, security: undefined, ...changes }) as unknown as Campaign;
const fieldsOf = (changes: object = {}) => Object.fromEntries(securityFields(securityTxt(campaign(changes), WORDS)!) ?? []);

test('without a word about it, reports go to the address for reports, with its key, for a year less a day', () => {
  expect(fieldsOf()).toEqual({
    Contact: 'mailto:report@forest.example',
    Expires: '2027-03-20T00:00:00Z',
    Encryption: 'https://forest.example/keys/report.asc',
    'Preferred-Languages': 'am, ar, en',
    Canonical: 'https://forest.example/.well-known/security.txt',
  });
});

test('what the campaign writes is taken: contact, policy, thanks, day', () => {
  const security = {
    contact: 'press',
    policy: 'https://forest.example/policy',
    acknowledgments: 'https://forest.example/thanks',
    expires: '2027-01-31',
  };
  expect(fieldsOf({ security })).toMatchObject({
    Contact: 'mailto:press@forest.example',
    Expires: '2027-01-31T00:00:00Z',
    Policy: 'https://forest.example/policy',
    Acknowledgments: 'https://forest.example/thanks',
  });
  expect(fieldsOf({ security })).not.toHaveProperty('Encryption');
});

test.each([
  ['report@forest.example', 'mailto:report@forest.example', true],
  ['security@forest.example', 'mailto:security@forest.example', false],
  ['https://forest.example/tell', 'https://forest.example/tell', false],
])('an address can stand in the place of a contact’s name: %s', (contact, address, hasKey) => {
  const fields = fieldsOf({ security: { contact } });
  expect(fields['Contact']).toBe(address);
  expect('Encryption' in fields).toBe(hasKey);
});

test('where nobody can be written to, there is no file', () => {
  expect(securityTxt(campaign({ contacts: {} }), WORDS)).toBeUndefined();
  expect(securityTxt(campaign({ contacts: { support: { email: 'a@b.example' } } }), WORDS)).toContain('Contact: mailto:a@b.example\n');
});

test('a site without https names its key by fingerprint and has no address of its own in the file', () => {
  const fields = fieldsOf({ site: 'http://forestxyz.onion/' });
  expect(fields).toMatchObject({ Encryption: `openpgp4fpr:${FOREST_FINGERPRINT.toLowerCase()}` });
  expect(fields).not.toHaveProperty('Canonical');
});

test('remarks of any length and script stay remarks, and a demonstration key is told before it is named', () => {
  const demonstration = { report: { ...SAMPLE_CAMPAIGN.keys.report, demonstration: true } };
  const text = securityTxt(campaign({ keys: demonstration }), { ...WORDS, intro: `${WORDS.intro}\nContact: mailto:evil@evil.example` })!;
  expect(Object.fromEntries(securityFields(text)!)['Contact']).toBe('mailto:report@forest.example');
  expect(text).toMatch(/\n# Only for demonstration\.\nEncryption: /);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(90);
});

test('a leap day and the turn of a year are counted as days', () => {
  expect(securityExpires(campaign({ updated: '2027-03-02' }))).toBe('2028-02-29');
});

test.each([
  ['no contact', 'Expires: 2027-01-01T00:00:00Z\n'],
  ['no end', 'Contact: mailto:a@b.example\n'],
  ['two ends', 'Contact: mailto:a@b.example\nExpires: 2027-01-01T00:00:00Z\nExpires: 2028-01-01T00:00:00Z\n'],
  ['a day that never was', 'Contact: mailto:a@b.example\nExpires: 2027-13-01T00:00:00Z\n'],
  ['an address without a scheme', 'Contact: a@b.example\nExpires: 2027-01-01T00:00:00Z\n'],
  ['an address without https', 'Contact: http://b.example\nExpires: 2027-01-01T00:00:00Z\n'],
  ['a field that nobody knows', 'Contact: mailto:a@b.example\nExpires: 2027-01-01T00:00:00Z\nEvil: yes\n'],
  ['a line without an end', 'Contact: mailto:a@b.example\nExpires: 2027-01-01T00:00:00Z'],
  ['a page of the web', '<!doctype html>\n'],
])('the parser takes no security.txt with %s', (_, text) => expect(securityFields(text)).toBeUndefined());
