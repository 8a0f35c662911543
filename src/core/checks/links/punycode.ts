// RFC 3492, the way back: host names are ASCII on the wire, and only their letters tell whether they imitate another.

const [BASE, T_MIN, T_MAX, SKEW, DAMP, FIRST_BIAS] = [36, 1, 26, 38, 700, 72] as const;

/** The first code point beyond ASCII. */
const FIRST: number = 0x80;

/**
 * One part of a host name in letters, from the lower-case ASCII that `URL` gives; as it is where it can't be read.
 * @example decodedLabel('xn--mnchen-3ya') // 'münchen'
 */
export function decodedLabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const dash = label.lastIndexOf('-');
  const plain = dash > 3 ? [...label.slice(4, dash)].map((letter) => letter.codePointAt(0)!) : [];
  const points = inserted(plain, label.slice(dash + 1));
  return points ? String.fromCodePoint(...points) : label;
}

/** The ASCII letters with the others put in where the digits say. */
function inserted(points: number[], digits: string): number[] | undefined {
  let [code, bias, place] = [FIRST, FIRST_BIAS as number, 0];
  for (let at = 0; at < digits.length;) {
    const number = readNumber(digits, at, bias);
    const length = points.length + 1;
    if (!number) return undefined;
    bias = adapted(number.value, length, at === 0);
    code += Math.floor((place + number.value) / length);
    place = (place + number.value) % length;
    if (code > 0x10ffff) return undefined;
    points.splice(place++, 0, code);
    at = number.end;
  }
  return points;
}

/** A number of variable length: its digits count more and more, up to the first that is below its threshold. */
function readNumber(digits: string, from: number, bias: number): { value: number; end: number } | undefined {
  let [value, weight] = [0, 1];
  for (let at = from; at < digits.length; at++) {
    const digit = digitOf(digits[at]!);
    const threshold = Math.min(T_MAX, Math.max(T_MIN, BASE * (at - from + 1) - bias));
    value += digit * weight;
    if (digit < 0 || value > 0x7fffffff) return undefined;
    if (digit < threshold) return { value, end: at + 1 };
    weight *= BASE - threshold;
  }
  return undefined;
}

function digitOf(letter: string): number {
  return 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(letter);
}

function adapted(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / length);
  let bias = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; bias += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return bias + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
