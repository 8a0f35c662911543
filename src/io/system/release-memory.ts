import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const MEGABYTE = 1024 * 1024;

/** What V8’s `gc` takes. */
interface Collecting {
  type: 'major';
  execution: 'sync';
  /** The last resort takes twice as long, and gives the system what is free. */
  flavor: 'regular' | 'last-resort';
}

let collect: ((how: Collecting) => void) | undefined;
let needed = 0;

/**
 * Frees what this thread no longer uses, where it holds `most` megabytes more than it needed the last time. Node collects late by itself, and not at all in
 * a thread that waits, so that a large campaign would hold twice what it needs.
 */
export function releaseMemory(most: number): void {
  collectIf(most, 'regular');
}

/** The same at the end of a step that needed much: what is free goes back to the system, also what threads have left that ended. */
export function giveMemoryBack(most: number): void {
  collectIf(most, 'last-resort');
}

function collectIf(most: number, flavor: Collecting['flavor']): void {
  if (held() - needed < most * MEGABYTE) return;
  collect ??= collector();
  collect({ type: 'major', execution: 'sync', flavor });
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
