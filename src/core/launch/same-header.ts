/** Half a year: what browsers’ lists of hosts over https once asked for. */
const LEAST_AGE = 15_768_000;

/**
 * True where a header protects readers as it is meant to, also where a host writes it in other words.
 * @example sameHeader('Strict-Transport-Security', 'max-age=31536000', 'max-age=63072000; includeSubDomains; preload') // true
 */
export function sameHeader(name: string, value: string | undefined, wanted: string): boolean {
  if (value === undefined) return false;
  if (name === 'Strict-Transport-Security') return Number(/max-age="?(\d+)/i.exec(value)?.[1] ?? 0) >= LEAST_AGE;
  if (name === 'Content-Security-Policy') return isAsStrict(directives(value, ';'), directives(wanted, ';'));
  if (name === 'Permissions-Policy') return isAsStrict(directives(value, ','), directives(wanted, ','));
  return plain(value) === plain(wanted);
}

function plain(value: string): string {
  return value
    .toLowerCase()
    .replace(/\s*,\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The parts of a policy, by their names: “img-src 'self'”, “camera=()”. */
function directives(policy: string, separator: string): ReadonlyMap<string, string> {
  const parts = policy.split(separator).map((part) => plain(part).split(/[\s=]/));
  return new Map(parts.filter(([name]) => name !== '').map(([name, ...rest]) => [name!, rest.toSorted().join(' ')]));
}

/** Everything that is wanted stands there; there may be more. */
function isAsStrict(given: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>): boolean {
  return [...wanted].every(([name, value]) => given.get(name) === value);
}
