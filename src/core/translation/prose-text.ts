import { oncePerEach } from '#src/core/campaign/once-per.ts';
import type { TranslatedText, TranslationBlock } from '#src/core/translation/block.ts';
import { FRONT_FIELDS, readFront } from '#src/core/translation/front.ts';
import { judge } from '#src/core/translation/judge.ts';
import type { Memory } from '#src/core/translation/memory.ts';
import { judgeBlocks, pairBlocks, type Pairing, type SourceBlock } from '#src/core/translation/pair-blocks.ts';
import { blockKeys, type Prose } from '#src/core/translation/prose.ts';
import { readSourceOnly, readStamps, sourceHash } from '#src/core/translation/stamp.ts';

/** A page in the source language and in another, both read. */
export interface ProsePair {
  source: Prose;
  /** Undefined where the page is not there in that language. */
  target: Prose | undefined;
}

/** What a page consists of, with its translation: its fields in front, then its blocks. */
export interface ProseState {
  fields: TranslationBlock[];
  blocks: TranslationBlock[];
  pairing: Pairing;
}

/** The blocks of a page in the source language, as they are known to translations. */
export function sourceBlocks(source: Prose): SourceBlock[] {
  const sourceOnly = readSourceOnly(readFront(source.front).sourceOnly);
  return source.blocks.map(({ kind, text }) => ({ kind, text, hash: sourceHash(text, sourceOnly) }));
}

/** How far a page is translated. */
export function judgeProse({ source, target }: ProsePair, memory: Memory): ProseState {
  return stateOf(source, target, memory);
}

const stateOf = oncePerEach((source: Prose, target: Prose | undefined, memory: Memory): ProseState => {
  const [from, to] = [readFront(source.front), readFront(target?.front ?? '')];
  const sourceOnly = readSourceOnly(from.sourceOnly);
  const stamps = readStamps(to.stamps);
  const fields = FRONT_FIELDS.flatMap((key): TranslationBlock[] => {
    const text = from[key];
    if (text === undefined) return [];
    const hash = sourceHash(text, sourceOnly);
    const own = to[key];
    return [{ key, kind: 'field', source: text, hash, ...(own && { target: own }), ...judge(hash, own, stamps.fields.get(key), memory) }];
  });
  const blocks = sourceBlocks(source);
  const pairing = pairBlocks(blocks, target?.blocks ?? [], stamps.blocks, memory);
  return { fields, blocks: judgeBlocks(blocks, target?.blocks ?? [], pairing, memory, blockKeys(blocks)), pairing };
});

/** The state of a page as one of the campaign's texts. */
export function proseText(
  pair: ProsePair,
  memory: Memory,
  text: Pick<TranslatedText, 'document' | 'locale' | 'sourceFile' | 'file'>,
): TranslatedText {
  const { fields, blocks, pairing } = judgeProse(pair, memory);
  const obsolete = pairing.obsolete.map((i) => pair.target!.blocks[i]!.text);
  return { ...text, title: readFront(pair.source.front).title ?? text.document, blocks: [...fields, ...blocks], obsolete };
}
