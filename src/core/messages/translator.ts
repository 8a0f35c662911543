import { createInstance, type FormatterModule, type TFunction } from 'i18next';
import type { Formats } from '#src/core/locales/formats.ts';
import { isolate } from '#src/core/messages/isolate.ts';

/** Looks up a message: `t('nav.skip')` for the interface, `t('site:hero.title')` for the campaign's own sentences. */
export type Translate = TFunction<['ui', 'site', 'studio', 'share', 'volunteer', 'forms', 'act', 'data', 'editions']>;

/** Messages of one locale: nested objects of strings in i18next JSON v4, by namespace. */
export type Messages = Record<string, unknown>;

/** Names and counts of a large campaign are not all remembered. */
const MOST_KNOWN = 5000;

/**
 * A translator for one locale. Numbers are printed in the locale's digits; texts put into a message are isolated, so that a
 * Latin name can't turn an Arabic sentence around. A missing key throws: the check has named it to the volunteer before.
 */
export function createTranslator(tag: string, messages: Messages, formats: Formats): Translate {
  const i18next = createInstance();
  i18next.use(valueFormatter(formats));
  void i18next.init({
    lng: tag,
    fallbackLng: false,
    ns: Object.keys(messages),
    defaultNS: 'ui',
    resources: { [tag]: messages as Record<string, Record<string, unknown>> },
    initAsync: false,
    returnNull: false,
    interpolation: {
      // Astro escapes what it prints; escaping here too would show &amp; to readers.
      escapeValue: false,
      alwaysFormat: true,
      // No message may call another: a few that call each other twice would never end.
      nestingPrefix: '\u0000',
    },
    parseMissingKeyHandler: (key: string) => {
      throw new Error(`The message “${key}” is missing in locales/${tag}.`);
    },
  });
  const translate = i18next.t as unknown as (...args: unknown[]) => string;
  const known = new Map<string, string>();
  // Most messages stand on every page, with the same values: looked up once.
  const look = (key: string, ...values: unknown[]): string => {
    const asked = values.length === 0 ? key : `${key} ${JSON.stringify(values)}`;
    const found = known.get(asked);
    if (found !== undefined) return found;
    if (known.size >= MOST_KNOWN) known.clear();
    const text = translate(key, ...values);
    known.set(asked, text);
    return text;
  };
  return look as unknown as Translate;
}

/** A value that is in the page's own language: it belongs to the sentence and is not isolated from it. */
export class OwnText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Prints the values of placeholders: numbers in the locale's digits, everything else isolated. */
function valueFormatter(formats: Formats): FormatterModule {
  const format = (value: unknown) => {
    if (value instanceof OwnText) return value.text;
    return typeof value === 'number' ? formats.number(value) : isolate(String(value));
  };
  return { type: 'formatter', init: () => {}, add: () => {}, addCached: () => {}, format };
}
