import type { TranslatedText, TranslationBlock } from '#src/core/translation/block.ts';
import type { ExchangeState, ExchangeUnit } from './unit.ts';

/** The texts of a language as translation platforms know them. */
export function unitsOf(texts: readonly TranslatedText[]): ExchangeUnit[] {
  return texts.flatMap(({ document, file, blocks }) => blocks.map((block) => unitOf(block, document, file.endsWith('.mdx'))));
}

function unitOf(block: TranslationBlock, document: string, isPage: boolean): ExchangeUnit {
  const { key, kind, source, target, plural, former } = block;
  const format = kind === 'message' ? 'message' : isPage && kind !== 'field' ? 'markdown' : 'text';
  const texts = plural ? { source: plural.source, target: plural.target } : { source, ...(target !== undefined && { target }) };
  return { document, key, format, ...texts, state: stateOf(block), ...(former && { previous: former.text }) };
}

function stateOf({ state, review }: TranslationBlock): ExchangeState {
  if (state !== 'current') return state;
  return review === 'person' ? 'translated' : review;
}
