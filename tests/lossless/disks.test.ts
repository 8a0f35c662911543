// Whole builds on ten disks that are too small: each ends with a plain message or with the whole site, the old site stays whole, and once there is
// room the next build needs no cleaning. Where the machine lets us, the disks are real; else Node is told that nothing more fits.
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SampleSite } from '../sample-site.ts';
import { type Ended, Room, twoVersions, type Versions } from './room.ts';

const SIZES = Array.from({ length: 10 }, (_, i) => i + 1);
const HOUR = 3_600_000;
const LARGE = '512m';

describe.skipIf(process.env['ALTAVEU_DEEP'] !== '1')('a build on a disk that is too small', () => {
  const sample = new SampleSite('lossless-disks');
  let room: Room;
  let versions: Versions;
  let place = '';
  let isReal = false;

  beforeAll(async () => {
    await sample.write();
    room = await Room.open();
    versions = await twoVersions(room, sample.campaign);
    place = await mkdtemp(join(tmpdir(), 'disk-'));
    isReal = mount(LARGE);
  }, HOUR);

  afterAll(async () => {
    if (isReal) spawnSync('umount', [place]);
    await rm(place, { recursive: true, force: true });
    await room.remove();
  });

  function mount(size: string, ...also: string[]): boolean {
    const options = [`size=${size}`, ...also].join();
    return process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', place]).status === 0;
  }

  /** The second version is published, and the first is to be built where only so much is left. */
  async function buildWith(small: Room, bytes: number): Promise<Ended> {
    const [first] = versions.campaigns;
    if (!isReal) return small.build(first, { fault: { room: bytes } });
    mount(`${usedOn(place) + bytes}`, 'remount');
    const ended = await small.build(first);
    mount(LARGE, 'remount');
    return ended;
  }

  test.each(SIZES)('of size %i of ten', { timeout: HOUR }, async (size) => {
    const small = new Room(join(place, String(size)));
    await mkdir(small.work);
    await cp(join(room.work, 'dist'), join(small.work, 'dist'), { recursive: true });
    const [first, second] = versions.sites;
    // The largest has not quite the room that a build takes.
    const whole = JSON.parse(second) as unknown[];
    const { code, said } = await buildWith(small, size * whole.length * 2000);
    expect(await small.published()).toBe(code === 0 ? first : second);
    if (code !== 0)
      expect([code, said]).toEqual([1, expect.stringMatching(/The disk is full: .* could not be written.*Free at least \d+ MB/)]);
    const next = await small.build(versions.campaigns[0]);
    expect([next.code, next.said]).toEqual([0, next.said]);
    expect(await small.published()).toBe(first);
    await small.remove();
  });

  test('that is read-only', { timeout: HOUR }, async () => {
    if (!isReal) return;
    const small = new Room(join(place, 'read-only'));
    await mkdir(small.work);
    await cp(join(room.work, 'dist'), join(small.work, 'dist'), { recursive: true });
    spawnSync('mount', ['-o', 'remount,ro', place]);
    const { code, said } = await small.build(versions.campaigns[0]);
    spawnSync('mount', ['-o', 'remount,rw', place]);
    expect([code, said]).toEqual([1, expect.stringContaining('read-only')]);
    expect(await small.published()).toBe(versions.sites[1]);
  });
});

function usedOn(place: string): number {
  const told = spawnSync('df', ['--block-size=1', '--output=used', place], { encoding: 'utf8' }).stdout;
  return Number(told.split('\n')[1]);
}
