// Endings of folded words in Latin script. The same on both sides, so a rule that cuts too much costs little; the shortest stems are left alone.

type Rule = readonly [ending: RegExp, to: string];

const RULES: Record<string, readonly Rule[]> = {
  en: [
    [/(..)ies$/, '$1y'], [/(ss|x|ch|sh)es$/, '$1'], [/(..[^su])s$/, '$1'],
    // European and American spelling.
    [/(..)our(s|ed|ing|able|hood)?$/, '$1or$2'], [/(...)tre$/, '$1ter'], [/(..)ence$/, '$1ense'], [/ogramme$/, 'ogram'], [/(...)is(e|ed|er|ing|ation|ational)$/, '$1iz$2'], [/(...)ys(e|ed|er|ing)$/, '$1yz$2'],
    [/(....)(ational|ations?|alit|ates?|ators?|ally|al|ity|ings?|edly|ed|ly|ers?|ors?|ment|ists?|ism)$/, '$1'], [/(...)e$/, '$1'], [/(..)([bdfglmnprt])\2$/, '$1$2'],
  ],
  fr: [
    [/(.)eaux$/, '$1eau'], [/(...)aux$/, '$1al'], [/(..[^s])[sx]$/, '$1'], [/(...)trice$/, '$1teur'], [/(...)euse$/, '$1eur'], [/(...)(ements?|ment)$/, '$1'],
    [/(....)(ations?|ateurs?|erait|eront|eraient|aient|ait|ant|ez|er|ir|ee?s?|es?)$/, '$1'], [/(...)e+$/, '$1'], [/(..)([bcdfglmnprst])\2$/, '$1$2'],
  ],
  es: [
    [/(..[aei]r)(me|te|se|l[aeo]s?|nos)$/, '$1'], [/(....[aei])te$/, '$1'], [/(..)ces$/, '$1z'], [/(...[^aeiou])es$/, '$1'], [/(..[^s])s$/, '$1'],
    [/(....)(aciones|acion|ador(?:es|as?)?|amient[oa]|imient[oa]|ando|iendo|ados?|adas?|idos?|idas?|aron|ieron|aban?|ar|er|ir|an|en)$/, '$1'], [/(...)[aeo]$/, '$1'],
  ],
  pt: [
    [/(.)coes$/, '$1cao'], [/(..)(oes|aes)$/, '$1ao'], [/(..)([aeo])is$/, '$1$2l'], [/(..)ns$/, '$1m'], [/(..[rz])es$/, '$1'], [/(..[^s])s$/, '$1'],
    // European and Brazilian spelling.
    [/ct([oaiu])/g, 't$1'], [/pt([oaiu])/g, 't$1'],
    [/(....)(amentos?|imentos?|ador(?:es|as?)?|acao|ando|endo|indo|ados?|adas?|idos?|idas?|aram|eram|iram|ava|avam|ar|er|ir|am|em)$/, '$1'], [/(..[^a])[aeo]$/, '$1'],
  ],
  ca: [
    [/ll/g, 'l'], [/(..)ns$/, '$1n'], [/(..)ques$/, '$1ca'], [/(..)gues$/, '$1ga'], [/(..[^s])s$/, '$1'],
    [/(....)(acions?|aments?|iments?|ador(?:s|es|a)?|ant|ent|ats?|ades?|ada|uts?|udes?|uda|its?|ides?|ida|ar|er|ir|en)$/, '$1'], [/(....)[ae]n$/, '$1'], [/(...)[aeo]$/, '$1'],
  ],
  sw: [
    // “In” and “at” behind (mtandaoni), classes in front (mitandao, mtandao), verbs (kufunga, kufungwa, anafunga, limefungwa).
    [/(....)ni$/, '$1'], [/^(?:ku|.[aiu]?(?:na|me|li|ta))(....)/, '$1'], [/^(?:mi|wa|vi|ki|ma|m(?=[^aeiouw]))(....)/, '$1'],
    [/(...)(?:[ie]?[wk])?a$/, '$1'],
  ],
}; // prettier-ignore

/** For words of any other language in Latin script: a plural and a last vowel. */
const OTHERS: readonly Rule[] = [[/(...)[sx]$/, '$1'], [/(...)[aeo]$/, '$1']]; // prettier-ignore

/** The stem of a folded word in Latin script. */
export function latinStem(word: string, language: string): string {
  return (RULES[language.split('-')[0]!] ?? OTHERS).reduce((stem, [ending, to]) => stem.replace(ending, to), word);
}
