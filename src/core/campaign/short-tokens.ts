/** The values that whole pages have, by the names that components use, with those that pages carry: every page would pay for long ones. */
const SHORT: Readonly<Record<string, string>> = {
  band: 'b',
  dots: 'd',
  font: 'f',
  gap: 'g',
  ink: 'i',
  leading: 'h',
  line: 'l',
  link: 'a',
  mat: 'y',
  muted: 'm',
  'on-band': 'c',
  'on-signal': 'e',
  paper: 'p',
  room: 'r',
  signal: 's',
  surface: 'u',
  tight: 't',
  track: 'k',
};

/**
 * Styles with the short names of the values that whole pages have.
 * @example shortTokens('p{color:var(--on-band);--own:1}') // 'p{color:var(--c);--own:1}'
 */
export function shortTokens(css: string): string {
  return css.replace(/--([a-z]+(?:-[a-z]+)*)(?![\w-])/g, (whole, name: string) =>
    Object.hasOwn(SHORT, name) ? `--${SHORT[name]}` : whole,
  );
}
