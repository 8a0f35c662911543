// Countries and languages, named and sorted by the browser: they would be the longest part of the page.

/** What names are written in, and which countries are named in another way than browsers do. */
interface Tongue {
  tag: string;
  countries: Readonly<Record<string, string>>;
}

/** Codes that browsers have names for and that are no country. */
const NO_COUNTRY = /^(AC|CP|CQ|DG|EA|EU|EZ|IC|QO|TA|UN|XA|XB|ZZ)$/;

/** Languages of many people whose code has three letters. */
const THREE_LETTERS = 'ber ckb fil haw hmn kab kea kmr mai man mos nso rif rom sat shi sus tpi tzm umb wal war zgh';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const PAIRS = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));

/** Adds the countries of the world to a form's choice of one. */
export function fillCountries(form: HTMLFormElement, { tag, countries }: Tongue): void {
  const names = namesOf(tag, 'region');
  const codes = PAIRS.map((pair) => pair.toUpperCase()).filter((code) => !NO_COUNTRY.test(code) && isCurrent(code));
  for (const select of form.querySelectorAll<HTMLSelectElement>('[name=country]'))
    fill(select, codes, tag, (code) => countries[code] ?? names(code));
}

/** Adds the languages of the world to a form's choices of one. The first is the page's own, where nothing is chosen yet. */
export function fillLanguages(form: HTMLFormElement, { tag }: Pick<Tongue, 'tag'>): void {
  const names = namesOf(tag, 'language');
  const codes = [...PAIRS.filter((code) => Intl.getCanonicalLocales(code)[0] === code), ...THREE_LETTERS.split(' ')];
  for (const select of form.querySelectorAll<HTMLSelectElement>('[name$=anguage]')) fill(select, codes, tag, names);
}

function fill(select: HTMLSelectElement, codes: readonly string[], tag: string, name: (code: string) => string | undefined): void {
  const has = new Set([...select.options].map(({ value }) => value));
  const options = codes.flatMap((code) => {
    const text = has.has(code) ? undefined : name(code);
    return text === undefined ? [] : [new Option(text, code)];
  });
  const { compare } = new Intl.Collator(tag);
  options.sort((a, b) => compare(a.text, b.text));
  select.append(...options);
}

/** A country that is no more has a newer code. */
function isCurrent(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region === code;
}

function namesOf(tag: string, type: 'region' | 'language'): (code: string) => string | undefined {
  // Browsers from before 2021 know no names: then the codes stand there.
  if (!('DisplayNames' in Intl)) return (code) => code;
  const names = new Intl.DisplayNames(tag, { type, fallback: 'none' });
  return (code) => names.of(code);
}
