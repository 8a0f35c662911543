import { DEFINITION, fill, ownLines } from '#src/core/translation/build-prose.ts';
import { withField } from '#src/core/translation/front.ts';
import type { Memory } from '#src/core/translation/memory.ts';
import { readProse, type Prose } from '#src/core/translation/prose.ts';
import { judgeProse, type ProsePair, type ProseState } from '#src/core/translation/prose-text.ts';
import { printStamps, stampOf, type Review, type Stamp } from '#src/core/translation/stamp.ts';
import { aboveComment, isWrittenInto, obsoleteComment, templateIn, translateComment } from '#src/core/translation/template.ts';
import { textHash } from '#src/core/translation/text-hash.ts';
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
  const written = (pair.target?.comments ?? []).flatMap(({ value }) => {
    const template = templateIn(value);
    return template && isWrittenInto(template) ? [template.text] : [];
  });
  if (written.length > 0) return { text: pair.target!.text, insideComments: written };
  return { text: settled(pair, memory, restamp, MOST_ROUNDS), insideComments: [] };
}

/** Where a source says the same twice, one of its translations can find a better place once the others have theirs. */
const MOST_ROUNDS = 3;

function settled(pair: ProsePair, memory: Memory, restamp: Restamp, rounds: number): string {
  const state = judgeProse(pair, memory);
  const front = frontOf(pair, state, printStamps(stampsOf(state, restamp)));
  const isDone = isInStep(pair, state);
  const body = isDone ? pair.target!.text.slice(pair.target!.bodyStart) : bodyOf(pair, state);
  const text = withLineEnds(`---\n${front}\n---\n${body}`, pair);
  const target = isDone || rounds === 1 ? undefined : readProse(text);
  return target ? settled({ source: pair.source, target }, memory, restamp, rounds - 1) : text;
}

/** A file keeps the ends of lines that it has; those of Windows would else be mixed with ours. */
function withLineEnds(text: string, { source, target }: ProsePair): string {
  return /\r\n/.test((target ?? source).text) ? text.replace(/\r?\n/g, '\r\n') : text.replaceAll('\r\n', '\n');
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
      return template?.kind === 'translate' ? [{ start, name: textHash(template.text) }] : [];
    }),
  ].sort((a, b) => a.start - b.start);
  const wanted = blocks.map((block, i) => (pairing.targets[i] === undefined ? textHash(block.source) : `${pairing.targets[i]}`));
  return written.length === wanted.length && written.every(({ name }, i) => name === wanted[i]);
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
  const own = target ? ownLines(source, target) : [];
  return { definitions: own.filter((line) => DEFINITION.test(line)), others: own.filter((line) => !DEFINITION.test(line)) };
}

function formerlyKept(target: Prose | undefined): string[] {
  return (target?.comments ?? []).flatMap(({ value }) => {
    const template = templateIn(value);
    return template?.kind === 'obsolete' ? [template.text] : [];
  });
}
