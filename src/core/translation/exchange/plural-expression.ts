/** Which form of a message a number takes: the meaning of `plural=…` in a PO file. */
export type PluralExpression = (n: number) => number;

/** No language needs as much; longer ones are made to cost time. */
const LONGEST = 1000;

const MOST_DEPTH = 60;

/** Operators of C from the weakest to the strongest. */
const LEVELS: readonly (readonly string[])[] = [['||'], ['&&'], ['==', '!='], ['<=', '>=', '<', '>'], ['+', '-'], ['*', '/', '%']];

const OPERATIONS: Record<string, (a: number, b: number) => number> = {
  '||': (a, b) => Number(a !== 0 || b !== 0),
  '&&': (a, b) => Number(a !== 0 && b !== 0),
  '==': (a, b) => Number(a === b),
  '!=': (a, b) => Number(a !== b),
  '<=': (a, b) => Number(a <= b),
  '>=': (a, b) => Number(a >= b),
  '<': (a, b) => Number(a < b),
  '>': (a, b) => Number(a > b),
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => Math.trunc(a / b),
  '%': (a, b) => a % b,
};

/**
 * Reads the C expression of a plural rule, without ever running text from a file as code. Undefined where it is none.
 * @example readPluralExpression('n==1 ? 0 : 1')?.(1) // 0
 */
export function readPluralExpression(text: string): PluralExpression | undefined {
  const tokens = text.match(/\d{1,9}|n|\|\||&&|[=!<>]=|[-+*/%<>!?:()]|\S/g) ?? [];
  if (text.length > LONGEST || tokens.length === 0) return undefined;
  const reader: Reader = { tokens, at: 0, depth: 0 };
  const found = choice(reader);
  return reader.at === tokens.length ? found : undefined;
}

interface Reader {
  tokens: readonly string[];
  at: number;
  depth: number;
}

function choice(reader: Reader): PluralExpression | undefined {
  if (++reader.depth > MOST_DEPTH) return undefined;
  const test = binary(reader, 0);
  if (!test || !take(reader, '?')) return leave(reader, test);
  const yes = choice(reader);
  if (!yes || !take(reader, ':')) return undefined;
  const no = choice(reader);
  return leave(reader, no && ((n) => (test(n) === 0 ? no(n) : yes(n))));
}

function leave(reader: Reader, found: PluralExpression | undefined): PluralExpression | undefined {
  reader.depth--;
  return found;
}

function binary(reader: Reader, level: number): PluralExpression | undefined {
  const operators = LEVELS[level];
  if (!operators) return unary(reader);
  let left = binary(reader, level + 1);
  for (let operator = reader.tokens[reader.at]; left && operators.includes(operator ?? ''); operator = reader.tokens[reader.at]) {
    reader.at++;
    const before = left;
    const operation = OPERATIONS[operator!]!;
    const right = binary(reader, level + 1);
    left = right && ((n) => operation(before(n), right(n)));
  }
  return left;
}

function unary(reader: Reader): PluralExpression | undefined {
  const token = reader.tokens[reader.at++] ?? '';
  if (token === 'n') return (n) => n;
  if (/^\d/.test(token)) return () => Number(token);
  if (token === '!' && ++reader.depth <= MOST_DEPTH) {
    const inner = unary(reader);
    return leave(reader, inner && ((n) => Number(inner(n) === 0)));
  }
  if (token !== '(') return undefined;
  const inside = choice(reader);
  return take(reader, ')') ? inside : undefined;
}

function take(reader: Reader, token: string): boolean {
  const isNext = reader.tokens[reader.at] === token;
  if (isNext) reader.at++;
  return isNext;
}
