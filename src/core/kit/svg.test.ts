import { expect, test } from 'vitest';
import { element, svgDocument } from './svg.ts';

test('words can never become markup', () => {
  const svg = svgDocument({ width: 10, height: 10, language: 'en', title: '</title><script>alert("on")</script>' }, '');
  expect(svg).not.toContain('<script');
  expect(element('path', { d: '"><script>' })).toBe('<path d="&quot;&gt;&lt;script&gt;"/>');
});

test('numbers are short and what is undefined is left out', () => {
  expect(element('rect', { x: 1 / 3, y: -0, rx: undefined })).toBe('<rect x="0.33" y="0"/>');
});
