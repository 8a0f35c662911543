/**
 * The day that was probably meant by one written in another order, as YYYY-MM-DD; undefined where two are possible.
 * @example nearDay('31.12.2024') // '2024-12-31'
 * @example nearDay('2024-31-12') // '2024-12-31'
 */
export function nearDay(text: string): string | undefined {
  const [first = '', second = '', third = ''] = text.trim().split(/[-./\s]+/);
  const [year, one, other] = first.length === 4 ? [first, second, third] : [third, second, first];
  const days = [`${year}-${two(one)}-${two(other)}`, `${year}-${two(other)}-${two(one)}`];
  const possible = [...new Set(days)].filter(isDay);
  return possible.length === 1 ? possible[0] : undefined;
}

function two(number: string): string {
  return number.padStart(2, '0');
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
