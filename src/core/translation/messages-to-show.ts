import {
  knowsLanguage,
  type Layers,
  mergeMessages,
  ownSource,
  textAt,
  wholeSource,
  wordsBehind,
  wordsIn,
  WORDS_LANGUAGE,
} from '#src/core/messages/generator-words.ts';
import type { TranslationBlock } from '#src/core/translation/block.ts';
import { completeMessages } from '#src/core/translation/complete-messages.ts';
import type { Memory } from '#src/core/translation/memory.ts';
import type { MessageStamps } from '#src/core/translation/message-stamps.ts';
import { messageBlocks } from '#src/core/translation/message-text.ts';

/** A language of a campaign, with what the campaign has of a file in it. */
export interface Translated {
  code: string;
  tag: string;
  own: object | undefined;
  sourceStamps: MessageStamps;
  stamps: MessageStamps;
  memory: Memory;
}

/** How a text is shown that is no translation of today’s source: `foreign` in another language, by its code; `older` by the hash of its source. */
export interface ShowWords {
  foreign(text: string, code: string): string;
  older(text: string, hash: string): string;
}

/**
 * How far the campaign’s own part of a file of messages is translated. What the campaign says otherwise than the generator and has not translated yet stands in
 * the generator’s words: as a translation of what these say in the campaign’s language, which has changed since.
 */
export function ownBlocks(layers: Layers, { code, own, tag, ...known }: Translated): TranslationBlock[] {
  const [behind, generic] = [wordsIn(layers, layers.sourceLocale), wordsIn(layers, code)];
  return messageBlocks(ownSource(layers, code), own, { name: layers.name, tag, ...known }).map((block) => {
    const [former, target] = [textAt(behind, block.key), textAt(generic, block.key)];
    if (block.state !== 'missing' || former === undefined || target === undefined) return block;
    return { ...block, target, state: 'outdated', review: 'machine' };
  });
}

/**
 * All messages of a file in a language: the campaign’s, what it has not said the generator’s, and what neither has in the language in the campaign’s source
 * language, or in English.
 */
export function messagesToShow(layers: Layers, translated: Translated, show: ShowWords): object {
  const { code, tag, own } = translated;
  const isSource = code === layers.sourceLocale;
  if (isSource && (layers.words.size === 0 || knowsLanguage(layers.words, code))) return wholeSource(layers);
  const known = wordsIn(layers, code);
  const source = isSource ? (wordsBehind(layers) ?? {}) : ownSource(layers, code);
  const blocks = isSource ? messageBlocks(source, own, { name: layers.name, ...translated }) : ownBlocks(layers, translated);
  const languageOf = (key: string): string => (isSource || isBorrowed(layers, key) ? WORDS_LANGUAGE : layers.sourceLocale);
  const whole = completeMessages(source, own, blocks, tag, (block, text) =>
    block.state === 'missing' ? show.foreign(text, languageOf(block.key)) : show.older(text, block.hash),
  );
  return mergeMessages(known ?? {}, whole as object);
}

/** True for a message that a campaign in a language that the generator doesn’t know has not said itself: it stands in English. */
function isBorrowed(layers: Layers, key: string): boolean {
  if (knowsLanguage(layers.words, layers.sourceLocale) || layers.words.size === 0) return false;
  return textAt(layers.source, key) === undefined && textAt(layers.source, `${key}_other`) === undefined;
}
