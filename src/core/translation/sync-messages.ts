import type { TranslationBlock } from '#src/core/translation/block.ts';
import { withValue } from '#src/core/translation/json-edit.ts';
import type { MessageStamps } from '#src/core/translation/message-stamps.ts';
import { formsOf } from '#src/core/translation/message-text.ts';
import { printStamp } from '#src/core/translation/stamp.ts';
import type { Restamp } from '#src/core/translation/sync-prose.ts';

/** A file of messages with an empty text for each that is missing; a language that has no such file gets one. */
export function syncMessages(text: string | undefined, blocks: readonly TranslationBlock[], tag: string): string | undefined {
  // What stands in the generator’s words has its place too, for a translation of the campaign’s own.
  const missing = blocks.filter(({ state, stamp }) => state === 'missing' || (state === 'outdated' && !stamp));
  const keys = missing.flatMap(({ key, plural }) =>
    plural ? formsOf(tag).flatMap((form) => (plural.target[form] === undefined ? [`${key}_${form}`] : [])) : [key],
  );
  const given = text === undefined ? new Set<string>() : keysOf(JSON.parse(text.replace(/^\uFEFF/, '')), '');
  const wanted = keys.filter((key) => !given.has(key));
  if (wanted.length === 0) return text;
  return wanted.reduce((now, key) => withValue(now, key.split('.'), ''), text ?? '{}\n');
}

function keysOf(data: unknown, prefix: string): Set<string> {
  if (typeof data !== 'object' || data === null) return new Set([prefix]);
  return new Set(Object.entries(data).flatMap(([key, value]) => [...keysOf(value, prefix === '' ? key : `${prefix}.${key}`)]));
}

/** The stamps of a language with those of one file of messages brought up to date. */
export function stampMessages(stamps: MessageStamps, name: string, blocks: readonly TranslationBlock[], restamp: Restamp): MessageStamps {
  const own = blocks.flatMap((block) => {
    const stamp = block.state === 'missing' ? undefined : (restamp(block) ?? block.stamp);
    return stamp ? [[block.key, printStamp(stamp)] as const] : [];
  });
  const messages = { ...stamps.messages, [name]: Object.fromEntries(own) };
  return { ...stamps, messages: Object.fromEntries(Object.entries(messages).filter(([, list]) => Object.keys(list).length > 0)) };
}
