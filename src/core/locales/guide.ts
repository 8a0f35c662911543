import type { LanguageFacts } from '#src/core/locales/language-facts.ts';
import { pluralForms } from '#src/core/locales/language-facts.ts';
import type { LocaleFile } from '#src/core/locales/schema.ts';
import type { Tell } from '#src/core/checks/words.ts';

/** From so many glossaries on, a term of one alone is left out: it is that language’s own question. */
const MANY = 3;

/**
 * The terms of other languages’ glossaries: what stands in the first column of the tables in their `GUIDE.md`, those of most guides first.
 * @example glossaryTerms(['| English | Français |\n| --- | --- |\n| kill switch (noun) / fault | … | |']) // ['kill switch', 'fault']
 */
export function glossaryTerms(guides: readonly string[]): string[] {
  const known = new Map<string, { term: string; guides: number }>();
  for (const guide of guides) {
    const own = new Map(tableTerms(guide).flatMap(singleTerms).map((term) => [term.toLowerCase(), term])); // prettier-ignore
    for (const [name, term] of own) known.set(name, { term: known.get(name)?.term ?? term, guides: (known.get(name)?.guides ?? 0) + 1 });
  }
  const least = guides.length < MANY ? 1 : 2;
  return [...known.values()]
    .filter((found) => found.guides >= least)
    .sort((a, b) => b.guides - a.guides)
    .map(({ term }) => term);
}

/** “to cut (off), bill / act” are three terms: guides differ in what they put together and explain. */
function singleTerms(cell: string): string[] {
  const terms = cell.replace(/\s*\([^)]*\)/g, '').split(/[,;/،፣、]/);
  return terms.map((term) => term.trim().replace(/^(to|a|an|the) /, '')).filter((term) => term !== '' && !/[|<>]/.test(term));
}

/** The first cells of the rows of a text’s tables, without their heads. */
function tableTerms(text: string): string[] {
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, i) => {
    const isRow = /^\s*\|/.test(line) && !isRule(line) && !isRule(lines[i + 1] ?? '');
    const [, first = ''] = isRow ? line.split(/(?<!\\)\|/) : [];
    return first.trim() === '' ? [] : [first.trim()];
  });
}

function isRule(line: string): boolean {
  return /^\s*\|?[\s:|-]*-[\s:|-]*$/.test(line);
}

/** What a new language’s `GUIDE.md` is made of. */
export interface GuideInput {
  facts: LanguageFacts;
  quotes: LocaleFile['quotes'];
  source: string;
  terms: readonly string[];
}

/** The `GUIDE.md` of a new language: what is known of it, and a glossary to be filled in. */
export function newGuide({ facts, quotes, source, terms }: GuideInput, tell: Tell): string {
  const { english, name, tag, numbering } = facts;
  const forms = pluralForms(facts.tag).map(({ form, numbers }) => `- \`_${form}\`: ${numbers.join(', ')}${numbers.length > 4 ? ' …' : ''}`);
  const digits = new Intl.NumberFormat(facts.intl, { useGrouping: false }).format(1234567890);
  const date = (calendar: string) =>
    new Intl.DateTimeFormat(`${facts.intl}-u-ca-${calendar}-nu-${numbering}`, { dateStyle: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2026, 10, 21),
    );
  const [open, close, inner, end] = quotes as [string, string, string, string];
  const sections = [
    `# ${tell(['locale-add.guide-title', { english, name, tag }])}`,
    tell(['locale-add.guide-intro']),
    `## ${tell(['locale-add.guide-tone'])}`,
    list([tell(['locale-add.guide-tone-address']), tell(['locale-add.guide-tone-gender']), tell(['locale-add.guide-tone-names'])]),
    `## ${tell(['locale-add.guide-glossary'])}`,
    table([source, name, tell(['locale-add.guide-note'])], terms),
    `## ${tell(['locale-add.guide-signs'])}`,
    list([
      `${tell(['locale-add.guide-quotes'])} ${open}…${inner}…${end}…${close}`,
      `${tell(['locale-add.guide-digits'])} ${digits}`,
      `${tell(['locale-add.guide-dates'])} ${facts.calendars.map(date).join('; ')}`,
    ]),
    `## ${tell(['locale-add.guide-plurals'])}`,
    tell(['locale-add.guide-plurals-intro']),
    forms.join('\n'),
  ];
  return `${sections.join('\n\n')}\n`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function table(heads: readonly string[], terms: readonly string[]): string {
  const rows = (terms.length > 0 ? terms : ['']).map((term) => `| ${term} | | |`);
  return [`| ${heads.join(' | ')} |`, '| --- | --- | --- |', ...rows].join('\n');
}
