import { unzlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { pdfDocument } from './document.ts';

const credit = {
  language: 'ar',
  title: 'أبقوا الإنترنت',
  alt: 'ملصق: أبقوا الإنترنت',
  creator: 'Test',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  source: 'https://test.example/',
  keyword: '#Test',
  date: '2026-11-21',
};
const size = { width: 210, height: 297, unit: 'mm' as const };
const sheet = { width: 1240, height: 1754, perMm: 150 / 25.4, bleed: 18, safe: { x: 0, y: 0, width: 1240, height: 1754 }, size };
const body = '<rect x="-18" y="-18" width="1276" height="1790" fill="#1b1036"/><path fill="#000000" d="M0 0h10v10z"/>';
const id = '0123456789abcdef0123456789abcdef';
const make = (bleed = 18): string => latin1(pdfDocument([{ body, alt: credit.alt }], { ...sheet, bleed }, credit, id));

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function content(pdf: string): string {
  const [, data] = /FlateDecode[^]*?stream\n([^]*?)\nendstream/.exec(pdf)!;
  return latin1(unzlibSync(Uint8Array.from(data!, (character) => character.charCodeAt(0))));
}

test('a poster is cut at A4 exactly, with 3 mm of bleed and room for crop marks', () => {
  const box = (name: string): number[] => new RegExp(`/${name} \\[([^\\]]+)`).exec(make())![1]!.split(' ').map(Number);
  const [left, bottom, right, top] = box('TrimBox') as [number, number, number, number];
  expect([right - left, top - bottom].map((points) => Math.round((points / 72) * 25.4 * 10) / 10)).toEqual([210, 297]);
  expect(((left - box('BleedBox')[0]!) / 72) * 25.4).toBeCloseTo(3, 1);
  expect(content(make())).toContain('/Artifact');
  expect(content(make(0))).not.toContain('/Artifact');
});

test('a reader that can’t see it is told its language, its title and what it shows', () => {
  const hex = (text: string): string => `<feff${Array.from(text, (unit) => unit.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`;
  const pdf = make();
  expect(pdf).toContain('/Lang (ar)');
  expect(pdf).toContain('/MarkInfo << /Marked true >>');
  expect(pdf).toContain(`/S /Figure`);
  expect(pdf).toContain(`/Alt ${hex(credit.alt)}`);
  expect(pdf).toContain(`/Title ${hex(credit.title)}`);
});

test('every object stands where the table of places says', () => {
  const pdf = make();
  const table = pdf.slice(Number(/startxref\n(\d+)/.exec(pdf)![1]));
  const places = [...table.matchAll(/(\d{10}) 00000 n/g)].map(([, offset]) => Number(offset));
  expect(places.length).toBeGreaterThan(5);
  places.forEach((offset, i) => expect(pdf.slice(offset).startsWith(`${i + 1} 0 obj`)).toBe(true));
});

test('black is printed with black ink alone', () => {
  expect(content(make())).toMatch(/0 g 0 0 m/);
});

test('what no PDF can draw yet is the developer’s mistake', () => {
  expect(() => pdfDocument([{ body: '<image/>', alt: '' }], sheet, credit, id)).toThrow('<image>');
});
