import { align, likeness } from '#src/core/translation/align.ts';
import type { BlockKind, TranslationBlock } from '#src/core/translation/block.ts';
import { judge } from '#src/core/translation/judge.ts';
import type { Memory } from '#src/core/translation/memory.ts';
import type { Stamp } from '#src/core/translation/stamp.ts';
import { textHash } from '#src/core/translation/text-hash.ts';

/** A block of the source: `hash` is what translations know it by. */
export interface SourceBlock {
  kind: BlockKind;
  text: string;
  hash: string;
}

/** A block of a translation. */
export interface TargetBlock {
  kind: BlockKind;
  text: string;
}

/** For each source block its translation, by its place, and the blocks of the translation that belong to none. */
export interface Pairing {
  /** One for each block of the source, in its order. */
  targets: (number | undefined)[];
  /** The stamp of each block of the translation. */
  stamps: (Stamp | undefined)[];
  /** Places of blocks whose source is no more. */
  obsolete: number[];
}

const SURE = 1000;

/** Texts with less in common than that are two texts, and not two versions of one. */
const LEAST_LIKENESS = 0.2;

/** Finds the translation of each source block: by the stamps first, then by what a block was made from, by its kind and its place. */
export function pairBlocks(
  source: readonly SourceBlock[],
  target: readonly TargetBlock[],
  stamps: readonly Stamp[],
  memory: Memory,
): Pairing {
  const kinds = new Map(source.map(({ hash, kind }) => [hash, kind]));
  const stampOf = attach(target, stamps, kinds, () => likelyPlaces(source, target, stamps, memory));
  if (isInStep(source, stampOf)) return { targets: [...source.keys()], stamps: stampOf, obsolete: [] };
  const known = new Set(kinds.keys());
  const targets: (number | undefined)[] = source.map(() => undefined);
  const numbers = target.map((_, i) => i);
  const score = (block: SourceBlock, i: number): number => belongs(block, target[i]!, stampOf[i], known, memory);
  for (const [s, t] of align(source, numbers, score)) targets[s] = t;
  takeMoved(source, stampOf, targets);
  const used = new Set(targets);
  return { targets, stamps: stampOf, obsolete: numbers.filter((i) => !used.has(i)) };
}

/** True for a translation of today’s source, block by block: most are. */
function isInStep(source: readonly SourceBlock[], stamps: readonly (Stamp | undefined)[]): boolean {
  return source.length === stamps.length && source.every(({ hash }, i) => stamps[i]?.source === hash);
}

/** Gives each block of the translation its stamp: the text that was stamped, or what stands now in its place. */
function attach(
  target: readonly TargetBlock[],
  stamps: readonly Stamp[],
  kinds: ReadonlyMap<string, BlockKind>,
  guess: () => ReadonlyMap<Stamp, number>,
): (Stamp | undefined)[] {
  const exact = sameTexts(target, stamps);
  const found: (Stamp | undefined)[] = target.map(() => undefined);
  for (const [stamp, t] of exact) found[t] = stamp;
  if (exact.size === stamps.length) return found;
  const likely = guess();
  const taken = new Set(exact.values());
  const score = (stamp: Stamp, i: number): number => {
    if (exact.has(stamp) || taken.has(i)) return exact.get(stamp) === i ? SURE : 0;
    const kind = kinds.get(stamp.source);
    const fits = kind === undefined || kind === target[i]!.kind;
    return fits ? 1 + Number(likely.get(stamp) === i) : 0;
  };
  // One that was moved by itself still has its stamp.
  for (const [s, t] of align(stamps, [...target.keys()], score)) found[t] ??= stamps[s]!;
  return found;
}

/**
 * Where a translation that has as many blocks as its source, of the same kinds, should have what was stamped: where the source has it, or
 * what became of it. So a paragraph that changed keeps its stamp, also when a new one stands beside it.
 */
function likelyPlaces(
  source: readonly SourceBlock[],
  target: readonly TargetBlock[],
  stamps: readonly Stamp[],
  memory: Memory,
): Map<Stamp, number> {
  if (source.length !== target.length || source.some(({ kind }, i) => kind !== target[i]!.kind)) return new Map();
  const places = new Map(source.map(({ hash }, s) => [hash, s]));
  const stamped = new Set(stamps.map((stamp) => stamp.source));
  const open = source.map((block, s) => ({ block, s })).filter(({ block }) => !stamped.has(block.hash));
  return new Map(
    stamps.flatMap((stamp) => {
      const place = places.get(stamp.source) ?? mostLike(memory.get(stamp.source)?.text, open);
      return place === undefined ? [] : [[stamp, place] as const];
    }),
  );
}

function mostLike(former: string | undefined, open: readonly { block: SourceBlock; s: number }[]): number | undefined {
  if (former === undefined) return undefined;
  const likes = open.map(({ block, s }) => ({ s, like: likeness(former, block.text) })).sort((a, b) => b.like - a.like);
  return likes[0] && likes[0].like >= LEAST_LIKENESS ? likes[0].s : undefined;
}

/** Where the texts stand that were stamped and have not changed. */
function sameTexts(target: readonly TargetBlock[], stamps: readonly Stamp[]): Map<Stamp, number> {
  const places = new Map<string, number[]>();
  target.forEach(({ text }, t) => {
    const hash = textHash(text);
    const same = places.get(hash);
    if (same) same.push(t);
    else places.set(hash, [t]);
  });
  return new Map(
    stamps.flatMap((stamp) => {
      const place = places.get(stamp.target)?.shift();
      return place === undefined ? [] : [[stamp, place] as const];
    }),
  );
}

function belongs(block: SourceBlock, target: TargetBlock, stamp: Stamp | undefined, known: ReadonlySet<string>, memory: Memory): number {
  if (stamp?.source === block.hash) return SURE;
  if (target.kind !== block.kind || (stamp && known.has(stamp.source))) return 0;
  const former = stamp && memory.get(stamp.source);
  if (!former) return 1;
  const like = likeness(former.text, block.text);
  return like < LEAST_LIKENESS ? 0 : 1 + like;
}

/** A block that was moved in the source still has its translation, where it stood. */
function takeMoved(source: readonly SourceBlock[], stamps: readonly (Stamp | undefined)[], targets: (number | undefined)[]): void {
  source.forEach(({ hash }, s) => {
    if (targets[s] !== undefined) return;
    const moved = stamps.findIndex((stamp, i) => stamp?.source === hash && !targets.includes(i));
    if (moved >= 0) targets[s] = moved;
  });
}

/** The blocks of a text with their translations and how far they agree. `keys` names each block of the source. */
export function judgeBlocks(
  source: readonly SourceBlock[],
  target: readonly TargetBlock[],
  pairing: Pairing,
  memory: Memory,
  keys: readonly string[],
): TranslationBlock[] {
  return source.map(({ kind, text, hash }, s) => {
    const t = pairing.targets[s];
    const translation = t === undefined ? undefined : target[t]!.text;
    const stamp = t === undefined ? undefined : pairing.stamps[t];
    return {
      key: keys[s]!,
      kind,
      source: text,
      hash,
      ...(translation !== undefined && { target: translation }),
      ...judge(hash, translation, stamp, memory),
    };
  });
}
