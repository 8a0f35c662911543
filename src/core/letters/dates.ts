/** How dates are said in a letter: `{from}` and `{to}` stand for days. */
export interface DateWords {
  day: string;
  since: string;
  span: string;
  until: string;
}

/**
 * The days of a disruption in words; nothing where none is given. Days are ISO dates, `write` puts one in words. Those given the wrong way round are turned.
 * @example datesPhrase('2026-05-03', '', words, write) // 'since 3 May 2026'
 */
export function datesPhrase(from: string, to: string, words: DateWords, write: (isoDate: string) => string): string {
  const [first, last] = from !== '' && to !== '' && to < from ? [to, from] : [from, to];
  const said = first === '' ? (last === '' ? '' : words.until) : last === '' ? words.since : first === last ? words.day : words.span;
  return said.replace(/\{(from|to)\}/g, (_, which: string) => write(which === 'from' ? first : last));
}
