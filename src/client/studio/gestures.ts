import { type Gesture, pinch, type Point } from '#src/core/kit/studio/placement.ts';

const CENTRE: Point = { x: 0, y: 0 };
const STEP = 12;
const KEYS: Record<string, Partial<Gesture>> = {
  ArrowLeft: { to: { x: -STEP, y: 0 } },
  ArrowRight: { to: { x: STEP, y: 0 } },
  ArrowUp: { to: { x: 0, y: -STEP } },
  ArrowDown: { to: { x: 0, y: STEP } },
  '+': { factor: 1.05 },
  '=': { factor: 1.05 },
  '-': { factor: 1 / 1.05 },
  '[': { turn: -3 },
  ']': { turn: 3 },
};
// Keyboards of other scripts have other characters at these places.
const PLACES: Record<string, string> = { '[': 'BracketLeft', ']': 'BracketRight', '=': 'Equal', '-': 'Minus' };

/** Whether a key is pressed alone: known by its character, or by its place on a keyboard of another script. */
export function isPlainKey(event: KeyboardEvent, character: string, place: string): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  return event.key === character || (event.code === place && !event.shiftKey);
}

/**
 * Turns what hands do on a stage into gestures: one finger drags, two pinch and turn, the wheel zooms, keys do all of it.
 * Places are pixels of a sheet that is `side` wide, from `centre`; `act` says whether the gesture changed anything.
 */
export function watchGestures(stage: HTMLElement, side: number, centre: () => Point, act: (gesture: Gesture) => boolean): void {
  const fingers = new Map<number, Point>();
  const place = (event: MouseEvent): Point => {
    const { left, top, width } = stage.getBoundingClientRect();
    const { x, y } = centre();
    return { x: ((event.clientX - left) * side) / width - x, y: ((event.clientY - top) * side) / width - y };
  };
  stage.addEventListener('pointerdown', (event) => {
    stage.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, place(event));
  });
  stage.addEventListener('pointermove', (event) => {
    const before = [...fingers.values()];
    if (!fingers.has(event.pointerId)) return;
    fingers.set(event.pointerId, place(event));
    const after = [...fingers.values()];
    if (isPair(before) && isPair(after)) act(pinch(before, after));
    else if (before.length === 1) act({ from: before[0]!, to: after[0]! });
  });
  for (const end of ['pointerup', 'pointercancel'] as const) stage.addEventListener(end, (event) => fingers.delete(event.pointerId));
  stage.addEventListener('wheel', (event) => wheel(event, place(event), act), { passive: false });
  stage.addEventListener('keydown', (event) => {
    const key = Object.keys(KEYS).find((name) => isPlainKey(event, name, PLACES[name] ?? name));
    if (!key) return;
    event.preventDefault();
    act({ from: CENTRE, to: CENTRE, ...KEYS[key] });
  });
}

/** Zooms about the pointer; at the largest and the smallest size the page scrolls on. */
function wheel(event: WheelEvent, at: Point, act: (gesture: Gesture) => boolean): void {
  if (act({ from: at, to: at, factor: Math.exp(-Math.sign(event.deltaY) * Math.min(0.1, Math.abs(event.deltaY) / 500)) }))
    event.preventDefault();
}

function isPair(points: Point[]): points is [Point, Point] {
  return points.length === 2;
}
