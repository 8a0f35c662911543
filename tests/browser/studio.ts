// What the tests of the two studios share: hands on a tab, and what they save.
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect } from 'vitest';
import { ROOT_SITE, visit, type Visit } from './open.ts';

/** Nothing went wrong, and nothing was asked for. */
export function expectQuiet({ faults, requests }: Visit): void {
  expect(faults).toEqual([]);
  expect(requests).toEqual([]);
}

/** Saves with one of the studio's buttons: the file's name and its bytes. */
export async function saved(tab: Page, button: string): Promise<{ name: string; data: Buffer }> {
  const [download] = await Promise.all([tab.waitForEvent('download'), tab.locator(`[data-save="${button}"]`).click()]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return { name: download.suggestedFilename(), data: Buffer.concat(parts) };
}

/** Red, green and blue of one place of a picture. */
export async function pixel(data: Buffer, left: number, top: number): Promise<number[]> {
  return [...(await sharp(data).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer())];
}

/** The side of a framed picture, in pixels. */
export const SIDE = 1080;
const GPS = { IFD0: { Copyright: 'A person', Model: 'A phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '15/1 30/1 0/1' } };

/** A red picture. */
export const red = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#c02020' } });

/** A photo as a phone takes it: lying on its side, with the place in its EXIF; upright, its upper half is red and its lower blue. */
export async function phonePhoto(): Promise<Buffer> {
  const upright = await red(900, 600)
    .composite([{ input: { create: { width: 900, height: 300, channels: 3, background: '#2020c0' } }, top: 300, left: 0 }])
    .png()
    .toBuffer();
  const lying = await sharp(upright).rotate(-90).png().toBuffer();
  return sharp(lying).withExif(GPS).withMetadata({ orientation: 6 }).jpeg({ quality: 95 }).toBuffer();
}

/** Opens the frame studio and, once it is loaded, works in it: nothing may go wrong or be asked for. */
export async function inStudio(code: string, work: (visit: Visit) => Promise<void>, options = {}): Promise<void> {
  await visit({ acceptDownloads: true, ...options }, async (session) => {
    await session.tab.goto(`${ROOT_SITE}${code}/kit/frame.html`, { waitUntil: 'networkidle' });
    session.requests.length = 0;
    await work(session);
    expectQuiet(session);
  });
}

/** Chooses a file as a person would; its name says JPEG, whatever it is. */
export const choose = (tab: Page, buffer: Buffer, name = 'photo.jpg') =>
  tab.locator('[type=file]').first().setInputFiles({ name, mimeType: 'image/jpeg', buffer });

/** What the studio says. */
export const said = (tab: Page) => tab.locator('.studio [role=status]');

/** The sentences that the studio may say. */
export async function wordsOf(tab: Page): Promise<Record<string, string>> {
  const { words } = JSON.parse((await tab.locator('.studio [type="application/json"]').textContent())!) as {
    words: Record<string, string>;
  };
  return words;
}

/** Where a slider stands. */
export const slider = async (tab: Page, name: string) => Number(await tab.locator(`[name=${name}]`).inputValue());

/** Waits until a photo is in the frame. */
export const ready = (tab: Page) => tab.locator('.studio.filled').waitFor();
