/**
 * A text as it is compared: without marks of direction, which pages and entries have in different places, and with single spaces.
 * @example plain('\u2068#StayOn\u2069\n now') // '#StayOn now'
 */
export function plain(text: string): string {
  return text
    .replace(/[\u2066-\u2069\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
