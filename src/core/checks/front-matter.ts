import { isMap, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { located, MOST_LEVELS, tooDeep, TWICE, type Located } from '#src/core/checks/located.ts';
import type { Problem, Said } from '#src/core/checks/problem.ts';
import type { Phrase } from '#src/core/checks/words.ts';

const QUOTE: Phrase = ['yaml.quote-fix'];

/** What the reader's codes mean for somebody who writes a page. */
const SAID: Record<string, Said> = {
  DUPLICATE_KEY: TWICE,
  TAG_RESOLVE_FAILED: { what: ['yaml.tag'], fix: QUOTE },
  BLOCK_AS_IMPLICIT_KEY: { what: ['yaml.colon'], fix: QUOTE },
  TAB_AS_INDENT: { what: ['yaml.tab'], fix: ['json.tab-fix'] },
  BAD_DQ_ESCAPE: { what: ['json.backslash'], fix: ['json.backslash-fix'] },
  UNEXPECTED_TOKEN: { what: ['yaml.after-quotes'], fix: ['yaml.after-quotes-fix'] },
  MISSING_CHAR: { what: ['yaml.open-quotes'], fix: ['yaml.open-quotes-fix'] },
  BAD_SCALAR_START: { what: ['yaml.sign'], fix: QUOTE },
};

/** A text in quotes as every reader ends it: on its line, and not at a quotation mark that a \ belongs to. */
const ONE_LINE = /^(?:"(?:[^"\\\r\n]|\\[^\r\n])*"|'(?:[^'\r\n]|'')*')$/;

/** What is found at a place of the text, counted in characters. */
type Found = readonly [position: number, said: Said];

/** Reads the front matter of a page, which begins after `offset` lines: fields with a text or a number each, in plain YAML. */
export function readFrontMatter(file: string, text: string, offset: number): Located | Problem[] {
  // The reader of YAML goes down a level with each bracket.
  if (new RegExp(`(?:[[{]\\s*){${MOST_LEVELS}}`).test(text)) return [tooDeep(file)];
  const counter = new LineCounter();
  // Astro's reader knows dates, and refuses tags that it does not know.
  const options = { uniqueKeys: true, stringKeys: true, customTags: ['timestamp' as const], logLevel: 'silent' as const };
  const document = parseDocument(text, { ...options, lineCounter: counter });
  const found = mistakeIn(document) ?? trickIn(document, text);
  if (!found) return located(document, document.toJS(), counter, offset);
  const { line, col } = counter.linePos(found[0]);
  return [{ file, line: line + offset, column: col, ...found[1] }];
}

/** The first mistake: what follows mostly comes from it. */
function mistakeIn({ errors, warnings, contents }: Document.Parsed): Found | undefined {
  const [mistake] = [...errors, ...warnings];
  if (mistake) return [mistake.pos[0], SAID[mistake.code] ?? { what: ['yaml.unreadable'], fix: QUOTE }];
  if (contents === null || isMap(contents)) return undefined;
  return [contents.range[0], { what: ['yaml.no-fields'], fix: ['yaml.no-fields-fix'] }];
}

/** What YAML reads otherwise than people do: comments, which swallow a hashtag, and names for values. */
function trickIn(document: Document.Parsed, text: string): Found | undefined {
  let found: Found | undefined;
  visit(document, {
    Alias: (_, { range }) => void (found ??= [range?.[0] ?? 0, { what: ['yaml.star'], fix: QUOTE }]),
    Node: (_, { anchor, range }) => void (anchor && (found ??= [range?.[0] ?? 0, { what: ['yaml.anchor'], fix: QUOTE }])),
  });
  visit(document, {
    Scalar: (_, { type, range }) => {
      const source = range ? text.slice(range[0], range[1]) : '';
      if (type?.startsWith('QUOTE') && !ONE_LINE.test(source)) found ??= [range![0], SAID['MISSING_CHAR']!];
    },
  });
  const comment = commentIn(document) ? text.search(/(?:^|\s)#/m) : -1;
  return found ?? (comment < 0 ? undefined : [text.indexOf('#', comment), { what: ['yaml.comment'], fix: ['yaml.comment-fix'] }]);
}

function commentIn(document: Document.Parsed): boolean {
  let has = Boolean(document.comment ?? document.commentBefore);
  visit(document, { Node: (_, { comment, commentBefore }) => void (has ||= Boolean(comment ?? commentBefore)) });
  return has;
}
