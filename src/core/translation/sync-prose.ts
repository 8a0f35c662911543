import { fill } from '#src/core/translation/build-prose.ts';
import { withField } from '#src/core/translation/front.ts';
import type { Memory } from '#src/core/translation/memory.ts';
import type { Prose } from '#src/core/translation/prose.ts';
import { judgeProse, type ProsePair, type ProseState } from '#src/core/translation/prose-text.ts';
import { printStamps, stampOf, type Review, type Stamp } from '#src/core/translation/stamp.ts';
import { aboveComment, isWrittenInto, obsoleteComment, templateIn, translateComment } from '#src/core/translation/template.ts';
import type { TranslationBlock } from '#src/core/translation/block.ts';

/** What a translated page is to be, where that differs from what it is, and what could not be done. */
export interface Synced {
  text: string;
  /** Texts that somebody wrote into a comment, where they would not be shown. */
  insideComments: string[];
}

/** Decides the stamp of a block: `undefined` leaves the one that it has. */
export type Restamp = (block: TranslationBlock) => Stamp | undefined;

/** Stamps what is new or changed: as the work of a person, or of a machine. */
export function stampNew(review: Review): Restamp {
  return ({ hash, target, stamped }) => (stamped || target === undefined ? undefined : stampOf(hash, target, review));
}

/**
 * A translated page brought up to its source: every translation stamped, a comment with the source's text where one is missing, and what
 * has lost its source kept in a comment at the end. The translator's words stay as they are; where nothing is missing, so does every line.
 */
export function syncProse(pair: ProsePair, memory: Memory, restamp: Restamp): Synced {
  const state = judgeProse(pair, memory);
  const written = (pair.target?.comments ?? []).flatMap(({ value }) => {
    const template = templateIn(value);
    return template && isWrittenInto(template) ? [template.text] : [];
  });
  if (written.length > 0) return { text: pair.target!.text, insideComments: written };
  const front = frontOf(pair, state, printStamps(stampsOf(state, restamp)));
  const body = isInStep(pair, state) ? pair.target!.text.slice(pair.target!.bodyStart) : bodyOf(pair, state);
  return { text: `---\n${front}\n---\n${body}`, insideComments: [] };
}

function stampsOf({ fields, blocks, pairing }: ProseState, restamp: Restamp) {
  const stampFor = (block: TranslationBlock): Stamp[] => {
    const stamp = block.state === 'missing' ? undefined : (restamp(block) ?? block.stamp);
    return stamp ? [stamp] : [];
  };
  const named = fields.flatMap((field) => stampFor(field).map((stamp) => [field.key, stamp] as const));
  // In the order of the translation: where a block was moved in the source, the page is written in the source's order.
  return { fields: new Map(named), blocks: pairing.targets.flatMap((_, i) => stampFor(blocks[i]!)) };
}

function frontOf({ target }: ProsePair, { fields }: ProseState, stamps: string): string {
  const before = target?.front.replaceAll('\r\n', '\n') ?? '';
  const lines = missingFields(fields)
    .filter(({ key }) => !new RegExp(`^${key}:`, 'm').test(before))
    .map(({ key }) => `${key}: ""`);
  return withField([before, ...lines].filter((line) => line !== '').join('\n'), 'stamps', stamps);
}

function missingFields(fields: readonly TranslationBlock[]): TranslationBlock[] {
  return fields.filter(({ state }) => state === 'missing');
}

/** True where every block of the source has its translation, in its order, or its comment. */
function isInStep({ source, target }: ProsePair, { pairing, blocks, fields }: ProseState): boolean {
  if (!target || pairing.obsolete.length > 0) return false;
  const above = target.comments.flatMap(({ value }) => templateIn(value) ?? []).filter(({ kind }) => kind === 'above');
  if (above.length !== Math.min(1, missingFields(fields).length)) return false;
  const waiting = target.comments.flatMap(({ value }) => templateIn(value)?.hash ?? []);
  const missing = blocks.filter(({ state }) => state === 'missing').map(({ source: text }) => text);
  const places = pairing.targets.filter((place) => place !== undefined);
  const isOrdered = places.every((place, i) => i === 0 || place > places[i - 1]!);
  return (
    isOrdered &&
    waiting.length === missing.length &&
    source.blocks.length === blocks.length &&
    waitsInPlace(target, { pairing, blocks } as ProseState)
  );
}

/** True where the comments of a page stand between the same blocks as the source texts that they hold. */
function waitsInPlace(target: Prose, { pairing, blocks }: ProseState): boolean {
  const written = [
    ...target.blocks.map(({ start }, i) => ({ start, name: `${i}` })),
    ...target.comments.flatMap(({ start, value }) => {
      const template = templateIn(value);
      return template?.kind === 'translate' ? [{ start, name: template.text }] : [];
    }),
  ].sort((a, b) => a.start - b.start);
  const wanted = blocks.map((block, i) => (pairing.targets[i] === undefined ? templateText(block) : `${pairing.targets[i]}`));
  return written.length === wanted.length && written.every(({ name }, i) => name === wanted[i]);
}

function templateText({ source, kind }: TranslationBlock): string {
  return templateIn(translateComment(source, kind).slice(1, -1))!.text;
}

function bodyOf({ source, target }: ProsePair, { pairing, blocks, fields }: ProseState): string {
  const body = fill(source, (i) => {
    const place = pairing.targets[i];
    return place === undefined ? translateComment(blocks[i]!.source, blocks[i]!.kind) : target!.blocks[place]!.text;
  });
  const kept = [...pairing.obsolete.map((i) => target!.blocks[i]!.text), ...formerlyKept(target)];
  const { definitions, others } = between(source, target);
  const above = missingFields(fields);
  return (
    [...(above.length > 0 ? [aboveComment(above)] : []), body.trim(), ...definitions, ...[...kept, ...others].map(obsoleteComment)].join(
      '\n\n',
    ) + '\n'
  );
}

/** What only the translation has between its blocks: addresses of links, which stay, and components, which are kept in a comment. */
function between(source: Prose, target: Prose | undefined): { definitions: string[]; others: string[] } {
  const known = new Set(linesBetween(source));
  const own = (target ? linesBetween(target) : []).filter((line) => !known.has(line));
  const isDefinition = (line: string): boolean => /^\[[^\]]+\]:/.test(line);
  return { definitions: own.filter(isDefinition), others: own.filter((line) => !isDefinition(line)) };
}

function linesBetween({ text, bodyStart, blocks, comments }: Prose): string[] {
  const taken = [...blocks, ...comments].sort((a, b) => a.start - b.start);
  let at = bodyStart;
  const gaps = taken.map(({ start, end }) => {
    const gap = text.slice(at, start);
    at = Math.max(at, end);
    return gap;
  });
  // Signs of lists, headings and quotations say nothing by themselves.
  return [...gaps, text.slice(at)]
    .flatMap((gap) => gap.split('\n').map((line) => line.trim()))
    .filter((line) => /[\p{L}\p{N}]/u.test(line) && !/^\d+[.)]$/.test(line));
}

function formerlyKept(target: Prose | undefined): string[] {
  return (target?.comments ?? []).flatMap(({ value }) => {
    const template = templateIn(value);
    return template?.kind === 'obsolete' ? [template.text] : [];
  });
}
