import type { Decided } from '#src/core/checks/decided.ts';
import { dataText, entryStrings, isMessages, messageStrings } from '#src/core/checks/language/data-texts.ts';
import { MOST_FOUND } from '#src/core/checks/language/found.ts';
import { readGlossary } from '#src/core/checks/language/glossary.ts';
import { mannerOf, type Manner, type Manners } from '#src/core/checks/language/manner.ts';
import { pageText } from '#src/core/checks/language/page-text.ts';
import { placedBlocks } from '#src/core/checks/language/placed-blocks.ts';
import { checkText } from '#src/core/checks/language/rules.ts';
import { linesOf, offsetAt, type Lines, type Text } from '#src/core/checks/language/text.ts';
import type { Warning } from '#src/core/checks/language/warning.ts';
import type { Located } from '#src/core/checks/located.ts';

/** What is found in the language of one file, and what the check of all files together needs of it. */
export type DecidedLanguage = Pick<Decided, 'warnings' | 'blocks' | 'glossary'>;

/** Reads the texts of a file that has been decided, each as its language is written. */
export function checkLanguage(file: string, given: string, { located, problems }: Decided, manners: Manners): DecidedLanguage {
  const [top, folder = '', name = ''] = file.split('/');
  if (top === 'locales' && name === 'GUIDE.md') return { glossary: readGlossary(given) };
  if (!located) return {};
  const text = given.replace(/^\uFEFF/, '');
  if (file.endsWith('.mdx')) return problems.length === 0 ? checkPage(file, text, located, mannerOf(manners, name)) : {};
  const strings = isMessages(file)
    ? new Map([[folder, messageStrings(located)]])
    : top === 'content'
      ? entryStrings(located)
      : new Map<string, never>();
  const lines = strings.size > 0 && linesOf(text);
  const warnings = [...strings].flatMap(([language, own]) => {
    const manner = mannerOf(manners, language);
    return manner && lines ? warned(file, dataText(text, located, own, lines), manner, lines) : [];
  });
  return warnings.length > 0 ? { warnings } : {};
}

function checkPage(file: string, text: string, front: Located, manner: Manner | undefined): DecidedLanguage {
  if (!manner) return {};
  const lines = linesOf(text);
  const page = pageText(text, front, lines);
  const warnings = warned(file, page, manner, lines);
  return { ...(warnings.length > 0 && { warnings }), blocks: placedBlocks(page, lines) };
}

const NEAR = 120;

function warned(file: string, text: Text, manner: Manner, lines: Lines): Warning[] {
  const found = checkText(text.text, manner).slice(0, MOST_FOUND);
  return found.map(({ index, what, fix }) => {
    const from = Math.max(0, index - NEAR);
    const near = { text: text.text.slice(from, index + NEAR), index: index - from };
    return { file, ...lines.placeAt(offsetAt(text, index)), what, fix, near };
  });
}
