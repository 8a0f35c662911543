import type { Decided } from '#src/core/checks/decided.ts';
import { dataText, entryStrings, isMessages, messageStrings, type DataString } from '#src/core/checks/language/data-texts.ts';
import { MOST_FOUND, type Found } from '#src/core/checks/language/found.ts';
import { readGlossary } from '#src/core/checks/language/glossary.ts';
import { mannerOf, type Manner, type Manners } from '#src/core/checks/language/manner.ts';
import { pageText } from '#src/core/checks/language/page-text.ts';
import { pageProse } from '#src/core/checks/language/page-prose.ts';
import { checkText } from '#src/core/checks/language/rules.ts';
import { joined, linesOf, offsetAt, type Lines, type Text } from '#src/core/checks/language/text.ts';
import type { Warning } from '#src/core/checks/language/warning.ts';
import type { Located } from '#src/core/checks/located.ts';

/** What is found in the language of one file, and what the check of all files together needs of it. */
export type DecidedLanguage = Pick<Decided, 'warnings' | 'prose' | 'glossary'>;

/** Reads the texts of a file that has been decided, each as its language is written. */
export function checkLanguage(file: string, given: string, { located, problems }: Decided, manners: Manners): DecidedLanguage {
  const [top, folder = '', name = ''] = file.split('/');
  if (top === 'locales' && name === 'GUIDE.md') return { glossary: readGlossary(given) };
  if (!located) return {};
  const text = given.replace(/^\uFEFF/, '');
  if (file.endsWith('.mdx')) return problems.length === 0 ? checkPage(file, text, located, mannerOf(manners, name)) : {};
  const strings = isMessages(file) ? [[folder, messageStrings(located)] as const] : top === 'content' ? entryStrings(located) : [];
  const warnings = [...strings].flatMap(([language, own]) => {
    const manner = mannerOf(manners, language);
    return manner ? checkStrings(file, text, located, own, manner) : [];
  });
  return warnings.length > 0 ? { warnings } : {};
}

/** Where nothing is found, as in most files, no places are needed. */
function checkStrings(file: string, text: string, located: Located, strings: readonly DataString[], manner: Manner): Warning[] {
  const found = checkText(joined(strings.map(({ value }) => value)), manner);
  if (found.length === 0) return [];
  const lines = linesOf(text);
  return warned(file, dataText(text, located, strings, lines), lines, found);
}

function checkPage(file: string, text: string, front: Located, manner: Manner | undefined): DecidedLanguage {
  if (!manner) return {};
  const lines = linesOf(text);
  const page = pageText(text, front, lines);
  const warnings = warned(file, page, lines, checkText(page.text, manner));
  return { ...(warnings.length > 0 && { warnings }), prose: pageProse(page, lines) };
}

const NEAR = 120;

function warned(file: string, text: Text, lines: Lines, found: readonly Found[]): Warning[] {
  return found.slice(0, MOST_FOUND).map(({ index, what, fix }) => {
    const from = Math.max(0, index - NEAR);
    const near = { text: text.text.slice(from, index + NEAR), index: index - from };
    return { file, ...lines.placeAt(offsetAt(text, index)), what, fix, near };
  });
}
