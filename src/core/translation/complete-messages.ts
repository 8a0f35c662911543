import type { Plural } from '#src/core/translation/exchange/unit.ts';
import type { TranslationBlock } from '#src/core/translation/block.ts';
import { formsOf } from '#src/core/translation/message-text.ts';

/** What is shown for a message: `text` is the translation, or the source's text where there is none. */
export type ShowMessage = (block: TranslationBlock, text: string) => string;

/** A file of messages with every message that the source has; each plural in all the forms of the language. */
export function completeMessages(
  source: unknown,
  target: unknown,
  blocks: readonly TranslationBlock[],
  tag: string,
  show: ShowMessage,
): unknown {
  const whole = structuredClone(typeof target === 'object' && target !== null ? target : {}) as Record<string, unknown>;
  for (const block of blocks) {
    if (block.state === 'current') continue;
    if (block.plural) putForms(whole, block, tag, show);
    else put(whole, block.key, show(block, block.target ?? block.source));
  }
  return inOrderOf(source, whole);
}

/** A form that is missing is filled with another of the translation, or else with the source's. */
function putForms(messages: Record<string, unknown>, block: TranslationBlock, tag: string, show: ShowMessage): void {
  const { source, target }: { source: Plural; target: Plural } = block.plural!;
  for (const form of formsOf(tag)) {
    const own = target[form] || target.other || Object.values(target).find((text) => text !== '');
    const isOwn = own !== undefined && block.state === 'missing';
    put(messages, `${block.key}_${form}`, isOwn ? own : show(block, own ?? source[form] ?? source.other ?? ''));
  }
}

function put(messages: Record<string, unknown>, key: string, text: string): void {
  const path = key.split('.');
  const last = path.pop()!;
  let group = messages;
  for (const step of path) {
    const inner = Object.hasOwn(group, step) ? group[step] : undefined;
    group = (typeof inner === 'object' && inner !== null ? inner : (group[step] = {})) as Record<string, unknown>;
  }
  group[last] = text;
}

/** Messages in the order in which the source has them; menus and lists are made of groups of messages. */
function inOrderOf(source: unknown, whole: Record<string, unknown>): Record<string, unknown> {
  if (typeof source !== 'object' || source === null) return whole;
  const order = Object.keys(source);
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const sorted = Object.entries(whole).sort(([a], [b]) => place(a) - place(b));
  return Object.fromEntries(
    sorted.map(([key, value]) => [
      key,
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? inOrderOf((source as Record<string, unknown>)[key], value as Record<string, unknown>)
        : value,
    ]),
  );
}
