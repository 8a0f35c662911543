import type { BlockKind, State, TranslatedText, TranslationBlock } from '#src/core/translation/block.ts';
import { withLead } from '#src/core/translation/lead.ts';
import { printStamp, printStamps, readStamps, stampOf, type Stamps } from '#src/core/translation/stamp.ts';

/** A block of a text as a form shows it: its source, and its translation if there is one. */
export interface FormBlock {
  key: string;
  kind: BlockKind;
  source: string;
  target: string;
  state: State;
  /** The hash by which the translation will know its source; none for what is stamped elsewhere. */
  hash?: string;
  /** The stamp that it has. */
  stamp?: string;
  /** Of an outdated translation, the source from which it was made. */
  former?: string;
}

/** A part of the file to be made: text as it stands, the place of a block (by its number), or that of the stamps. */
export type FormPart = string | BlockPart | 'stamps-of-the-file';

/** The place of a block in its file. */
export interface BlockPart {
  block: number;
  as: 'prose' | 'json';
  /** What stands there while there is no translation. */
  empty: string;
  /** What stands before its further lines. */
  lead?: string;
  /** How the translation is written now, where there are several ways to write it. */
  raw?: string;
}

/** A text as it is written at a place of a file. */
export function writtenAs({ as, lead = '', empty }: BlockPart, text: string): string {
  if (text === '') return empty;
  return as === 'json' ? JSON.stringify(text) : withLead(text, lead);
}

/** The part that holds the stamps. */
export const STAMPS_PART = 'stamps-of-the-file';

/** Everything that a form needs to show a text beside its translation and to make its file. Plain data. */
export interface FormDocument {
  document: string;
  locale: string;
  title: string;
  /** Where the file belongs in the campaign's folder. */
  path: string;
  /** In an entry every block has a name; in a page only its title and description. */
  isEntry: boolean;
  blocks: FormBlock[];
  parts: FormPart[];
}

/** The blocks of a text as a form shows them; a message that counts has one for each of its forms. */
export function formBlocks({ blocks }: Pick<TranslatedText, 'blocks'>, forms: readonly string[]): FormBlock[] {
  return blocks.flatMap((block) => (block.plural ? pluralBlocks(block, forms) : [plainBlock(block)]));
}

function plainBlock({ key, kind, source, target = '', state, hash, stamp, former }: TranslationBlock): FormBlock {
  const known = kind === 'message' ? {} : { hash, ...(stamp && { stamp: printStamp(stamp) }) };
  return { key, kind, source, target, state, ...known, ...(former && { former: former.text }) };
}

function pluralBlocks({ key, kind, plural, state }: TranslationBlock, forms: readonly string[]): FormBlock[] {
  const { source, target } = plural!;
  return forms.map((form) => {
    const own = target[form as 'other'] ?? '';
    const from = source[form as 'other'] ?? source.other ?? '';
    return { key: `${key}_${form}`, kind, source: from, target: own, state: own === '' ? 'missing' : state };
  });
}

/**
 * The file with what somebody wrote in the form, by the number of the block. What they wrote is stamped as the translation of today's source;
 * what they left stays as it was, or keeps its place until somebody translates it.
 */
export function fileFromForm(form: FormDocument, written: ReadonlyMap<number, string>): string {
  const texts = form.blocks.map((block, i) => fitted(block, written.get(i) ?? block.target));
  return form.parts
    .map((part) => {
      if (part === STAMPS_PART) return JSON.stringify(newStamps(form, texts, written));
      if (typeof part === 'string') return part;
      return written.has(part.block) ? writtenAs(part, texts[part.block]!) : (part.raw ?? writtenAs(part, texts[part.block]!));
    })
    .join('');
}

/** A text as its place can hold it: what stands in one line is one line, and a paragraph is one paragraph. */
function fitted({ kind, target }: FormBlock, text: string): string {
  if (text === target) return text;
  const plain = text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  return kind === 'p' || kind === 'table' || kind === 'code' ? plain.replace(/\n[ \t]*\n+/g, '\n') : plain.replace(/\s*\n\s*/g, ' ');
}

function newStamps({ blocks, isEntry }: FormDocument, texts: readonly string[], written: ReadonlyMap<number, string>): string {
  const stamps: Stamps = { fields: new Map(), blocks: [] };
  blocks.forEach(({ key, kind, hash, stamp: known = '' }, i) => {
    if (hash === undefined || texts[i] === '') return;
    const stamp = written.has(i) ? stampOf(hash, texts[i]!, 'person') : readStamps(known).blocks[0];
    if (!stamp) return;
    if (isEntry || kind === 'field') stamps.fields.set(key, stamp);
    else stamps.blocks.push(stamp);
  });
  return printStamps(stamps);
}
