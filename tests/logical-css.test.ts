// Styles name the start and the end of a line, never left and right, so that every page turns with its language.
import { expect, test } from 'vitest';
import { sourceFiles, isForTests } from './source-files.ts';

/** What of a style stands on the same side in every language. */
const PHYSICAL: readonly RegExp[] = [
  /\b(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b/g,
  /\bborder-(?:top|bottom)-(?:left|right)-radius\b/g,
  /(?<![-\w'"])(?:left|right):\s*[-\d.]+(?:px|r?em|%|v[wh])?(?:\s*;|\})/g,
  /\b(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/g,
  /\b(?:background-position|transform-origin|object-position)\s*:[^;}]*\b(?:left|right)\b/g,
  /\btranslateX\([^)]*\)/g,
  // Four values of which the second and the fourth differ.
  /\b(?:margin|padding|border-width|inset|border-radius)\s*:\s*([^\s;{}]+) +([^\s;{}]+) +([^\s;{}]+) +(?!\2\s*[;}])[^\s;{}]+\s*[;}]/g,
];

/** Where left is left in every language, and why. */
const ALLOWED: Record<string, string> = {
  'src/core/explainer/align-tables.ts: text-align: left': 'what Markdown says of a column, made the start of its line there',
  'src/core/explainer/align-tables.ts: text-align: right': 'the same, its end',
  'src/core/explainer/compile-elements.ts: text-align: left': 'what Markdown may say of a column',
  'src/core/explainer/compile-elements.ts: text-align: right': 'the same',
};

test('no style names left or right', () => {
  const found = sourceFiles()
    .filter(({ path }) => !isForTests(path) && path.startsWith('src/'))
    .flatMap(({ path, text }) => physicalIn(stylesOf(path, text)).map((what) => `${path}: ${what}`));
  expect(found.filter((what) => !(what in ALLOWED))).toEqual([]);
});

test.each([
  'a { margin-left: 1em }',
  'a { text-align: right }',
  'a { left: 0; }',
  'a { padding: 1px 2px 3px 0; }',
  'a { border-top-left-radius: 4px }',
])('a style that would not turn is found: %s', (style) => {
  expect(physicalIn(style)).toHaveLength(1);
});

/** The styles of a file: between the tags of a component, in attributes, or all of it; styles in TypeScript stand in its strings. */
function stylesOf(path: string, text: string): string {
  const css = path.endsWith('.astro')
    ? [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>|\bstyle=(?:"([^"]*)"|\{`([^`]*)`\})/g)].map((match) => match.slice(1).join(''))
    : [text];
  return css.join('\n').replace(/\/\*[\s\S]*?\*\//g, '');
}

function physicalIn(style: string): string[] {
  return PHYSICAL.flatMap((pattern) => [...style.matchAll(pattern)].map(([found]) => found.trim()));
}
