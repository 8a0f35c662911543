import { isNode, parseDocument } from 'yaml';
import type { TranslatedText } from '#src/core/translation/block.ts';
import {
  formBlocks,
  STAMPS_PART,
  writtenAs,
  type BlockPart,
  type FormBlock,
  type FormDocument,
  type FormPart,
} from '#src/core/translation/form-document.ts';
import { withLead } from '#src/core/translation/lead.ts';
import { readProse } from '#src/core/translation/prose.ts';
import { translateComment } from '#src/core/translation/template.ts';

/** A part of a file that a form replaces. */
interface Place {
  start: number;
  end: number;
  part: FormPart;
}

type Described = Pick<TranslatedText, 'document' | 'locale' | 'title' | 'file' | 'blocks'>;

/** What a form needs of a page; `synced` is its translation with a comment for each block that is missing, in the order of the source. */
export function pageForm(text: Described, synced: string): FormDocument | undefined {
  const prose = readProse(synced);
  const blocks = formBlocks(text, []);
  if (!prose) return undefined;
  const waiting = prose.comments.filter(({ value }) => /^\s*\/\*\s*translate/.test(value));
  const body = [...prose.blocks, ...waiting].sort((a, b) => a.start - b.start);
  const fields = blocks.filter(({ kind }) => kind === 'field');
  if (body.length !== blocks.length - fields.length) return undefined;
  const inBody = body.map(({ start, end, lead }, i): Place => {
    const block = blocks[fields.length + i]!;
    const empty = withLead(translateComment(block.source, block.kind), lead);
    const part: BlockPart = { block: fields.length + i, as: 'prose', empty, ...(lead && { lead }) };
    return { start, end, part: asItStands(part, block, synced.slice(start, end)) };
  });
  const above = prose.comments
    .filter(({ value }) => /^\s*\/\*\s*above/.test(value))
    .map(({ start, end }): Place => ({ start, end: end + 2, part: '' }));
  return {
    ...described(text),
    isEntry: false,
    blocks,
    parts: partsOf(synced, [...inFront(synced, prose.front, fields), ...above, ...inBody]),
  };
}

function described({ document, locale, title, file }: Described): Pick<FormDocument, 'document' | 'locale' | 'title' | 'path'> {
  return { document, locale, title, path: file };
}

/** Notes how a translation is written, where the form would write it otherwise: what nobody touches must stay. */
function asItStands(part: BlockPart, { target }: FormBlock, raw: string): BlockPart {
  return target === '' || writtenAs(part, target) === raw ? part : { ...part, raw };
}

/** The fields in front of a page; without stamps yet, these get a line of their own. */
function inFront(text: string, front: string, fields: readonly FormBlock[]): Place[] {
  const offset = text.indexOf(front);
  const end = offset + front.length;
  const places = fields.flatMap(({ key }, block): Place[] => {
    const part: BlockPart = { block, as: 'json', empty: '""' };
    const place = valueIn(front, key);
    if (!place)
      return [
        { start: end, end, part: `\n${key}: ` },
        { start: end, end, part },
      ];
    const [start, stop] = place.map((at) => at + offset) as [number, number];
    return [{ start, end: stop, part: asItStands(part, fields[block]!, text.slice(start, stop)) }];
  });
  const stamps = /^stamps:[ \t]*(.*)$/m.exec(front);
  if (!stamps) return [...places, { start: end, end, part: '\nstamps: ' }, { start: end, end, part: STAMPS_PART }];
  const start = offset + stamps.index + stamps[0].length - stamps[1]!.length;
  return [...places, { start, end: start + stamps[1]!.length, part: STAMPS_PART }];
}

/** Where the value of a field stands in front matter; it may go on over several lines. */
function valueIn(front: string, key: string): [start: number, end: number] | undefined {
  const node: unknown = parseDocument(front, { schema: 'core', logLevel: 'silent' }).get(key, true);
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  return [start, start + front.slice(start, end).trimEnd().length];
}

/** What a form needs of a file of data; `synced` has a place for every text: those of `at`, and the one of the stamps. */
export function dataForm(
  text: Described,
  synced: string,
  { at, forms, stampsAt }: { at: (key: string) => string[]; forms: readonly string[]; stampsAt?: string[] },
): FormDocument | undefined {
  const data = parseDocument(synced, { schema: 'json', logLevel: 'silent' });
  const range = (path: readonly string[]): { start: number; end: number } | undefined => {
    const node: unknown = data.getIn(path.map(numbered), true);
    return isNode(node) && node.range ? { start: node.range[0], end: node.range[1] } : undefined;
  };
  const blocks = formBlocks(text, forms);
  const places = blocks.map((own, block) => {
    const place = range(at(own.key));
    const part: BlockPart = { block, as: 'json', empty: '""' };
    return { ...place, part: place ? asItStands(part, own, synced.slice(place.start, place.end)) : part };
  });
  const stamps = stampsAt ? [{ ...range(stampsAt), part: STAMPS_PART as FormPart }] : [];
  const all = [...places, ...stamps];
  if (all.some(({ start }) => start === undefined)) return undefined;
  return { ...described(text), isEntry: stampsAt !== undefined, blocks, parts: partsOf(synced, all as Place[]) };
}

function numbered(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step;
}

function partsOf(text: string, places: readonly Place[]): FormPart[] {
  const sorted = [...places].sort((a, b) => a.start - b.start);
  let at = 0;
  const parts = sorted.flatMap(({ start, end, part }) => {
    const before = text.slice(at, start);
    at = Math.max(at, end);
    return [before, part];
  });
  return [...parts, text.slice(at)].filter((part) => part !== '');
}
