import { expect, test } from 'vitest';
import { tellIn } from '#src/core/checks/words.ts';
import { contrast, contrastProblems } from './colour.ts';

const night = { id: 'night', background: '#1b1036', pattern: '#33236b', text: '#fffbf2', accent: '#ffd028', onAccent: '#1b1036' };

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('a colourway that everyone can read has no problem', () => {
  expect(
    contrastProblems(
      night,
      [
        ['text', 'background'],
        ['onAccent', 'accent'],
      ],
      'content/campaign.json',
    ),
  ).toEqual([]);
});

test('text that is too faint is a problem that names the colourway and both colours', () => {
  const [problem, ...others] = contrastProblems({ ...night, text: '#6b5a9e' }, [['text', 'background']], 'content/campaign.json');
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ file: 'content/campaign.json', line: 1, column: 1 });
  expect([problem!.what, problem!.fix].map(tellIn('en'))).toEqual([
    'In the colourway “night”, text (#6b5a9e) on background (#1b1036) has a contrast of 3.05; people with low vision need 4.5.',
    'Make text or background of “night” lighter or darker.',
  ]);
});
