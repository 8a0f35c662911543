import { pluralRule } from './plural-forms.ts';
import { poString } from './po-string.ts';
import { tagOf } from './same-language.ts';
import type { ExchangeHead } from './exchange-file.ts';

/** What the header of a PO file says. */
export interface PoHeader {
  head: Partial<ExchangeHead>;
  /** The value of `Plural-Forms`. */
  plurals?: string;
}

/** The header entry of a PO file. There is no date in it: the same texts give the same bytes. */
export function writePoHeader({ project, source, target }: ExchangeHead): string {
  const fields = [
    `Project-Id-Version: ${inLine(project)}`,
    `Language: ${target.replaceAll('-', '_')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    `Plural-Forms: ${pluralRule(target).header}`,
    `X-Source-Language: ${source}`,
    `X-Campaign: ${inLine(project)}`,
  ];
  return `msgid ""\nmsgstr ${poString(fields.map((field) => `${field}\n`).join(''))}\n`;
}

/** Reads a header. Where several were merged, the first of each field counts. */
export function readPoHeader(text: string): PoHeader {
  const fields = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s*([\w-]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    if (name && value && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value);
  }
  const source = tagOf(fields.get('x-source-language'));
  const target = tagOf(fields.get('language'));
  const project = fields.get('x-campaign');
  const plurals = fields.get('plural-forms');
  return {
    head: { ...(project !== undefined && { project }), ...(source && { source }), ...(target && { target }) },
    ...(plurals !== undefined && { plurals }),
  };
}

function inLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
