import type { LocaleFile } from '#src/core/locales/schema.ts';

/** What Unicode’s data (CLDR, as Intl has it) know of a language: most of its `locale.json`. */
export type LanguageFacts = Pick<
  LocaleFile,
  'tag' | 'name' | 'english' | 'intl' | 'direction' | 'script' | 'region' | 'numbering' | 'calendars'
>;

const CALENDARS: readonly string[] = ['gregory', 'ethiopic', 'persian', 'buddhist', 'islamic-umalqura'];
const LONGEST_NAME = 40;

/**
 * The facts of a language by its tag. Where Intl has no name of the language in itself, `name` must be given.
 * Dates and numbers are written as in `spare` where Intl can’t write them in the language.
 * @example languageFacts('sw', { spare: 'en' }) // { tag: 'sw', name: 'Kiswahili', intl: 'sw-TZ', direction: 'ltr', … }
 */
export function languageFacts(tag: string, own: { name?: string; region?: string; spare: string }): LanguageFacts {
  const likely = new Intl.Locale(tag, own.region === undefined ? {} : { region: own.region }).maximize();
  const { language, script = 'Latn', region = '001' } = likely;
  const direction = directionOf(likely);
  const intl = `${formattingLanguage(tag, likely, own.spare)}-${region}`;
  return {
    tag: language === 'zh' ? chineseTag(tag, script) : tag,
    name: own.name ?? shortName(tag, ownName) ?? '',
    english: shortName(tag, englishName) ?? tag,
    intl,
    direction,
    script,
    region,
    numbering: new Intl.NumberFormat(intl).resolvedOptions().numberingSystem,
    calendars: calendarsOf(likely),
  };
}

/**
 * A language’s name in itself, with a capital as a menu has it.
 * @example ownName('pt-BR') // Português (Brasil)
 */
export function ownName(tag: string): string | undefined {
  if (Intl.DisplayNames.supportedLocalesOf([tag]).length === 0) return undefined;
  const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag);
  const [first = '', ...rest] = name ?? '';
  return name === undefined ? undefined : first.toLocaleUpperCase(tag) + rest.join('');
}

/** A language’s name in English, where CLDR has one. */
export function englishName(tag: string): string | undefined {
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag);
}

/** The plural forms that a language has, each with numbers that take it. */
export function pluralForms(tag: string): { form: string; numbers: number[] }[] {
  const rules = new Intl.PluralRules([tag, 'en']);
  const tried = [...Array.from({ length: 130 }, (_, i) => i), 1000, 1_000_000];
  return rules.resolvedOptions().pluralCategories.map((form) => {
    const numbers = tried.filter((number) => rules.select(number) === form).slice(0, 5);
    // Forms that only fractions take.
    return { form, numbers: numbers.length > 0 ? numbers : [0.5, 1.5].filter((number) => rules.select(number) === form) };
  });
}

/** Some names of regions are longer than a menu is wide. */
function shortName(tag: string, nameOf: (tag: string) => string | undefined): string | undefined {
  const name = nameOf(tag);
  return name !== undefined && name.length > LONGEST_NAME ? nameOf(new Intl.Locale(tag).language) : name;
}

function directionOf(locale: Intl.Locale): 'ltr' | 'rtl' {
  // Node and browsers are between the two spellings of this.
  const { getTextInfo, textInfo } = locale as { getTextInfo?: () => { direction: string }; textInfo?: { direction: string } };
  return (getTextInfo?.call(locale) ?? textInfo)?.direction === 'rtl' ? 'rtl' : 'ltr';
}

/** Chinese is read in two scripts: its tag always says in which, for the browser’s choice of font. */
function chineseTag(tag: string, script: string): string {
  const region = new Intl.Locale(tag).region;
  return region === undefined ? `zh-${script}` : `zh-${script}-${region}`;
}

function formattingLanguage(tag: string, likely: Intl.Locale, spare: string): string {
  if (Intl.DateTimeFormat.supportedLocalesOf([tag]).length === 0) return likely.script === 'Arab' ? 'ar' : new Intl.Locale(spare).language;
  // The script only where the language’s own region and script would not say it.
  const { language, script, region } = likely;
  const isUsual = language !== 'zh' && new Intl.Locale(`${language}-${region}`).maximize().script === script;
  return isUsual ? language : `${language}-${script}`;
}

/** First the calendar that people of the region count in; beside another than ours, ours, and in Ethiopia and Eritrea theirs. */
function calendarsOf(locale: Intl.Locale): LocaleFile['calendars'] {
  const { getCalendars, calendars } = locale as { getCalendars?: () => string[]; calendars?: string[] };
  const usual = (getCalendars?.call(locale) ?? calendars ?? []).filter((calendar) => CALENDARS.includes(calendar));
  const [main = 'gregory'] = usual;
  const beside = main === 'gregory' ? usual.filter((calendar) => calendar === 'ethiopic') : ['gregory'];
  return [main, ...beside] as LocaleFile['calendars'];
}
