import { isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';

/**
 * The text of `campaign.json` with one more code at the end of its `locales`: nothing else of the text is changed.
 * The same text where the code is there already; undefined where the text has no such list.
 * @example addToList('{ "locales": ["en", "fr"] }', 'sw') // '{ "locales": ["en", "fr", "sw"] }'
 */
export function addToList(text: string, code: string): string | undefined {
  if (text.startsWith('\uFEFF')) return withMark(addToList(text.slice(1), code));
  const list = localesOf(text);
  if (!list?.range) return undefined;
  const items = list.items.flatMap((item) =>
    isScalar(item) && item.range ? [{ value: item.value, from: item.range[0], to: item.range[1] }] : [],
  );
  if (items.some(({ value }) => value === code)) return text;
  const last = items.at(-1);
  if (!last) return undefined;
  // What stands between the last two, or before the only one, stands before the new one: a space, or a line break with its indentation.
  const before = items.length > 1 ? text.slice(items.at(-2)!.to, last.from) : `,${text.slice(list.range[0] + 1, last.from)}`;
  const gap = /^\s*,\s*$/.test(before) ? before : ', ';
  return `${text.slice(0, last.to)}${gap === ',' ? ', ' : gap}"${code}"${text.slice(last.to)}`;
}

function withMark(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `\uFEFF${text}`;
}

function localesOf(text: string): YAMLSeq | undefined {
  const document = parseDocument(text, { schema: 'json', logLevel: 'silent' });
  const list = isMap(document.contents) ? document.contents.get('locales', true) : undefined;
  return isSeq(list) ? list : undefined;
}
