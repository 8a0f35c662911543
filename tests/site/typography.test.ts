// Each language is set as its readers expect: its own quotation marks, spaces, signs and digits, also where the site puts words together.
import { expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import { languages, readJson, type Language } from './campaign.ts';
import { expectNone, languagePages } from './dist.ts';

type Rule = (text: string, language: Language) => string[];

/** Every sign that marks a quotation in some language; ’ is an apostrophe too. */
const MARKS = /[“”„‟«»‹›‘‚「」『』]/gu;
const quotesOf = new Map(
  languages.map(({ code }) => [code, (readJson(`locales/${code}/locale.json`) as { quotes: string[] }).quotes.map((mark) => mark.trim())]),
);

const RULES: Record<string, Rule> = {
  'no straight quotation mark': (text) => text.match(/.{0,12}(?<!\()["'].{0,12}/gu) ?? [],
  'only the quotation marks of the language': (text, { code }) =>
    (text.match(MARKS) ?? []).filter((mark) => !quotesOf.get(code)!.includes(mark)),
  'each quotation is closed, with the inner marks within': (text, { code }) =>
    isNested(text, quotesOf.get(code)!) ? [] : [text.slice(0, 90)],
  'no two spaces in a row': (text) => text.match(/.{0,12}(?:[\u00a0\u202f]\s|\s[\u00a0\u202f]).{0,8}/gu) ?? [],
  'no space before a sign that closes': (text, { tag }) => {
    const closing = tag === 'fr' ? /.{0,12} [,.;:!?…)\]»፣።፤፦،؛؟](?=\s|$)/gu : /.{0,12}\s[,.;:!?…)\]»፣።፤፦،؛؟](?=\s|$)/gu;
    return (text.match(closing) ?? []).filter((found) => !/[[{(] ?.{1,6}[\])}]$/u.test(found));
  },
  'no space behind a bracket that opens': (text) => text.match(/[(¿¡]\s.{0,12}/gu) ?? [],
};

/** What only some languages want, by the first part of the tag or by the script. */
const OWN: Record<string, Record<string, Rule>> = {
  fr: {
    'a no-break space before ; : ! ? » and behind «': (text) =>
      [...text.matchAll(/.{0,12}(?:(?<![\s\u00a0\u202f?!])[;!?»](?=\s|$)|(?<![\s\d])[:](?=\s)|«(?![\u00a0\u202f])).{0,8}/gu)].map(
        ([found]) => found,
      ),
  },
  es: { 'each question and exclamation is opened': (text) => (count(text, /[?!]+/g) > count(text, /[¿¡]/g) ? [text.slice(0, 90)] : []) },
  Arab: {
    'Arabic signs behind Arabic words': (text) => text.match(/.{0,12}[\p{Script=Arab}»)][,;?](?!\d).{0,8}/gu) ?? [],
    'the digits of locale.json among Arabic words': (text, { numbering }) => {
      const other = numbering === 'arab' ? '[0-9]' : '[٠-٩]';
      return text.match(new RegExp(String.raw`\p{Script=Arab}[^\p{L}\uFFFC]{0,3}${other}+(?![\p{L}])`, 'gu')) ?? [];
    },
  },
  Ethi: { 'Ethiopic signs behind Ethiopic words': (text) => text.match(/.{0,12}\p{Script=Ethi}[,;:](?=\s|$).{0,8}/gu) ?? [] },
};

test.each(languages)('the texts in $tag are set as its readers expect', (language) => {
  const rules = { ...RULES, ...OWN[language.tag.split('-')[0]!], ...OWN[language.script] };
  const found = languagePages
    .filter((page) => page.language === language)
    .flatMap((page) =>
      blocksOf(page)
        .filter(({ lang }) => lang === language.tag)
        .flatMap(({ text }) =>
          Object.entries(rules).flatMap(([name, rule]) => rule(bare(text), language).map((what) => `${page.path}, ${name}: ${what}`)),
        ),
    );
  expectNone(found);
});

test.each([
  ['en', 'She said "no".', 'no straight quotation mark'],
  ['en', 'She said «no».', 'only the quotation marks of the language'],
  ['en', 'She said “no.', 'each quotation is closed, with the inner marks within'],
])('the test finds what is wrong: %s, %s', (code, text, rule) => {
  const language = languages.find((candidate) => candidate.code === code)!;
  expect(RULES[rule]!(text, language)).not.toEqual([]);
});

/** A text with one sign for each thing in it that is not of the language. */
function bare(text: string): string {
  return text.replace(/\u2068[^\u2068\u2069]*\u2069|\uE000[^\uE000\uE001]*\uE001/gu, '\uFFFC').replace(/[\u2066-\u2069\uE000\uE001]/gu, '');
}

/** True where each mark that opens is closed by its own, and the inner marks stand only within the outer ones. */
function isNested(text: string, [open, close, inner, end]: string[]): boolean {
  const closers: string[] = [];
  for (const [mark] of text.matchAll(MARKS)) {
    if (mark === open) {
      if (closers.length > 0) return false;
      closers.push(close!);
    } else if (mark === inner) {
      if (closers.length !== 1) return false;
      closers.push(end!);
    } else if (mark === closers.at(-1)) closers.pop();
    else return false;
    // ’ closes a quotation and shortens words: it is not counted.
    if (closers.at(-1) === '’') closers.pop();
  }
  return closers.length === 0;
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
