/** A field of dark (true) and light squares, row by row. */
type Field = readonly (readonly boolean[])[];

/** A corner of the way around an area, in squares from the field’s upper left. */
type Point = readonly [x: number, y: number];

/** East, south, west, north: each follows the one before by a turn to the right. */
const STEPS: readonly Point[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
];

/**
 * The dark squares as the outlines of the areas that they form: shorter than a path of squares or runs, and without hairlines between them. Works with both fill rules.
 * @example outline([[true, true], [false, true]]) -> 'M0 0h2v2h-1v-1h-1z'
 */
export function outline(field: Field): string {
  const squares = squaresOf(field);
  const walked = new Uint8Array(squares.dark.length);
  const ways: Point[][] = [];
  field.forEach((row, y) =>
    row.forEach((_, x) => {
      if (isBorder(squares, x, y) && walked[placeOf(squares, x, y)] === 0) ways.push(walk(squares, [x, y], walked));
    }),
  );
  return ways.map((way, at) => moveTo(way[0]!, ways[at - 1]?.[0]) + around(way)).join('');
}

/** A field in one piece, with a light square all around it. */
interface Squares {
  width: number;
  dark: Uint8Array;
}

function squaresOf(field: Field): Squares {
  const width = Math.max(0, ...field.map((row) => row.length)) + 2;
  const dark = new Uint8Array(width * (field.length + 2));
  field.forEach((row, y) => row.forEach((isDark, x) => (dark[(y + 1) * width + x + 1] = Number(isDark))));
  return { width, dark };
}

const placeOf = ({ width }: Squares, x: number, y: number): number => (y + 1) * width + x + 1;
const isDark = (squares: Squares, x: number, y: number): boolean => squares.dark[placeOf(squares, x, y)] === 1;

/** True where the upper edge of a square is part of an outline walked east: dark below, light above. */
const isBorder = (squares: Squares, x: number, y: number): boolean => isDark(squares, x, y) && !isDark(squares, x, y - 1);

/** The corners of one outline, walked with the dark squares on the right. Starts to the east. */
function walk(squares: Squares, start: Point, walked: Uint8Array): Point[] {
  const corners: Point[] = [];
  let [x, y] = start;
  let facing = 0;
  do {
    const before = facing;
    if (before === 0) walked[placeOf(squares, x, y)] = 1;
    x += STEPS[facing]![0];
    y += STEPS[facing]![1];
    facing = turn(squares, x, y, facing);
    if (facing !== before) corners.push([x, y]);
  } while (x !== start[0] || y !== start[1] || facing !== 0);
  // The last corner is where the walk started.
  return [corners.at(-1)!, ...corners.slice(0, -1)];
}

/** Where an outline goes on from a corner: to the right where that square is light, to the left where the one ahead is dark too. */
function turn(squares: Squares, x: number, y: number, facing: number): number {
  const ahead = (side: Point): boolean => isDark(squares, x + side[0], y + side[1]);
  const [right, left] = SQUARES_AHEAD[facing]!;
  if (!ahead(right!)) return (facing + 1) % 4;
  return ahead(left!) ? (facing + 3) % 4 : facing;
}

/** For each direction, the squares ahead on the right and on the left of a corner. */
const SQUARES_AHEAD: readonly Point[][] = [
  [
    [0, 0],
    [0, -1],
  ],
  [
    [-1, 0],
    [0, 0],
  ],
  [
    [-1, -1],
    [-1, 0],
  ],
  [
    [0, -1],
    [-1, -1],
  ],
];

function moveTo([x, y]: Point, last: Point | undefined): string {
  const absolute = `M${x} ${y}`;
  if (!last) return absolute;
  const relative = `m${pair(x - last[0], y - last[1])}`;
  return relative.length < absolute.length ? relative : absolute;
}

/** Two numbers with a space only where they would run together. */
const pair = (x: number, y: number): string => (y < 0 ? `${x}${y}` : `${x} ${y}`);

/** The sides of an outline, without the last one, which closing draws. */
function around(way: readonly Point[]): string {
  const sides = way.slice(1).map(([x, y], at) => {
    const [fromX, fromY] = way[at]!;
    return x === fromX ? `v${y - fromY}` : `h${x - fromX}`;
  });
  return `${sides.join('')}z`;
}
