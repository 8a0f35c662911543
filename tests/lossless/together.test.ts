// Builds that are stopped, and builds that run at the same time.
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SampleSite } from '../sample-site.ts';
import { Room, twoVersions, type Versions } from './room.ts';

const HOUR = 3_600_000;

describe.skipIf(process.env['ALTAVEU_DEEP'] !== '1')('builds', () => {
  const sample = new SampleSite('lossless-together');
  let room: Room;
  let versions: Versions;

  beforeAll(async () => {
    await sample.write();
    room = await Room.open();
    versions = await twoVersions(room, sample.campaign);
  }, HOUR);

  afterAll(() => room.remove());

  test.each([
    ['SIGTERM', 143, '1/9'],
    ['SIGTERM', 143, '3/9'],
    ['SIGINT', 130, '2/9'],
    ['SIGINT', 130, '4/9'],
  ] as const)(
    'that are stopped by %s end with code %i and with all that they have started, after step %s',
    { timeout: HOUR },
    async (signal, code, step) => {
      const { process: door, until, ended } = room.start(versions.campaigns[0], { byDoor: true });
      await until(step);
      door.kill(signal);
      expect((await ended).code).toBe(code);
      expect(await isGone(door.pid!)).toBe(true);
      expect(await room.published()).toBe(versions.sites[1]);
    },
  );

  test('whose door is killed end too, so that the next one finds its place free', { timeout: HOUR }, async () => {
    const { process: door, until, ended } = room.start(versions.campaigns[0], { byDoor: true });
    await until('1/9');
    door.kill('SIGKILL');
    await ended;
    expect(await isGone(door.pid!)).toBe(true);
    expect(await room.published()).toBe(versions.sites[1]);
  });

  test('in the same folder: the second refuses or waits, and each site is whole', { timeout: HOUR }, async () => {
    const first = room.start(versions.campaigns[0]);
    await first.until('1/9');
    const [refused, waited] = [room.build(versions.campaigns[1]), room.build(versions.campaigns[1], { args: ['--wait'] })];
    expect(await refused).toMatchObject({ code: 1, said: expect.stringContaining(`process ${first.process.pid}`) as string });
    expect((await first.ended).code).toBe(0);
    expect(await waited).toMatchObject({ code: 0, said: expect.stringContaining('Waiting for') as string });
    expect(await room.published()).toBe(versions.sites[1]);
  });

  test('of two campaigns in folders of their own, by one generator, don’t touch each other', { timeout: HOUR }, async () => {
    const rooms = await Promise.all([Room.open(), Room.open()]);
    const codes = await Promise.all(rooms.map(async (own, i) => (await own.build(versions.campaigns[i]!)).code));
    expect(codes).toEqual([0, 0]);
    expect(await Promise.all(rooms.map((own) => own.published()))).toEqual(versions.sites);
    await Promise.all(rooms.map((own) => own.remove()));
  });
});

/** True as soon as nothing of a group of processes is left. */
async function isGone(group: number): Promise<boolean> {
  for (let tries = 0; tries < 30; tries++) {
    try {
      process.kill(-group, 0);
    } catch {
      return true;
    }
    await pause(100);
  }
  return false;
}
