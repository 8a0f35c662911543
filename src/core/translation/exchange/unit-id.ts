import { PLURAL_FORMS, type PluralForm } from './unit.ts';

/** Which unit an id names. */
export interface UnitName {
  document: string;
  key: string;
  /** The plural form that a unit of XLIFF holds. */
  form?: PluralForm;
  /** The form whose source it shows: the source language lacks this one. */
  borrowed?: PluralForm;
}

/**
 * The context of a PO entry.
 * @example contextOf({ document: 'explainer/the-numbers', key: 'body.0' }) // 'explainer/the-numbers#body.0'
 */
export function contextOf({ document, key }: UnitName): string {
  return `${document.replace(/[%#]/g, (sign) => (sign === '%' ? '%25' : '%23'))}#${key}`;
}

/** The unit that the context of a PO entry names; undefined where it names none. */
export function readContext(context: string): UnitName | undefined {
  const at = context.indexOf('#');
  if (at <= 0) return undefined;
  return { document: context.slice(0, at).replaceAll('%23', '#').replaceAll('%25', '%'), key: context.slice(at + 1) };
}

/** Characters that an id of XML may hold, without the colon, which parts our names. */
const ID_CHARACTER =
  /^[-.\w\u00B7\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0300-\u037D\u037F-\u1FFF\u200C\u200D\u203F\u2040\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}]$/u;

/**
 * The id of a unit in XLIFF. It alone says everything: platforms drop names, files and groups.
 * @example unitId({ document: 'locales/ui', key: 'results', form: 'few', borrowed: 'other' }) // 'locales.ui:results:few:other'
 */
export function unitId({ document, key, form, borrowed }: UnitName): string {
  return [documentId(document), escaped(key), form, borrowed].filter((part) => part !== undefined).join(':');
}

/** The id of a document’s file in XLIFF. */
export function documentId(document: string): string {
  return document
    .split('/')
    .map((part) => escaped(part).replaceAll('.', '_x002E_'))
    .join('.');
}

/** The unit that an id of XLIFF names; undefined where it is none of ours. */
export function readUnitId(id: string): UnitName | undefined {
  const [document, key, form, borrowed, ...more] = id.split(':');
  if (!document || key === undefined || more.length > 0 || ![form, borrowed].every((one) => one === undefined || isForm(one))) {
    return undefined;
  }
  return {
    document: unescaped(document.replaceAll('.', '/')),
    key: unescaped(key),
    ...(form !== undefined && { form: form as PluralForm }),
    ...(borrowed !== undefined && { borrowed: borrowed as PluralForm }),
  };
}

function isForm(text: string): boolean {
  return (PLURAL_FORMS as readonly string[]).includes(text);
}

function escaped(text: string): string {
  const free = text.replace(/_(?=x[\dA-F]{4,6}_)/g, '_x005F_');
  return [...free].map((sign) => (ID_CHARACTER.test(sign) ? sign : codeOf(sign))).join('');
}

function codeOf(sign: string): string {
  return `_x${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}_`;
}

function unescaped(text: string): string {
  return text.replace(/_x([\dA-F]{4,6})_/g, (whole, hex: string) => {
    const code = parseInt(hex, 16);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}
