import { oncePerEach } from '#src/core/campaign/once-per.ts';
import { PLURAL_FORMS, type Plural, type PluralForm } from '#src/core/translation/exchange/unit.ts';
import type { TranslationBlock } from '#src/core/translation/block.ts';
import { judge } from '#src/core/translation/judge.ts';
import type { Memory } from '#src/core/translation/memory.ts';
import type { MessageStamps } from '#src/core/translation/message-stamps.ts';
import { readSourceOnly, readStamps, sourceHash } from '#src/core/translation/stamp.ts';

/** A message by its dotted key; one that counts has its forms. */
export type Message = { key: string; text: string } | { key: string; forms: Plural };

const FORM = new RegExp(`_(${PLURAL_FORMS.join('|')})$`);

/** The messages of a file, in their order; the forms of one that counts belong together. */
export function messagesIn(data: unknown): Message[] {
  const texts = new Map(flat(data, ''));
  const messages = new Map<string, Message>();
  for (const [key, text] of texts) {
    const form = FORM.exec(key)?.[1] as PluralForm | undefined;
    const base = form && key.slice(0, -form.length - 1);
    if (base === undefined || !texts.has(`${base}_other`)) messages.set(key, { key, text });
    else {
      const found = messages.get(base);
      const forms = found && 'forms' in found ? found.forms : {};
      messages.set(base, { key: base, forms: { ...forms, [form!]: text } });
    }
  }
  return [...messages.values()];
}

function flat(data: unknown, prefix: string): [key: string, text: string][] {
  if (typeof data === 'string') return [[prefix, data]];
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
  return Object.entries(data)
    .filter(([key]) => key !== '$schema')
    .flatMap(([key, value]) => flat(value, prefix === '' ? key : `${prefix}.${key}`));
}

/** All forms of a message that counts, one a line, in the order of CLDR. */
export function formsText(forms: Plural): string {
  return PLURAL_FORMS.flatMap((form) => forms[form] ?? []).join('\n');
}

/** The plural forms that a language has. */
export function formsOf(tag: string): PluralForm[] {
  const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return PLURAL_FORMS.filter((form) => categories.includes(form));
}

/** The forms of a message in a language, or nothing where one of them is missing. */
function wholeForms(forms: Plural, tag: string): string | undefined {
  return formsOf(tag).every((form) => forms[form]) ? formsText(forms) : undefined;
}

/** What is known of a file of messages besides its messages. */
interface KnownOfMessages {
  name: string;
  tag: string;
  sourceStamps: MessageStamps;
  stamps: MessageStamps;
  memory: Memory;
}

/** How far a file of messages is translated. */
export function messageBlocks(
  source: unknown,
  target: unknown,
  { name, tag, sourceStamps, stamps, memory }: KnownOfMessages,
): TranslationBlock[] {
  return blocksOf(source, target, name, tag, sourceStamps, stamps, memory);
}

const blocksOf = oncePerEach(readBlocks);

function readBlocks(
  source: unknown,
  target: unknown,
  name: string,
  tag: string,
  sourceStamps: MessageStamps,
  stamps: MessageStamps,
  memory: Memory,
): TranslationBlock[] {
  const sourceOnly = readSourceOnly(sourceStamps.sourceOnly);
  const own = stamps.messages?.[name];
  const targets = new Map(messagesIn(target).map((message) => [message.key, message]));
  return messagesIn(source).map((message) => {
    const { key } = message;
    const given = targets.get(key);
    const text = 'text' in message ? message.text : formsText(message.forms);
    const translation = 'text' in message ? textIn(given) : wholeForms(formsIn(given), tag);
    const stamp = readStamps(own?.[key]).blocks[0];
    const hash = sourceHash(text, sourceOnly);
    const plural = 'forms' in message && { plural: { source: message.forms, target: formsIn(given) } };
    return {
      key,
      kind: 'message',
      source: text,
      hash,
      ...(translation && { target: translation }),
      ...plural,
      ...judge(hash, translation, stamp, memory),
    };
  });
}

function textIn(message: Message | undefined): string | undefined {
  return message && 'text' in message && message.text !== '' ? message.text : undefined;
}

function formsIn(message: Message | undefined): Plural {
  return message && 'forms' in message ? message.forms : {};
}
