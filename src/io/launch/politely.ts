import { setTimeout as wait } from 'node:timers/promises';
import { codeOf, type Ask, type WebAnswer } from './ask-web.ts';

/** A clock that can be waited for: tests have one of their own. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** The time of this machine. */
export const CLOCK: Clock = { now: () => performance.now(), sleep: async (milliseconds) => void (await wait(milliseconds)) };

/** So long after a request to a host has begun, the next one to it may begin. */
const GAP = 1000;
const MOST_RETRIES = 2;
/** For a host that wants more time than that, nobody waits here. */
const LONGEST_WAIT = 60_000;
const BUSY: readonly number[] = [429, 500, 502, 503, 504];
/** What is as it is, however often one asks: no such host, no network, a certificate that is not right. */
const FINAL = /^(ENOTFOUND|EAI_AGAIN|ENETUNREACH|CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME|TOO_MUCH|ERR_INVALID)/;

/**
 * Asks as a guest does: one request at a time to a host, and no two within a second; busy hosts are asked twice more, when they want to be. A host
 * that asks for more patience than a minute is left alone: its answer is given as it is.
 */
export function politely(ask: Ask, clock: Clock = CLOCK): Ask {
  const queues = new Map<string, Promise<unknown>>();
  const last = new Map<string, number>();
  const once: Ask = async (asked) => {
    const { host } = asked.url;
    const since = clock.now() - (last.get(host) ?? -GAP);
    if (since < GAP) await clock.sleep(GAP - since);
    last.set(host, clock.now());
    return ask(asked);
  };
  const again: Ask = async (asked) => {
    for (let retry = 0; ; retry++) {
      const answer = await once(asked).catch((error: unknown) => {
        if (retry >= MOST_RETRIES || FINAL.test(codeOf(error))) throw error;
      });
      if (answer && (retry >= MOST_RETRIES || !BUSY.includes(answer.status))) return answer;
      const pause = answer ? pauseOf(answer, GAP * (retry + 1)) : GAP * (retry + 1);
      if (answer && pause > LONGEST_WAIT) return answer;
      await clock.sleep(pause);
    }
  };
  return (asked) => {
    const { host } = asked.url;
    const turn = (queues.get(host) ?? Promise.resolve()).catch(() => undefined).then(() => again(asked));
    queues.set(
      host,
      turn.catch(() => undefined),
    );
    return turn;
  };
}

/** How long a host asks to be left alone: in seconds, or until a moment. */
function pauseOf({ headers }: WebAnswer, usual: number): number {
  const asked = headers['retry-after'];
  if (asked === undefined) return usual;
  const milliseconds = /^\d+$/.test(asked)
    ? Number(asked) * 1000
    : Date.parse(asked) - Date.parse(headers['date'] ?? new Date().toUTCString());
  return Number.isNaN(milliseconds) ? usual : Math.max(usual, milliseconds);
}
