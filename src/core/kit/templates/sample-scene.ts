import type { Direction, Words } from '../model.ts';
import type { SafeArea } from '../safe-area.ts';
import type { Scene } from '../scene.ts';
import type { InkPlace } from '../text/inscribe.ts';
import type { Block } from '../text/fit.ts';
import { squareFonts } from '../text/square-font.ts';
import { createTypesetter } from '../text/typesetter.ts';

/** The ink of one line of text on a sheet as it is seen, with its colour. */
export interface Ink {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  fill: string;
}

/** A scene for tests that notes where ink goes; each role has its own colour, so that a colour tells its role. */
export function sampleScene(
  sheet: { width: number; height: number; safe: SafeArea; bleed?: number },
  direction: Direction,
  size: 'one' | 'all',
) {
  const inks: Ink[] = [];
  const { set, problems } = createTypesetter({ code: 'en', direction: 'ltr', script: 'Latn' }, squareFonts);
  const words = (text: string, key: string): Words => ({ text, file: 'locales/en/kit.json', key });
  const more = {
    sub: words('Every door is open', 'sub'),
    number: words('47', 'number'),
    count: 47,
    who: words('A name', 'who'),
    role: words('A role', 'role'),
    lines: [words('When', 'line.0'), words('Where', 'line.1')],
    values: [words('On the day of open doors', 'value.0'), words('', 'value.1')],
    columns: [words('Who', 'column.0'), words('How', 'column.1'), words('May we', 'column.2')],
  };
  const scene: Scene = {
    ...sheet,
    bleed: sheet.bleed ?? 0,
    perMm: 1,
    direction,
    language: 'en',
    colours: { id: 'roles', background: '#000001', pattern: '#000002', text: '#000003', accent: '#000004', onAccent: '#000005' },
    mark: { viewBox: '0 0 10 10', path: 'M0 0h10v2H2v8H0z' },
    words: {
      main: words(sheet.width < 100 ? 'Doors open' : 'No wall can hold us', 'main'),
      ...(size === 'all' ? { ...more, source: words('A source', 'source') } : {}),
      hashtag: words('#TestTag', 'hashtag'),
      site: words('test.example', 'site'),
    },
    address: 'https://test.example/',
    page: { number: 1, total: 1 },
    set: (text, weight, room) => set(text, weight, room, 'sample'),
    inscribe(block, place) {
      inks.push(...inkOf(block, place));
      return '';
    },
  };
  return { scene, inks, problems };
}

function inkOf(block: Block, place: InkPlace): Ink[] {
  const scale = block.size / 1000;
  return block.lines.map(({ text, ink }, i) => {
    const width = (ink.right - ink.left) * scale;
    const left = place.x + (place.width - width) * { left: 0, centre: 0.5, right: 1 }[place.edge];
    const baseline = place.baseline + i * block.step;
    return { text, left, right: left + width, top: baseline - ink.top * scale, bottom: baseline - ink.bottom * scale, fill: place.fill };
  });
}

/** True for ink that nothing cuts or covers. */
export function isSafe({ left, right, top, bottom }: Ink, { circle, ...box }: SafeArea): boolean {
  if (circle) return [left, right].every((x) => [top, bottom].every((y) => Math.hypot(x - circle.x, y - circle.y) <= circle.radius));
  const slack = 0.5;
  return left >= box.x - slack && right <= box.x + box.width + slack && top >= box.y - slack && bottom <= box.y + box.height + slack;
}

/** True for two lines that stand over one another. */
export function meet(one: Ink, other: Ink): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
