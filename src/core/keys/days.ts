/** How many days lie between two days, YYYY-MM-DD; negative where the second is the earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/**
 * The day so many days later.
 * @example daysLater('2026-02-27', 2) // '2026-03-01'
 */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

const DAY = 24 * 60 * 60 * 1000;

/** How near the end of something is: over, too near for a site that people see for weeks, near enough to be told, or far. */
export type Nearness = 'over' | 'late' | 'soon' | 'far';

/** With so many days left or fewer, nothing is published any more; with so many, it is told. */
const LATE = 30;
const SOON = 90;

/** How near the last day of something is. */
export function nearnessOf(lastDay: string, today: string): Nearness {
  const left = daysBetween(today, lastDay);
  if (left <= 0) return 'over';
  return left <= LATE ? 'late' : left <= SOON ? 'soon' : 'far';
}
