import type { Formats } from '#src/core/locales/formats.ts';
import type { Locale } from '#src/core/locales/schema.ts';
import type { Translate } from '#src/core/messages/translator.ts';
import { formsOf } from '#src/core/translation/message-text.ts';

/**
 * How a language counts results, by the forms of its plural: the client has no translator, and gets each with a mark where the query ({q}) and the
 * number ({n}) belong.
 */
export function resultForms({ intl }: Pick<Locale, 'intl'>, t: Translate, formats: Pick<Formats, 'number'>): Record<string, string> {
  const rules = new Intl.PluralRules(intl);
  const forms = formsOf(intl).flatMap((form) => {
    const count = Array.from({ length: 1000 }, (_, n) => n).find((n) => rules.select(n) === form);
    if (count === undefined) return [];
    return [[form, t('search.results', { count, query: '{q}' }).replace(formats.number(count), '{n}')] as const];
  });
  return Object.fromEntries(forms);
}
