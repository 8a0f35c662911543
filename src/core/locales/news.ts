import type { Phrase, Tell } from '#src/core/checks/words.ts';
import type { Step } from '#src/core/locales/first-steps.ts';
import type { LocaleFile } from '#src/core/locales/schema.ts';

/** Whether the graphics can be drawn in a language: its font is here, or how to bring it, or the letters that it lacks. */
export type FontNews =
  | { state: 'there' | 'unchecked'; font: string }
  | { state: 'missing'; command: string }
  | { state: 'gaps'; letters: string[] }
  | { state: 'unknown' };

/** What is to be said of a language that was added. */
export interface NewsInput {
  code: string;
  locale: LocaleFile;
  files: readonly string[];
  font: FontNews;
  steps: readonly Step[];
  source: string;
  spare?: string;
}

/** What a person reads after adding a language: what was made, whether its font is here, and what to translate first. */
export function newsOf({ code, locale, files, font, steps, source, spare }: NewsInput, tell: Tell): string {
  const { name, english, tag, region, script, numbering, calendars, quotes, direction } = locale;
  const facts = { tag, region, script, digits: numbering, calendars: calendars.join(', '), quotes: quotes.join(' ') };
  const told: Phrase[] = [
    ['locale-add.done', { name, english }],
    ['locale-add.made', { files: files.join(', ') }],
    ['locale-add.facts', { ...facts, direction: tell([direction === 'rtl' ? 'locale-add.right-to-left' : 'locale-add.left-to-right']) }],
    ['locale-add.change-facts', { code }],
    ...(spare === undefined ? [] : [['locale-add.spare-format', { spare, code }] as const]),
  ];
  return [
    told.map(tell).join('\n'),
    fontNews(font, script, tell),
    [tell(['locale-add.first']), ...steps.map((step, i) => stepLines(step, i + 1, tell))].join('\n'),
    `${tell(['locale-add.sync'])}\n  npm run translate -- sync ${code}`,
    tell(['locale-add.fallback', { source }]),
  ].join('\n\n');
}

function fontNews(font: FontNews, script: string, tell: Tell): string {
  if (font.state === 'missing') return `${tell(['locale-add.font-missing'])}\n  ${font.command}`;
  if (font.state === 'unknown') return tell(['locale-add.font-unknown', { script }]);
  if (font.state === 'gaps') return tell(['locale-add.font-gaps', { letters: font.letters.join(' ') }]);
  return tell([font.state === 'there' ? 'locale-add.font-there' : 'locale-add.font-there-unchecked', { font: font.font }]);
}

function stepLines({ what, places, texts, words }: Step, number: number, tell: Tell): string {
  return `${tell(['locale-add.step', { number, what: tell([what]), texts, words }])}\n   ${places.join('\n   ')}`;
}
