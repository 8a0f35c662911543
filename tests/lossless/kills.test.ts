// Whole builds, ended by kill -9 at fifty places: what is published is the old site or the new one, and the next build needs no cleaning.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SampleSite } from '../sample-site.ts';
import { Room, twoVersions, type Versions } from './room.ts';

const POINTS = 30;
const LAST = 12;
const MOMENTS = 8;
/** A build that is let through, after so many that were ended. */
const EACH = 10;
const HOUR = 3_600_000;

describe.skipIf(process.env['ALTAVEU_DEEP'] !== '1')('a build that is ended', () => {
  const sample = new SampleSite('lossless-kills');
  let room: Room;
  let versions: Versions;
  let changes = 0;
  let lasts = 0;
  let shown = 1;
  let ended = 0;

  beforeAll(async () => {
    await sample.write();
    room = await Room.open();
    versions = await twoVersions(room, sample.campaign);
    const countTo = join(room.work, 'count');
    const begun = performance.now();
    await room.build(versions.campaigns[1], { fault: { countTo } });
    lasts = performance.now() - begun;
    changes = Number(await readFile(countTo, 'utf8'));
  }, HOUR);

  afterAll(() => room.remove());

  /** What is published now: the first version or the second, never anything else. */
  async function look(): Promise<void> {
    shown = versions.sites.indexOf(await room.published());
    expect(shown).toBeGreaterThanOrEqual(0);
  }

  /** From time to time a build is let through, and it makes exactly what an undisturbed one makes. */
  async function nextBuild(): Promise<void> {
    if (++ended % EACH !== 0) return;
    const { code, said } = await room.build(versions.campaigns[1 - shown]!);
    expect([code, said]).toEqual([0, said]);
    const wanted = 1 - shown;
    await look();
    expect(shown).toBe(wanted);
  }

  const spread = Array.from({ length: POINTS }, (_, i) => [`change ${i + 1}/${POINTS} of the disk`, (i + 1) / (POINTS + 1)] as const);
  test.each(spread)('at %s', { timeout: HOUR }, async (_, part) => {
    const { signal } = await room.build(versions.campaigns[1 - shown]!, { fault: { killAt: Math.round(changes * part) } });
    expect(signal).toBe('SIGKILL');
    await look();
    await nextBuild();
  });

  test.each(Array.from({ length: LAST }, (_, i) => i))('%i changes before its end', { timeout: HOUR }, async (before) => {
    await room.build(versions.campaigns[1 - shown]!, { fault: { killAt: changes - before } });
    await look();
    await nextBuild();
  });

  test.each(Array.from({ length: MOMENTS }, (_, i) => (i + 1) / (MOMENTS + 1)))('after %d of its time', { timeout: HOUR }, async (part) => {
    const { process: child, ended: end } = room.start(versions.campaigns[1 - shown]!);
    await pause(lasts * part);
    child.kill('SIGKILL');
    await end;
    await look();
    await nextBuild();
  });

  test('and the last one is let through', { timeout: HOUR }, async () => {
    ended = EACH - 1;
    await nextBuild();
  });
});
