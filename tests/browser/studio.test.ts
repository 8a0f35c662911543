// The photo frame studio on a reader's device: real photos, real hands, and nothing that leaves the page.
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { ROOT_SITE, visit } from './open.ts';
import { testLanguages } from './pages.ts';
import { SIDE, choose, inStudio, phonePhoto, pixel, ready, said, saved, slider, wordsOf } from './studio.ts';

for (const { code } of testLanguages) {
  test(`${code}: a photo comes out upright, framed, without its place, and nothing was sent`, async () => {
    await inStudio(code, async ({ tab }) => {
      await choose(tab, await phonePhoto());
      await ready(tab);
      for (const [type, format] of [
        ['image/png', 'png'],
        ['image/jpeg', 'jpeg'],
      ] as const) {
        const { name, data } = await saved(tab, type);
        const { width, height, exif, xmp, iptc, format: found } = await sharp(data).metadata();
        expect({ width, height, exif, xmp, iptc, found }).toEqual({
          width: SIDE,
          height: SIDE,
          exif: undefined,
          xmp: undefined,
          iptc: undefined,
          found: format,
        });
        expect(name).toMatch(new RegExp(`-${code}-.*\\.${format === 'png' ? 'png' : 'jpg'}$`));
        expect(data.includes('A phone')).toBe(false);
        const [upper, lower] = [await pixel(data, 540, 250), await pixel(data, 540, 650)];
        expect(upper[0]! > 150 && upper[2]! < 80).toBe(true);
        expect(lower[2]! > 150 && lower[0]! < 80).toBe(true);
        const corner = await pixel(data, 4, SIDE - 4);
        expect(corner[0]! > 150 && corner[2]! < 80).toBe(false);
      }
    });
  });
}

const { code } = testLanguages[0]!;

test('once loaded, the studio works without a connection', async () => {
  await inStudio(code, async ({ tab, context }) => {
    await context.setOffline(true);
    await choose(tab, await phonePhoto());
    await ready(tab);
    await tab.locator('label:has([name=colour])').nth(1).click();
    expect((await saved(tab, 'image/png')).data.length).toBeGreaterThan(10_000);
  });
});

test('the page may not connect to anything, not even to its own site', async () => {
  for (const page of ['frame', 'remix']) {
    await visit({}, async ({ tab }) => {
      await tab.goto(`${ROOT_SITE}${code}/kit/${page}.html`);
      const policy = await tab.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("connect-src 'none'");
      expect(policy).not.toMatch(/unsafe|data:|https?:|\*/);
      const outcome = await tab.evaluate(() =>
        fetch(location.href).then(
          () => 'sent',
          () => 'blocked',
        ),
      );
      expect(outcome).toBe('blocked');
    });
  }
});

test('a keyboard is enough: arrows move, plus and minus zoom, brackets turn, 0 starts again', async () => {
  await inStudio(code, async ({ tab }) => {
    await choose(tab, await phonePhoto());
    await ready(tab);
    await tab.locator('.stage').focus();
    for (const key of ['ArrowRight', 'ArrowRight', '+', '+', ']']) await tab.keyboard.press(key);
    expect(await slider(tab, 'x')).toBeGreaterThan(10);
    expect(await slider(tab, 'zoom')).toBeGreaterThan(105);
    expect(await slider(tab, 'turn')).toBe(3);
    // An Arabic keyboard has other characters at the same places.
    const onStage = (key: string, code: string) => tab.locator('.stage').dispatchEvent('keydown', { key, code, bubbles: true });
    const turned = await slider(tab, 'turn');
    await onStage('ج', 'BracketLeft');
    expect(await slider(tab, 'turn')).toBeCloseTo(turned - 3);
    await onStage('د', 'BracketRight');
    expect(await slider(tab, 'turn')).toBeCloseTo(turned);
    await onStage('٠', 'Digit0');
    expect(await slider(tab, 'turn')).toBe(0);
    await tab.keyboard.press(']');
    await tab.keyboard.press('0');
    expect([await slider(tab, 'x'), await slider(tab, 'zoom'), await slider(tab, 'turn')]).toEqual([0, 100, 0]);
    await tab.locator('[name=turn]').focus();
    await tab.keyboard.press('End');
    expect(Math.abs(await slider(tab, 'turn'))).toBe(180);
    for (const button of await tab.locator('.studio').locator('button, [type=file], [type=range], [type=radio]:checked, .stage').all()) {
      await button.focus();
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    }
  });
});

test('the wheel zooms, a mouse drags, and two fingers zoom and turn', async () => {
  await inStudio(
    code,
    async ({ tab, context }) => {
      await choose(tab, await phonePhoto());
      await ready(tab);
      const box = (await tab.locator('.stage').boundingBox())!;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await tab.mouse.move(x, y);
      await tab.mouse.wheel(0, -200);
      await expect.poll(() => slider(tab, 'zoom')).toBeGreaterThan(105);
      await tab.mouse.down();
      await tab.mouse.move(x + 30, y, { steps: 3 });
      await tab.mouse.up();
      expect(await slider(tab, 'x')).toBeGreaterThan(20);
      const before = await slider(tab, 'zoom');
      const hand = await context.newCDPSession(tab);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: number[][]) =>
        hand.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([px, py], id) => ({ x: px!, y: py!, id })) });
      await touch('touchStart', [
        [x - 40, y],
        [x + 40, y],
      ]);
      for (let step = 1; step <= 8; step++)
        await touch('touchMove', [
          [x - 40 - step * 3, y - step * 5],
          [x + 40 + step * 3, y + step * 5],
        ]);
      await touch('touchEnd', []);
      await expect.poll(() => slider(tab, 'zoom')).toBeGreaterThan(before * 1.3);
      expect(await slider(tab, 'turn')).toBeGreaterThan(15);
    },
    { hasTouch: true },
  );
});

test('saving before a photo was chosen says what to do first', async () => {
  await inStudio(code, async ({ tab }) => {
    const words = await wordsOf(tab);
    await tab.locator('[data-save="image/png"]').click();
    expect(await said(tab).textContent()).toBe(words['first']);
  });
});

test('without JavaScript the frames are there to download, and the controls that would do nothing are not', async () => {
  await visit({ javaScriptEnabled: false }, async ({ tab, context, faults }) => {
    await tab.goto(`${ROOT_SITE}${code}/kit/frame.html`);
    expect(await tab.locator('.studio').isVisible()).toBe(false);
    const links = await tab.locator('.frames a[download]').all();
    expect(links.length).toBeGreaterThan(0);
    const address = new URL((await links[0]!.getAttribute('href'))!, tab.url()).href;
    const frame = await (await context.request.get(address)).body();
    expect(await sharp(frame).metadata()).toMatchObject({ width: SIDE, height: SIDE, hasAlpha: true });
    await tab.goto(`${ROOT_SITE}${code}/kit/remix.html`);
    expect(await tab.locator('.studio').isVisible()).toBe(false);
    expect(await tab.locator('noscript a').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});
