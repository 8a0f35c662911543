import { availableParallelism } from 'node:os';

/** Works on as many things at once as there are processors, and one more; results keep the order of the things. */
export async function inParallel<Thing, Result>(
  things: readonly Thing[],
  make: (thing: Thing) => Promise<Result>,
  onProgress?: (done: number, total: number) => void,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    while (next < things.length) {
      const place = next++;
      results[place] = await make(things[place]!);
      onProgress?.(++done, things.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
  return results;
}
