import type { BlockKind } from '#src/core/translation/block.ts';
import { textHash } from '#src/core/translation/text-hash.ts';

/** Our comments in a translated page: a block to translate, the title and description to translate, and what has lost its source. */
export interface Template {
  kind: 'translate' | 'above' | 'obsolete';
  /** Of a block to translate, the hash of the source text in the comment. */
  hash?: string;
  text: string;
}

const COMMENT = /^\s*\/\*\s*(?:(translate)\s+([0-9a-f]{8})|(above|obsolete))[ \t]*(?:\r?\n|\s|$)([\s\S]*?)\s*\*\/\s*$/;

/** Reads a comment of ours, without its braces; undefined for any other. */
export function templateIn(value: string): Template | undefined {
  const [, translate, hash, other, text = ''] = COMMENT.exec(value) ?? [];
  if (text.includes('*/')) return undefined;
  if (translate) return { kind: 'translate', hash: hash!, text: opened(text) };
  return other ? { kind: other as 'above' | 'obsolete', text: opened(text) } : undefined;
}

/** True where somebody has written into the comment, in place of the source text: those are words that must not be lost. */
export function isWrittenInto({ kind, hash, text }: Template): boolean {
  return kind === 'translate' && hash !== textHash(text);
}

/** A comment with the source text of a block that is to be translated, to be replaced by the translation. Headings and items keep to their line. */
export function translateComment(text: string, kind: BlockKind): string {
  const isLine = kind === 'li' || kind.startsWith('h');
  const said = isLine ? ` ${closed(text).replace(/\s*\n\s*/g, ' ')} ` : `\n${closed(text)}\n`;
  return `{/* translate ${textHash(text)}${said}*/}`;
}

/** A comment at the top of a page with what its title and description, in front of it, say in the source language. */
export function aboveComment(fields: readonly { key: string; source: string }[]): string {
  return `{/* above\n${fields.map(({ key, source }) => closed(`${key}: ${source}`)).join('\n')}\n*/}`;
}

/** A comment that keeps a translation whose source is no more. */
export function obsoleteComment(text: string): string {
  return `{/* obsolete\n${closed(text)}\n*/}`;
}

// The end of a comment within a comment.
function closed(text: string): string {
  return text.replaceAll('*/', '*\u2060/');
}

function opened(text: string): string {
  return text.replaceAll('*\u2060/', '*/').trim();
}
