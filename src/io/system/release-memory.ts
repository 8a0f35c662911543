import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

const MEGABYTE = 1024 * 1024;

/** What V8’s `gc` takes: `last-resort` also gives the system what is free, which a thread that works on would only ask for again. */
const HOW = { type: 'major', execution: 'sync', flavor: isMainThread ? 'last-resort' : 'regular' } as const;

let collect: ((how: typeof HOW) => void) | undefined;
let needed = 0;

/**
 * Gives back what this thread no longer uses, where it holds `most` megabytes more than it needed the last time. Node collects late by itself, and not at
 * all in a thread that waits, so that a large campaign would hold twice what it needs.
 */
export function releaseMemory(most: number): void {
  if (held() - needed < most * MEGABYTE) return;
  collect ??= collector();
  collect(HOW);
  needed = held();
}

/** The bytes of a thread's heap and of what lies beside it. */
function held(): number {
  const { used_heap_size: heap, external_memory: beside } = getHeapStatistics();
  return heap + beside;
}

function collector(): NonNullable<typeof collect> {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as NonNullable<typeof collect>;
}
