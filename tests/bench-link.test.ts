// The link that `npm run bench -- reader` emulates, on a clock that the test moves.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Flow } from '../bench/reader/link/flow.ts';
import { Turns, urgencyOf } from '../bench/reader/link/turns.ts';
import { Wire } from '../bench/reader/link/wire.ts';

const SEGMENT = 1_460;
const now = () => Date.now();

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

/** When data arrives that is written at once, to the millisecond, and how much of it each time. */
async function arrivals(bytes: number, kilobits: number, roundTrip = 400): Promise<[number, number][]> {
  const found: [number, number][] = [];
  const start = now();
  const flow = new Flow({ wire: new Wire(kilobits, now), roundTrip, now }, (data) => found.push([now() - start, data.length]));
  flow.open();
  flow.write(Buffer.alloc(bytes), () => {});
  await vi.advanceTimersByTimeAsync(60_000);
  return found;
}

test('bits leave one after the other: a full packet takes 30 ms at 400 kbit/s, and 240 ms at 50', async () => {
  expect(await arrivals(3 * SEGMENT, 400)).toEqual([230, 260, 290].map((at) => [at, SEGMENT]));
  expect(await arrivals(2 * SEGMENT, 50)).toEqual([440, 680].map((at) => [at, SEGMENT]));
});

test('two connections share the wire', async () => {
  const wire = new Wire(400, now);
  const times: number[] = [];
  for (let i = 0; i < 2; i++) {
    const flow = new Flow({ wire, roundTrip: 400, now }, () => times.push(now()));
    flow.open();
    flow.write(Buffer.alloc(SEGMENT), () => {});
  }
  await vi.advanceTimersByTimeAsync(1_000);
  expect(times).toEqual([230, 260]);
});

test('ten packets go in the first round trip, twenty in the next, forty in the one after', async () => {
  const found = await arrivals(70 * SEGMENT, 1_000_000);
  const rounds = Map.groupBy(found, ([at]) => Math.round(at / 400));
  expect([...rounds.values()].map(({ length }) => length)).toEqual([10, 20, 40]);
});

test('what is written in pieces arrives whole and in order', async () => {
  const found: Buffer[] = [];
  const flow = new Flow({ wire: new Wire(400, now), roundTrip: 400, now }, (data) => found.push(data));
  flow.write(Buffer.from('ሰላም '), () => {});
  flow.write(Buffer.from('مرحبا'), () => {});
  flow.open();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(Buffer.concat(found).toString()).toBe('ሰላም مرحبا');
});

test('the most urgent answer goes first, and those alike as they came', async () => {
  const sent: string[] = [];
  const turns = new Turns();
  for (const [name, priority] of [['script'], ['picture', 'u=5, i'], ['style', 'u=0'], ['second script']] as const)
    turns.add(urgencyOf(priority), async () => void sent.push(name));
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  await expect.poll(() => sent).toEqual(['style', 'script', 'second script', 'picture']);
});
