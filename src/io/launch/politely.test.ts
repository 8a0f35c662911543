import { expect, test } from 'vitest';
import type { Asked, WebAnswer } from './ask-web.ts';
import { politely, type Clock } from './politely.ts';

/** A clock that is only as late as somebody has waited. */
function tamedClock(): Clock & { time: number } {
  return {
    time: 0,
    now() {
      return this.time;
    },
    async sleep(milliseconds) {
      this.time += milliseconds;
      await Promise.resolve();
    },
  };
}

/** A host that answers in turn what is told, and notes when it was asked. */
function host(clock: { time: number }, answers: (Partial<WebAnswer> | string)[]) {
  const times: number[] = [];
  let busy = 0;
  const ask = async (_: Asked): Promise<WebAnswer> => {
    times.push(clock.time);
    expect(++busy).toBe(1);
    await Promise.resolve();
    busy--;
    const answer = answers[Math.min(times.length, answers.length) - 1]!;
    if (typeof answer === 'string') throw Object.assign(new Error(answer), { code: answer });
    return { status: 200, headers: {}, body: Buffer.alloc(0), ...answer };
  };
  return { ask, times };
}

const page = (path: string): Asked => ({ method: 'HEAD', url: new URL(path, 'https://trees.africa') });

test('a host is asked for one thing at a time, and never twice within a second', async () => {
  const clock = tamedClock();
  const { ask, times } = host(clock, [{}]);
  const polite = politely(ask, clock);
  await Promise.all(['a', 'b', 'c'].map((path) => polite(page(path))));
  expect(times).toEqual([0, 1000, 2000]);
});

test.each<[string, (Partial<WebAnswer> | string)[], number[]]>([
  ['a busy host is asked twice more, with longer pauses', [{ status: 503 }], [0, 1000, 3000]],
  ['a host says when it wants to be asked again', [{ status: 429, headers: { 'retry-after': '20' } }, {}], [0, 20_000]],
  [
    '… or until which moment',
    [{ status: 429, headers: { date: 'Fri, 27 Nov 2026 10:00:00 GMT', 'retry-after': 'Fri, 27 Nov 2026 10:00:30 GMT' } }, {}],
    [0, 30_000],
  ],
  ['a host that wants an hour is left alone', [{ status: 429, headers: { 'retry-after': '3600' } }], [0]],
  ['a line that broke is tried again', ['ECONNRESET', {}], [0, 1000]],
  ['what is gone is gone', [{ status: 404 }], [0]],
])('%s', async (_, answers, wanted) => {
  const clock = tamedClock();
  const { ask, times } = host(clock, answers);
  await politely(ask, clock)(page('a'));
  expect(times).toEqual(wanted);
});

test('a host that does not exist is asked once, one that never answers three times', async () => {
  for (const [code, number] of [
    ['ENOTFOUND', 1],
    ['TIMEOUT', 3],
  ] as const) {
    const clock = tamedClock();
    const { ask, times } = host(clock, [code]);
    await expect(politely(ask, clock)(page('a'))).rejects.toMatchObject({ code });
    expect(times).toHaveLength(number);
  }
});
