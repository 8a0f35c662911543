import { expect, test } from 'vitest';
import { follow, photoMatrix, pinch, settle, START, ZOOM } from './placement.ts';

const SIDE = 1080;
const wide = { width: 4000, height: 3000 };

test('a photo first fills the window: its short side is the window’s, its middle too', () => {
  expect(photoMatrix(START, wide, { x: 540, y: 466, side: SIDE })).toEqual([0.36, 0, -0, 0.36, 540, 466]);
});

test('a dragged photo follows the finger and stops where the circle would show an edge', () => {
  const dragged = follow(START, { from: { x: 0, y: 0 }, to: { x: 100, y: 100 } });
  expect(settle(dragged, wide, SIDE)).toMatchObject({ x: 100, y: 0 });
  const far = follow(START, { from: { x: 0, y: 0 }, to: { x: -900, y: 0 } });
  expect(settle(far, wide, SIDE).x).toBe(-180);
});

test('the stop turns with the photo: lying on its side, it can be moved up and down', () => {
  const lying = settle({ x: 900, y: 900, zoom: 1, turn: 90 }, wide, SIDE);
  expect(lying.x).toBeCloseTo(0);
  expect(lying.y).toBeCloseTo(180);
});

test('a photo that is smaller than the circle stays inside it', () => {
  const small = settle({ x: 900, y: 0, zoom: 0.5, turn: 0 }, { width: 500, height: 500 }, SIDE);
  expect(small.x).toBe(270);
});

test('what lies under the pointer stays there while the wheel zooms', () => {
  const point = { x: 200, y: -100 };
  const zoomed = follow({ ...START, x: 50 }, { from: point, to: point, factor: 2 });
  // 150 pixels left of the point before, twice as far after.
  expect(zoomed).toEqual({ x: -100, y: 100, zoom: 2, turn: 0 });
});

test('past the largest and the smallest size a photo doesn’t slide away', () => {
  const point = { x: 200, y: 0 };
  expect(follow({ ...START, zoom: ZOOM.most }, { from: point, to: point, factor: 3 })).toEqual({ ...START, zoom: ZOOM.most });
  expect(follow(START, { from: { x: 0, y: 0 }, to: { x: 0, y: 0 }, factor: 0.0001 }).zoom).toBe(ZOOM.least);
});

test('two fingers move, zoom and turn at once', () => {
  const gesture = pinch(
    [
      { x: -100, y: 0 },
      { x: 100, y: 0 },
    ],
    [
      { x: 0, y: -200 },
      { x: 0, y: 200 },
    ],
  );
  expect(gesture).toEqual({ from: { x: 0, y: 0 }, to: { x: 0, y: 0 }, factor: 2, turn: 90 });
  expect(
    pinch(
      [
        { x: 5, y: 5 },
        { x: 5, y: 5 },
      ],
      [
        { x: 0, y: 0 },
        { x: 9, y: 0 },
      ],
    ).factor,
  ).toBe(1);
});

test('a photo that is turned on and on keeps a turn that the slider can show', () => {
  expect(follow({ ...START, turn: 170 }, { from: START, to: START, turn: 30 }).turn).toBe(-160);
  expect(follow({ ...START, turn: -170 }, { from: START, to: START, turn: -200 }).turn).toBe(-10);
});
