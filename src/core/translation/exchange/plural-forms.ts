import { readPluralExpression, type PluralExpression } from './plural-expression.ts';
import { PLURAL_FORMS, type PluralForm } from './unit.ts';

/** The plural forms of a language in a PO file: `forms[i]` is the category of `msgstr[i]`. */
export interface PluralRule {
  forms: PluralForm[];
  /** The header: `nplurals=2; plural=(n != 1);` */
  header: string;
}

/** Numbers that show every rule of CLDR for whole numbers. */
const SAMPLES = [...Array.from({ length: 1201 }, (_, n) => n), 100_000, 1_000_000, 1_000_001, 1_000_002, 2_000_000, 10_000_000];

/** Forms that no smaller number takes are rare: translators’ programs may well not know them. */
const COMMON = 200;

/** Conditions by which languages tell their forms apart; the first that fits is taken. */
const CONDITIONS: readonly string[] = [
  'n==1',
  'n==0',
  'n==2',
  'n==0 || n==1',
  'n>=2 && n<=4',
  'n%10==1 && n%100!=11',
  'n%10>=2 && n%10<=4 && (n%100<12 || n%100>14)',
  'n%100>=3 && n%100<=10',
  'n%100>=11 && n%100<=99',
  'n!=0 && n%1000000==0',
  'n==0 || (n%100>=2 && n%100<=19)',
  'n==0 || (n%100>=1 && n%100<=19)',
  'n==0 || (n%100>=3 && n%100<=10)',
  'n%100>=11 && n%100<=19',
  'n%100==1',
  'n%100==2',
  'n%100==3 || n%100==4',
  'n%10>=2 && n%10<=9 && (n%100<11 || n%100>19)',
  'n%10==0 || (n%100>=11 && n%100<=19)',
  'n==3',
  'n==6',
  'n>=3 && n<=6',
  'n>=7 && n<=10',
  'n>=2 && n<=10',
  'n==1 || n==11',
  'n==2 || n==12',
  'n>=3 && n<=19',
  'n%10==1',
  'n%10==2',
  'n%20==0',
  'n%10==1 && n%100!=11 && n%100!=71 && n%100!=91',
  'n%10==2 && n%100!=12 && n%100!=72 && n%100!=92',
  '(n%10==3 || n%10==4 || n%10==9) && (n%100<10 || n%100>19) && (n%100<70 || n%100>79) && n%100<90',
  'n<=1 || (n>=11 && n<=99)',
  'n%10==4 || n%10==6 || n%10==9',
];

/**
 * The forms of a language as its PO file has them: in the order of CLDR, those that only great numbers or fractions take at the end.
 * @example pluralRule('fr') // { forms: ['one', 'other', 'many'], header: 'nplurals=3; plural=(n==0 || n==1 ? 0 : n!=0 && n%1000000==0 ? 2 : 1);' }
 */
export function pluralRule(tag: string): PluralRule {
  const rules = rulesOf(tag);
  return (rules.written ??= writtenRule(tag, rules));
}

function writtenRule(tag: string, { formOf, all }: Rules): PluralRule {
  const common = commonForms(tag);
  const forms = [...common, ...all.filter((form) => !common.includes(form))];
  return { forms, header: `nplurals=${forms.length}; plural=${expression(forms, formOf)};` };
}

/** The forms that small whole numbers take: no translation can do without them. */
export function commonForms(tag: string): PluralForm[] {
  const { formOf, all } = rulesOf(tag);
  const seen = new Set(SAMPLES.filter((n) => n <= COMMON).map(formOf));
  return all.filter((form) => seen.has(form));
}

/**
 * Some numbers that take a form, to show translators; a fraction where no whole number does.
 * @example examplesOf('ar', 'few') // '3, 4, 5 …'
 */
export function examplesOf(tag: string, form: PluralForm): string {
  const { formOf } = rulesOf(tag);
  const numbers = SAMPLES.filter((n) => formOf(n) === form);
  if (numbers.length === 0) return '1.5 …';
  return `${numbers.slice(0, 3).join(', ')}${numbers.length > 3 ? ' …' : ''}`;
}

/**
 * The forms that each `msgstr[i]` of a file stands for, as its own header counts them; undefined where its forms are too few to tell the
 * language’s common forms apart, or the header can’t be read.
 * @example formsByIndex('nplurals=2; plural=(n > 1);', 'fr') // [['one'], ['many', 'other']]
 */
export function formsByIndex(header: string, tag: string): PluralForm[][] | undefined {
  const [, count, text] = /nplurals\s*=\s*(\d{1,2})\s*;\s*plural\s*=\s*([^;]*)/.exec(header) ?? [];
  const rule = text === undefined ? undefined : readPluralExpression(text);
  if (!rule) return undefined;
  const own = pluralRule(tag);
  const ownRule = readPluralExpression(/plural=(.*);/.exec(own.header)![1]!)!;
  if (Number(count) === own.forms.length && SAMPLES.every((n) => rule(n) === ownRule(n))) return own.forms.map((form) => [form]);
  return matched(rule, Number(count), tag);
}

function matched(rule: PluralExpression, count: number, tag: string): PluralForm[][] | undefined {
  const { all } = rulesOf(tag);
  const indexes = new Map(all.map((form) => [form, indexOf(rule, tag, form)]));
  const common = commonForms(tag).map((form) => indexes.get(form));
  if (new Set(common).size < common.length || common.some((index) => index === undefined || index >= count)) return undefined;
  return Array.from({ length: count }, (_, i) => all.filter((form) => indexes.get(form) === i));
}

/** The index that a form has by a rule: languages’ rules differ on 0, so the number that a form is named for decides. */
function indexOf(rule: PluralExpression, tag: string, form: PluralForm): number | undefined {
  const { formOf } = rulesOf(tag);
  const numbers = SAMPLES.filter((n) => formOf(n) === form);
  const typical = { zero: 0, one: 1, two: 2, few: 3, many: 11, other: 100 }[form];
  const number = numbers.includes(typical) ? typical : numbers.at(-1);
  return number === undefined ? undefined : rule(number);
}

interface Rules {
  all: PluralForm[];
  formOf: (n: number) => PluralForm;
  written?: PluralRule;
}

/** The rules of each language that was asked for: they never change. */
const RULES = new Map<string, Rules>();

function rulesOf(tag: string): Rules {
  const known = RULES.get(tag);
  if (known) return known;
  const rules = new Intl.PluralRules(tag);
  const { pluralCategories } = rules.resolvedOptions();
  const formBySample = new Map(SAMPLES.map((n) => [n, rules.select(n)]));
  const found: Rules = {
    formOf: (n: number) => formBySample.get(n) ?? rules.select(n),
    all: PLURAL_FORMS.filter((form) => pluralCategories.includes(form)),
  };
  RULES.set(tag, found);
  return found;
}

/** The C expression of a language. What the form at the end takes needs no condition: it is what is left. */
function expression(forms: readonly PluralForm[], formOf: (n: number) => PluralForm): string {
  const usable = forms.filter((form) => SAMPLES.some((n) => formOf(n) === form));
  const tried = usable.toReversed().map((rest) => withRest(rest, usable, forms, formOf));
  return simplest(tried.find((written) => written !== undefined) ?? String(forms.indexOf('other')));
}

function withRest(
  rest: PluralForm,
  usable: readonly PluralForm[],
  forms: readonly PluralForm[],
  formOf: (n: number) => PluralForm,
): string | undefined {
  let left = SAMPLES;
  let written = '';
  for (const form of usable.filter((one) => one !== rest)) {
    const found = CONDITIONS.find((condition) => isExactly(condition, left, (n) => formOf(n) === form));
    if (found === undefined) return undefined;
    written += `${found} ? ${forms.indexOf(form)} : `;
    left = left.filter((n) => formOf(n) !== form);
  }
  return `${written}${forms.indexOf(rest)}`;
}

function isExactly(condition: string, numbers: readonly number[], isIn: (n: number) => boolean): boolean {
  const test = readPluralExpression(condition)!;
  return numbers.every((n) => (test(n) !== 0) === isIn(n));
}

/** The rules of two forms as gettext has always written them. */
function simplest(written: string): string {
  if (written === 'n==1 ? 0 : 1') return '(n != 1)';
  if (written === 'n==0 || n==1 ? 0 : 1') return '(n > 1)';
  return /^\d$/.test(written) ? written : `(${written})`;
}
