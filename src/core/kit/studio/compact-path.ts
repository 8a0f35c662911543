type Point = readonly [number, number];

interface Command {
  letter: string;
  /** In whole steps of the grid, from the origin: where a curve bends to, and where the command leads. */
  points: Point[];
}

/** What a reader of the written path knows of it: rounding never adds up. */
interface Pen {
  at: Point;
  start: Point;
  bend?: Point | undefined;
}

/**
 * The outlines of letters in whole steps of a grid, each command relative to the last, in as few bytes as can be.
 * @example compactPath('M1 1l.98 0l0-1z', 0.5) // m2 2h2v-2z
 */
export function compactPath(d: string, step: number): string {
  const pen: Pen = { at: [0, 0], start: [0, 0] };
  let [path, last] = ['', ''];
  for (const command of commandsOf(d, step)) {
    const [letter, moves] = shortest(command, pen);
    // The same command again needs no letter; a second `m` would be read as a line.
    path += joined(letter === last && letter !== 'm' ? ' ' : letter, moves);
    last = letter || last;
  }
  return path;
}

function commandsOf(d: string, step: number): Command[] {
  let [at, start]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  return [...d.matchAll(/([Mlqz])([^Mlqz]*)/g)].map(([, letter, values]) => {
    const numbers = (values!.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const from: Point = letter === 'M' ? [0, 0] : at;
    const points = numbers.flatMap((x, i) => (i % 2 === 0 ? [[from[0] + x, from[1] + numbers[i + 1]!] as const] : []));
    at = points.at(-1) ?? start;
    if (letter === 'M') start = at;
    return { letter: letter!, points: points.map(([x, y]) => [Math.round(x / step), Math.round(y / step)] as const) };
  });
}

/** The shortest way to write a command, and the pen moved to its end; no letter where nothing is left of it. */
function shortest({ letter, points }: Command, pen: Pen): [string, number[]] {
  const { at, bend: last } = pen;
  const end = points.at(-1) ?? pen.start;
  const [dx, dy] = minus(end, at);
  Object.assign(pen, { at: end, bend: undefined });
  if (letter === 'z') return ['z', []];
  if (letter === 'M') {
    pen.start = end;
    return ['m', [dx, dy]];
  }
  if (letter === 'q') {
    const smooth = last && minus(at, minus(last, at));
    const isSmooth = smooth !== undefined && minus(smooth, points[0]!).every((gap) => Math.abs(gap) <= 1);
    pen.bend = isSmooth ? smooth : points[0]!;
    return isSmooth ? ['t', [dx, dy]] : ['q', [...minus(points[0]!, at), dx, dy]];
  }
  if (dx === 0 && dy === 0) return ['', []];
  return dy === 0 ? ['h', [dx]] : dx === 0 ? ['v', [dy]] : ['l', [dx, dy]];
}

/** Numbers after what stands before them, with a space only where two would run together. */
function joined(before: string, numbers: number[]): string {
  const text = numbers.map((number, i) => (i > 0 && number >= 0 ? ` ${number}` : String(number))).join('');
  return before === ' ' && text.startsWith('-') ? text : before + text;
}

function minus(a: Point, b: Point): Point {
  return [a[0] - b[0], a[1] - b[1]];
}
