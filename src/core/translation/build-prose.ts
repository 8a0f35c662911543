import { FRONT_FIELDS } from '#src/core/translation/front.ts';
import type { Prose } from '#src/core/translation/prose.ts';
import { judgeProse, type ProsePair, type ProseState } from '#src/core/translation/prose-text.ts';
import { withLead } from '#src/core/translation/lead.ts';
import { foreign, older } from '#src/core/translation/marks.ts';
import type { Memory } from '#src/core/translation/memory.ts';
import type { TranslationBlock } from '#src/core/translation/block.ts';

/** A language as pages name it. */
export interface Tongue {
  tag: string;
  direction: 'ltr' | 'rtl';
}

/**
 * The page as the site shows it: the translation where there is one, the source's text in its place where there is none, each marked as what
 * it is. A page that is wholly translated stays as it is written.
 */
export function pageToShow(pair: ProsePair, memory: Memory, source: Tongue): string {
  const state = judgeProse(pair, memory);
  const { target } = pair;
  const isWhole = [...state.fields, ...state.blocks].every((block) => block.state === 'current');
  if (target && isWhole && state.pairing.obsolete.length === 0 && target.comments.length === 0) return target.text;
  const definitions = ownDefinitions(pair).map((line) => `\n\n${line}`);
  return `---\n${frontToShow(state, source)}\n---\n${bodyToShow(pair.source, state, source)}${definitions.join('')}`;
}

/** The addresses of links that only the translation names. */
function ownDefinitions({ source, target }: ProsePair): string[] {
  return target ? ownLines(source, target).filter((line) => DEFINITION.test(line)) : [];
}

/** The address of a link, on a line of its own. */
export const DEFINITION = /^\[[^\]]+\]:/;

/** The lines between the blocks of a translation that its source does not have. */
export function ownLines(source: Prose, target: Prose): string[] {
  const known = new Set(linesBetween(source));
  return linesBetween(target).filter((line) => !known.has(line));
}

function linesBetween({ text, bodyStart, blocks, comments }: Prose): string[] {
  const taken = [...blocks, ...comments].sort((a, b) => a.start - b.start);
  let at = bodyStart;
  const gaps = taken.map(({ start, end }) => {
    const gap = text.slice(at, start);
    at = Math.max(at, end);
    return gap;
  });
  // Signs of lists, headings and quotations say nothing by themselves.
  return [...gaps, text.slice(at)]
    .flatMap((gap) => gap.split('\n').map((line) => line.trim()))
    .filter((line) => /[\p{L}\p{N}]/u.test(line) && !/^\d+[.)]$/.test(line));
}

function frontToShow({ fields }: ProseState, source: Tongue): string {
  return FRONT_FIELDS.flatMap((key) => {
    const field = fields.find((found) => found.key === key);
    return field ? [`${key}: ${JSON.stringify(shown(field, source, ''))}`] : [];
  }).join('\n');
}

function shown(block: TranslationBlock, { tag, direction }: Tongue, space: string): string {
  if (block.state === 'missing') return foreign(block.source, tag, direction, space);
  return block.state === 'outdated' ? older(block.target!, block.hash, space) : block.target!;
}

function bodyToShow(source: Prose, { blocks }: ProseState, tongue: Tongue): string {
  return fill(source, (i) => {
    const block = blocks[i]!;
    if (block.kind !== 'table' && block.kind !== 'code') return shown(block, tongue, ' ');
    if (block.state === 'missing') return wrapped(`<Original lang="${tongue.tag}" dir="${tongue.direction}">`, block.source, '</Original>');
    return block.state === 'outdated' ? wrapped(`<Older of="${block.hash}">`, block.target!, '</Older>') : block.target!;
  });
}

/** Only what stands on lines of its own can be wrapped; a table can't be marked within. */
function wrapped(open: string, text: string, close: string): string {
  return `${open}\n\n${text}\n\n${close}`;
}

/** The source's text with each of its blocks replaced: everything between them stays, such as signs of lists, components and definitions. */
export function fill(source: Prose, replacement: (block: number) => string): string {
  let at = source.bodyStart;
  const parts = source.blocks.map(({ start, end, lead }, i) => {
    const between = source.text.slice(at, start);
    at = end;
    return between + withLead(replacement(i), lead);
  });
  return parts.join('') + source.text.slice(at);
}
