import type { TranslationBlock } from '#src/core/translation/block.ts';
import type { Memory } from '#src/core/translation/memory.ts';
import type { Stamp } from '#src/core/translation/stamp.ts';
import { textHash } from '#src/core/translation/text-hash.ts';

type Judged = Pick<TranslationBlock, 'state' | 'review' | 'by' | 'on' | 'stamped' | 'stamp' | 'former'>;

/**
 * How far a translation agrees with its source. Without a stamp it is taken as just written. One that was changed since the stamp was set
 * is taken as translated anew: whoever changed it had the source before their eyes, and is asked to confirm it by stamping.
 */
export function judge(hash: string, target: string | undefined, stamp: Stamp | undefined, memory: Memory): Judged {
  if (target === undefined || target.trim() === '') return { state: 'missing', review: 'person', stamped: true };
  if (!stamp) return { state: 'current', review: 'person', stamped: false };
  const isTouched = stamp.target !== textHash(target);
  const { review, by, on } = isTouched ? ({ review: 'person' } as const) : stamp;
  const behind = { review, by, on, stamp };
  if (stamp.source === hash) return { state: 'current', stamped: !isTouched, ...behind };
  if (isTouched) return { state: 'current', stamped: false, ...behind };
  return { state: 'outdated', stamped: true, ...behind, former: memory.get(stamp.source) };
}
